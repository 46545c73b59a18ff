import { accessFindings, expect, test, untilTakenOver } from './site.ts'

const reported = './talks/srecon-europe-2015-prometheus-a-next-gen-monitoring-system'

test('the source of a takeaway is shown in place, marked, and hidden again', async ({ page }) => {
  await page.goto('./talks/srecon-europe-2017-capturing-and-analyzing-millions-of-queries-without-any-overhead')
  const takeaway = page.getByRole('listitem').filter({ hasText: '128 threads' })
  const source = takeaway.getByRole('button', { name: /^Source, line/ })
  await source.click()
  await expect(source).toHaveAttribute('aria-expanded', 'true')
  await expect(takeaway.locator('mark')).toContainText('128 threads')
  await expect(takeaway.getByText('Hallway’s own words')).toBeVisible()
  expect(await accessFindings(page)).toEqual([])
  await source.click()
  await expect(takeaway.locator('mark')).toHaveCount(0)
})

test('a cold link to a takeaway on a phone shows it, marked, and its source opens in place', async ({ browser, site }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  const talk = `${site.url}talks/srecon-europe-2015-prometheus-a-next-gen-monitoring-system`
  await page.goto(talk)
  // Far down the page: what opens at the top, or where the reader was, shows nothing of it.
  const id = (await page.locator('.kind-group li.row').last().getAttribute('id')) ?? ''
  await page.goto('about:blank')
  await page.goto(`${talk}#${id}`)
  const takeaway = page.locator('[aria-current="true"].row')
  await expect(takeaway).toHaveAttribute('id', id)
  await expect(takeaway.locator('.text')).toBeInViewport({ ratio: 1 })
  expect(await accessFindings(page)).toEqual([])
  // Nothing that comes late takes the reader elsewhere, and a reload keeps the place.
  const place = () => page.evaluate(() => Math.round(scrollY))
  expect(await place()).toBeGreaterThan(844)
  await expect(takeaway.locator('.text')).toBeInViewport({ ratio: 1 })
  await page.evaluate(() => scrollBy(0, -100))
  const before = await place()
  await page.reload()
  await expect.poll(place).toBe(before)
  const source = takeaway.getByRole('button', { name: /, lines? \d/ })
  await source.tap()
  await expect(source).toHaveAttribute('aria-expanded', 'true')
  await expect(takeaway.locator('mark').first()).toBeVisible()
  await expect(source).toBeInViewport()
  await expect(page).toHaveURL(`${talk}#${id}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await context.close()
})

test('recaps of one writer are told apart by their titles', async ({ page }) => {
  await page.goto('./talks/srecon-emea-2023-statistics-for-engineers?by=recap')
  const only = page.getByRole('heading', { name: /^Only from sebastianhaeni, “.+”$/ })
  await expect(only).toHaveCount(2)
  expect(new Set(await only.allTextContents()).size).toBe(2)
})

test('a talk of several recaps is read recap beside recap, with what each adds, and the way is in the address', async ({
  page,
}) => {
  await page.goto(reported)
  const ways = page.getByRole('navigation', { name: 'Ways to read the recaps' })
  await expect(ways).toContainText('2 recaps report this talk')
  const counted = /adds (\d+), .* adds (\d+), and (\d+) are reported by more than one/.exec((await ways.textContent()) ?? '')
  const [first, second, together] = (counted ?? []).slice(1).map(Number)
  await ways.getByRole('link', { name: 'Recap beside recap' }).click()
  await expect(page).toHaveURL(/\?by=recap$/)
  await expect(page.getByRole('heading', { name: 'Reported by more than one' })).toBeVisible()
  for (const [place, count] of [
    [0, first],
    [1, second],
  ] as const) {
    const only = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Only from/ }) })
    await expect(only.nth(place).locator('li.row')).toHaveCount(count ?? -1)
  }
  await expect(page.locator('.beside-pair')).toHaveCount(together ?? -1)
  expect(await accessFindings(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Reported by more than one' })).toBeVisible()
})

test('previous and next walk the whole edition and come back', async ({ page }) => {
  await page.goto(reported)
  const neighbours = page.getByRole('navigation', { name: 'Talks of SREcon Europe 2015' })
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await neighbours.getByRole('link', { name: /^Next talk/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await neighbours.getByRole('link', { name: /^Previous talk/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('breadcrumbs lead up to the conference and to all of them', async ({ page }) => {
  await page.goto(reported)
  const trail = page.getByRole('navigation', { name: 'Breadcrumb' })
  await trail.getByRole('link', { name: 'SREcon Europe 2015' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'SREcon Europe 2015' })).toBeVisible()
})

test('from a name to its page and back, the place on the page is kept', async ({ page }) => {
  await page.goto(reported)
  const name = page.getByRole('main').getByRole('link', { name: 'Graphite', exact: true }).last()
  await name.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await name.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Graphite' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /^Prometheus/ })).toBeVisible()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

test('a page that was pointed at opens without asking the network again', async ({ browser, site }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${site.url}conferences/srecon-europe-2015`)
  await untilTakenOver(page)
  const way = page.getByRole('main').getByRole('link', { name: /^Prometheus: A next gen/ })
  const asked: string[] = []
  let quietSince = Number.POSITIVE_INFINITY
  page.on('request', request => asked.push(request.url()))
  page.on('requestfinished', () => (quietSince = Date.now()))
  await way.hover()
  // It is asked for once the pointer rests, and all of it has come once nothing more does.
  await expect.poll(() => Date.now() - quietSince).toBeGreaterThan(700)
  asked.length = 0
  await way.click()
  await expect(page.getByRole('heading', { level: 1, name: /^Prometheus/ })).toBeVisible()
  expect(asked).toEqual([])
  await context.close()
})

test('a recap tells what was recognised in it, and why, and leads to the lines of the original', async ({ page }) => {
  await page.goto('./recaps/srecon20-americas-kagoodrich')
  await expect(page.getByText('Hallway’s own recap, in its own words')).toBeVisible()
  const place = page.getByRole('link', { name: 'these lines of the original' }).first()
  await expect(place).toHaveAttribute('href', /^https:\/\/github\.com\/.+\/blob\/[0-9a-f]{40}\/.+#L\d+/)
  await expect(page.getByText(/heading level 2, repeated/)).toHaveCount(0)
  await page.getByRole('link', { name: 'With what was recognised, and why' }).click()
  await expect(page.getByText(/heading level 2, repeated/).first()).toBeVisible()
  expect(await accessFindings(page)).toEqual([])
  const label = page.locator('.source').getByRole('link', { name: 'claim', exact: true }).first()
  await label.click()
  await expect(page).toHaveURL(/\/talks\/.+#.+/)
  await expect(page.locator('[data-current]')).toBeInViewport()
})
