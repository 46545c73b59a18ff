import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { accessFindings, expect, test } from './site.ts'

test('a question leads to a tool, its stances to a takeaway, and that to the sentence that it comes from', async ({ page }) => {
  await page.goto('./?q=keebler')
  await page.getByRole('main').locator('a[href$="/tools/keebler"]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Keebler' })).toBeFocused()
  const stances = page.getByRole('region', { name: 'Who does what with it' })
  const row = stances.getByRole('row', { name: /^Quantcast/ })
  await expect(stances.getByRole('columnheader', { name: '2020' })).toBeVisible()
  await expect(row.getByRole('link', { name: 'uses in 2020' })).toBeVisible()
  // Two takeaways say so: each is a link.
  await expect(row.getByRole('link', { name: 'replaced, takeaway 2' })).toBeVisible()
  await row.getByRole('link', { name: 'replaced in 2020' }).click()
  await expect(page).toHaveURL(/\/talks\/[^#]+#./)
  const takeaway = page.locator('[aria-current="true"]')
  await expect(takeaway).toContainText('decided to replace Keebler')
  await expect(takeaway).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Keebler' })).toBeVisible()
  await page
    .getByRole('region', { name: 'What replaced it' })
    .getByRole('link', { name: /^Source, line \d+$/ })
    .click()
  await expect(page).toHaveURL(/\/recaps\/srecon20-americas-cornazano#/)
  await expect(page.locator('mark').filter({ hasText: 'replaced Keebler with Aerospike' }).first()).toBeInViewport()
})

test('what replaced a tool stands on the page of either', async ({ page }) => {
  await page.goto('./tools/keebler')
  const replaced = page.getByRole('region', { name: 'What replaced it' })
  await expect(replaced).toContainText('Replaced by Aerospike at Quantcast')
  await replaced.getByRole('link', { name: 'Aerospike', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What it replaced' })).toContainText('Replaced Keebler at Quantcast')
  await page.goto('./tools/rabbitmq')
  await expect(page.getByRole('region', { name: 'What replaced it' })).toContainText('Replaced by, built for it: fq')
  await page.goto('./tools/fq')
  await expect(page.getByRole('region', { name: 'What it replaced' })).toContainText('Built instead of RabbitMQ')
})

test('where nobody differs, changed their mind or replaced anything, nothing of it stands on the page', async ({ page }) => {
  await page.goto('./tools/zookeeper')
  await expect(page.getByRole('region', { name: 'Who does what with it' })).toBeVisible()
  for (const name of ['Where they differ', /hanged mind/, /eplaced/])
    await expect(page.getByRole('region', { name })).toHaveCount(0)
})

type Told = { text: string; stances: { stance: string; tool: string; holder?: { entity: string; id: string } }[] }

/** The corpus as it would be, had somebody said otherwise: the sentences stay, what they say of whom changes. */
const withStances = async (page: Page, baseURL: string | undefined, change: (takeaway: Told) => void): Promise<void> => {
  const manifest: { editions: Record<string, { path: string; hash: string }> } = await (
    await page.request.get(`${baseURL}corpus/manifest.json`)
  ).json()
  for (const file of Object.values(manifest.editions)) {
    const details: { takeaways: Told[] } = await (await page.request.get(`${baseURL}corpus/${file.path}`)).json()
    details.takeaways.forEach(change)
    const body = JSON.stringify(details)
    file.hash = createHash('sha256').update(body).digest('hex').slice(0, file.hash.length)
    await page.route(`**/corpus/${file.path}`, route => route.fulfill({ contentType: 'application/json', body }))
  }
  await page.route('**/corpus/manifest.json', route => route.fulfill({ json: manifest }))
}

test('opposite stances of two companies are pointed out, and each leads to its takeaway', async ({ page, baseURL }) => {
  await withStances(page, baseURL, takeaway => {
    for (const told of takeaway.stances)
      if (told.tool === 'keebler' && told.stance === 'uses') told.holder = { entity: 'company', id: 'etsy' }
  })
  await page.goto('./tools/keebler')
  const differ = page.getByRole('region', { name: 'Where they differ' })
  await expect(differ.getByRole('heading', { name: 'Used by 1' })).toBeVisible()
  await expect(differ.getByRole('heading', { name: 'Replaced by 1' })).toBeVisible()
  await expect(differ.getByRole('listitem').first()).toContainText('Etsy uses Keebler, 2020')
  expect(await accessFindings(page)).toEqual([])
  await differ.getByRole('link', { name: /relied on Keebler/ }).click()
  await expect(page.locator('[aria-current="true"]')).toContainText('relied on Keebler')
})

test('a company that came to say the opposite in a later year is told with both takeaways', async ({ page, baseURL }) => {
  await withStances(page, baseURL, ({ text, stances }) => {
    for (const told of stances) if (told.tool === 'prometheus' && text.includes('two talks')) told.stance = 'warns'
  })
  await page.goto('./tools/prometheus')
  const changed = page.getByRole('region', { name: 'A changed mind' })
  await expect(changed).toContainText('SoundCloud built Prometheus in 2015, warns of it in 2016.')
  await expect(changed.getByRole('link', { name: /two talks|to monitor this setup/ })).toHaveCount(2)
})

test('a company says what it built and runs, and leads to a talk and back to the same place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./companies/etsy')
  const tools = page.getByRole('region', { name: 'What it runs and built' })
  await expect(tools.getByRole('term')).toHaveText(['Built', 'Runs'])
  await expect(tools.getByRole('definition').first()).toContainText('Morgue')
  const all = page.getByRole('link', { name: /^Show all \d+ takeaways/ })
  await all.click()
  // The focus is on the first of what came, and the address says that all are shown.
  await expect(all).toHaveCount(0)
  await expect(page).toHaveURL(/\?all=takeaways$/)
  await expect(page.locator('.rows > .row:focus')).toHaveCount(1)
  const talk = page.getByRole('heading', { level: 2 }).getByRole('link', { name: /Signatures, Patterns/ })
  await talk.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await talk.click()
  await expect(page.getByRole('heading', { level: 1, name: /Signatures, Patterns/ })).toBeVisible()
  await page.goBack()
  await expect(talk).toBeInViewport()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(50)
  // Of two links to one talk, either may have it.
  await expect(page.locator(`a[href="${await talk.getAttribute('href')}"]:focus`)).toHaveCount(1)
})

test('the years of a topic lead to what was said in them', async ({ page }) => {
  await page.goto('./topics/postmortems')
  const year = page.getByRole('region', { name: 'By year' }).getByRole('link', { name: /^2019, \d+ takeaways?$/ })
  const count = /(\d+) takeaway/.exec((await year.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await year.click()
  await expect(page).toHaveURL(/\/\?topic=postmortems&year=2019$/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} takeaway`))
})

test('a life line tells talks and citations apart, by year', async ({ page }) => {
  await page.goto('./people/heinrich-hartmann')
  const life = page.getByRole('region', { name: 'Talks and citations' })
  await expect(life.locator('ol > li')).toHaveText([/2015 *Is cited/, /2019 *Gave/])
})

test('a name in a byline alone has its talk, and no empty list', async ({ page }) => {
  await page.goto('./people/alex-hidalgo')
  await expect(page.getByRole('main')).toContainText('and in no takeaway')
  await expect(page.getByRole('region', { name: 'Talks and citations' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /\/talks\//,
  )
  await expect(page.getByRole('link', { name: /^Explore/ }).and(page.getByRole('main').getByRole('link'))).toHaveCount(0)
})

test('an edition says which recaps report which talk, and leads to the lines and to the edition before', async ({ page }) => {
  await page.goto('./conferences/srecon-americas-2020')
  await expect(page.getByRole('main')).toContainText(/\d+ talks from 2 recaps/)
  const talk = page.getByRole('region', { name: 'Talks' }).locator('.row').filter({ hasText: 'Identifying Hidden Dependencies' })
  await expect(talk.getByRole('list', { name: 'Reported by' }).getByRole('link')).toHaveCount(2)
  await page.getByRole('navigation', { name: 'Other editions of SREcon' }).getByRole('link', { name: /2019/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'SREcon Americas 2019' })).toBeVisible()
  await page.goBack()
  await talk.getByRole('link', { name: /^kagoodrich, line/ }).click()
  await expect(page).toHaveURL(/\/recaps\/srecon20-americas-kagoodrich#L\d+$/)
})
