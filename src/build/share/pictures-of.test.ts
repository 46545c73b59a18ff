import { expect, test } from 'vitest'
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import type { EditionDetails, Entity, Summaries, TalkSummary } from '../../corpus/schema.ts'
import { picturesOf } from './pictures-of.ts'

const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  aliases: [],
  known: true,
  editions: ['conf-2020'],
  talks: ['talk-a'],
  takeaways: 2,
  ...more,
})
const talk: TalkSummary = {
  id: 'talk-a',
  title: 'Talk A',
  kind: 'workshop',
  edition: 'conf-2020',
  people: ['ann-example'],
  companies: ['example-corp'],
  tools: ['tool-t'],
  topics: [],
  recaps: ['r'],
  takeaways: 0,
}
const summaries: Summaries = {
  schema: 2,
  editions: [exampleEdition('conf-2020', 2020, { name: 'Conf 2020', talks: 1, takeaways: 2 })],
  talks: [talk],
  tools: [entity('tool-t', 'Tool T'), entity('tool-u', 'Tool U')],
  companies: [entity('example-corp', 'Example Corp')],
  topics: [],
  people: [entity('ann-example', 'Ann Example')],
  recaps: [{ id: 'r', path: 'data/recaps/r.md', title: 'R', edition: 'conf-2020', lines: 9, talks: ['talk-a'], takeaways: 2 }],
}
const holder = { entity: 'company', id: 'example-corp' } as const
const details: EditionDetails = {
  schema: 2,
  edition: 'conf-2020',
  talks: [{ ...talk, links: [], sources: [{ recap: 'r', line: 7, endLine: 9 }], evidence: [] }],
  takeaways: [
    exampleTakeaway({ stances: [{ stance: 'uses', tool: 'tool-t', holder }] }),
    exampleTakeaway({ stances: [{ stance: 'warns', tool: 'tool-t' }] }),
  ],
}
const pictures = () => [...picturesOf(summaries, () => details)]

test('there is one picture for the site, and one for each talk and each tool', () => {
  expect(pictures().map(({ picture }) => picture.path)).toEqual(['/', '/talks/talk-a', '/tools/tool-t', '/tools/tool-u'])
})

test('a talk says its year beside its conference, and no number where nothing is taken from it; its place is its line in the recap', () => {
  expect(pictures()[1]).toEqual({
    file: 'data/recaps/r.md',
    line: 7,
    picture: {
      kind: 'talk',
      path: '/talks/talk-a',
      year: '2020',
      edition: 'Conf',
      title: 'Talk A',
      people: ['Ann Example'],
      companies: ['Example Corp'],
      what: 'Workshop',
      takeaways: '',
      tools: ['Tool T'],
    },
  })
})

test('a tool says who takes which stance, how often where nobody is named, and which talk names it where there is none', () => {
  const [, , t, u] = pictures().map(({ picture }) => picture)
  expect(t).toMatchObject({
    years: '2020',
    stances: [
      { stance: 'uses', who: 'Example Corp', named: true },
      { stance: 'warns of', who: '1 takeaway', named: false },
    ],
    saidIn: [],
  })
  expect(u).toMatchObject({ stances: [], saidIn: [{ year: '2020', title: 'Talk A' }] })
})
