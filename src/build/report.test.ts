// What a person, a program and GitHub read of one small compilation.
import { expect, test } from 'vitest'
import type { Compilation, Facts } from '../compiler/compile.ts'
import { reportGithub } from './report/github.ts'
import { reportJson } from './report/json.ts'
import { reportText } from './report/text.ts'

const talk: Facts['talks'][number] = {
  ...{ title: 'A talk', kind: 'workshop', line: 7, speakers: ['Person A'], companies: ['Company A'] },
  ...{ tools: ['Tool A'], topics: [], links: [] },
  takeaways: [
    {
      ...{ text: 'Company A should run Tool A.', kind: 'advice', voice: 'speaker', line: 8 },
      stances: [{ stance: 'uses', tool: 'Tool A', holder: 'Company A' }],
      evidence: [
        { of: 'kind', reason: 'advises: should', confidence: 0.6 },
        { of: 'voice', reason: 'is said of a talk', confidence: 0.95 },
        { of: 'stance', reason: '“run” before Tool A', confidence: 0.8 },
      ],
    },
  ],
  evidence: [
    { of: 'talk', reason: 'heading level 3, repeated 11 times', confidence: 0.9 },
    { of: 'talk', reason: 'its first lines name a person', confidence: 0.3 },
    { of: 'speakers', reason: '"gave" beside the name', confidence: 0.8 },
  ],
}
const doubtful: Facts['talks'][number] = {
  ...{ ...talk, title: 'Lunch', kind: 'talk', line: 20, speakers: [], companies: [] },
  takeaways: [{ text: 'Said.', kind: 'claim', voice: 'speaker', line: 21 }],
  evidence: [{ of: 'talk', reason: 'heading level 3', confidence: 0.2 }],
}
const outside: Facts['talks'][number]['takeaways'][number] = {
  ...{ text: 'It rained.', kind: 'claim', voice: 'author', line: 41 },
  evidence: [
    { of: 'kind', reason: 'states something', confidence: 0.9 },
    { of: 'voice', reason: 'stands in no talk', confidence: 0.6 },
  ],
}
const facts: Facts = {
  ...{ file: 'a.md', title: 'A recap', conference: 'Conf', year: 2001, companies: ['Company A'], people: ['Person A'] },
  tools: [{ name: 'Tool A', url: null }],
  talks: [talk, doubtful],
  diagnostics: [],
  evidence: [
    { of: 'conference', reason: 'named in the title', confidence: 0.95 },
    { of: 'year', reason: 'date of the metadata', confidence: 0.6 },
  ],
  leftOut: {
    headings: [{ text: 'A walk', line: 30 }],
    asides: [{ text: 'Venue', line: 40 }],
    statements: 1,
    takeaways: [outside],
  },
}
const compilation: Compilation = {
  corpus: { editions: [], talks: [], takeaways: [], tools: [], companies: [], topics: [], people: [], recaps: [], sources: [] },
  facts: [facts],
  diagnostics: [
    { rule: 'wrong', severity: 'error', file: 'a.md', line: 10, column: 2, message: 'is wrong', hint: 'Correct it.' },
    { rule: 'no-recaps', severity: 'warning', file: 'b, 100%', message: 'holds: nothing' },
    ...[20, 21, 22].map(line => ({
      ...{ rule: 'talk-without-speaker', severity: 'note' as const, file: 'a.md', line, message: `talk ${line} has no speaker` },
      corrections: [{ when: 'with the name', line, where: 'below' as const, text: '<!-- hallway: { speakers: [ NAME ] } -->' }],
    })),
  ],
}

test('an author reads doubtful talks first, each talk in two lines, then what was left out and what to write, then the totals', () => {
  expect(reportText(compilation)).toMatchInlineSnapshot(`
    "a.md  A recap
      Conf 2001 · conference: named in the title (0.95) · year: date of the metadata (0.6)
      doubtful:
      line 20 Lunch
        a guess (0.2): heading level 3 · 1 takeaway · 0 links · Tool A
      the others:
      line 7 workshop A talk, Person A, Company A
        sure (0.93): heading level 3, repeated 11 times · 1 takeaway · 0 links · Tool A
      2 talks, 1 tool, 1 company, 1 person
      1 heading not taken for a talk: "A walk" (line 30); to take one, on a line of its own below a.md:30:
          <!-- hallway: { talk: true } -->
      1 talk without a company: line 20; to give one, in an annotation at a.md:20:
          <!-- hallway: { company: NAME } -->
      1 section read as no talk: "Venue" (line 40)
      1 statement in no talk
      2 of 3 takeaways may be of another kind, voice or stance: line 8, 41; to settle one, behind its sentence, as at a.md:8:
          <!-- hallway: { kind: advice } -->
    a.md:10:2 error wrong: is wrong
        Correct it.
    a.md:20 note talk-without-speaker: talk 20 has no speaker
        likewise on lines 21, 22
        with the name, on a line of its own below a.md:20:
          <!-- hallway: { speakers: [ NAME ] } -->

    b, 100% warning no-recaps: holds: nothing

    0 recaps, 0 talks, 0 takeaways, 0 tools, 0 companies, 0 topics, 0 people; 1 error, 1 warning, 3 notes"
  `)
})

test('all evidence is read out where it is asked for, and every diagnostic by itself', () => {
  const verbose = reportText(compilation, undefined, true)
  expect(verbose.split('\n').slice(4, 14)).toMatchInlineSnapshot(`
    [
      "    1 takeaway · 0 links · Tool A",
      "    talk, a guess (0.2): heading level 3 (0.2)",
      "      line 21 claim, speaker: Said.",
      "  the others:",
      "  line 7 workshop A talk, Person A, Company A",
      "    1 takeaway · 0 links · Tool A",
      "    talk, sure (0.93): heading level 3, repeated 11 times (0.9), its first lines name a person (0.3)",
      "    speakers, likely (0.8): "gave" beside the name (0.8)",
      "      line 8 advice, speaker: Company A should run Tool A. · Company A uses Tool A",
      "        kind, doubtful (0.6): advises: should · voice, sure (0.95): is said of a talk · stance, likely (0.8): “run” before Tool A",
    ]
  `)
  expect(verbose).not.toContain('likewise')
  expect(verbose.match(/NAME \]/g)).toHaveLength(3)
})

test('lines are wrapped to the width of the terminal, but for what is to be pasted', () => {
  const lines = reportText(compilation, { colour: false, width: 50 }).split('\n')
  expect(lines.filter(line => line.length > 50)).toEqual([])
  const narrow = reportText(compilation, { colour: false, width: 40 }).split('\n')
  expect(narrow.filter(line => line.length > 40).every(line => line.includes('<!-- hallway: '))).toBe(true)
  expect(narrow).toContain('      <!-- hallway: { speakers: [ NAME ] } -->')
})

test('colour is used only where it is asked for, and changes no word', () => {
  const plain = reportText(compilation)
  const coloured = reportText(compilation, { colour: true, width: Number.POSITIVE_INFINITY })
  expect(plain).not.toContain('\u001b')
  expect(coloured).toContain('\u001b[31ma.md:10:2 error')
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('a program reads one JSON document: totals, diagnostics that all have a line, and facts with their evidence', () => {
  const { totals, diagnostics, facts: files, ...rest } = JSON.parse(reportJson(compilation))
  expect(rest).toEqual({})
  expect(totals).toMatchObject({ recaps: 0, talks: 0, errors: 1, warnings: 1, notes: 3 })
  expect(diagnostics.map(({ line }: { line: number }) => line)).toEqual([10, 1, 20, 21, 22])
  expect(files).toEqual([facts])
})

test('GitHub reads workflow commands, with the signs escaped that would end them', () => {
  expect(reportGithub(compilation).split('\n').slice(0, 3)).toEqual([
    '::error file=a.md,line=10,col=2,title=wrong::is wrong%0ACorrect it.',
    '::warning file=b%2C 100%25,line=1,title=no-recaps::holds: nothing',
    '::notice file=a.md,line=20,title=talk-without-speaker::talk 20 has no speaker%0Awith the name, on a line of its own below a.md:20:%0A<!-- hallway: { speakers: [ NAME ] } -->',
  ])
})
