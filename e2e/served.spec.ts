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

test('every page is served under a policy, says it itself, and what breaks it is complained of', async ({ page, complaints }) => {
  const violations = () => page.evaluate(() => Reflect.get(window, 'violations'))
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { violations: seen })
    addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) =>
      seen.push(`${effectiveDirective} ${disposition}`),
    )
  })
  const response = await page.goto('./talks/srecon-europe-2015-postmortems')
  const sent = response?.headers()['content-security-policy']
  const said = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(sent).toBe(`${said}; frame-ancestors 'none'`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violations()).toEqual([])

  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'Object.assign(window, { ran: true })'
    document.head.append(script)
  })
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  // Once by what was sent, once by what the page says.
  await expect.poll(violations).toEqual(['script-src-elem enforce', 'script-src-elem enforce'])
  await expect.poll(() => complaints.splice(0).join('\n')).toContain('Content Security Policy')
})
