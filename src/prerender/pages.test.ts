import { expect, test } from 'vitest'
import type { Entity, Summaries } from '../corpus/schema.ts'
import { prerender } from './pages.ts'

const pagesOf = (...given: Parameters<typeof prerender>) => new Map(prerender(...given))

const shell =
  '<!doctype html><head><title>Hallway</title>\n<meta name="description" content="of the shell"></head><body><div id="root"></div></body>'

const tool = (id: string, name: string): Entity => ({ id, name, aliases: [], known: true, editions: [], talks: [], takeaways: 0 })
const nothing: Summaries = { schema: 2, editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] }

test('every address of the corpus gets a file with its own title and description', () => {
  const pages = pagesOf({ ...nothing, tools: [tool('tool-a', 'Tool A'), tool('tool-b', 'Tool B')] }, shell)
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'about.html', 'tools.html', 'tools/tool-a.html', 'tools/tool-b.html']),
  )
  expect(pages.get('tools/tool-a.html')).toMatch(/<title>Tool A[^<]*<\/title>/)
  expect(pages.get('tools/tool-a.html')).not.toContain('of the shell')
  expect(pages.get('tools/tool-b.html')).toMatch(/<meta name="description" content="[^"]*Tool B/)
})

test('a name can neither close the title nor leave an attribute, and is not read as a pattern', () => {
  const html = pagesOf({ ...nothing, tools: [tool('odd', `</title><script>"$&' &amp;`)] }, shell).get('tools/odd.html')
  expect(html).not.toContain('<script>')
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;$&amp;&#39; &amp;amp;')
})

test('the canonical address stands on the host and base that were given, and is left out where none was', () => {
  const summaries = { ...nothing, tools: [tool('tool-a', 'Tool A')] }
  const known = pagesOf(summaries, shell, { base: '/base/', home: 'https://example.org/base/' })
  expect(known.get('tools/tool-a.html')).toContain('<link rel="canonical" href="https://example.org/base/tools/tool-a">')
  expect(known.get('index.html')).toContain('<link rel="canonical" href="https://example.org/base/">')
  expect(pagesOf(summaries, shell).get('tools/tool-a.html')).not.toContain('canonical')
})

test('the page for unknown addresses and the offline shell ask not to be indexed', () => {
  const pages = pagesOf(nothing, shell)
  for (const name of ['404.html', 'shell.html']) expect(pages.get(name)).toContain('<meta name="robots" content="noindex">')
})

test('every page carries the day of its compilation, and two compilations of one day are the same pages', () => {
  const at = (moment: string) => pagesOf(nothing, shell, { now: new Date(moment) })
  for (const html of at('2001-02-03T04:05:06Z').values())
    expect(html).toContain('<meta name="hallway-compiled" content="2001-02-03">')
  expect([...at('2001-02-03T23:59:59Z')]).toEqual([...at('2001-02-03T00:00:00Z')])
})

test('a page with an id names its data in its head, below the base; a page that stands alone has none', () => {
  const summaries = { ...nothing, tools: [tool('tool-a', 'Tool A')] }
  const below = pagesOf(summaries, shell, { base: '/base/' })
  expect(below.get('tools/tool-a.html')).toContain(
    '<link rel="alternate" type="application/json" href="/base/tools/tool-a.json">\n    <link rel="alternate" type="text/markdown" href="/base/tools/tool-a.md">',
  )
  expect(pagesOf(summaries, shell).get('tools/tool-a.html')).toContain('href="/tools/tool-a.json"')
  for (const name of ['index.html', 'tools.html', 'about.html', '404.html', 'shell.html'])
    expect(below.get(name), name).not.toMatch(/rel="alternate" type="(?:application\/json|text\/markdown)"/)
})

test('a tool, company or topic names its feeds, a page that stands alone those of everything, and each page the search', () => {
  const named = tool('tool-a', 'Tool "A"')
  const below = pagesOf({ ...nothing, tools: [named], people: [named] }, shell, { base: '/base/' })
  const feed = (path: string, title: string) =>
    `<link rel="alternate" type="application/atom+xml" href="/base/${path}" title="${title} · Hallway">`
  expect(below.get('tools/tool-a.html')).toContain(feed('tools/tool-a.feed.xml', 'Tool &quot;A&quot;'))
  expect(below.get('tools/tool-a.html')).toContain('type="application/feed+json" href="/base/tools/tool-a.feed.json"')
  expect(below.get('tools/tool-a.html')).not.toContain('/base/feed.xml')
  expect(below.get('about.html')).toContain(feed('feed.xml', 'About'))
  expect(below.get('people/tool-a.html')).not.toContain('feed.xml')
  for (const name of ['index.html', 'tools/tool-a.html', 'people/tool-a.html'])
    expect(below.get(name), name).toContain(
      '<link rel="search" type="application/opensearchdescription+xml" href="/base/opensearch.xml" title="Hallway">',
    )
})
