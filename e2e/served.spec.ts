import { expect, test } from './site.ts'

test('the home page opens and says what it is', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Hallway/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an address that leads nowhere is answered with 404, and a page', async ({ page, complaints }) => {
  const response = await page.goto('./tools/no-such-tool-anywhere')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The browser logs the status of the page itself, which is what was asked for.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
})
