// Names that may be one are offered for merging, with both places and what to paste; two that are two are not.
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../corpus/diagnostic.ts'
import { compile, type VocabularyFile } from '../../compile.ts'

const conferences: VocabularyFile = { path: 'conferences.yaml', text: '- name: SampleCon\n' }
const talk = (title: string, speakers: string, said = 'The queue is never empty.') =>
  `### ${title}\n<!-- hallway: { talk: true, speakers: [${speakers}] } -->\n\n${said}\n\n`

/** A recap for each text, each of a year of its own unless `year` is given. */
const offers = (texts: string[], lists: VocabularyFile[] = [], year?: number): Diagnostic[] =>
  compile({
    files: texts.map((text, at) => ({
      path: `${'abcdef'.charAt(at)}.md`,
      bytes: new TextEncoder().encode(`# SampleCon ${year ?? 2001 + at}\n\n## Talks\n\n${text}`),
    })),
    vocabulary: [conferences, ...lists],
  }).diagnostics.filter(({ rule }) => rule === 'near-duplicate')
const told = (...given: Parameters<typeof offers>): string[] => offers(...given).map(({ message }) => message)
const speak = (...names: string[]): string[] => names.map((name, at) => talk(`Queues ${at}`, name))

describe('people', () => {
  test('with a middle name more are offered with both places and the lines to paste', () => {
    expect(offers([...speak('Niall Sample', 'Niall Richard Sample'), talk('More', 'Niall Sample')])).toEqual([
      {
        rule: 'near-duplicate',
        severity: 'note',
        file: 'b.md',
        line: 5,
        message:
          '"Niall Sample" (a.md:5, c.md:5) and "Niall Richard Sample" (b.md:5) may be one person: one has a middle name more',
        corrections: [
          {
            when: 'if so, add',
            where: 'list',
            file: 'data/vocabulary/people.yaml',
            text: '- name: Niall Sample\n  aliases:\n    - Niall Richard Sample',
          },
        ],
      },
    ])
  })
  test.each([
    ['Niall Sample', 'N. Sample', 'one has an initial for the first name'],
    ['Jürgen Beispiel', 'Juergen Beispiel', 'they differ in signs alone'],
    ['Jean-Luc Sample', 'Jean Luc Sample', 'they differ in signs alone'],
    ["Ann O'Sample", 'Ann OSample', 'they differ in signs alone'],
    ['Heinrich Exemplar', 'Heinrich Examplar', 'they differ in one letter'],
  ])('%s and %s are offered: %s', (one, other, reason) => {
    expect(told(speak(one, other))).toEqual([expect.stringContaining(reason)])
  })
  test.each([
    ['Ann Sample', 'Bob Sample', 'other first names'],
    ['Ann Sample', 'Anna Sample', 'a short name'],
    ['Ann Maria Sample', 'Ann Berta Sample', 'other middle names'],
    ['Ann Sample', 'Ann Exemplar', 'other surnames'],
  ])('%s and %s are two: %s', (one, other) => expect(told(speak(one, other))).toEqual([]))
  test('whose first names are both names are two', () => {
    const names: VocabularyFile = { path: 'given-names.txt', text: 'Daniel\nDaniela\n' }
    expect(told(speak('Daniel Beispiel', 'Daniela Beispiel'))).toHaveLength(1)
    expect(told(speak('Daniel Beispiel', 'Daniela Beispiel'), [names])).toEqual([])
  })
  test('of whom an initial may mean two are not offered', () =>
    expect(told(speak('Niall Sample', 'Nora Sample', 'N. Sample'))).toEqual([]))
  test('who speak at one edition under different first names, or in one talk, are two', () => {
    expect(told(speak('Florian Beispiel', 'Floriane Beispiel'), [], 2001)).toEqual([])
    expect(told([talk('Queues', 'Niall Sample, N. Sample')])).toEqual([])
  })
  test('whom the vocabulary has both are two', () => {
    const people: VocabularyFile = { path: 'people.yaml', text: '- name: Niall Sample\n- name: Niall Richard Sample\n' }
    expect(told(speak('Niall Sample', 'Niall Richard Sample'), [people])).toEqual([])
  })
  test('of whom the vocabulary has one keep its spelling, whatever is written more often', () => {
    const people: VocabularyFile = { path: 'people.yaml', text: '- name: Niall Sample\n  aliases: [nsample]\n' }
    const [offered] = offers([...speak('N. Sample', 'N. Sample')], [people])
    expect(offered?.message).toContain('"Niall Sample" (in the vocabulary) and "N. Sample" (a.md:5, b.md:5)')
    expect(offered?.corrections).toEqual([
      {
        when: 'if so, give the entry "Niall Sample" these aliases',
        where: 'list',
        file: 'data/vocabulary/people.yaml',
        text: 'aliases:\n  - nsample\n  - N. Sample',
      },
    ])
  })
  test('of three spellings are offered at once', () =>
    expect(told(speak('Niall Sample', 'Niall Sample', 'N. Sample', 'Niall R. Sample'))).toEqual([
      expect.stringMatching(/^"Niall Sample" .* and "Niall R\. Sample" .* and "N\. Sample" .* may be one person/),
    ]))
})

describe('tools and companies', () => {
  const links = (...names: string[]) =>
    names.map((name, at) => talk(`Queues ${at}`, 'Ann Sample', `They built [${name}](https://github.com/${at}/${name}) for it.`))
  const tools = (text: string): VocabularyFile[] => [{ path: 'tools.yaml', text }]
  test.each([
    ['some-tool', 'some_tool', '[]'],
    ['some-tool', 'sometool', '[]'],
    ['viewer', 'viewer.js', '[]'],
    ['apache-flow', 'flow', '- name: Flow\n'],
    ['aws-flow', 'flow', '- name: Amazon Flow\n'],
    ['flow', 'other', '- name: Flow.js\n'],
  ])('%s and %s are offered where the vocabulary has %s', (one, other, list) => {
    expect(told(links(one, other), tools(list))).toEqual([expect.stringMatching(/may be one tool/)])
  })
  test.each([
    ['some-tool', 'some-tools', '[]'],
    ['flow.js', 'other', '- name: Flow\n'],
    ['apache-flow', 'flow', '- name: Apache-Flow\n- name: Flow\n'],
  ])('%s and %s are not where it has %s', (one, other, list) => expect(told(links(one, other), tools(list))).toEqual([]))
  test('a company with Inc. behind it is the company', () => {
    const of = (company: string) =>
      `### Queues at Night\n<!-- hallway: { talk: true, company: "${company}" } -->\n\nIt is empty.\n`
    expect(told([of('Example Works'), of('Example Works, Inc.')])).toEqual([expect.stringContaining('may be one company')])
  })
})

test('thousands of names alike take no time worth speaking of', () => {
  const many = Array.from({ length: 2_900 }, (_, at) => `Ann ${'abcdefghij'.charAt(at % 10)}${at} Sample`)
  const talks = many.map((name, at) => `### Queues ${at} by ${name}\n`).join('\n')
  expect(offers([talks]).length).toBeLessThan(3_000)
})
