// The keys that act by themselves: listed, working, and switched off.
import { accessFindings, expect, pressUntil, test, untilTakenOver } from './site.ts'

test('j and k walk the takeaways, Enter opens one, Back returns to it', async ({ page }) => {
  await page.goto('./?q=kafka')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const rows = page.getByRole('main').locator('li.row')
  await pressUntil(page, 'j', rows.nth(0).and(page.locator(':focus')))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await expect(rows.nth(2)).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(talks|recaps)\/.+#.+/)
  await page.goBack()
  await expect(page).toHaveURL(/\?q=kafka$/)
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.nth(2)).toBeFocused()
})

for (const address of ['./?q=incident', './?q=incident&view=table', './talks/srecon-europe-2015-postmortems'])
  test(`the takeaway that j has come to is framed on ${address}`, async ({ page }) => {
    await page.goto(address)
    const focused = page.getByRole('main').locator(':is(li.row, .table-line):focus')
    await pressUntil(page, 'j', focused)
    await expect(focused).toHaveCSS('outline-style', 'solid')
    await expect(focused).toHaveCSS('outline-width', '2px')
  })

test('a key pressed while what listens for it still loads is not lost', async ({ page }) => {
  await page.route(/LateParts.*\.js$/, async route => {
    await new Promise(resolve => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.goto('./?q=kafka', { waitUntil: 'commit' })
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  await untilTakenOver(page)
  await page.keyboard.press('j')
  await expect(page.getByRole('main').locator('li.row').nth(0)).toBeFocused()
})

test('the keys are listed by ?, and switched off they do nothing', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await pressUntil(page, '?', dialog)
  expect(await accessFindings(page)).toEqual([])
  await dialog.getByRole('checkbox', { name: /^Single keys act/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.locator('body').press('/')
  await page.locator('body').press('j')
  await page.locator('body').press('?')
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).not.toBeFocused()
  await expect(page.locator('li.row:focus')).toHaveCount(0)
  await expect(dialog).toBeHidden()
  await page.goto('./about#keys')
  await page.getByRole('checkbox', { name: /^Single keys act/ }).check()
  // The keys come after the page.
  await expect(async () => {
    await page.locator('body').press('/')
    await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toBeFocused({ timeout: 2000 })
  }).toPass()
  await page.keyboard.type('j?')
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toHaveValue('j?')
})

test('from the top of Explore two keys lead to the search field, past what it could be narrowed by', async ({ page }) => {
  await page.goto('./')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the search' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toBeFocused()
  await page.goto('./tools')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
})
