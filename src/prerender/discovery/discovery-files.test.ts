import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import robotsParser from 'robots-parser'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../compiler/read/markdown.ts'
import type { Entity, Summaries } from '../../corpus/schema.ts'
import { discoveryFiles } from './discovery-files.ts'
import grammar from './fixtures/opensearch.rng?raw'
import { sitemapFiles } from './sitemap.ts'

const HOME = 'https://example.org/base/'

const tool = (id: string, name: string): Entity => ({ id, name, aliases: [], known: true, editions: [], talks: [], takeaways: 2 })
const nothing: Summaries = { schema: 2, editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] }
const summaries: Summaries = { ...nothing, tools: [tool('tool-a', 'Tool A'), tool('odd', '](x) *Odd* <b>\n## Tool')] }

const write = (home = HOME) => new Map(discoveryFiles(summaries, home))

const schema = join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd')
const isSitemap = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(schema, 'utf8')))

test('the sitemap has every page once, by its whole address, as the schema of the protocol wants it', async () => {
  const text = write().get('sitemap.xml') ?? ''
  isSitemap.validate(XmlDocument.fromString(text))
  const urls = (await parseSitemap(Readable.from([text]))).map(({ url }) => url)
  expect(urls).toEqual(expect.arrayContaining([HOME, `${HOME}about`, `${HOME}tools/tool-a`]))
  expect(new Set(urls).size).toBe(urls.length)
  expect(text).not.toContain('lastmod')
})

test('the schema refuses what is no sitemap', () => {
  const text = write().get('sitemap.xml') ?? ''
  for (const wrong of [text.replaceAll('loc>', 'address>'), text.replace(/<url>[^]*<\/url>\n/, ''), text.replace(HOME, '/')])
    expect(() => isSitemap.validate(XmlDocument.fromString(wrong))).toThrow(Error)
})

test.each([
  ['addresses', { addresses: 3, bytes: 1_000_000 }],
  ['bytes', { addresses: 50_000, bytes: 800 }],
])('past what one file may hold of %s, there are several, and an index that names each', async (_, limits) => {
  const paths = Array.from({ length: 10 }, (_, i) => `/talks/a-talk-with-a-rather-long-name-${i}`)
  const files = new Map(sitemapFiles(paths, HOME, limits))
  const index = await parseSitemapIndex(Readable.from([files.get('sitemap.xml') ?? '']))
  expect(index.length).toBeGreaterThan(1)
  expect(index.map(({ url }) => url.replace(HOME, ''))).toEqual([...files.keys()].slice(1))
  const urls: string[] = []
  for (const text of [...files.values()].slice(1)) {
    isSitemap.validate(XmlDocument.fromString(text))
    const found = await parseSitemap(Readable.from([text]))
    expect(found.length).toBeLessThanOrEqual(limits.addresses)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes)
    urls.push(...found.map(({ url }) => url))
  }
  expect(urls).toEqual(paths.map(path => HOME + path.slice(1)))
})

test('without a host the sitemap tells paths, is well-formed, says why, and robots.txt does not name it', () => {
  const files = write('/base/')
  const text = files.get('sitemap.xml') ?? ''
  XmlDocument.fromString(text)
  expect(text).toContain('<loc>/base/tools/tool-a</loc>')
  expect(text).toContain('built without its host')
  expect(robotsParser('http://localhost/robots.txt', files.get('robots.txt') ?? '').getSitemaps()).toEqual([])
})

test('robots.txt allows every page, and names the sitemap', () => {
  const robots = robotsParser('https://example.org/robots.txt', write().get('robots.txt') ?? '')
  expect(robots.isAllowed(`${HOME}tools/tool-a?q=x`, 'anybot')).toBe(true)
  expect(robots.isDisallowed(HOME, 'anybot')).toBe(false)
  expect(robots.getSitemaps()).toEqual([`${HOME}sitemap.xml`])
})

const isOpenSearch = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar))

test('the description of the search is OpenSearch, and leads to Explore with the words put in', () => {
  const text = write().get('opensearch.xml') ?? ''
  const document = XmlDocument.fromString(text)
  isOpenSearch.validate(document)
  const templates = document.find('//o:Url[@type="text/html"]/@template', { o: 'http://a9.com/-/spec/opensearch/1.1/' })
  expect(templates.map(({ content }) => content)).toEqual([`${HOME}?q={searchTerms}`])
  for (const wrong of [text.replace(/<ShortName>.*<\/ShortName>/, ''), text.replace('Hallway<', 'Much too long a name<')])
    expect(() => isOpenSearch.validate(XmlDocument.fromString(wrong)), wrong).toThrow(Error)
})

test('llms.txt has the form of its rules: a title, a summary, words, then lists of links under headings, whatever names say', () => {
  const { children } = parseMarkdown(write().get('llms.txt') ?? '')
  const [title, summary, ...rest] = children
  expect(title).toMatchObject({ type: 'heading', depth: 1 })
  expect(summary?.type).toBe('blockquote')
  const first = rest.findIndex(({ type }) => type === 'heading')
  expect(rest.slice(0, first).every(({ type }) => type === 'paragraph')).toBe(true)
  const sections = rest.slice(first)
  expect(sections.map(({ type }) => type)).toEqual(sections.map((_, i) => (i % 2 === 0 ? 'heading' : 'list')))
  for (const node of sections) {
    if (node.type === 'heading') expect(node.depth).toBe(2)
    if (node.type !== 'list') continue
    for (const item of node.children) {
      const [paragraph, ...more] = item.children
      expect(more).toEqual([])
      if (paragraph?.type !== 'paragraph') throw new Error('An item of llms.txt is no paragraph')
      const [link, note] = paragraph.children
      expect(link?.type === 'link' && link.url.startsWith(HOME)).toBe(true)
      expect(note?.type === 'text' && note.value.startsWith(': ')).toBe(true)
    }
  }
})
