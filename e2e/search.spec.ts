import { expect, test } from './site.ts'

const box = 'Search the takeaways'

const pasted = (part: string): string => part.repeat(Math.ceil(100_000 / part.length))
const hostile: [what: string, text: string, told: string][] = [
  ['a phrase', `"${pasted('the ')}"`, 'Of a phrase only the first 32 words count.'],
  ['an exclusion', `-"${pasted('the ')}"`, 'Of a phrase only the first 32 words count.'],
  ['phrases', Array.from({ length: 8_000 }, (_, n) => `"the log ${n}"`).join(' '), 'Only the first 32 phrases count.'],
  ['an expression', pasted('(a+)+$ '), 'Only the first 32 words count.'],
  ['control characters', pasted('a\u0000\u0007\u202e b\u001b '), 'Only the first 32 words count.'],
  ['an element', pasted('<img src=x onerror=alert(1)> '), 'Only the first 32 words count.'],
]
for (const [what, text, told] of hostile)
  test(`a hundred kilobytes of ${what} are answered, explained, and stay text`, async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      return dialog.dismiss()
    })
    await page.goto('./')
    await page.getByRole('combobox', { name: box }).fill(text)
    await expect(page.locator('.remarks')).toContainText(told)
    await expect(page.getByRole('status')).toHaveText(/takeaway/)
    await expect(page.locator('[onerror], img[src="x"]')).toHaveCount(0)
    // Who searches is still there: neither started again nor in the page.
    await page.getByRole('combobox', { name: box }).fill('rabbitmq')
    await expect(page.locator('mark').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
    await expect(page.getByText(/The search (stopped|runs within)/)).toBeHidden()
    expect(dialogs).toEqual([])
  })

test('after two hundred keys at full speed, box, address and answer agree, and Back leads to the page before', async ({
  page,
}) => {
  await page.goto('./?q=rabbitmq')
  const status = page.getByRole('status')
  await expect(status).toHaveText(/takeaway/)
  const found = await status.textContent()
  await page.goto('./about')
  await page.getByRole('link', { name: 'Explore' }).first().click()
  const field = page.getByRole('combobox', { name: box })
  await field.focus()
  const before = await page.evaluate(() => history.length)
  const word = [...'rabbitmq']
  const keys = Array.from({ length: 12 }, () => [...word, ...word.map(() => 'Backspace')]).flat()
  for (const key of [...keys, ...word]) await page.keyboard.press(key)
  await expect(page).toHaveURL(/\/\?q=rabbitmq$/)
  await expect(field).toHaveValue('rabbitmq')
  await expect(status).toHaveText(found ?? '')
  await expect(page.locator('mark').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.goBack()
  await expect(page).toHaveURL(/\/about$/)
})

test('an index that does not serve is built on the device, and why is said', async ({ page }) => {
  await page.route(/\/corpus\/index\.[0-9a-f]+\.bin$/, route => route.fulfill({ body: 'Sign in' }))
  await page.goto('./?q=rabbitmq')
  await expect(page.locator('mark').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
  await expect(
    page.getByText('The index that came with the corpus does not serve, and was built here: it is no search index.'),
  ).toBeVisible()
})

test('an edition that is not what was published is not searched, and the reason is said until it is', async ({
  page,
  complaints,
}) => {
  const editions = /\/corpus\/editions\/.+\.json$/
  await page.route(editions, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll('RabbitMQ', 'Another') })
  })
  await page.goto('./?q=rabbitmq')
  await expect(page.getByText('The search did not start.')).toBeVisible()
  await expect(page.getByText(/it is not what was published: its hash is another/)).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('mark').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
  complaints.splice(0)
})

test('where nothing fits but what is left out, the sentence says no more than is so', async ({ page }) => {
  await page.goto('./?q=-log&tool=ok-log')
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'hidden by your filters' })).not.toContainText('about')
  await page.goto('./?q=zebraq+zebraq+kafka')
  await expect(page.getByText('Without “zebraq”')).toBeVisible()
  await page.getByRole('link', { name: 'Remove it' }).first().click()
  await expect(page).toHaveURL(/\?q=kafka$/)
})
