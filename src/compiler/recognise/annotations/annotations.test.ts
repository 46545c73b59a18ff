import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Compilation, compile, type VocabularyFile } from '../../compile.ts'

const lists = join(import.meta.dirname, '../../fixtures/vocabulary')
const vocabulary = readdirSync(lists).map((path): VocabularyFile => ({ path, text: readFileSync(join(lists, path), 'utf8') }))
const compileText = (text: string, path = 'a.md'): Compilation =>
  compile({ files: [{ path, bytes: new TextEncoder().encode(text) }], vocabulary })

const said = 'Sample Labs replaced Store B with Queue A after one week.'
const marked = (comment: string): string =>
  `# SampleCon 2017\n\n## Talks\n\n### Short Queues by Bob Sample\n${comment}\n\n${said}\n`
/** A talk of Bob Sample, with the annotation right below its heading. */
const talkWith = (annotation: string) => compileText(marked(`<!-- hallway: ${annotation} -->`)).corpus.talks[0]
/** The talk's only takeaway, with the annotation behind it. */
const takeawayWith = (annotation: string) =>
  compileText(`${marked('').trimEnd()} <!-- hallway: ${annotation} -->\n`).corpus.takeaways.find(({ talk }) => talk)
const problemsOf = (text: string) =>
  compileText(text)
    .diagnostics.filter(({ rule }) => rule.startsWith('annotation-'))
    .map(({ rule, line, message }) => `${line} ${rule}: ${message}`)
const problemsWith = (annotation: string) => problemsOf(marked(`<!-- hallway: ${annotation} -->`))
/** The document's metadata holds the lines below `hallway:`. */
const documentWith = (
  lines: string,
  body = `## Talks\n\n### Short Queues by Bob Sample\n\n${said}\n`,
  more = 'title: SampleCon 2017\n',
) => `---\n${more}hallway:\n${lines.replace(/^/gm, '  ')}\n---\n\n${body}`

describe('each key about a talk takes the place of what was recognised', () => {
  test('a name that still stands as the report prints it leaves what was recognised', () => {
    expect(talkWith('{ speakers: [ NAME ] }')?.people).toEqual(['bob-sample'])
    expect(talkWith('{ speakers: [ NAME, Ann Example ] }')?.people).toEqual(['ann-example'])
  })

  test.each([
    ['{ title: "Long Queues: a Tale" }', { title: 'Long Queues: a Tale' }],
    ['{ kind: workshop }', { kind: 'workshop' }],
    ['{ speaker: Ann Example }', { people: ['ann-example'] }],
    ['{ speakers: [A. Example, Bob Sample] }', { people: ['ann-example', 'bob-sample'] }],
    ['{ speakers: [] }', { people: [] }],
    ['{ company: Example }', { companies: ['example-corp'] }],
    ['{ companies: [Sample Labs, New Corp] }', { companies: ['sample-labs', 'new-corp'] }],
    ['{ tool: QA }', { tools: ['queue-a'] }],
    ['{ tools: [Store B, wide] }', { tools: ['store-b', 'wide'] }],
    ['{ topic: post-mortem }', { topics: ['postmortems'] }],
    ['{ topics: [load testing, postmortems] }', { topics: ['load-testing', 'postmortems'] }],
    [
      '{ links: ["https://example.com/a", { url: "https://example.com/b", role: paper }] }',
      {
        links: [
          { url: 'https://example.com/a', role: 'article', text: 'https://example.com/a' },
          { url: 'https://example.com/b', role: 'paper', text: 'https://example.com/b' },
        ],
      },
    ],
    ['{ SPEAKERS: [Ann Example], Kind: keynote }', { people: ['ann-example'], kind: 'keynote' }],
    ['\n  speakers:\n    - Ann Example\n  kind: panel\n', { people: ['ann-example'], kind: 'panel' }],
  ])('%s', (annotation, expected) => {
    const talk = talkWith(annotation)
    expect(talk).toMatchObject(expected)
    expect(talk?.evidence).toContainEqual({ of: expect.any(String), reason: 'annotation', confidence: 1 })
  })

  test('a company that is given is who acts in the talk', () => {
    const { corpus } = compileText(marked('<!-- hallway: { company: Example Corp } -->').replace(said, 'They use Store B now.'))
    expect(corpus.takeaways[0]?.stances).toEqual([
      { stance: 'uses', tool: 'store-b', holder: { entity: 'company', id: 'example-corp' } },
    ])
  })

  test('talk: false is no talk, and its passages stand outside', () => {
    const { corpus, diagnostics } = compileText(marked('<!-- hallway: { talk: false } -->'))
    expect(corpus.talks).toEqual([])
    expect(corpus.takeaways.map(({ text, section }) => [text, section])).toEqual([[said, 'Short Queues by Bob Sample']])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['no-talk-found'])
  })

  test('talk: false on a heading leaves the talks that stand below it', () => {
    const items =
      '* [Long Stores](https://example.com/a) by Ann Example: Queue A is fast.\n* [Short Stores](https://example.com/b) by Bob Example: Store B is fast.\n'
    const { corpus } = compileText(
      `# SampleCon 2017\n\n## Fine things by Bob Sample <!-- hallway: { talk: false } -->\n\n${items}`,
    )
    expect(corpus.talks.map(({ title }) => title)).toEqual(['Long Stores', 'Short Stores'])
  })

  test('talk: true marks a talk where none was recognised, up to the next one or the next heading', () => {
    const text = `# SampleCon 2017\n\nBefore it all.\n\nAbout short queues and people\n<!-- hallway: { talk: true, speakers: [Ann Example] } -->\n\n${said}\n\nOn stores we heard a lot. <!-- hallway: { talk: true, title: Stores } -->\n\nStore B is slow on 30% of days.\n\n## Party\n\nThere was Store B.\n`
    const { corpus, diagnostics } = compileText(text)
    expect(corpus.talks.map(({ title, people, sources: [source] }) => [title, people, source?.line, source?.endLine])).toEqual([
      ['About short queues and people', ['ann-example'], 5, 8],
      ['Stores', [], 10, 12],
    ])
    expect(corpus.talks[1]?.evidence).toContainEqual({ of: 'talk', reason: 'annotation', confidence: 1 })
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  })
})

describe('each key about a takeaway takes the place of what was recognised', () => {
  test('as it is without an annotation', () =>
    expect(takeawayWith('{ voice: speaker }')).toMatchObject({ text: said, kind: 'figure', voice: 'speaker' }))
  test.each([
    ['{ kind: quote }', { kind: 'quote' }],
    ['{ voice: author }', { voice: 'author' }],
    ['{ stances: [] }', { stances: [] }],
    ['{ stance: { tool: QA, stance: evaluates } }', { stances: [{ stance: 'evaluates', tool: 'queue-a' }] }],
    [
      '{ stances: [{ tool: Queue A, stance: recommends, holder: Bob Sample }] }',
      { stances: [{ stance: 'recommends', tool: 'queue-a', holder: { entity: 'person', id: 'bob-sample' } }] },
    ],
  ])('%s', (annotation, expected) => expect(takeawayWith(annotation)).toMatchObject(expected))

  test('a comment inside a text is about the sentence before it, one that stands alone about all of its block', () => {
    const text = (inside: string, below: string) =>
      compileText(marked('').replace(said, `Queue A is fast. ${inside}Store B is slow.\n${below}`))
        .corpus.takeaways.filter(({ talk }) => talk)
        .map(({ text: ofTakeaway, voice }) => [ofTakeaway, voice])
    expect(text('<!-- hallway: { voice: author } --> ', '')).toEqual([
      ['Queue A is fast.', 'author'],
      ['Store B is slow.', 'speaker'],
    ])
    expect(text('', '<!-- hallway: { voice: author } -->\n')).toEqual([
      ['Queue A is fast.', 'author'],
      ['Store B is slow.', 'author'],
    ])
    expect(text('<!-- hallway: { takeaway: false } --> ', '')).toEqual([['Store B is slow.', 'speaker']])
  })

  test('takeaway: true is one where none was recognised', () => {
    const text = marked('').replace(said, 'Thanks to our sponsors. <!-- hallway: { takeaway: true, kind: opinion } -->')
    expect(compileText(text).corpus.takeaways).toMatchObject([{ text: 'Thanks to our sponsors.', kind: 'opinion' }])
  })
})

describe('each key in the metadata is about the whole file', () => {
  test('conference, region, year, title, author, date, original', () => {
    const { corpus, diagnostics } = compileText(
      documentWith(
        'conference: SampleCon\nREGION: americas\nyear: 2016\ntitle: Our Days\nauthor: Ann Example\ndate: 2016-10-01\noriginal: { title: A, author: B, url: "https://example.com/o" }',
        undefined,
        'title: Something\nauthor: X\ndate: 2020-01-01\n',
      ),
    )
    expect(corpus.recaps).toMatchObject([
      {
        title: 'Our Days',
        author: 'Ann Example',
        date: '2016-10-01',
        edition: 'samplecon-americas-2016',
        original: { title: 'A', author: 'B', url: 'https://example.com/o' },
      },
    ])
    expect(corpus.editions[0]).toMatchObject({ series: 'SampleCon', region: 'Americas', year: 2016 })
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  })
  test('a conference that the vocabulary lacks, read with its year', () => {
    const { corpus } = compileText(documentWith('conference: New Days 2015', undefined, 'title: x\n'))
    expect(corpus.editions[0]).toMatchObject({ series: 'New Days', region: null, year: 2015 })
  })
  test('talk: the whole document is one', () => {
    const { corpus } = compileText(
      documentWith(
        'talk: { speakers: [Ann Example], kind: keynote }',
        `# Queues\n\n## Part\n\n${said}\n\n## More\n\nQueue A is fast.\n`,
      ),
    )
    expect(corpus.talks).toMatchObject([{ title: 'SampleCon 2017', people: ['ann-example'], kind: 'keynote', takeaways: 2 }])
    expect(compileText(documentWith('talk: true', `${said}\n`)).corpus.talks).toMatchObject([
      { title: 'SampleCon 2017', takeaways: 1 },
    ])
  })
  test('talks: false, there are none', () => expect(compileText(documentWith('talks: false')).corpus.talks).toEqual([]))
  test('company: of every talk that has none', () => {
    const body = `## Talks\n\n### Short Queues by Bob Sample\n\nQueues are short.\n\n### Long by Bob Example, Sample Labs\n\nQueue A.\n`
    const { talks } = compileText(documentWith('company: Example', body)).corpus
    expect(talks.map(({ companies }) => companies)).toEqual([['example-corp'], ['sample-labs']])
    expect(talks[0]?.evidence).toContainEqual({ of: 'companies', reason: 'annotation', confidence: 1 })
  })
  test('names: meant here, and not in the vocabulary', () => {
    const body = `## Talks\n\n### Short Queues by Bob Sample\n\nNew Corp runs Thing and wide for its widgetry.\n`
    const names = 'names: { tools: [Thing, wide], companies: [New Corp], topics: [widgetry] }'
    expect(compileText(documentWith('{}', body)).corpus.tools).toEqual([])
    const { corpus } = compileText(documentWith(names, body))
    expect(corpus.tools.map(({ name }) => name)).toEqual(['Thing', 'wide'])
    expect(corpus.topics.map(({ name }) => name)).toEqual(['widgetry'])
    expect(corpus.takeaways[0]?.stances).toContainEqual({
      stance: 'uses',
      tool: 'thing',
      holder: { entity: 'company', id: 'new-corp' },
    })
  })
  test('ignore: not meant here, whether the vocabulary has it or a link names it', () => {
    const body = `## Talks\n\n### Short Queues by Bob Sample\n\nSample Labs uses Store B and [thing](https://github.com/a/thing) with Queue A.\n`
    expect(compileText(documentWith('ignore: [Store B, thing, QA]', body)).corpus.tools.map(({ name }) => name)).toEqual([
      'Queue A',
    ])
    expect(compileText(documentWith('ignore: Queue A', body)).corpus.tools.map(({ name }) => name)).toEqual(['Store B', 'thing'])
  })
  test('in TOML, and in "Key: value" lines', () => {
    const body = `\n## Talks\n\n### Short Queues by Bob Sample\n\n${said}\n`
    for (const head of [
      '+++\ntitle = "SampleCon 2017"\n[hallway]\nyear = 2016\n+++\n',
      'Title: SampleCon 2017\nHallway: { year: 2016 }\n',
    ]) {
      expect(compileText(head + body).corpus.editions[0]?.year, head).toBe(2016)
      expect(problemsOf(head.replace('year', 'yaer') + body)).toEqual([
        expect.stringMatching(/^[2-4] annotation-key: "yaer" is no key of an annotation; did you mean "year"\?$/),
      ])
    }
  })
})

describe('a comment is never text, and moves nothing', () => {
  const annotation = '<!-- hallway: { voice: speaker } -->'
  const body = readFileSync(join(lists, '../bullets.md'), 'utf8')
  test('behind each line of a recap, the takeaways are those without it', () => {
    const plain = compileText(body).corpus.takeaways.map(({ text, line }) => [text, line])
    const lines = body.split('\n')
    lines.forEach((line, at) => {
      if (!/^\s*(?:[*-] |#|[A-Z])/.test(line)) return
      const { corpus } = compileText(lines.with(at, `${line} ${annotation}`).join('\n'))
      expect(
        corpus.takeaways.map(({ text, line: of }) => [text, of]),
        line,
      ).toEqual(plain)
    })
  })
  test('MDX writes comments in braces', () => {
    for (const comment of ['{/* hallway: { kind: workshop } */}', '{/*\n  hallway:\n    kind: workshop\n*/}']) {
      const { corpus, diagnostics } = compileText(marked(comment), 'a.mdx')
      expect(corpus.talks).toMatchObject([{ kind: 'workshop' }])
      expect(corpus.takeaways.map(({ text }) => text)).toEqual([said])
      expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
    }
  })
  test('an example in a code block, and any other comment, is none', () => {
    expect(problemsOf(marked('```\n<!-- hallway: { speaker: } -->\n```'))).toEqual([])
    expect(problemsOf(marked('Write `<!-- hallway: { x: 1 }` there.'))).toEqual([])
    expect(problemsOf(marked('<!-- more -->\n<!-- hallway track: was nice -->\n<!-- TODO: halls -->'))).toEqual([])
  })
  test('in a post that is raw HTML', () => {
    const html =
      '<h1>SampleCon 2017</h1><h2>Talks</h2><h3>Short Queues by Bob Sample</h3><!-- hallway: { kind: panel } --><p>Queue A is fast. <!-- hallway: { voice: author } --> Store B is slow.</p><h3>Long by Ann Example</h3><p>Queue A runs.</p>\n'
    const { corpus, diagnostics } = compileText(html)
    expect(corpus.talks.map(({ title, kind }) => `${title}: ${kind}`).sort()).toEqual(['Long: talk', 'Short Queues: panel'])
    expect(corpus.takeaways.map(({ text, voice }) => [text, voice])).toEqual([
      ['Queue A is fast.', 'author'],
      ['Store B is slow.', 'speaker'],
      ['Queue A runs.', 'speaker'],
    ])
    expect(diagnostics).toEqual([])
  })
  test('in a quote and in a table', () => {
    const quote = marked('').replace(said, `> Queue A is fast.\n> <!-- hallway:\n>   kind: advice\n>   voice: author\n> -->\n`)
    expect(compileText(quote).corpus.takeaways).toMatchObject([{ kind: 'advice', voice: 'author' }])
    const table = marked('').replace(
      said,
      `| a | b |\n|---|---|\n| Queue A is fast. <!-- hallway: { kind: advice } --> | Store B is slow. |\n`,
    )
    expect(
      compileText(table)
        .corpus.takeaways.filter(({ talk }) => talk)
        .map(({ kind }) => kind),
    ).toContain('advice')
  })
})

describe('what is wrong in an annotation is said, with its line and what was meant', () => {
  test.each([
    ['{ speekers: [Ann Example] }', '6 annotation-key: "speekers" is no key of an annotation; did you mean "speakers"?'],
    ['{ title: What, why }', '6 annotation-key: "why" is no key of an annotation'],
    ['{ year: 2017 }', '6 annotation-place: "year" does not belong here'],
    ['{ kind: workshp }', '6 annotation-value: kind is "workshp"; did you mean "workshop"?'],
    ['\n  kind: panel\n  voice: speeker\n', '8 annotation-value: voice is "speeker"; did you mean "speaker"?'],
    ['{ talk: maybe }', '6 annotation-value: talk is "maybe"'],
    ['{ title: [a] }', '6 annotation-value: title is a list, not text'],
    ['{ speakers: [ NAME ] }', '6 annotation-value: speakers: NAME only shows where a name goes'],
    ['{ company: COMPANY }', '6 annotation-value: company: COMPANY only shows where a name goes'],
    ['{ company: }', '6 annotation-value: company has no value'],
    ['{ speakers: [Ann Exampel] }', '6 annotation-value: "Ann Exampel" is not in the vocabulary; did you mean "Ann Example"?'],
    ['{ tools: [Queue AA] }', '6 annotation-value: "Queue AA" is not in the vocabulary; did you mean "Queue A"?'],
    ['{ speakers: "Ann Sample, Bob Sample" }', '6 annotation-value: "Ann Sample, Bob Sample" is read as one name'],
    ['{ links: [example.com] }', '6 annotation-value: links: "example.com" is no address'],
    ['{ links: [{ url: "https://example.com", role: slide }] }', '6 annotation-value: role is "slide"; did you mean "slides"?'],
    [
      '{ speaker: Ann Example, speakers: [Bob Sample] }',
      '6 annotation-key: speakers gives again what stands above; the first counts',
    ],
    ['', '6 annotation-syntax: the annotation says nothing: behind "hallway:" stand keys with values'],
    ['{ __proto__: 1 }', '6 annotation-key: "__proto__" is no key of an annotation'],
    ['{ constructor: 1 }', '6 annotation-key: "constructor" is no key of an annotation'],
  ])('%s', (annotation, problem) => expect(problemsWith(annotation)).toEqual([problem]))

  test('one that is too long', () =>
    expect(problemsWith(`{ title: ${'a'.repeat(5_000)} }`)).toEqual([
      expect.stringMatching(/^6 annotation-syntax: the annotation has 50\d\d characters, more than 4000/),
    ]))
  test('YAML that is none, at its line', () => {
    expect(problemsWith('\n  title: A: B\n')).toEqual([
      expect.stringMatching(/^7 annotation-syntax: the annotation is no YAML: /),
    ])
    expect(problemsWith('{ title: *a }')).toEqual([expect.stringMatching(/^6 annotation-syntax: /)])
    expect(problemsWith('{ kind: panel, kind: talk }')).toEqual([expect.stringMatching(/^6 annotation-syntax: /)])
  })
  test('a comment that is nearly one', () => {
    expect(problemsOf(marked('<!-- halway: { kind: panel } -->'))).toEqual([
      '6 annotation-syntax: "halway" is no annotation; did you mean "hallway"?',
    ])
    expect(problemsOf(marked('<!-- hallway { kind: panel } -->'))).toEqual(['6 annotation-syntax: the annotation has no colon'])
    expect(problemsOf(marked('<!-- hallway: { kind: panel }'))).toEqual([
      '6 annotation-syntax: the comment that begins here has no end, and hides the rest of the file',
    ])
    for (const text of [
      'Some text <!-- hallway: { kind: panel }',
      '{/*hallway: { kind: panel } */}',
      '{/* hallway: { kind: panel }',
    ])
      expect(problemsOf(marked(text))).toEqual([
        '6 annotation-syntax: the annotation here is read as text: its comment does not begin or end as comments do',
      ])
  })
  test('a stance that is not whole, or about what nobody names', () => {
    const wrong = (stances: string) => problemsOf(`${marked('').trimEnd()} <!-- hallway: { stances: ${stances} } -->\n`)
    expect(wrong('[{ tool: Queue A }]')).toEqual(['8 annotation-value: a stance has a tool and what is done about it'])
    expect(wrong('[{ tool: Queue A, stance: use }]')).toEqual(['8 annotation-value: stance is "use"; did you mean "uses"?'])
    expect(wrong('[{ tool: wide, stance: uses }]')).toEqual([
      '8 annotation-value: "wide" is named neither in the takeaway nor for its talk, so the stance was left out',
    ])
  })
  test('a comment about nothing', () => {
    expect(problemsOf('<!-- hallway: { kind: talk } -->\n')).toEqual([
      '1 annotation-place: the annotation is about nothing: there is no text above or below it',
    ])
    expect(problemsOf('# SampleCon 2017\n\nHello to you all.\n<!-- hallway: { speaker: Ann Example } -->\n')).toEqual([
      '4 annotation-place: the annotation is about a talk, and stands in none',
    ])
    expect(problemsWith('{ voice: author }')).toEqual([
      '6 annotation-place: the annotation is about a takeaway, and none was recognised there',
    ])
    expect(problemsOf(`# SampleCon 2017\n\n${said} <!-- hallway: { talk: false } -->\n`)).toEqual([
      '3 annotation-place: the annotation says that this is no talk, and none was recognised here',
    ])
  })
  test('words behind a comment on its line are read, and so is the comment', () => {
    const text = marked('<!-- hallway: { kind: panel } --> Some text that says a little more.')
    expect(problemsOf(text)).toEqual([])
    expect(compileText(text).corpus.talks[0]?.kind).toBe('panel')
    expect(compileText(text).corpus.takeaways.map(takeaway => takeaway.text)).toContain('Some text that says a little more.')
  })
  test('one that does not say which of two talks in a paragraph it is about', () => {
    const both = 'Ann Example gave a talk on short queues, and Bob Sample gave a talk on long stores.'
    const kinds = (text: string) =>
      compileText(text)
        .corpus.talks.map(({ title, kind }) => `${title}: ${kind}`)
        .sort()
    const inside = `# SampleCon 2017\n\n${both} <!-- hallway: { kind: keynote } --> Queue A.\n`
    expect(kinds(inside)).toEqual(['Long stores: keynote', 'Short queues: talk'])
    expect(problemsOf(inside)).toEqual([])
    expect(problemsOf(`# SampleCon 2017\n\n${both}\n<!-- hallway: { kind: keynote } -->\n`)).toEqual([
      '4 annotation-place: 2 talks are reported here, and the annotation does not say which it is about',
    ])
  })
  test('two that say different things of one talk', () => {
    const text = marked('<!-- hallway: { kind: panel } -->\n\n<!-- hallway: { kind: keynote } -->')
    expect(problemsOf(text)).toEqual([
      '8 annotation-value: another annotation gives this talk\'s "kind" already; the first counts',
    ])
    expect(compileText(text).corpus.talks).toMatchObject([{ kind: 'panel' }])
  })
  test.each([
    ['year: 2016', '4 annotation-value: the annotation says 2016; 2017 stands in the document’s title'],
    ['conference: SampleCon 2015\nyear: 2017', '4 annotation-value: the annotation speaks of 2015 and of 2017; "year" counts'],
    ['conference: SampelCon', '4 annotation-value: "SampelCon" is no conference of the vocabulary; did you mean "SampleCon"?'],
    ['conference: SampleCon\nregion: Europa', '5 annotation-value: SampleCon has no region "Europa"; did you mean "Europe"?'],
    ['year: MMXVII', '4 annotation-value: year is "MMXVII"'],
    ['author: X\ndate: 2015-99-99', '5 annotation-value: date is "2015-99-99"'],
    ['speakers: [Ann Example]', '4 annotation-place: "speakers" does not belong here'],
    ['talk: { speeker: x }', '4 annotation-key: "speeker" is no key of an annotation; did you mean "speaker"?'],
    ['talk: true\ntalks: false', '3 annotation-value: the whole document is one talk, and there are no talks: the talk counts'],
    ['title: x\nignore: [Store C]', '5 annotation-value: "Store C" does not stand in this recap'],
    ['original: https://example.com', '4 annotation-value: original is "https://example.com", not a map'],
  ])('in the metadata: %s', (lines, problem) => expect(problemsOf(documentWith(lines))).toEqual([problem]))
  test('a block of the metadata that is no map', () => {
    expect(problemsOf(`---\ntitle: SampleCon 2017\nhallway: false\n---\n\n${said}\n`)).toEqual([
      '3 annotation-syntax: the annotation says nothing: behind "hallway:" stand keys with values',
    ])
  })
})

describe('hostile annotations', () => {
  const keys = fc.constantFrom(
    ...['talk', 'title', 'kind', 'speakers', 'company', 'tools', 'topics', 'links', 'takeaway', 'voice', 'stances', 'hallway'],
    ...['conference', 'region', 'year', 'date', 'original', 'talks', 'names', 'ignore', '__proto__', 'constructor', 'toString'],
  )
  const values = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('panel', 'quote', 'author', 'Queue A', 'Ann Example', true, false, null, 2017, -1, 1e99, ''),
      fc.string({ maxLength: 12 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(keys, fc.constantFrom('url', 'role', 'tool', 'stance', 'holder', 'people')), tie('value'), {
        maxKeys: 3,
      }),
    ),
  })).value
  const annotation = fc.dictionary(keys, values, { maxKeys: 4 }).map(map => JSON.stringify(map))

  test('whatever the annotations hold, it answers', () => {
    const place = fc.constantFrom('\n', ' ', '\n\n', `\n\n### Long by Ann Example\n`, `\n\n* ${said}`, '\n\n> ', '\n| ')
    const piece = fc.oneof(
      annotation.map(text => `<!-- hallway: ${text} -->`),
      annotation.map(text => `{/* hallway: ${text} */}`),
      fc.string({ maxLength: 20 }).map(text => `<!-- hallway: ${text} -->`),
      fc.constantFrom('<!-- hallway:', '-->', '{/* hallway: ', '*/}', said, '{', 'talk: true', 'talk: false'),
      place,
    )
    fc.assert(
      fc.property(fc.option(annotation), fc.array(piece, { maxLength: 12 }), (document, pieces) => {
        const head = document === null ? '' : `---\nhallway: ${document}\n---\n`
        const { facts, diagnostics } = compileText(`${head}${marked('')}${pieces.join('')}`)
        return facts.length === 1 && diagnostics.every(({ rule }) => rule !== 'unreadable-recap')
      }),
      { numRuns: 300 },
    )
    expect(Object.hasOwn(Object.prototype, 'talk')).toBe(false)
  })
  test.each([
    ['many comments', '<!-- hallway: { kind: panel } -->\n\n'.repeat(3_000)],
    ['comments about nothing of ours', '<!-- a -->\n'.repeat(20_000)],
    ['openings without an end', '{/* hallway: '.repeat(5_000)],
    ['openings in lines', 'a <!-- hallway:\n\n'.repeat(5_000)],
    [
      'many unknown names',
      `<!-- hallway: { tools: [${Array.from({ length: 300 }, (_, i) => `Tool${i}x`).join()}] } -->\n\n`.repeat(60),
    ],
    ['marked talks', 'a <!-- hallway: { talk: true } -->\n\n'.repeat(2_000)],
  ])('%s end soon', (_, text) => {
    expect(compileText(`# SampleCon 2017\n\n${text}`).facts).toHaveLength(1)
  })
})
