// What a document says of one talk in two places, and which languages say that they report talks.
import { expect, test } from 'vitest'
import { talksOf } from '../fixtures/one-recap.ts'

test('a talk that a list announces and a section reports keeps what both say of it', () => {
  const [queues, ...others] = talksOf(`# My notes from SampleCon 2017

- [Queues and Friends](https://example.com/program/queues) by Ann Example: the room held 90 people.
- [Stores and Foes](https://example.com/program/stores) by Bob Example: the room was empty.

## Queues and Friends

Speaker: Ann Example, Example Corp

Queue A runs on 12 servers.
`)
  expect(others.map(({ title }) => title)).not.toContain('Queues and Friends')
  const talk = [queues, ...others].find(one => one?.title === 'Queues and Friends')
  expect(talk?.companies).toEqual(['Example Corp'])
  expect(talk?.takeaways.map(({ text }) => text)).toEqual(['the room held 90 people.', 'Queue A runs on 12 servers.'])
})

test('of talks that one paragraph tells of, each is on what its own title names', () => {
  const talks = talksOf(`# My notes from SampleCon 2017

There was a talk on [Night Shifts of Queue A](https://www.youtube.com/watch?v=a) by **Ann Example**, and an insightful
[Store B Deep Dive](https://www.youtube.com/watch?v=b) talk by **Bob Fixture**.
`)
  const toolsOf = Object.fromEntries(talks.map(({ title, tools }) => [title, tools]))
  expect(toolsOf).toEqual({ 'Night Shifts of Queue A': ['Queue A'], 'Store B Deep Dive': ['Store B'] })
})

test('a report in Japanese says that it is one', () => {
  const sections = [
    '信頼性観測技術に関する研究',
    'コンテナを動かすチームに至るまで',
    '安定性と機敏性の両立に向けて',
    '障害対応の文化と改善の進め方',
  ]
  const text = `# SampleCon 2020 に参加してきました\n\n${sections.map(title => `## ${title}\n\n- とても良かった\n`).join('\n')}`
  expect(talksOf(text).map(({ title }) => title)).toEqual(sections)
})
