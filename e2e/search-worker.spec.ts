// The worker that searches: started again where it fails, done without where there is none.
import type { Page } from '@playwright/test'
import { accessFindings, expect, test } from './site.ts'

const restarted = 'The search stopped and was started again.'
const inThePage = 'The search runs within the page now, and may feel slower.'
const workerScript = /\/assets\/worker-[\w-]+\.js$/

/** The scripts of the first workers are other ones; those after them are the site's own. `undefined` stands for its own, too. */
const workersRun = async (page: Page, scripts: (((own: string) => string) | undefined)[]): Promise<void> => {
  let opened = 0
  await page.route(workerScript, async route => {
    const script = scripts[opened++]
    if (!script) return route.continue()
    const response = await route.fetch()
    await route.fulfill({ response, body: script(await response.text()) })
  })
}

/** Answers, until it is asked for “latency”. */
const breaksAt = (how: string) => (own: string) =>
  `${own};{const answer=onmessage;onmessage=event=>{if(event.data.query?.q==='latency'){${how}}else answer(event)}}`

const crashes: [string, string][] = [
  ['throws', 'throw new Error("broken by the test")'],
  ['throws a little later', 'setTimeout(()=>{throw new Error("broken by the test")},50)'],
]
for (const [what, how] of crashes)
  test(`a search whose worker ${what} is started again, answers, and says so`, async ({ page, complaints }) => {
    await workersRun(page, [breaksAt(how)])
    await page.goto('./?q=kafka')
    await expect(page.getByRole('status')).toHaveText(/takeaway/)
    await expect(page.getByText(restarted)).toBeHidden()
    await page.getByRole('combobox', { name: 'Search the takeaways' }).fill('latency')
    await expect(page.getByText(restarted)).toBeVisible()
    await expect(
      page
        .getByRole('main')
        .locator('mark')
        .filter({ hasText: /^latency/i })
        .first(),
    ).toBeVisible()
    await expect(page.getByText(inThePage)).toBeHidden()
    expect(await accessFindings(page)).toEqual([])
    // It has been read, and the search is what it was.
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
    await expect(page).toHaveURL(/talks/)
    await page.goBack()
    await expect(page.getByRole('status')).toHaveText(/takeaway/)
    await expect(page.getByText(restarted)).toBeHidden()
    // What the test broke is no complaint of the site's.
    complaints.splice(0)
  })

test('a worker that ends without a word is missed, and replaced', async ({ page }) => {
  await page.clock.install()
  await workersRun(page, [breaksAt('close()')])
  await page.goto('./?q=kafka')
  await expect(page.locator('.count-line')).toHaveText(/takeaway/)
  await page.getByRole('combobox', { name: 'Search the takeaways' }).fill('latency')
  await page.clock.fastForward(10_000)
  await expect(page.getByText(restarted)).toBeHidden()
  await page.clock.fastForward(30_000)
  await expect(page.getByText(restarted)).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .locator('mark')
      .filter({ hasText: /^latency/i })
      .first(),
  ).toBeVisible()
})

const without: [string, (page: Page) => Promise<unknown>][] = [
  [
    'whose script throws each time',
    page => workersRun(page, [() => 'throw new Error("broken by the test")', () => 'null.broken']),
  ],
  ['whose script is not there', page => page.route(workerScript, route => route.fulfill({ status: 404, body: '' }))],
  [
    'that throws at every message',
    page =>
      workersRun(
        page,
        Array.from({ length: 2 }, () => () => 'onmessage=()=>{throw new Error("broken by the test")}'),
      ),
  ],
  ['that the browser does not have', page => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))],
  [
    'that a policy forbids',
    page =>
      page.route(/\/\?q=/, async route => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" } })
      }),
  ],
]
for (const [what, spoil] of without)
  test(`without a worker, as with one ${what}, the page searches by itself and says so`, async ({ page, complaints }) => {
    await spoil(page)
    await page.goto('./?q=kafka')
    await expect(page.getByText(inThePage)).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* takeaways?/)
    const search = page.getByRole('combobox', { name: 'Search the takeaways' })
    await search.press('End')
    await search.pressSequentially(' slo')
    await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toBeVisible()
    await expect(page.getByText(restarted)).toBeHidden()
    // The browser complains of what the test broke.
    complaints.splice(0)
  })
