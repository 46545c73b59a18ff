// What a page is on paper: light whatever the theme, with the question over what was found, and none of the controls.
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const rgb = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(element => getComputedStyle(element).color)

for (const theme of ['light', 'dark'] as const)
  test(`in a ${theme} theme paper has dark ink, and the question stands over what it found`, async ({ page }) => {
    await page.addInitScript(name => localStorage.setItem('hallway-theme', name), theme)
    await page.goto('./?q=incident&kind=claim')
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const onScreen = await rgb(page, '.results .sentence')
    await page.emulateMedia({ media: 'print' })
    expect(await rgb(page, '.results .sentence')).toBe('rgb(23, 24, 28)')
    if (theme === 'dark') expect(onScreen).not.toBe('rgb(23, 24, 28)')
    await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toHaveValue('incident')
    await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toBeVisible()
    await expect(page.locator('.chip .facet')).toBeInViewport()
    for (const control of ['.examples', '.search-help', '.search > svg', '.desk-rail', '.chip > button'])
      await expect(page.locator(control).first()).toBeHidden()
  })

test('a field with nothing in it is not on paper', async ({ page }) => {
  await page.goto('./')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#search')).toBeHidden()
})
