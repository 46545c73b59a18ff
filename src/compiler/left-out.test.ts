import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const leftOut = (text: string) =>
  compile({
    files: [{ path: 'a.md', bytes: new TextEncoder().encode(text) }],
    vocabulary: [
      { path: 'conferences.yaml', text: '- name: SampleCon\n' },
      { path: 'tools.yaml', text: '- name: Queue A\n' },
    ],
  }).facts[0]?.leftOut

const talks =
  '## Talks\n\n### Short Queues by Ann Example\n\nQueue A is never empty.\n\n#### What follows\n\nMore of Queue A.\n\n'

test('talks, what stands in them, and the sections that hold them are not left out', () =>
  expect(leftOut(`# SampleCon 2017\n\n${talks}`)).toMatchObject({ headings: [], asides: [], statements: 0, takeaways: [] }))

test('a heading that is no talk is told, and one that stands over talks is not', () =>
  expect(leftOut(`# SampleCon 2017\n\n## A walk by night\n\nIt rained.\n\n${talks}`)?.headings).toEqual([
    { text: 'A walk by night', line: 3 },
  ]))

test('a section of the event is told once, with what stands below it', () =>
  expect(leftOut(`# SampleCon 2017\n\n${talks}## Venue\n\n### The roof\n\nQueue A ran there.\n`)).toMatchObject({
    headings: [],
    asides: [{ text: 'Venue', line: 13 }],
    statements: 1,
    takeaways: [{ text: 'Queue A ran there.', line: 17, evidence: [{ of: 'kind' }, { of: 'voice' }] }],
  }))
