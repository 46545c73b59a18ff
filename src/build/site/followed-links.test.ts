import { readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { sourceAnchor } from '../../app/addresses.ts'
import { EditionDetailsSchema, ManifestSchema, type Summaries, SummariesSchema } from '../../corpus/schema.ts'
import { dataFiles } from '../../prerender/data/data-files.ts'
import { discoveryFiles } from '../../prerender/discovery/discovery-files.ts'
import { feedFiles } from '../../prerender/feeds/feed-files.ts'
import grammar from '../../prerender/feeds/fixtures/atom.rng?raw'
import jsonFeedSchema from '../../prerender/feeds/fixtures/json-feed.schema.json?raw'
import { pageFile, pagePaths } from '../../prerender/page-paths.ts'
import { compilePaths } from '../compile-paths.ts'
import { siteAddresses } from '../ledger/site-addresses.ts'
import { corpusFiles } from './corpus-files.ts'

let summaries: Summaries
/** What answers, by path below the base: pages by their address, the others by their file. */
let site: Set<string>
/** Where a takeaway stands: in its own page, as the ledger has it, and in the recap's. */
let anchors: ReadonlySet<string>
let write: (home: string) => Map<string, string>

beforeAll(() => {
  const compiled = compilePaths().corpus
  const inRecap = compiled.takeaways.map(({ id, recap, talk }) => `recaps/${recap}#${sourceAnchor(id, talk)}`)
  anchors = new Set([...siteAddresses(compiled).all, ...inRecap])
  const corpus = new Map(corpusFiles(compiled, { indexed: false }))
  const read = (path: string): unknown => JSON.parse(corpus.get(path)?.toString() ?? 'null')
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  summaries = v.parse(SummariesSchema, read(manifest.summaries.path))
  const details = (id: string) => v.parse(EditionDetailsSchema, read(manifest.editions[id]?.path ?? ''))
  write = home => new Map([...feedFiles({ summaries, details, home }), ...discoveryFiles(summaries, home)])
  site = new Set([
    ...pagePaths(summaries).flatMap(path => [path, `/${pageFile(path)}`]),
    ...[...dataFiles({ summaries, details, home: '/' })].map(([path]) => `/${path}`),
    ...[...write('/').keys()].map(path => `/${path}`),
    ...[...corpus.keys(), 'schema.json', 'page-schema.json'].map(path => `/corpus/${path}`),
    ...readdirSync('public', { recursive: true, encoding: 'utf8' }).map(path => `/${path.replaceAll('\\', '/')}`),
  ])
})

/** In attributes, in elements, in JSON, in HTML that is text, in Markdown. */
const addresses = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:href=\\?"|template="|"(?:url|feed_url|home_page_url)":"|<loc>|<Image[^>]*>|\]\(|Sitemap: )([^"\\<)\s]+)/g,
    ),
  ].map(([, address = '']) => address.replaceAll('&amp;', '&'))

test.each(['/', '/base/', 'https://example.org/', 'https://example.org/base/'])(
  'every address of ours in every feed, sitemap, list and description leads to a page or a file: %s',
  home => {
    const at = new URL(home, 'https://example.org')
    const astray: string[] = []
    const followed = new Set<string>()
    let fragments = 0
    for (const [file, text] of write(home))
      for (const address of addresses(text)) {
        if (followed.has(address)) continue
        followed.add(address)
        const { origin, pathname, hash } = new URL(address, new URL(file, at))
        if (origin !== at.origin) continue
        const path = `/${pathname.slice(at.pathname.length)}`
        const isThere = site.has(path) && (hash === '' || anchors.has(`${path.slice(1)}${hash}`))
        if (hash) fragments++
        if (!address.startsWith(home) || !isThere) astray.push(`${file}: ${address}`)
      }
    expect(astray).toEqual([])
    expect(followed.size).toBeGreaterThan(3_000)
    expect(fragments).toBeGreaterThan(2_000)
  },
)

test('every Atom feed of the real corpus is Atom, and has an entry', () => {
  const isAtom = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar))
  for (const [path, text] of write('https://example.org/')) {
    if (!path.endsWith('feed.xml')) continue
    const document = XmlDocument.fromString(text)
    isAtom.validate(document)
    expect(document.find('//a:entry', { a: 'http://www.w3.org/2005/Atom' }).length, path).toBeGreaterThan(0)
    document.dispose()
  }
})

test('every JSON feed of the real corpus is a JSON Feed, and has an item', () => {
  const isJsonFeed = new Ajv2020({ allErrors: true }).compile(JSON.parse(jsonFeedSchema))
  let feeds = 0
  for (const [path, text] of write('https://example.org/')) {
    if (!path.endsWith('feed.json')) continue
    const feed: { items: unknown[] } = JSON.parse(text)
    expect(isJsonFeed(feed), `${path}: ${JSON.stringify(isJsonFeed.errors)}`).toBe(true)
    expect(feed.items.length, path).toBeGreaterThan(0)
    feeds++
  }
  expect(feeds).toBeGreaterThan(300)
})
