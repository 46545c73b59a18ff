import { expect, test } from 'vitest'
import type { Compilation, Facts } from '../compiler/compile.ts'
import { reportCompilation } from './report.ts'

const facts: Facts = {
  ...{ file: 'a.md', title: 'A recap', conference: 'Conf', year: 2001, companies: ['Company A'], people: [] },
  tools: [{ name: 'Tool A', url: null }],
  talks: [
    {
      ...{
        title: 'A talk',
        kind: 'workshop',
        line: 7,
        speakers: ['Person A'],
        companies: ['Company A'],
        tools: ['Tool A'],
        topics: [],
        links: [],
      },
      takeaways: [{ text: 'Said.', kind: 'claim', voice: 'speaker', line: 8 }],
    },
  ],
  diagnostics: [],
}
const compilation: Compilation = {
  corpus: { editions: [], talks: [], takeaways: [], tools: [], companies: [], topics: [], people: [], recaps: [], sources: [] },
  facts: [facts],
  diagnostics: [
    { rule: 'later', severity: 'error', file: 'a.md', line: 10, column: 2, message: 'is wrong', hint: 'Correct it.' },
    { rule: 'sooner', severity: 'warning', file: 'a.md', line: 9, message: 'is odd' },
  ],
}

test('an author reads what was recognised on which line, then each problem where it stands with what to do, then the totals', () => {
  expect(reportCompilation(compilation)).toBe(`a.md  A recap · Conf 2001
  line 7 workshop A talk, Person A, Company A
    1 takeaway · 0 links · Tool A
  1 tool, 1 company, 0 people

a.md:9 warning sooner: is odd
a.md:10:2 error later: is wrong
    Correct it.

0 recaps, 0 talks, 0 takeaways, 0 tools, 0 companies, 0 topics, 0 people; 1 error, 1 warning, 0 notes`)
})

test('colour is used only where it is asked for', () => {
  expect(reportCompilation(compilation)).not.toContain('\u001b')
  expect(reportCompilation(compilation, true)).toContain('\u001b[31ma.md:10:2 error')
})
