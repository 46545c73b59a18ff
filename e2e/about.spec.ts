import type { APIRequestContext } from '@playwright/test'
import { accessFindings, expect, test } from './site.ts'

/** As the site itself reads it. */
const readSummaries = async (request: APIRequestContext, baseURL: string | undefined) => {
  const manifest = await (await request.get(`${baseURL}corpus/manifest.json`)).json()
  const summaries = await (await request.get(`${baseURL}corpus/${manifest.summaries.path}`)).json()
  return {
    counts: manifest.counts,
    editions: summaries.editions as { id: string; name: string; series: string | null; year: number | null; talks: number }[],
  }
}

test('the table has a line for each conference, which leads to it, and in all what the manifest counts', async ({
  page,
  request,
  baseURL,
}) => {
  const { counts, editions } = await readSummaries(request, baseURL)
  await page.goto('./about')
  const table = page.getByRole('table', { name: /^By year and conference/ })
  for (const { name, talks } of editions) {
    const line = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    await expect(line.getByRole('cell').nth(1)).toHaveText(`${talks}`)
  }
  const wanted = [counts.recaps, counts.talks, counts.takeaways, counts.tools, counts.companies, counts.people]
  const inAll = table.getByRole('row', { name: /in all/ }).getByRole('cell')
  await expect(inAll).toHaveText(wanted.map(count => new Intl.NumberFormat('en').format(count)))

  const [first] = editions
  await table.getByRole('link', { name: first?.name ?? '', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/conferences/${first?.id}$`))
  await expect(page.getByRole('heading', { level: 1, name: first?.name ?? '' })).toBeFocused()
})

test('a year of a series without any recap stands in the table and among what is missing', async ({ page, request, baseURL }) => {
  const { editions } = await readSummaries(request, baseURL)
  const held = editions.flatMap(({ series, year }) => (series === 'SREcon' && year !== null ? year : []))
  const [first, last] = [Math.min(...held), Math.max(...held)]
  const without = Array.from({ length: last - first }, (_, i) => first + i).filter(year => !held.includes(year))
  await page.goto('./about')
  const rows = page.getByRole('row').filter({ hasText: /No recap of SREcon$/ })
  await expect(rows.getByRole('rowheader')).toHaveText(without.map(String).toReversed())
  const line = page.getByRole('listitem').filter({ hasText: 'SREcon, no recap at all' })
  await expect(line).toHaveText(without.length > 0 ? [new RegExp(`${without.join(', ')}$`)] : [])
  await expect(page.getByRole('listitem').filter({ hasText: /No link to slides or a video\s*\d+ of \d+/ })).toBeVisible()
})

test('the page tells the day of the compilation, as its HTML does, wherever the reader came from', async ({
  page,
  request,
  baseURL,
}) => {
  const html = await (await request.get(`${baseURL}about`)).text()
  const [, day = ''] = html.match(/name="hallway-compiled" content="([\d-]+)"/) ?? []
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
  await page.goto('./talks')
  await page.getByRole('link', { name: 'What is in the corpus, and what is not' }).click()
  await expect(page.getByRole('main').locator('time').first()).toHaveAttribute('datetime', day)
})

test('on a phone each line says what its figures count, and nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./about')
  const cells = page.getByRole('table').locator('tfoot td')
  await expect(cells).toHaveCount(6)
  const units = await cells.evaluateAll(all => all.map(cell => getComputedStyle(cell, '::after').content))
  for (const unit of units) expect(unit).toMatch(/recap|talk|takeaway|tool|compan|person|people/)
  const cut = await cells.evaluateAll(all => all.filter(cell => cell.scrollWidth > cell.clientWidth).length)
  expect(cut).toBe(0)
  expect(await accessFindings(page)).toEqual([])
})

test('how a recap is added stands there with what to type', async ({ page }) => {
  await page.goto('./about')
  const steps = page.locator('section').filter({ has: page.getByRole('heading', { name: 'How a recap is added' }) })
  await expect(steps.getByRole('listitem')).toHaveCount(3)
  await expect(steps.getByText('npm run compile -- data/recaps/my-post.md')).toBeVisible()
})
