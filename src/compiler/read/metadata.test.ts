import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, mapOf, readMetadata, textOf } from './metadata.ts'

const read = (text: string) => {
  const { metadata, body, dialect, problems } = readMetadata(text)
  expect(body).toHaveLength(text.length)
  return { ...Object.fromEntries(metadata), dialect, body: body.trim(), problems: problems.map(({ rule, line }) => [rule, line]) }
}
const fine = { body: 'Text', problems: [] }

describe('each dialect is read', () => {
  test('YAML: Jekyll, Hugo, Gatsby, Astro, Zola', () => {
    expect(
      read('---\nTitle: "A: b"\nDate: 2017-09-02 10:00:00 +0200\ntags: [a, b]\nextra:\n  kind: note\n---\nText'),
    ).toMatchObject({
      ...fine,
      dialect: 'YAML',
      title: 'A: b',
      date: '2017-09-02',
      tags: ['a', 'b'],
    })
    expect(read('\n\n--- # a comment\ntitle: A # another\ntags:\n---\nText')).toMatchObject({ ...fine, title: 'A', tags: null })
    expect(read('--- yaml\ntitle: A\n...\nText')).toMatchObject({ ...fine, title: 'A' })
    expect(read('---\n---\nText')).toMatchObject({ ...fine, dialect: 'YAML' })
    expect(read('---\n\n# only a comment\ntitle: A\n---\nText')).toMatchObject({ ...fine, title: 'A' })
  })
  test('TOML, with comments behind values', () => {
    expect(
      read('+++\ntitle = "A" # said\ndate = 2017-09-02T10:00:00Z\ntags = ["a", "b"]\n[extra]\nkind = "note"\n+++\n\nText'),
    ).toMatchObject({ ...fine, dialect: 'TOML', title: 'A', date: '2017-09-02', extra: new Map([['kind', 'note']]) })
  })
  test('JSON: in braces, between ;;;, and closed by ;;; alone', () => {
    for (const text of [
      '{\n  "title": "A } b",\n  "tags": ["x"]\n}\n\nText',
      ';;;\n{"title": "A } b", "tags": ["x"]}\n;;;\nText',
      ';;;\n"title": "A } b",\n"tags": ["x"]\n;;;\nText',
      '"title": "A } b",\n"tags": ["x"]\n;;;\n\nText',
    ])
      expect(read(text), text).toMatchObject({ ...fine, dialect: 'JSON', title: 'A } b', tags: ['x'] })
  })
  test('Hexo: closed, but not opened', () => {
    expect(read('title: A\ndate: 2012-03-15 18:17:00\ntags: \n- qcon\n---\n\nText')).toMatchObject({
      ...fine,
      dialect: 'Hexo',
      title: 'A',
      tags: ['qcon'],
    })
  })
  test('Pelican and MultiMarkdown, with values that go on', () => {
    expect(read('Title: A\n   and b\nDate: September 2, 2017\nOriginal Author: Ann\nTags: x, y\n\nText')).toMatchObject({
      ...fine,
      dialect: 'Pelican',
      title: 'A and b',
      date: '2017-09-02',
      'original author': 'Ann',
      tags: 'x, y',
    })
  })
  test('Org', () => {
    expect(read('#+TITLE: A\n#+DATE: <2017-09-02 Sat>\n\nText')).toMatchObject({
      ...fine,
      dialect: 'Org',
      title: 'A',
      date: '2017-09-02',
    })
  })
  test('Nikola: bare, and within a comment', () => {
    const lines = '.. title: A: b\n.. slug: a\n.. date: 2017-09-02 10:00:00 UTC\n.. link: \n'
    for (const text of [`${lines}\nText`, `<!--\n${lines}-->\n\nText`, `\n<!--\r\n${lines}\n-->\nText`])
      expect(read(text), text).toMatchObject({ ...fine, dialect: 'Nikola', title: 'A: b', date: '2017-09-02', link: '' })
  })
  test('dates by other names', () => {
    expect(read('---\npubDate: Sep 2, 2017\npublished: true\n---\nText')).toMatchObject({ date: '2017-09-02' })
  })
})

test.each([
  'Text\n\n---\n\nMore',
  '---\n\nA rule, and then text.\n\nMore of it.\n\n---\n\nEnd',
  '---\nText below a rule',
  '----\na: b\n----\n',
  '+++\nText',
  'Note: this is long\nSee: below\n\nText',
  'Title: a heading\n---\n\nText',
  '{% include x %}\n\nText',
  '{{< figure >}}\n\nText',
  '{:toc}\n\nText',
  '"Quoted": he said\n\nText',
  '# Title\n\ntitle: a\ndate: b\n\nText',
  '.. title: alone\n\nText',
  '.. note: a\n.. see: b\n\nText',
  '<!--\n.. title: a\n.. date: 2017-09-02\n\nnever closed',
])('no metadata: %j', text => {
  expect(readMetadata(text)).toMatchObject({ body: text, dialect: 'none', problems: [] })
})

describe('what is wrong is told, with its line', () => {
  test.each<[string, string, [string, number][]]>([
    ['an unclosed ---', '---\ntitle: A\n\nText', [['unclosed-front-matter', 1]]],
    ['an unclosed --- with a language', '\n---yaml\ntitle: A\n\nText', [['unclosed-front-matter', 2]]],
    ['an unclosed +++', '+++\ntitle = "A"\n\nText', [['unclosed-front-matter', 1]]],
    ['an unclosed {', '{\n"title": "A",\n\nText', [['unclosed-front-matter', 1]]],
    ['an unclosed ;;;', ';;;\n"title": "A",\n\nText', [['unclosed-front-matter', 1]]],
    ['a list', '---\n- a\n- b\n---\nText', [['front-matter-shape', 2]]],
    ['one value', '---\nA\n---\nText', [['front-matter-shape', 2]]],
    ['a mistake in YAML', '---\ntitle: A\ntags: [a\n---\nText', [['front-matter-syntax', 4]]],
    ['a key twice in YAML', '---\ntitle: A\ntitle: B\n---\nText', [['front-matter-syntax', 3]]],
    ['a key twice, in two cases', '---\ntitle: A\nTitle: B\n---\nText', [['duplicate-key', 2]]],
    ['a mistake in TOML', '+++\ntitle = "A"\ndate = 2015-99-99\n+++\nText', [['front-matter-syntax', 3]]],
    ['a mistake in JSON', '{\n"title": "A"\n"date": "b"\n}\nText', [['front-matter-syntax', 3]]],
    ['a key twice in Pelican', 'Title: A\nDate: 2015-01-02\nTitle: B\n\nText', [['duplicate-key', 3]]],
    ['an impossible date', '---\ntitle: A\ndate: 2015-99-99\n---\nText', [['impossible-date', 3]]],
    ['an impossible date in Pelican', 'Title: A\nDate: 2015-02-30\n\nText', [['impossible-date', 2]]],
    ['an impossible date in Nikola', '.. title: A\n.. date: 2015-02-30\n\nText', [['impossible-date', 2]]],
    ['a date of two readings', '---\ndate: 9/2/2017\n---\nText', [['unclear-date', 2]]],
    ['an alias of nothing', '---\ntitle: A\nsub: *bold text*\n---\nText', [['front-matter-syntax', 3]]],
    ['code', '---js\nprocess.exit(1)\n---\nText', [['front-matter-language', 1]]],
  ])('%s', (_, text, problems) => {
    const found = read(text)
    expect(found.problems).toEqual(problems)
    expect(found.body).toBe('Text')
    for (const { hint } of readMetadata(text).problems) expect(hint).toBeTruthy()
  })
})

test('values are text wherever they can be', () => {
  expect(textOf(['Ann Example', 'Bob Sample'])).toBe('Ann Example, Bob Sample')
  expect(textOf([new Map([['name', 'Ann Example']])])).toBe('Ann Example')
  expect([textOf(2017), textOf(null), textOf([]), textOf(true), textOf(' ')]).toEqual([
    '2017',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(dateOf(20170902)).toBe('2017-09-02')
  expect(mapOf(new Map([['Title', 'A']])).get('title')).toBe('A')
})

test('whatever the text, it answers, and places stay', () => {
  const part = fc.constantFrom(
    '---',
    '+++',
    ';;;',
    '\n',
    '{',
    '}',
    '"',
    ':',
    ' ',
    'title',
    'title: ',
    'date = ',
    'a',
    '- ',
    '[',
    ']',
    '*a',
    '&a ',
    '#',
    '__proto__: ',
    '!!js/function ',
    '2015-99-99',
    '\t',
    '<<: ',
  )
  const same = (text: string): boolean => {
    const { body } = readMetadata(text)
    return body.length === text.length && body.split('\n').length === text.split('\n').length
  }
  fc.assert(
    fc.property(
      fc.constantFrom('---\n', '+++\n', ';;;\n', '{"', 'title: a\n', '#+T:'),
      fc.array(part, { maxLength: 40 }),
      (first, parts) => same(first + parts.join('')),
    ),
    { numRuns: 2_000 },
  )
  for (const deep of ['[', '{"a":', '- ', 'a: {', '? ', '[a.', 'a.', '\n a:'])
    for (const fence of ['---', '+++', ';;;']) expect(same(`${fence}\n${deep.repeat(20_000)}\n${fence}\nText`)).toBe(true)
  expect(same('{"a":'.repeat(20_000))).toBe(true)
})

const recaps = join(import.meta.dirname, '../../../../shared/recaps')
test.skipIf(!existsSync(recaps))(
  'public recaps have metadata that is read whole (skipped where ../shared/recaps is not there)',
  () => {
    const found: Record<string, number> = {}
    for (const file of readdirSync(recaps).filter(name => /\.(md|markdown|mdx)$/.test(name))) {
      const { dialect, problems, metadata } = readMetadata(readFileSync(join(recaps, file), 'utf8').replace(/\r\n?/g, '\n'))
      found[dialect] = (found[dialect] ?? 0) + 1
      expect(problems, file).toEqual([])
      if (dialect !== 'none') expect(textOf(metadata.get('title')), file).toBeTruthy()
      if (metadata.has('date')) expect(dateOf(metadata.get('date')), file).toBeTruthy()
    }
    console.log('metadata of the public recaps:', found)
  },
)
