// The site under a path, beside another's app that owns the top of the same origin; and at the top, beside one that has a folder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { underPath } from '../src/build/gate/under-path.ts'
import { type Served, serve } from '../src/build/serve.ts'
import { SIBLING_CACHE, siblingOf } from './sibling.ts'
import { test as base, expect, builtFor, folder as siteFolder, untilReadyOffline } from './site.ts'

const below = { folder: join(import.meta.dirname, '..', underPath.folder), base: underPath.base }

type Journey = { page: Page; site: Served; complaints: string[]; place: Place }
type Place = { folder: string; base: string }

const test = base.extend<{ place: Place }>({
  place: [below, { option: true }],
  site: async ({ place }, use) => {
    const site = await serve(place.folder, { base: place.base, beside: siblingOf(place.base) })
    await use(site)
    await site.end()
  },
})
test.use({ serviceWorkers: 'allow' })
test.skip(!existsSync(below.folder), 'the site under a path is built by `npm test -- build`')

/** Nothing takes such a page over: there is nothing more to wait for. */
const notOurs = { waitUntil: 'load' } as const

const keepTheirOwn = async ({ page, site, complaints, place }: Journey): Promise<void> => {
  const theirs = siblingOf(place.base).base
  const sibling = new URL(theirs, site.url).href
  await page.goto(sibling, notOurs)
  await expect(page).toHaveTitle('The sibling is ready')
  await page.goto('./')
  await untilReadyOffline(page)
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  )
  expect(scopes).toEqual([theirs, place.base].sort())
  const names = await page.evaluate(() => caches.keys())
  expect(names).toContain(SIBLING_CACHE)
  for (const name of names) if (name !== SIBLING_CACHE) expect(name).toContain(site.url)
  const stored = (own: boolean) =>
    page.evaluate(
      async ([cache, wanted]) => {
        const kept = (await caches.keys()).filter(name => (name !== cache) === wanted)
        const requests = await Promise.all(kept.map(async name => (await caches.open(name)).keys()))
        return requests.flat().map(({ url }) => new URL(url).pathname)
      },
      [SIBLING_CACHE, own] as const,
    )
  const ours = await stored(true)
  expect(ours.length).toBeGreaterThan(20)
  expect(ours.filter(path => !path.startsWith(place.base) || path.includes('sibling'))).toEqual([])
  expect((await stored(false)).sort()).toEqual([theirs, `${theirs}sibling.js`])

  // With both workers there: neither answers for the other, and what is not there is not there.
  const missing = await page.goto('./robots.txt-of-nobody.txt', notOurs)
  expect(missing?.status()).toBe(404)
  expect((await page.goto('./robots.txt', notOurs))?.headers()['content-type']).toContain('text/plain')
  const elsewhere = await page.goto(`${sibling}talks/srecon-europe-2015-postmortems`, notOurs)
  expect([elsewhere?.status(), await elsewhere?.text()]).toEqual([404, 'The sibling has no such page'])
  complaints.splice(0)

  await site.end()
  await page.goto('./talks/srecon-europe-2015-postmortems')
  await expect(page.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
  await page.goto(sibling, notOurs)
  await expect(page.getByRole('heading', { name: 'The sibling' })).toBeVisible()
  complaints.splice(0)
}

test('two apps of one origin keep their own pages, workers and copies, with the network and without', keepTheirOwn)

test.describe('at the top', () => {
  test.use({ place: { folder: siteFolder, base: '/' } })
  test.skip(builtFor(siteFolder) !== '/', 'this site is built for a path')
  test('an app in a folder below ours keeps its own pages, worker and copy, and we ours', keepTheirOwn)
})

test('every link, script and picture of a page stays below the path, and so does who filters, opens and goes back', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  for (const path of ['./', './talks', './talks/srecon-europe-2015-postmortems', './tools/zookeeper', './about']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const links = await page
      .locator('a[href]')
      .evaluateAll(all =>
        all.map(each => new URL((each as HTMLAnchorElement).href)).map(({ origin, pathname }) => [origin, pathname]),
      )
    const ours = links.flatMap(([origin, path]) => (origin === new URL(page.url()).origin && path !== undefined ? [path] : []))
    expect(ours.length, path).toBeGreaterThan(3)
    expect(ours.filter(link => !link.startsWith(underPath.base))).toEqual([])
  }
  await page.goto('./?q=postmortem')
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${underPath.base}talks/`))
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`${underPath.base}\\?q=postmortem$`))
  expect(asked.filter(path => !path.startsWith(underPath.base))).toEqual([])
})

test('an address with a slash at its end, and one that leads nowhere, are answered below the path', async ({
  page,
  complaints,
}) => {
  await page.goto('./talks/srecon-europe-2015-postmortems/')
  await expect(page).toHaveURL(new RegExp(`${underPath.base}talks/srecon-europe-2015-postmortems$`))
  const missing = await page.goto('./tools/no-such-tool-anywhere')
  expect(missing?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  complaints.splice(0)
})
