import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetNames } from '../facets/index.ts'
import { printText } from './print-text.ts'
import { type AskedText, readText } from './text.ts'

const nothing: AskedText = { words: '', phrases: [], without: [], fields: [], remarks: [] }
const field = (name: AskedText['fields'][number]['name'], value: string, excluded = false) => ({ name, value, excluded })

test.each<[string, Partial<AskedText>]>([
  ['', {}],
  ['kafka', { words: 'kafka' }],
  ['  ask  how ', { words: 'ask how ' }],
  ['"ask how" never', { words: 'never', phrases: ['ask how'] }],
  ['never "ask how"', { words: 'never ', phrases: ['ask how'] }],
  ['“ask how” „ask why“', { phrases: ['ask how', 'ask why'] }],
  ['kafka -zookeeper -"exactly once"', { words: 'kafka ', without: ['zookeeper', 'exactly once'] }],
  // Phones and word processors write other dashes than keyboards.
  ['kafka −zookeeper –"exactly once" ‑log', { words: 'kafka ', without: ['zookeeper', 'exactly once', 'log'] }],
  ['year:–2018', { fields: [field('year', '–2018')] }],
  ['–tool:mysql tool:−redis', { fields: [field('tool', 'mysql', true), field('tool', 'redis', true)] }],
  ['tool:kafka', { fields: [field('tool', 'kafka')] }],
  ['Tools:Kafka slow', { words: 'slow', fields: [field('tool', 'Kafka')] }],
  [
    'company:"Argonne National Laboratory" root cause',
    { words: 'root cause', fields: [field('company', 'Argonne National Laboratory')] },
  ],
  [
    'year:2015..2018 kind:figure stance:replaced',
    { fields: [field('year', '2015..2018'), field('kind', 'figure'), field('stance', 'replaced')] },
  ],
  ['-tool:mysql tool:-redis', { fields: [field('tool', 'mysql', true), field('tool', 'redis', true)] }],
  ['speaker:allspaw conf:"SREcon Europe"', { fields: [field('person', 'allspaw'), field('conference', 'SREcon Europe')] }],
])('reads %j', (text, asked) => {
  expect(readText(text)).toEqual({ ...nothing, ...asked })
})

test.each([
  'http://example.org/a:b',
  '12:30',
  'std::vector',
  'note: this',
  'localhost:8080',
  'load-balancing',
  'a - b',
  'a – b',
  'load–balancing',
  '2015–2018',
  '––dry-run',
  '--dry-run',
  '19" rack',
  '-',
  'tool::x',
  'topic://x',
  ':-)',
  '__proto__:x',
])('%j is words', text => {
  expect(readText(text)).toEqual({ ...nothing, words: text })
})

test('what is still being typed narrows as far as it goes', () => {
  expect(readText('kafka "ask ho')).toEqual({ ...nothing, words: 'kafka ho', phrases: ['ask'] })
  expect(readText('kafka "ask how ')).toEqual({ ...nothing, words: 'kafka ', phrases: ['ask how'] })
  expect(readText('"ho')).toEqual({ ...nothing, words: 'ho' })
  expect(readText('kafka "')).toEqual({ ...nothing, words: 'kafka ' })
  expect(readText('tool:"Argonne Na')).toEqual({ ...nothing, fields: [field('tool', 'Argonne Na')] })
  expect(readText('tool:')).toEqual({ ...nothing, fields: [field('tool', '')] })
  expect(readText('kafka -')).toEqual({ ...nothing, words: 'kafka -' })
})

test('what looks like a field and is none is searched as words, and told', () => {
  expect(readText('tols:kafka constructor:x')).toEqual({
    ...nothing,
    words: 'tols:kafka constructor:x',
    remarks: [
      '“tols:” names no filter: “tols:kafka” is searched as words.',
      '“constructor:” names no filter: “constructor:x” is searched as words.',
    ],
  })
  expect(readText('tool: kafka').remarks).toEqual(['The value of “tool:” follows it at once, as in “tool:kafka”.'])
})

test('of a long phrase or a pasted page the first words count, and that is told', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ')
  expect(readText(`"${words(32)}" -"${words(32)}"`).remarks).toEqual([])
  expect(readText(`"${words(33)}." -"${words(33)}."`)).toEqual({
    ...{ ...nothing, phrases: [words(32)], without: [words(32)] },
    remarks: ['Of a phrase only the first 32 words count.'],
  })
  expect(readText(words(32)).remarks).toEqual([])
  expect(readText(words(33)).remarks).toEqual(['Only the first 32 words count.'])
  expect(readText(`"${words(20)}" ${words(13)}`).remarks).toEqual(['Only the first 32 words count.'])
})

/** Made of what means something here, so that chance finds the corners. */
const sign = fc.constantFrom(
  '"',
  '“',
  '-',
  '–',
  '−',
  ':',
  ' ',
  '  ',
  '\n',
  '\0',
  'tool',
  'tool:',
  'year:',
  'x',
  'ask',
  '..',
  "'",
  '\ud800',
  '😀',
  'é',
  '__proto__',
)
const text = fc.oneof(
  fc.array(sign, { maxLength: 14 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('any text is read, and what is printed of it reads the same', () => {
  fc.assert(
    fc.property(text, q => {
      const asked = readText(q)
      const again = readText(printText(asked))
      expect({ ...again, remarks: [] }).toEqual({ ...asked, remarks: [] })
      expect(printText(again)).toBe(printText(asked))
    }),
    { numRuns: 1000 },
  )
})

const word = fc.stringMatching(/^[\p{L}\p{N}]{1,6}$/u)
const phrase = fc
  .array(fc.oneof(word, fc.constantFrom('-x', 'tool:kafka', ':', '..')), { minLength: 1, maxLength: 3 })
  .map(parts => ['a', ...parts].join(' '))
const asked: fc.Arbitrary<AskedText> = fc.record({
  words: fc
    .tuple(fc.array(word, { maxLength: 4 }), fc.boolean())
    .map(([words, ended]) => (words.length > 0 && ended ? `${words.join(' ')} ` : words.join(' '))),
  phrases: fc.uniqueArray(phrase, { maxLength: 3 }),
  without: fc.uniqueArray(fc.oneof(word, phrase), { maxLength: 3 }),
  fields: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...facetNames),
      value: fc.oneof(word, phrase, fc.constantFrom('', '-x', '2015..2018', '//')),
      excluded: fc.boolean(),
    }),
    { maxLength: 4, selector: ({ name, value, excluded }) => `${name} ${excluded} ${value}` },
  ),
  remarks: fc.constant([]),
})

test('whatever can be asked can be printed, and reads the same', () => {
  fc.assert(
    fc.property(asked, query => {
      expect(readText(printText(query))).toEqual(query)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  '"',
  '“a',
  'a"',
  '-"',
  '- ',
  'tool:',
  'tool:"',
  'x:y ',
  '"a" ',
  '-a ',
  'tool:a ',
  'a:'.repeat(3),
  '\0',
  '\ud800',
  '<script>',
  "a' ",
])('a hundred kilobytes of %j are read to an end, and bounded', part => {
  const long = readText(part.repeat(Math.ceil(100_000 / part.length)))
  expect(long.phrases.length + long.without.length).toBeLessThanOrEqual(64)
  expect(long.remarks.length).toBeLessThanOrEqual(6)
})
