// For the tests alone: lookups of a small, plainly made-up corpus, and references to what is in it.
import { exampleTakeaway as anyTakeaway } from '../../corpus/examples.ts'
import { createLookups } from '../../corpus/lookups.ts'
import { type Entity, SCHEMA_VERSION, type Summaries, type Takeaway, type TalkSummary } from '../../corpus/schema.ts'
import type { Citable } from './citable.ts'
import { type Reference, referencesOf } from './references.ts'

const entity = (id: string, name: string): Entity => ({
  id,
  name,
  aliases: [],
  known: true,
  editions: ['example-conf-2019'],
  talks: [],
  takeaways: 1,
})

const talk = (id: string, more: Partial<TalkSummary>): TalkSummary => ({
  id,
  title: id,
  kind: 'talk',
  edition: 'example-conf-2019',
  people: [],
  companies: [],
  tools: [],
  topics: [],
  recaps: ['own'],
  takeaways: 1,
  ...more,
})

const edition = { series: null, region: null, recaps: ['own'], talks: 1, takeaways: 1 }
const recap = { edition: 'example-conf-2019', lines: 40, talks: [], takeaways: 1 }

export const exampleSummaries: Summaries = {
  schema: SCHEMA_VERSION,
  editions: [
    { ...edition, id: 'example-conf-2019', name: 'ExampleConf 2019', year: 2019 },
    { ...edition, id: 'undated', name: 'Undated & Sons_Conf {beta}', year: null },
  ],
  talks: [
    talk('queues', {
      title: 'Queues *for* [everyone]: 100 % of `them`',
      kind: 'workshop',
      people: ['ann', 'bjork', 'three'],
      companies: ['corp'],
      recaps: ['own', 'retold'],
    }),
    talk('corporate', { title: 'A {brace} and a \\backslash & more ~ ^ $ # _', companies: ['corp', 'smith'] }),
    talk('nobody', { title: "Nobody’s talk -- ``truly'' what?` <b>now</b> | éè", kind: 'keynote' }),
    talk('undated', { title: 'Undated', edition: 'undated', people: ['ann'] }),
  ],
  tools: [entity('queue', 'Queue_{2}')],
  companies: [entity('corp', 'Example Corp, Inc. & Sons'), entity('smith', 'Smith and Sons')],
  topics: [entity('waiting', 'waiting')],
  people: [entity('ann', 'Ann Example'), entity('bjork', 'Björk Exämple-Łuk'), entity('three', 'Juan Example de Example, Jr')],
  recaps: [
    { ...recap, id: 'own', path: 'own.md', title: 'My ExampleConf', author: 'Rita Recap', date: '2019-06-07' },
    {
      ...recap,
      id: 'retold',
      path: 'retold.md',
      title: 'ExampleConf, retold',
      author: 'Hallway',
      original: { title: 'What I [heard]', author: 'Olaf Original', url: 'https://example.com/post_(1)?a=1&b=%20' },
    },
    { ...recap, id: 'anonymous', path: 'anonymous.md', title: 'Anonymous notes' },
  ],
}

export const exampleTakeaway = (more: Partial<Takeaway> = {}): Takeaway =>
  anyTakeaway({
    ...{ id: 'queues-are-long', text: 'Queues are long.', recap: 'own', edition: 'example-conf-2019', talk: 'queues' },
    ...{ line: 34, endLine: 34 },
    ...more,
  })

export const exampleReferences = (citable: Citable, summaries: Summaries = exampleSummaries): Reference[] =>
  referencesOf(citable, createLookups(summaries), path => `https://hallway.example${path}`)

export const takeawayReferences = (...takeaways: Partial<Takeaway>[]): Reference[] =>
  exampleReferences({ kind: 'takeaways', takeaways: takeaways.map(exampleTakeaway) })
