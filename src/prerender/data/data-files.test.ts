import fc from 'fast-check'
import type { Link, List, Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../compiler/read/markdown.ts'
import type { EditionDetails, Entity, Summaries, Takeaway, Talk } from '../../corpus/schema.ts'
import { dataFiles } from './data-files.ts'
import { entityBatches } from './entity-batches.ts'

const entity = (id: string, name: string, editions = ['e']): Entity => ({
  ...{ id, name, aliases: [], known: true, editions, talks: ['t'], takeaways: 1 },
})
const talk = (title: string): Talk => ({
  ...{ id: 't', title, kind: 'talk', edition: 'e', people: ['p'], companies: ['c'], tools: ['k'], topics: [], recaps: ['r'] },
  ...{ takeaways: 2, links: [], sources: [{ recap: 'r', line: 3, endLine: 9 }], evidence: [] },
})
const takeaway = (text: string, more: Partial<Takeaway> = {}): Takeaway => ({
  ...{ id: 'one', kind: 'claim', voice: 'speaker', text, recap: 'r', edition: 'e', talk: 't', line: 4, endLine: 4 },
  ...{ mentions: [{ entity: 'tool', id: 'k', start: 0, end: 0 }], stances: [], links: [], figures: [], code: [], ...more },
})
const summariesOf = (title: string, name: string): Summaries => ({
  schema: 2,
  editions: [{ id: 'e', name, series: null, region: null, year: 2001, recaps: ['r'], talks: 1, takeaways: 2 }],
  talks: [talk(title)],
  ...{ tools: [entity('k', name)], companies: [entity('c', name)], topics: [], people: [entity('p', name)] },
  recaps: [
    {
      ...{ id: 'r', path: 'r.md', title, author: name, date: '2001-02-03', edition: 'e', lines: 9, talks: ['t'], takeaways: 2 },
      original: { title: name, author: name, url: 'https://example.org/post' },
    },
  ],
})
const detailsOf = (title: string, takeaways: Takeaway[]): EditionDetails => ({
  ...{ schema: 2, edition: 'e', talks: [talk(title)], takeaways },
})
const write = (title: string, name: string, takeaways: Takeaway[], home = '/') =>
  new Map(dataFiles({ summaries: summariesOf(title, name), details: () => detailsOf(title, takeaways), home }))

const plain = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : ''
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
const parse = (text: string | undefined) => parseMarkdown(text ?? '')

test('each page is there as JSON and as Markdown, beside its HTML', () => {
  const names = ['companies/c', 'conferences/e', 'people/p', 'recaps/r', 'talks/t', 'tools/k']
  const files = write('A talk', 'Ann Example', [takeaway('Said.')])
  expect([...files.keys()].sort()).toEqual(names.flatMap(name => [`${name}.json`, `${name}.md`]).sort())
})

test('addresses stand below the base, and are whole where the host is known', () => {
  const pageOf = (home: string) => JSON.parse(write('A talk', 'Ann Example', [takeaway('Said.')], home).get('talks/t.json') ?? '')
  expect(pageOf('/base/')).toMatchObject({
    page: '/base/talks/t',
    takeaways: [{ page: '/base/talks/t#one', source: '/base/recaps/r#t--one' }],
    names: { tools: [{ id: 'k', name: 'Ann Example', page: '/base/tools/k' }] },
  })
  expect(pageOf('https://example.org/base/').page).toBe('https://example.org/base/talks/t')
})

test('a talk as Markdown names who, where and what, each takeaway with its line, and whom to cite', () => {
  const own = { voice: 'author', kind: 'opinion', id: 'two', line: 5, endLine: 6 } as const
  const markdown = write('A talk', 'Example', [takeaway('It costs 3 %.', { kind: 'figure' }), takeaway('I doubt it.', own)]).get(
    'talks/t.md',
  )
  expect(markdown).toBe(`# A talk

Talk by [Example](/people/p), [Example](/companies/c) at [Example](/conferences/e)

- Page: [/talks/t](/talks/t)
- Tools: [Example](/tools/k)

## Figures

- It costs 3 %. ([line 4](/recaps/r#t--one), [address](/talks/t#one))

## Opinions, in the recap writer’s own words

- I doubt it. ([lines 5 to 6](/recaps/r#t--two), [address](/talks/t#two))

## Reported in

- [A talk](/recaps/r), by Example, 2001-02-03, lines 3 to 9; reports on [Example](https://example.org/post) by Example
`)
})

const hostile = [
  '*bold* _it_ ~~gone~~ `code` <b onclick=x>raw</b> </blockquote>',
  '[a](javascript:alert(1)) ![b](https://example.org/pixel) [c]: /url',
  '1. one',
  '- two',
  '# three',
  '> four',
  '+ five',
  '=== ',
  '--- ',
  '``` ',
  '    indented',
  'a | b',
  '&lt;script&gt; &amp; &copy;',
  '\\[escaped\\] \\',
  'ends with !',
  '[ ] task',
  '[^1] note',
  'two\nlines\n\n# and a heading',
  '<!-- comment -->',
  '$&',
  'a](x)',
] // prettier-ignore

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Links to anything but our own pages, the original, and addresses that stand there as text. */
const foreign = (tree: Nodes): Link[] =>
  nodesOf(tree)
    .filter(node => node.type === 'link')
    .filter(node => !/^\/(?:talks|recaps|tools|companies|people|conferences)\/|^https:\/\/example\.org\/post$/.test(node.url))
    .filter(node => !node.url.endsWith(plain(node)))

const expectText = (title: string, said: string) => {
  const files = write(title, title, [takeaway(said)])
  for (const [path, text] of files) {
    if (!path.endsWith('.md')) continue
    const tree = parse(text)
    const types = new Set(nodesOf(tree).map(({ type }) => type))
    for (const type of types) expect(['root', 'heading', 'paragraph', 'list', 'listItem', 'link', 'text']).toContain(type)
    expect(foreign(tree)).toEqual([])
    expect(squeezed(plain(tree))).toContain(squeezed(title))
  }
  const talkPage = parse(files.get('talks/t.md'))
  expect(squeezed(plain(talkPage.children[0] ?? talkPage))).toBe(squeezed(title))
  const claims = talkPage.children.filter((node): node is List => node.type === 'list')[1]
  expect(squeezed(plain(claims ?? talkPage))).toBe(`${squeezed(said)} (line 4, address)`)
}

test.each(hostile)('%j stays text in every page, as a name and as a sentence', text => expectText(text, text))

test('any words stay text, as the Markdown parser of the project reads them', () => {
  const marks = fc.constantFrom(...'\\`*_[]()<>&~|!#+-=.:/@{}"\'^$% \n1a'.split(''), 'http', 'www.', '://', 'é', '🚪')
  const words = fc
    .array(marks, { minLength: 1, maxLength: 14 })
    .map(parts => `x${parts.join('')}x`)
    // GitHub's own addresses take the punctuation at their end or not: what they show is held above.
    .filter(text => !/www\.|:\/\/|@/i.test(text))
  fc.assert(
    fc.property(words, words, (title, said) => expectText(title, said)),
    { numRuns: 60 },
  )
})

test('outward links and code of a sentence are links and code, whatever they hold', () => {
  const said = 'See [this] `x` now'
  const url = 'https://example.org/a_(b)?c=1&copy=2'
  const links: Takeaway['links'] = [{ start: 4, end: 10, url, role: 'article', text: '' }]
  const tree = parse(write('A talk', 'Example', [takeaway(said, { links, code: [{ start: 11, end: 14 }] })]).get('talks/t.md'))
  expect(nodesOf(tree)).toContainEqual(expect.objectContaining({ type: 'inlineCode', value: '`x`' }))
  const outward = nodesOf(tree).find(node => node.type === 'link' && node.url.includes('a_'))
  expect(outward).toMatchObject({ url, children: [{ value: '[this]' }] })
})

test('names are gathered in batches that hold no more takeaways than asked, and each name once', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ ...entity(`k${i}`, 'K', [`e${i % 3}`]), takeaways: i }))
  const summaries = { ...summariesOf('A talk', 'Example'), tools: many }
  const batches = [...entityBatches(summaries, 50)]
  const sums = batches.map(batch => batch.reduce((sum, each) => sum + each.entity.takeaways, 0))
  expect(Math.max(...sums)).toBeLessThanOrEqual(50)
  expect(batches.flat()).toHaveLength(many.length + 2)
})

test('pages are the same whatever is held at once, and one edition is asked for at a time', () => {
  const summaries = summariesOf('A talk', 'Example')
  let asked = 0
  const details = () => (asked++, detailsOf('A talk', [takeaway('Said.')]))
  const files = dataFiles({ summaries, details, home: '/' }, 1)
  files.next()
  expect(asked).toBe(1)
  expect(new Map(dataFiles({ summaries, details, home: '/' }, 1))).toEqual(write('A talk', 'Example', [takeaway('Said.')]))
})
