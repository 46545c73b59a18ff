// The shapes that Markdown parsers are slow at (cmark's pathological tests, and those of GitHub's extensions), as whole recaps.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { boundBody } from './read/tangles.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const repeated = (text: string, length: number): string => text.repeat(Math.floor(length / text.length))
const counted = (length: number, piece: (i: number) => string): string => {
  let text = ''
  for (let i = 0; text.length < length; i++) text += piece(i)
  return text
}
/** Lines of a length that no bound on lines catches. */
const wrapped = (text: string): string => text.replace(/[^\n]{76}/g, '$&\n')

const LONG = 90_000
const BOOK = 240_000

/** What it is, the rule that names it, the text. */
const shapes: [string, string, string][] = [
  ['nested strong emphasis', 'tangled-block', `${repeated('*a **a ', LONG / 2)}b${repeated(' a** a*', LONG / 2)}`],
  ['closers of emphasis without openers', 'tangled-block', repeated('a_ ', LONG)],
  ['openers of emphasis without closers', 'tangled-block', wrapped(repeated('_a ', LONG))],
  ['openers and closers that do not match', 'tangled-block', wrapped(repeated('*a_ ', LONG))],
  ['openers and closers whose lengths are multiples of three', 'tangled-block', `a**b${repeated('c* ', LONG)}`],
  ['strikethrough without an end', 'tangled-block', repeated('a~~b ', LONG)],
  ['closers of links', 'tangled-block', repeated('a]', LONG)],
  ['openers of links', 'tangled-block', wrapped(repeated('[a', LONG))],
  ['openers of links with emphasis', 'tangled-block', repeated('[ a_', LONG)],
  ['brackets and parentheses', 'tangled-block', repeated('[ (](', LONG)],
  ['images in images', 'tangled-block', `${repeated('![', LONG / 3)}a${repeated('](b)', LONG / 2)}`],
  ['brackets nested', 'tangled-block', `${'['.repeat(LONG / 2)}a${']'.repeat(LONG / 2)}`],
  ['links with an unclosed address', 'tangled-block', repeated('[a](<b', LONG)],
  ['links to undefined references', 'tangled-block', wrapped(repeated('[a][b] ', LONG))],
  ['calls of footnotes', 'tangled-block', repeated('[^a] ', LONG)],
  ['many blocks of some brackets each', 'tangled-block', repeated(`${repeated('[a ', 1_400)}\n\n`, BOOK)],
  ['comments that do not end', 'unclosed-html', `a ${repeated('<!-- ', LONG)}`],
  ['comments in a closing tag', 'unclosed-html', wrapped(`</${repeated('<!--', LONG)}`)],
  ['processing instructions that do not end', 'unclosed-html', `a ${repeated('<?', LONG)}`],
  ['declarations that do not end', 'unclosed-html', `a ${repeated('<!A ', LONG)}`],
  ['character data that does not end', 'tangled-block', `a ${repeated('<![CDATA[', LONG)}`],
  ['a table of many columns', 'wide-table', `${repeated('|a', LONG / 40)}|\n${repeated('|-', LONG / 40)}|\n`],
  [
    'a wide table with short rows',
    'wide-table',
    `${repeated('|a', LONG / 3)}|\n${repeated('|-', LONG / 3)}|\n${repeated('|\n', LONG / 3)}`,
  ],
  ['a table of many rows', 'too-many-blocks', `|a|b|\n|-|-|\n${repeated('|x|y|\n', BOOK)}`],
  ['quotes nested', 'nested-too-deeply', `${repeated('> ', LONG)}a`],
  ['quotes nested by tabs', 'nested-too-deeply', `${repeated('>\t', LONG)}a`],
  ['a deep quote with lazy lines', 'nested-too-deeply', `${repeated('> ', 30)}a\n${repeated('a\n', LONG)}`],
  ['lists nested by indentation', 'nested-too-deeply', counted(LONG, i => `${' '.repeat(i * 2)}- a\n`)],
  ['lists nested in one line', 'nested-too-deeply', `${repeated('- ', 2_000)}x`],
  ['many lines of nested lists', 'nested-too-deeply', repeated(`${repeated('- ', 60)}a\n`, BOOK)],
  ['empty lines in a nested list', 'nested-too-deeply', `${repeated('- ', 60)}x${'\n'.repeat(LONG)}`],
  ['items of a list', 'too-many-blocks', repeated('- a\n', BOOK)],
  ['headings', 'too-many-headings', repeated('# a\n', BOOK)],
  ['definitions of references', 'tangled-block', counted(BOOK, i => `[a${i}]: /u\n`)],
  ['footnotes that call each other', 'too-much-markup', counted(BOOK, i => `[^a${i}]: [^a${i + 1}]\n\n`)],
  ['headings that each speak of a talk', 'too-many-headings', '# Talk by NAME\n\n'.repeat(5_000)],
  ['headings of links', 'too-much-markup', `# ${'[a](b) '.repeat(27)}\n\n`.repeat(400)],
  ['headings of code', 'too-much-markup', `# ${'`a` '.repeat(40)}\n\n`.repeat(400)],
  ['paragraphs of emphasis', 'too-much-markup', `${'*a* '.repeat(14)}\n\n`.repeat(2_000)],
  ['paragraphs of images', 'too-much-markup', `${'![a](b.png) '.repeat(40)}\n\n`.repeat(280)],
  ['paragraphs of tags', 'too-much-markup', `${'<b>a</b> '.repeat(40)}\n\n`.repeat(380)],
  ['paragraphs of mail addresses', 'too-much-markup', `${'a@b.c '.repeat(500)}\n\n`.repeat(45)],
  ['paragraphs of escapes', 'too-much-markup', `${'\\\\'.repeat(1_900)}\n\n`.repeat(17)],
  ['calls of a footnote in many paragraphs', 'too-much-markup', `${`${'[^a] '.repeat(28)}\n\n`.repeat(900)}[^a]: note\n`],
  ['footnotes that nothing calls', 'too-much-markup', counted(16_000, i => `[^a${i}]: note\n\n`)],
  ['quotes of a letter', 'too-much-markup', '> a\n\n'.repeat(2_800)],
  ['underlined headings', 'too-much-markup', 'Title\n===\n\n'.repeat(480)],
  ['words of underscores', 'too-much-markup', `${'_a'.repeat(3_900)}\n\n`.repeat(17)],
  ['a heading as long as a page', 'long-block', `# ${'O’'.repeat(3_900)}\n`],
  ['a paragraph as long as a chapter', 'long-block', repeated('word ', 9_000)],
  ['blanks in a row', 'long-run', `a${'\u00a0'.repeat(7_900)}b\n\n`.repeat(9)],
  ['punctuation in a row', 'long-run', `${';'.repeat(7_900)}x\n\n`.repeat(17)],
  ['a sign behind each digit', 'too-much-punctuation', `${'!1'.repeat(3_900)}\n\n`.repeat(17)],
  [
    'items that each are a talk',
    'too-many-talks',
    `# Talks\n\n${counted(100_000, i => `- Title of talk ${i} by Ann Example\n`)}`,
  ],
  ['thirty thousand items', 'too-many-blocks', '- a word\n'.repeat(28_000)],
  ['a paragraph of six thousand lines', 'long-block', counted(BOOK, i => `line ${i} of a paragraph, by Ann Example\n`)],
  [
    'three thousand items that each are a talk with its report',
    'too-many-talks',
    `## Talks\n\n${counted(BOOK, i => `- Title of talk ${i} by Ann Example (Example Corp). It was about queue ${i}.\n`)}`,
  ],
  [
    'two thousand items with dashes, of which any may stand before a name',
    'too-many-talks',
    `## Talks\n\n${'- Title of a talk - Ann Example - Example Corp - Something\n'.repeat(1_990)}`,
  ],
  [
    'two thousand items that begin with a name and a dash',
    'too-many-talks',
    counted(100_000, i => (i < 1_990 ? `- Ann Example - Title of talk ${i} on machine learning\n` : '\n')),
  ],
  ['hard line breaks', 'too-much-markup', repeated('a\\\n', LONG)],
  ['lines of one letter', 'long-recap', repeated('a\n', BOOK)],
  ['empty lines', 'long-recap', `a${'\n'.repeat(BOOK)}`],
  ['plain text as long as three books', 'long-recap', repeated('word word word word\n', BOOK)],
  ['backticks of growing length', 'tangled-block', counted(LONG, i => `e${'`'.repeat(i + 1)}`)],
  ['addresses', 'too-much-markup', repeated('www.a.b ', LONG)],
  ['mail addresses', 'too-much-markup', repeated('a@b.c ', LONG)],
  ['entities', 'too-much-markup', repeated('&amp;', LONG)],
  ['tags in text', 'too-much-markup', `a ${repeated('<b>a ', LONG)}`],
  ['a long address of a link', 'line-too-long', `[a](${'x'.repeat(BOOK)})`],
  ['NUL', 'binary-file', repeated('abc\0de\0 ', LONG)],
]

const good = {
  path: 'good.md',
  bytes: encode('# SampleCon 2017\n\n## Talks\n\n### Queue A in use by Ann Example\n\nExample Corp uses Queue A.\n'),
}
const alone = compile({ files: [good], vocabulary: [] })
const times: [number, string][] = []

describe('a shape that parsers are slow at is left out, with its name and its line, and the other files are as they were', () => {
  for (const [name, rule, text] of shapes) {
    test(name, () => {
      const bad = { path: 'bad.md', bytes: encode(`# SampleCon 2017\n\n${text}\n`) }
      const from = performance.now()
      const { facts, diagnostics } = compile({ files: [bad, good], vocabulary: [] })
      times.push([performance.now() - from, name])
      const found = diagnostics.find(diagnostic => diagnostic.rule === rule)
      expect(found, diagnostics.map(diagnostic => diagnostic.rule).join()).toMatchObject({ file: 'bad.md' })
      expect(found?.line).toBeGreaterThan(0)
      expect(found?.hint).toBeTruthy()
      expect(facts[1]).toEqual(alone.facts[0])
    })
  }
  afterAll(() => {
    const slowest = times.toSorted(([a], [b]) => b - a).slice(0, 5)
    console.log(`slowest: ${slowest.map(([ms, name]) => `${name} ${ms.toFixed(0)} ms`).join(', ')}`)
  })
})

const annotated = (text: string): string[] =>
  compile({ files: [{ path: 'bad.md', bytes: encode(text) }, good], vocabulary: [] })
    .diagnostics.filter(({ file, rule }) => file === 'bad.md' && rule.startsWith('annotation-'))
    .map(({ line, message }) => `${line}: ${message}`)

test('annotations are read up to a length of all of them together', () => {
  const annotation = `<!-- hallway: { tools: [${counted(3_000, i => `Tool${i}, `)}X] } -->`
  const text = `# SampleCon 2017\n\n${`- Text.\n\n${annotation}\n\n`.repeat(30)}`
  expect(annotated(text).find(message => message.includes('annotations were read'))).toBe(
    '57: only the first 13 annotations were read: a recap may have 500, of 40000 characters together',
  )
})

test('an annotation that nests without end is not read', () => {
  for (const nested of ['{a: '.repeat(900), '[ '.repeat(500), '? '.repeat(900)])
    expect(annotated(`# SampleCon 2017\n\n<!-- hallway: ${nested} -->\n\nText.\n`)).toEqual([
      '3: the annotation nests lists or maps more than 12 deep, and was not read',
    ])
})

test('what is left out leaves every offset and line where it was', () => {
  const body = `before\n\n${'[a'.repeat(1_000)}\n\nafter\n`
  const bounded = boundBody(body)
  expect(bounded.body).toBe(`before\n\n${' '.repeat(2_000)}\n\nafter\n`)
  expect(bounded.problems).toMatchObject([{ rule: 'tangled-block', line: 3 }])
})

test('snake_case, a list of two hundred links, a long table and a tree of bullets are not too much', () => {
  const body = [
    repeated('some_name_of_code ', 30_000),
    repeated('- [a title](https://example.com/a)\n', 7_000),
    `| a | b |\n|---|---|\n${repeated('| x | y |\n', 3_000)}`,
    counted(2_000, i => `${' '.repeat((i % 6) * 2)}- a\n`),
    '```\na = [[1, 2], [3, 4]]\n```',
  ].join('\n\n')
  expect(boundBody(body)).toEqual({ body, problems: [], refused: false })
})

const recaps = new URL('../../../shared/recaps/', import.meta.url).pathname
test.skipIf(!existsSync(recaps))(
  'no public recap of ../shared/recaps comes near the bounds (skipped where they are absent)',
  () => {
    const tripped = readdirSync(recaps)
      .filter(name => /\.(?:md|markdown|mdx)$/.test(name))
      .filter(name => boundBody(readFileSync(recaps + name, 'utf8').replace(/\r\n?/g, '\n')).problems.length > 0)
    expect(tripped).toEqual([])
  },
)
