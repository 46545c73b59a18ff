import { expect, test } from 'vitest'
import { exampleEdition } from '../../corpus/examples.ts'
import { createLookups } from '../../corpus/lookups.ts'
import type { TalkSummary } from '../../corpus/schema.ts'
import { sameTopic } from './same-topic.ts'

const talk = (id: string, at: string, topics: string[], takeaways = 1): TalkSummary => ({
  ...{ id, title: id, kind: 'talk', edition: at, topics, takeaways },
  ...{ people: [], companies: [], tools: [], recaps: [] },
})
const lookups = (talks: TalkSummary[]) =>
  createLookups({
    ...{ schema: 2, tools: [], companies: [], topics: [], people: [], recaps: [], talks },
    editions: [exampleEdition('then', 2015), exampleEdition('now', 2020)],
  })

test('talks of other years come, by the rarest topic that they share; those of this year and those without a word do not', () => {
  const mine = talk('mine', 'now', ['on-call', 'alerting'])
  const talks = [
    mine,
    talk('same-year', 'now', ['alerting']),
    talk('common', 'then', ['alerting']),
    talk('common-too', 'then', ['alerting', 'containers']),
    talk('rare', 'then', ['on-call']),
    talk('silent', 'then', ['on-call', 'alerting'], 0),
    talk('other', 'then', ['containers']),
  ]
  expect(sameTopic(mine, lookups(talks)).map(({ talk: { id }, topics }) => `${id}: ${topics}`)).toEqual([
    'rare: on-call',
    'common: alerting',
    'common-too: alerting',
  ])
})
