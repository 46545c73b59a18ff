import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Compilation, compile, type Facts, type VocabularyFile } from './compile.ts'

const fixtures = new URL('./fixtures/', import.meta.url).pathname
const vocabulary = readdirSync(`${fixtures}vocabulary`).map(
  (file): VocabularyFile => ({ path: file, text: readFileSync(`${fixtures}vocabulary/${file}`, 'utf8') }),
)
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const compileText = (text: string, path = 'a.md'): Compilation => compile({ files: [{ path, bytes: encode(text) }], vocabulary })
/** How sure each sign is changes with every sign that is added, and no fixture is about that. */
const withoutEvidence = (facts: Facts): unknown =>
  JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'evidence' ? undefined : value)))
const rules = ({ diagnostics }: Compilation): string[] => diagnostics.map(({ rule }) => rule)

describe('golden fixtures (rewritten by UPDATE=1)', () => {
  for (const file of readdirSync(fixtures).filter(name => name.endsWith('.md'))) {
    test(file, () => {
      const compilation = compile({ files: [{ path: file, bytes: new Uint8Array(readFileSync(fixtures + file)) }], vocabulary })
      const golden = `${fixtures}${file.replace(/\.md$/, '.json')}`
      const actual = `${JSON.stringify({ facts: compilation.facts.map(withoutEvidence), takeaways: compilation.corpus.takeaways, source: compilation.corpus.sources[0]?.nodes }, null, 2)}\n`
      if (process.env.UPDATE) writeFileSync(golden, actual)
      expect(existsSync(golden), `${golden} is missing: run with UPDATE=1 and read what it writes`).toBe(true)
      expect(JSON.parse(actual)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
    })
  }
})

describe('a bad file is a named diagnostic, and the others still compile', () => {
  const good = {
    path: 'good.md',
    bytes: encode('# SampleCon 2017\n\n## Talks\n\n### Queue A in use by Ann Example\n\nExample Corp uses Queue A.\n'),
  }
  const cases: [string, string, Uint8Array][] = [
    ['an empty file', 'empty-file', encode('')],
    ['blank lines alone', 'empty-file', encode('\n \n\n')],
    ['a binary file', 'binary-file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['lists nested a thousand deep', 'nested-too-deeply', encode(`${'- '.repeat(1_000)}x`)],
    ['quotes nested a thousand deep, with text around', 'nested-too-deeply', encode(`Text.\n\n${'> '.repeat(1_000)}x\n`)],
    ['a block that is a book', 'long-block', encode(Array.from({ length: 2_000 }, () => 'One more line of it.').join('\n'))],
    ['twenty thousand headings', 'too-many-headings', encode('# a\n\n'.repeat(20_000))],
    ['a line of five megabytes', 'file-too-large', encode('a'.repeat(5_000_000))],
    ['a line of a quarter of a megabyte', 'line-too-long', encode('a '.repeat(120_000))],
    [
      'front matter that would run',
      'front-matter-language',
      encode('---js\nmodule.exports = process.exit(1)\n---\n\n# SampleCon 2017\n'),
    ],
    [
      'an alias bomb',
      'front-matter-syntax',
      encode(
        `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(
          /./g,
          (name, at: number) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefgh'.charAt(at)}`)
              .join(',')}]\n`,
        )}---\n\ntext\n`,
      ),
    ],
    ['a key given twice', 'front-matter-syntax', encode('---\ntitle: one\ntitle: two\n---\n\ntext\n')],
    ['front matter without an end', 'unclosed-front-matter', encode('---\ntitle: one\n\ntext\n')],
    ['quotes nested a hundred thousand deep', 'line-too-long', encode(`${'> '.repeat(100_000)}x`)],
  ]
  for (const [name, rule, bytes] of cases) {
    test(name, () => {
      const compilation = compile({ files: [{ path: 'bad.md', bytes }, good], vocabulary })
      const diagnostic = compilation.diagnostics.find(found => found.rule === rule)
      expect(diagnostic, rules(compilation).join()).toMatchObject({ file: 'bad.md' })
      expect(diagnostic?.hint).toBeTruthy()
      expect(compilation.corpus.talks.map(({ title }) => title)).toContain('Queue A in use')
    })
  }

  test('whatever the bytes, it answers', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        bytes => compile({ files: [{ path: 'x.md', bytes }], vocabulary }).facts.length === 1,
      ),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => compileText(text).facts.length === 1))
    const pieces = fc.constantFrom(
      '# ',
      '## ',
      '* ',
      '1. ',
      '> ',
      '**',
      '_',
      '`',
      '[',
      '](https://example.com/a)',
      '](javascript:1)',
      '<b>',
      '---\n',
      '\n',
      '\n\n',
      'Ann Example',
      ' gave a talk on ',
      'Queue A',
      ' by ',
      ' - ',
      '{:x}',
      '{{',
      '&amp;',
      '\\',
      '"',
      '?',
      '~30%',
      '|',
      '\n| - |\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => compileText(parts.join('')).facts.length === 1),
      { numRuns: 200 },
    )
  })
})

test('names of the language are names like any other', () => {
  const { corpus } = compileText(
    '# SampleCon 2017\n\n## Talks\n\n### constructor by Ann Example\n\n[toString](https://github.com/a/toString) and [`__proto__`](https://github.com/a/__proto__) are used by Example Corp.\n',
  )
  expect(corpus.tools.map(({ name }) => name).sort()).toEqual(['__proto__', 'toString'])
  expect(corpus.talks.map(({ title }) => title)).toEqual(['constructor'])
})

test('the metadata is blanked, so that lines and offsets are those of the file', () => {
  const { corpus, facts } = compileText(
    '---\ntitle: SampleCon 2017\n---\n\n## Talks\n\n### Short Queues by Ann Example\n\nOne thing. Example Corp uses Store B.\n',
  )
  expect(facts[0]?.talks[0]?.line).toBe(7)
  expect(corpus.takeaways.map(({ text, line }) => [text, line])).toEqual([['Example Corp uses Store B.', 9]])
})

test('the same input gives the same bytes, in any file order', () => {
  const files = readdirSync(fixtures)
    .filter(name => name.endsWith('.md'))
    .map(path => ({ path, bytes: new Uint8Array(readFileSync(fixtures + path)) }))
  expect(JSON.stringify(compile({ files: [...files].reverse(), vocabulary }))).toBe(
    JSON.stringify(compile({ files, vocabulary })),
  )
})

test('a mention of a known name links wherever it is spelled by an alias', () => {
  const { corpus } = compileText(
    '# SampleCon 2017\n\n## Talks\n\n### Short Queues by Ann Example\n\nExample Corp runs QueueA and post-mortems.\n',
  )
  expect(corpus.tools.map(({ id }) => id)).toEqual(['queue-a'])
  expect(corpus.topics.map(({ id }) => id)).toEqual(['postmortems'])
  expect(corpus.tools[0]?.maker).toBe('example-corp')
})

test('two talks of one title by different people stay two talks; one talk in two recaps is one', () => {
  const talk = (speaker: string, company: string) => `### Keynote on Queues by ${speaker}\n\n${company} uses Queue A.\n\n`
  const one = `# SampleCon 2017\n\n## Talks\n\n${talk('Ann Example', 'Example Corp')}${talk('Bob Sample', 'Sample Labs')}`
  expect(compileText(one).corpus.talks.map(({ people, companies }) => [people, companies])).toEqual([
    [['ann-example'], ['example-corp']],
    [['bob-sample'], ['sample-labs']],
  ])
  const two = compile({
    files: ['a.md', 'b.md'].map(path => ({
      path,
      bytes: encode(`# SampleCon 2017\n\n## Talks\n\n${talk('Ann Example', 'Example Corp')}`),
    })),
    vocabulary,
  })
  expect(two.corpus.talks.map(({ recaps }) => recaps)).toEqual([['a', 'b']])
  // Whose evidence it is can be told: that of the first recap needs no word.
  expect(new Set(two.corpus.talks[0]?.evidence.map(({ recap }) => recap))).toEqual(new Set([undefined, 'b']))
})

test('names of two letters claim no paragraph that does not write them', () => {
  const hp = [...vocabulary, { path: 'companies.yaml', text: '- name: HP\n' }]
  const text = '# SampleCon 2017\n\nHP talked about load tests.\n\nSomething else happened to Sample Labs then.\n'
  const { corpus } = compile({ files: [{ path: 'a.md', bytes: encode(text) }], vocabulary: hp })
  expect(corpus.takeaways.filter(({ talk }) => talk).map(({ line }) => line)).toEqual([3])
})

test('input that makes a careless expression slow ends all the same', () => {
  const shapes = [
    'a ',
    '"a ',
    '“',
    'a - ',
    '* a\n',
    '# a\n',
    'A.',
    'A. ',
    'A…',
    '1,1',
    '{%',
    '{{',
    '{:',
    'Queue A ',
    'Example Corp uses Queue A ',
    'x by A ',
    '\n',
    'a: b\n',
    'Example Corp talked about load tests.\n\n',
    '> ',
    '\t',
    '**a ',
    '[a](',
    '- a\n  ',
  ]
  for (const shape of shapes) {
    const repeated = shape.repeat(Math.ceil(40_000 / shape.length))
    expect(compileText(`# SampleCon 2017\n\n${repeated}\n`).facts, shape).toHaveLength(1)
  }
})

test('a tool that is a common word is meant throughout a recap that links to it, and nowhere else', () => {
  const said = '\n\n## Talks\n\n### Short Queues by Ann Example\n\nExample Corp uses wide for its queues.\n'
  expect(compileText(`# SampleCon 2017${said}`).corpus.tools).toEqual([])
  const linked = compileText(`# SampleCon 2017\n\nAll about [wide](https://github.com/example/wide).${said}`)
  expect(linked.corpus.takeaways.find(({ talk }) => talk)?.mentions).toContainEqual(
    expect.objectContaining({ entity: 'tool', id: 'wide' }),
  )
})

test('a stance is held by who the sentence says, and by nobody else', () => {
  const stancesOf = (sentence: string) =>
    compileText(`# SampleCon 2017\n\n## Talks\n\n### Short Queues by Ann Example\n\n${sentence}\n`).corpus.takeaways.flatMap(
      ({ stances }) => stances,
    )
  const exampleCorp = { entity: 'company', id: 'example-corp' }
  expect(stancesOf('Example Corp replaced Store B with a file of its own.')).toEqual([
    { stance: 'replaced', tool: 'store-b', holder: exampleCorp },
  ])
  expect(stancesOf('Store B was built by Example Corp, and it shows.')).toEqual([
    { stance: 'built', tool: 'store-b', holder: exampleCorp },
  ])
  expect(stancesOf('Example Corp wrote a client that is written in Store B.')).toEqual([
    { stance: 'uses', tool: 'store-b', holder: exampleCorp },
  ])
  expect(stancesOf('Example Corp built an agent that reads the traffic of Store B.')).toEqual([])
  expect(stancesOf('Example Corp does not use Store B at all.')).toEqual([])
})

test('text in clean Unicode is never "repaired"', () => {
  for (const text of [
    'l’équipe d’été, Jusqu’à, fin…à, “Änderung” «Über» – Übung',
    'café » à « NÃO »',
    'Café à Zürich – naïve façade, Łódź, Příliš žluťoučký kůň, “quotes” … 東京 ¿Qué? Ã é',
    'Olá, não há Âncora; ÂNGULO',
    '∂x/√y ≈ ½',
  ]) {
    expect(rules(compileText(`# SampleCon 2017\n\n${text}\n`))).not.toContain('mojibake-repaired')
  }
})
