// What somebody sees who has asked for nothing yet, and what a returning reader finds.
import { shiftsOf, watchShifts } from './shifts.ts'
import { expect, test, untilTakenOver } from './site.ts'

test('the first screen asks questions, and each is answered by as many takeaways as it says', async ({ page }) => {
  await page.goto('./')
  const questions = page.getByRole('region', { name: 'What is here' }).getByRole('listitem')
  await expect(questions).toHaveCount(3)
  for (let i = 0; i < 3; i++) {
    await page.goto('./')
    const said = (await questions.nth(i).textContent())?.match(/([\d,]+) takeaways$/)?.[1]
    await questions.nth(i).getByRole('link').click()
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${said} takeaways`))
    await expect(page.getByRole('region', { name: 'What is here' })).toBeHidden()
  }
})

const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

for (const width of [320, 412, 1280])
  test(`at ${width} px a returning reader sees what has come since, for as long as the visit lasts, and nothing moves for it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const news = page.locator('.welcome-news')
    await watchShifts(page)
    await page.goto('./')
    await expect(news).toHaveText(/^The latest recap: /)
    const newest = await news.getByRole('link').first().getAttribute('href')
    await page.evaluate(shown => {
      const seen = JSON.parse(localStorage.getItem('hallway-seen') ?? '')
      const recaps = seen.recaps.filter((id: string) => !shown?.endsWith(`/${id}`))
      localStorage.setItem('hallway-seen', JSON.stringify({ day: '2024-05-12', recaps }))
      sessionStorage.clear()
    }, newest)
    for (let visit = 0; visit < 2; visit++) {
      await page.reload()
      await untilTakenOver(page)
      await expect(news).toHaveText(/^\d+ takeaways? in 1 recap since 12 May 2024: /)
      expect(await shiftsOf(page)).toEqual([])
    }
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await untilTakenOver(page)
    await expect(news).toHaveText(new RegExp(`^Nothing since ${today.format(new Date())}\\. The latest: `))
    expect(await shiftsOf(page)).toEqual([])
  })

test('what was searched for lately is offered in the empty field, and can be forgotten', async ({ page }) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await search.click()
  await expect(list).toBeHidden()
  await search.fill('postmortem')
  await search.press('Enter')
  await expect(page).toHaveURL(/\?q=postmortem$/)
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await search.press('ArrowDown')
  await expect(list.getByRole('option', { name: 'postmortem, recent search' })).toHaveAttribute('aria-selected', 'true')
  await search.press('Enter')
  await expect(page).toHaveURL(/\?q=postmortem$/)
  await expect(search).toHaveValue('postmortem')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await search.click()
  await list.getByRole('option', { name: 'Forget these searches' }).click()
  await expect(list).toBeHidden()
  await search.press('ArrowDown')
  await expect(list).toBeHidden()
})

test('half a word that was left is not remembered; what led to a takeaway is', async ({ page }) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const recent = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name: /, recent search$/ })
  await search.pressSequentially('postmo')
  await expect(page).toHaveURL(/\?q=postmo$/)
  await page.locator('.count-line').click()
  await page.goto('./')
  await search.press('ArrowDown')
  await expect(recent).toHaveCount(0)
  await search.pressSequentially('postmortem')
  await expect(page).toHaveURL(/\?q=postmortem$/)
  await page.locator('.results .group-title a').first().click()
  await expect(page).toHaveURL(/\/talks\//)
  await page.goto('./')
  await search.press('ArrowDown')
  await expect(recent).toHaveText(['postmortem'])
})

test('a search that is chosen again before the page has shown it cleared stands in the field', async ({ page }) => {
  await page.goto('?q=postmortem')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await untilTakenOver(page)
  await search.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/takeaways?/)
  // Faster than a page is drawn: no task ends in between.
  await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#search')
    const press = async (key: string) => {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      for (let i = 0; i < 20; i++) await Promise.resolve()
    }
    document.querySelector<HTMLButtonElement>('[aria-label="Clear the search"]')?.click()
    for (let i = 0; i < 20; i++) await Promise.resolve()
    await press('ArrowDown')
    await press('Enter')
  })
  await expect(page).toHaveURL(/\?q=postmortem$/)
  await expect(search).toHaveValue('postmortem')
})

test('no question leads where the line beneath the field does already', async ({ page }) => {
  await page.goto('./')
  const leads = (links: string) => page.locator(links).evaluateAll(all => all.map(each => each.getAttribute('href')))
  const questions = await leads('.welcome-questions a')
  expect(questions).toHaveLength(3)
  const tries = await leads('.examples a')
  expect(questions.filter(each => tries.includes(each))).toEqual([])
})

test('all recaps that have come since the last visit are there to open, newest first', async ({ page }) => {
  await page.goto('./')
  const news = page.locator('.welcome-news')
  await expect(news).toHaveText(/^The latest recap: /)
  await page.evaluate(() => {
    const seen = JSON.parse(localStorage.getItem('hallway-seen') ?? '')
    localStorage.setItem('hallway-seen', JSON.stringify({ day: '2024-05-12', recaps: seen.recaps.slice(4) }))
    sessionStorage.clear()
  })
  await page.reload()
  await expect(news).toHaveText(/^[\d,]+ takeaways in 4 recaps since 12 May 2024: /)
  await news.getByText('And 3 more').click()
  const recaps = news.locator('a[href*="/recaps/"]')
  await expect(recaps).toHaveCount(4)
  await expect(recaps.last()).toBeVisible()
  await recaps.last().click()
  await expect(page).toHaveURL(/\/recaps\/.+/)
})
