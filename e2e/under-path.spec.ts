// The site under a path, beside another's app that owns the top of the same origin.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { underPath } from '../src/build/gate/under-path.ts'
import { serve } from '../src/build/serve.ts'
import { SIBLING_CACHE, sibling } from './sibling.ts'
import { test as base, expect, untilReadyOffline } from './site.ts'

const folder = join(import.meta.dirname, '..', underPath.folder)

const test = base.extend({
  site: async ({}, use) => {
    const site = await serve(folder, { base: underPath.base, beside: sibling })
    await use(site)
    await site.end()
  },
})
test.use({ serviceWorkers: 'allow' })
test.skip(!existsSync(folder), 'the site under a path is built by `npm test -- build`')

test('two apps of one origin keep their own pages, workers and copies, with the network and without', async ({
  page,
  site,
  complaints,
}) => {
  const top = new URL('/', site.url).href
  await page.goto(top)
  await expect(page).toHaveTitle('The sibling is ready')
  await page.goto('./')
  await untilReadyOffline(page)
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  )
  expect(scopes).toEqual(['/', underPath.base])
  const names = await page.evaluate(() => caches.keys())
  expect(names).toContain(SIBLING_CACHE)
  for (const name of names) if (name !== SIBLING_CACHE) expect(name).toContain(underPath.base)
  const stored = await page.evaluate(async () =>
    (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url))))
      .flat()
      .map(url => new URL(url).pathname),
  )
  expect(stored.filter(path => !path.startsWith(underPath.base)).sort()).toEqual(['/', '/sibling.js'])

  // With both workers there: neither answers for the other, and what is not there is not there.
  const missing = await page.goto('./robots.txt-of-nobody.txt')
  expect(missing?.status()).toBe(404)
  expect((await page.goto('./robots.txt'))?.headers()['content-type']).toContain('text/plain')
  const elsewhere = await page.goto(`${top}talks/srecon-europe-2015-postmortems`)
  expect([elsewhere?.status(), await elsewhere?.text()]).toEqual([404, 'The sibling has no such page'])
  complaints.splice(0)

  await site.end()
  await page.goto('./talks/srecon-europe-2015-postmortems')
  await expect(page.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
  await page.goto(top)
  await expect(page.getByRole('heading', { name: 'The sibling' })).toBeVisible()
  complaints.splice(0)
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
