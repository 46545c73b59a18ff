// Each check finds a bad recap and leaves a good one alone; what it offers to paste settles what it found.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Correction, Diagnostic } from '../../corpus/diagnostic.ts'
import { compile } from '../compile.ts'

const lists = join(import.meta.dirname, '../fixtures/vocabulary')
const vocabulary = readdirSync(lists).map(path => ({ path, text: readFileSync(join(lists, path), 'utf8') }))
const check = (text: string, path = 'a.md'): Diagnostic[] =>
  compile({ files: [{ path, bytes: new TextEncoder().encode(text) }], vocabulary }).diagnostics
const told = (text: string, path?: string): string[] =>
  check(text, path).map(({ line, rule, severity, message }) => `${line} ${severity} ${rule}: ${message}`)

const recap = (talks: string, metadata = '') => `${metadata}# SampleCon 2017\n\n## Talks\n\n${talks}\n`
const good =
  '### Short Queues by Ann Example (Example Corp)\n\nExample Corp uses [Queue A](https://github.com/example/queue-a).\n'

/** With a name where one is to be written. */
const pasted = (text: string, { where, line = 1, text: offered }: Correction): string => {
  const comment = offered.replace('NAME', 'Ann Example')
  const lines = text.split('\n')
  if (where === 'below') lines.splice(line, 0, comment)
  else lines[line - 1] += ` ${comment}`
  return lines.join('\n')
}

/** What the first diagnostic of the rule offers, each pasted by itself; what the rule says then. */
const after = (text: string, rule: string, path?: string): Diagnostic[][] => {
  const corrections = check(text, path).find(diagnostic => diagnostic.rule === rule)?.corrections ?? []
  expect(corrections).not.toEqual([])
  return corrections.map(correction =>
    check(pasted(text, correction), path).filter(found => found.rule === rule || found.rule.startsWith('annotation')),
  )
}

test('a good recap is left alone', () => expect(told(recap(good))).toEqual([]))

test('a name whose letters are of two scripts is told, with the letter that is foreign; whole words of another are not', () => {
  expect(told(recap('### Sh\u043ert Queues by Ann Example\n\nTheir queue is never empty.'))).toContainEqual(
    '5 warning mixed-scripts: "Sh\u043ert" mixes Latin letters with \u043e (U+043E), and would be another name than the one that it looks like',
  )
  for (const title of ['Очереди в Kafka', 'The λ Architecture', 'At 10 µs', 'Naïve Łódź'])
    expect(told(recap(`### ${title} by Ann Example\n\nTheir queue is never empty.`)).join()).not.toContain('mixed-scripts')
})

test('metadata that still hold NAME are told so', () =>
  expect(told(recap(good, '---\ncategory: talks\nspeakers: [ NAME ]\n---\n\n'))).toEqual([
    '3 warning name-not-written: speakers: NAME only shows where a name goes',
  ]))

test('a recap without conference, year or talk is told so', () => {
  expect(check('Hello there.\n').map(({ rule, line, hint }) => [rule, line, Boolean(hint)])).toEqual([
    ['no-conference', 1, true],
    ['no-year', 1, true],
    ['no-talk-found', 1, true],
  ])
})

describe('a talk without a speaker', () => {
  const bad = recap('### Short Queues\n\nThe queue is Queue A.\n')
  test('is noted, and a name settles it', () => {
    expect(told(bad)).toEqual(['5 note talk-without-speaker: "Short Queues" has no speaker'])
    expect(after(bad, 'talk-without-speaker')).toEqual([[]])
  })
  test('is left alone where its author says that it has none', () =>
    expect(told(bad.replace('Queues\n', 'Queues\n<!-- hallway: { speakers: [] } -->\n'))).toEqual([]))
  test('is settled in MDX by a comment of MDX', () => {
    expect(check(bad, 'a.mdx')[0]?.corrections?.[0]?.text).toBe('{/* hallway: { speakers: [ NAME ] } */}')
    expect(after(bad, 'talk-without-speaker', 'a.mdx')).toEqual([[]])
  })
})

describe('a doubtful talk', () => {
  const bad = '# SampleCon 2017\n\nExample Corp talked about load tests.\n\nIt was a long day.\n'
  test('is noted with its reason, and settled by confirming or denying it', () => {
    expect(told(bad)).toContainEqual(
      expect.stringMatching(/^3 note doubtful-talk: "Load tests" may be no talk \(0\.\d+\): prose: .* \(0\.\d+\)$/),
    )
    expect(after(bad, 'doubtful-talk')).toEqual([[], []])
  })
})

describe('doubtful companies', () => {
  const bad = recap('### Short Queues by Ann Example\n\nExample Corp uses Queue A.\n')
  test('are noted where little says so, and confirming them settles it', () => {
    const text = bad.replace('Example Corp uses Queue A.', 'We heard how Sample Labs runs Queue A.')
    expect(told(text)).toEqual([
      expect.stringMatching(/^5 note doubtful-names: the companies of .* than Sample Labs: .* does \(0\.6\)$/),
    ])
    expect(after(text, 'doubtful-names')).toEqual([[]])
  })
})

describe('a doubtful year', () => {
  const bad = `---\ndate: 2017-06-02\n---\n\n# SampleCon\n\n## Talks\n\n${good}`
  test('is noted where the date alone speaks for it, and stating it settles it', () => {
    expect(told(bad)).toEqual(['1 note doubtful-edition: the year may be another than 2017: date of the metadata (0.6)'])
    expect(told(bad.replace('date:', 'year: 2017\ndate:'))).toEqual([])
  })
})

describe('two talks of one title', () => {
  test('are noted, and another title settles it', () => {
    const bad = recap(`${good}\n${good}`)
    expect(told(bad)).toEqual(['9 note talk-twice: "Short Queues" is also the talk of line 5; both are taken for one'])
    expect(after(bad, 'talk-twice')).toEqual([[]])
  })
  test('are left alone where different people gave them', () =>
    expect(told(recap(`${good}\n${good.replace('Ann Example', 'Bob Sample')}`))).toEqual([]))
})

describe('a link of a talk that is no web address', () => {
  const link = (url: string) => told(recap(good.replace('https://github.com/example/queue-a', url)))
  test.each(['slides/queues.html', '../queues', '//example.com/a', 'hhttps://example.com/a', 'javascript:alert(1)'])(
    '%s is noted',
    url => expect(link(url)).toEqual([`7 note link-not-web: the link to "${url}" is no web address, and is left out`]),
  )
  test.each(['http://example.com/a', 'mailto:ann@example.com', '#below', '/photo.jpg'])('%s is left alone', url =>
    expect(link(url)).toEqual([]),
  )
  test('is left alone outside talks', () =>
    expect(told(`# SampleCon 2017\n\nSee [the others](others.md).\n\n## Talks\n\n${good}`)).toEqual([]))
})

describe('a company that the vocabulary lacks', () => {
  const bad = '### Short Queues by Ann Example (Exampel Corp)\n\nThe queue is never empty.\n'
  test('is noted with the one that was meant', () =>
    expect(told(recap(bad))).toEqual([
      '5 note unknown-company: "Exampel Corp" is not in the vocabulary; did you mean "Example Corp"?',
    ]))
  test('is left alone where the recap declares it', () =>
    expect(told(recap(bad, '---\nhallway:\n  names: { companies: [Exampel Corp] }\n---\n\n'))).toEqual([]))
})

test('every diagnostic of a file says a line in its facts', () => {
  const { facts } = compile({ files: [{ path: 'a.md', bytes: new Uint8Array() }], vocabulary })
  expect(facts[0]?.diagnostics.map(({ line }) => line)).toEqual([1])
})
