import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Trends } from '../src/corpus/trends.ts'
import { shiftsOf, watchShifts } from './shifts.ts'
import { accessFindings, expect, test } from './site.ts'

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true })
const topics = (page: Page) => part(page, 'Topics by year')
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('from the navigation to a topic in a year: its number is that of the list it leads to', async ({ page }) => {
  await page.goto('./about')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trends' }).click()
  await expect(page).toHaveTitle('Trends · Hallway')
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeFocused()
  const cell = topics(page)
    .getByRole('row', { name: /^monitoring/ })
    .getByRole('link', { name: /of 55 talks/ })
  const [talks = ''] = (await cell.innerText()).split(/\s/)
  await cell.click()
  await expect(page).toHaveURL(/\/\?topic=monitoring&year=2019$/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d+ takeaways?(?:,| in|, \\d+ of them in) ${talks} talks?$`))
  await page.goBack()
  await expect(topics(page).getByRole('table')).toBeVisible()
})

test('a company and a tool lead to as many takeaways as the cell says', async ({ page }) => {
  await page.goto('./trends')
  const row = part(page, 'Companies by tool').getByRole('row', { name: /^SoundCloud/ })
  const cell = row.getByRole('cell', { name: /built/ }).getByRole('link')
  const takeaways = /\d+/.exec(await cell.innerText())?.[0]
  await cell.click()
  await expect(page).toHaveURL(/\/\?company=soundcloud&tool=prometheus$/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${takeaways} takeaways`))
})

test('who said it leads to the sentence', async ({ page }) => {
  await page.goto('./trends')
  const said = part(page, 'Tools rising and fading')
  await said.getByRole('link', { name: 'built, 2015' }).click()
  await expect(page).toHaveURL(/\/talks\/[^#]+#./)
  await expect(page.locator('li[aria-current="true"]')).toContainText('Prometheus')
})

test('the pictures come into places that were kept, and a bar leads where its number does', async ({ page }) => {
  await watchShifts(page)
  await page.goto('./trends')
  await expect(page.locator('svg.plot')).toHaveCount(3)
  expect(await shiftsOf(page)).toEqual([])
  const sizes = await page
    .locator('.picture')
    .evaluateAll(all => all.map(place => [place.clientHeight, place.querySelector('svg.plot')?.clientHeight]))
  for (const [place, drawn] of sizes) expect(Math.abs((drawn ?? 0) - (place ?? 0))).toBeLessThanOrEqual(1)
  await page.locator('.plot-bar a', { hasText: 'automation, 2020' }).click()
  await expect(page).toHaveURL(/\/\?topic=automation&year=2020$/)
})

test('without the library of the pictures the page says so, and its tables say all', async ({ page, complaints }) => {
  await page.route(/\/assets\/canvas-.*\.js$/, route => route.abort())
  await page.goto('./trends')
  await expect(page.getByText('The picture did not load. The table below says the same.')).toHaveCount(3)
  await expect(topics(page).getByRole('columnheader', { name: /^2019\s*55 talks/ })).toBeVisible()
  complaints.length = 0
})

test('on a phone a table scrolls in its own place, by keys, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./trends')
  const place = page.getByRole('region', { name: /^Talks on each topic/ })
  await place.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => place.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.getByText('Menu', { exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Trends' })).toBeVisible()
})

/** The page as another corpus would have it, reached from another page: its own HTML is that of this corpus. */
const openWith = async (page: Page, baseURL: string | undefined, change: (trends: Trends) => Partial<Trends>): Promise<void> => {
  const manifest = await (await page.request.get(`${baseURL}corpus/manifest.json`)).json()
  const trends: Trends = await (await page.request.get(`${baseURL}corpus/${manifest.trends.path}`)).json()
  const body = JSON.stringify({ ...trends, ...change(trends) })
  manifest.trends.hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  await page.route('**/corpus/trends.*.json', route => route.fulfill({ contentType: 'application/json', body }))
  await page.route('**/corpus/manifest.json', route => route.fulfill({ json: manifest }))
  await page.goto('./about')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trends' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible()
}

const none: Partial<Trends> = { topics: [], tools: { rising: [], fading: [], unclear: [], judged: 0, of: 0 } }

test('nothing in the corpus: the page says so, and how that changes', async ({ page, baseURL }) => {
  await openWith(page, baseURL, () => ({ ...none, years: [], companies: { tools: [], rows: [] } }))
  await expect(page.getByText('there is nothing to compare')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  expect(await accessFindings(page)).toEqual([])
})

test('one year: numbers and shares, no picture of a change, and too few to tell', async ({ page, baseURL }) => {
  await openWith(page, baseURL, ({ years, topics: all }) => ({
    years: years.slice(0, 1),
    topics: all.map(({ id, talks }) => ({ id, talks: talks.slice(0, 1) })),
    tools: { rising: [], fading: [], unclear: [], judged: 0, of: 40 },
  }))
  await expect(page.getByText(/one year shows what was talked about, and no change/)).toBeVisible()
  await expect(part(page, 'Topics in 2015').getByRole('table')).toBeVisible()
  await expect(part(page, 'Tools rising and fading')).toContainText('Too few to tell')
  await expect(page.locator('svg.plot')).toHaveCount(1)
  expect(await accessFindings(page)).toEqual([])
})

test('a history of thirty years and names that know no end keep to the page', async ({ page, baseURL }) => {
  const years = Array.from({ length: 30 }, (_, i) => ({ year: 1990 + i, recaps: 300, talks: 1_200 }))
  const name = 'an-example-of-a-name-that-no-list-has-and-that-is-longer-than-most'
  const tool = (id: string) => ({ id, talks: years.map((_, i) => 40 * i), said: [], stances: 0 })
  const rising = ['kafka', 'kubernetes', name].map(tool)
  await openWith(page, baseURL, ({ companies }) => ({
    years,
    topics: [{ id: name, talks: years.map(() => 12) }],
    tools: { rising, fading: [tool('nagios')], unclear: [], judged: 1_800, of: 2_000 },
    companies: {
      tools: [name, ...companies.tools.slice(1)],
      rows: companies.rows.map((row, i) => (i ? row : { ...row, id: name })),
    },
  }))
  await expect(page.locator('svg.plot')).toHaveCount(3)
  await expect(part(page, 'Tools rising and fading')).toContainText('three rise and one fades')
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
  }
  expect(await accessFindings(page)).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the tables stand in the page, with their links, and no place for a picture', async ({ page }) => {
    await page.goto('./trends')
    await expect(page.getByRole('table')).toHaveCount(3)
    await expect(page.locator('.picture').first()).toBeHidden()
    await expect(
      topics(page)
        .getByRole('link', { name: /of 55 talks/ })
        .first(),
    ).toHaveAttribute('href', /\?topic=/)
  })
})

test('on a phone a table that goes on to the right says so', async ({ page }) => {
  const captionEnd = () =>
    page
      .locator('.trend-table caption > span')
      .first()
      .evaluate(caption => getComputedStyle(caption, '::after').content)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./trends')
  const place = page.locator('.table-place').first()
  expect(await place.evaluate(element => element.scrollWidth > element.clientWidth)).toBe(true)
  expect(await captionEnd()).toContain('goes on to the right')
  await page.setViewportSize({ width: 1280, height: 800 })
  expect(await place.evaluate(element => element.scrollWidth > element.clientWidth)).toBe(false)
  expect(await captionEnd()).toBe('none')
})
