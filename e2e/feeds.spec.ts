import { XmlDocument } from 'libxml2-wasm'
import { builtFor, expect, folder, homeOf, test } from './site.ts'

const [base, home] = [builtFor(folder), homeOf(folder)]

const types: Record<string, string> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
}

/** A site that was built for a host says whole addresses: here its paths are served. */
const whereServed = (address: string): string => (address.startsWith(home) ? base + address.slice(home.length) : address)

/** In attributes, in elements, in JSON, in HTML that is text, in Markdown. */
const addresses = (text: string): string[] =>
  [...text.matchAll(/(?:href=\\?"|template="|"(?:url|feed_url|home_page_url)":"|<loc>|<Image[^>]*>|\]\()([^"\\<)\s]+)/g)].map(
    ([, address = '']) => whereServed(address.replaceAll('&amp;', '&')),
  )

const several = 8

/** What could not be had, and the text of all else, by address. */
const fetchAll = async (urls: string[]) => {
  const texts = new Map<string, string>()
  const missing: string[] = []
  const queue = [...urls]
  const work = async () => {
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      const response = await fetch(url)
      if (response.status === 200) texts.set(url, await response.text())
      else missing.push(`${response.status} ${url}`)
    }
  }
  await Promise.all(Array.from({ length: several }, work))
  return { texts, missing }
}

test('every feed, the sitemap, the description of the search and llms.txt are there, and so is all that they link to', async ({
  site,
}) => {
  const baseURL = site.url
  for (const [path, type] of Object.entries(types)) {
    const response = await fetch(baseURL + path)
    expect([response.status, response.headers.get('content-type')], path).toEqual([200, type])
  }
  const sitemap = await (await fetch(`${baseURL}sitemap.xml`)).text()
  const pages = await fetchAll(addresses(sitemap).map(address => new URL(address, baseURL).href))
  expect(pages.missing).toEqual([])
  expect(pages.texts.size).toBeGreaterThan(500)

  const named = [...pages.texts.values()].flatMap(html =>
    [...html.matchAll(/<link rel="(?:alternate|search)" type="application\/(?:atom|feed|opensearch)[^>]* href="([^"]+)"/g)].map(
      ([, href = '']) => new URL(href, baseURL).href,
    ),
  )
  const files = await fetchAll([...new Set([...named, `${baseURL}llms.txt`])])
  expect(files.missing).toEqual([])
  expect(files.texts.size).toBeGreaterThan(500)

  const origin = new URL(baseURL).origin
  const linked = new Set<string>()
  const idsOf = new Map(
    [...pages.texts].map(([address, html]) => [address, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  )
  const noSuchPlace: string[] = []
  let places = 0
  for (const [file, text] of files.texts) {
    if (file.endsWith('.xml')) XmlDocument.fromString(text).dispose()
    if (file.endsWith('.json')) JSON.parse(text)
    for (const address of addresses(text)) {
      const url = new URL(address.replace('{searchTerms}', 'queue'), file)
      const place = decodeURIComponent(url.hash.slice(1))
      url.hash = ''
      if (place !== '' && url.origin === origin) {
        places++
        if (!idsOf.get(url.href)?.has(place)) noSuchPlace.push(address)
      }
      if (url.origin === origin && !pages.texts.has(url.href) && !files.texts.has(url.href)) linked.add(url.href)
    }
  }
  expect(noSuchPlace).toEqual([])
  expect(places).toBeGreaterThan(2000)
  expect((await fetchAll([...linked])).missing).toEqual([])
})

test('the ways to the feeds follow the page that is open, in the page and in its head, and lead out of the app', async ({
  page,
}) => {
  const inHead = () =>
    page.locator('head link[type="application/atom+xml"]').evaluateAll(links => links.map(link => link.getAttribute('href')))
  await page.goto('./tools/zookeeper')
  const atom = page.getByRole('main').getByRole('link', { name: 'Atom' })
  await expect(atom).toHaveAttribute('href', `${base}tools/zookeeper.feed.xml`)
  await expect.poll(inHead).toEqual([`${base}tools/zookeeper.feed.xml`])

  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /talks$/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks')
  await expect.poll(inHead).toEqual([])

  await page.goto('./about')
  expect(await inHead()).toEqual([`${base}feed.xml`])
  await page.getByRole('main').getByRole('link', { name: 'JSON Feed' }).click()
  await expect(page).toHaveURL(/\/feed\.json$/)
})

test('the search that a browser offers opens Explore with the words put in', async ({ page, site }) => {
  const baseURL = site.url
  const text = await (await fetch(`${baseURL}opensearch.xml`)).text()
  const [, template = ''] = /type="text\/html"[^>]*template="([^"]+)"/.exec(text) ?? []
  await page.goto(new URL(whereServed(template).replace('{searchTerms}', encodeURIComponent('queue & wait')), baseURL).href)
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toHaveValue('queue & wait')
})
