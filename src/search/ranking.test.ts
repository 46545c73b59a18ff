// What must come first on the corpus of data/, and why. Each row is a wish of a reader, not a record of what happens.
import { describe, expect, test } from 'vitest'
import { compilePaths } from '../build/compile-paths.ts'
import { type EditionDetails, SCHEMA_VERSION as schema } from '../corpus/schema.ts'
import { searchIn } from './in-memory.ts'
import { everything } from './query/canonical.ts'

const { corpus } = compilePaths()
const details = corpus.editions.map(
  ({ id }): EditionDetails => ({
    ...{ schema, edition: id, talks: [] },
    takeaways: corpus.takeaways.filter(({ edition }) => edition === id),
  }),
)
const { search } = searchIn({ schema, ...corpus }, details)

/** A talk's title, or a section's heading, that stands first, or among the first few. */
const wishes: [q: string, title: RegExp, why: string, among?: number][] = [
  ['postmortems', /^Postmortems$/, 'a talk that is called so'],
  ['blameless postmortem', /^Postmortems$|^From nothing to SRE$/i, 'the workshop, or who says that they should be', 2],
  ['postmortms', /^Postmortems$/, 'a slip'],
  ['prometheus', /^Prometheus: A next gen/i, 'the talk about the tool, over those that name it'],
  ['prometeus', /^Prometheus: A next gen/i, 'a letter left out'],
  ['promehteus', /^Prometheus: A next gen/i, 'two letters swapped'],
  ['native histograms', /Native Histograms/i, 'both words stand in a title'],
  ['kubernetes', /Kubernetes/, 'the name stands in the title'],
  ['k8s', /Kubernetes/, 'an alias of the tool that a title names'],
  ['kafka', /^Kafka$|Code Yellow/i, 'a section on its tools, then who wrote the book'],
  ['zookeeper', /^ZooKeeper$|OpenResty/, 'a section on its tools, or who runs it'],
  ['openresty', /OpenResty/i, 'one talk is about it'],
  ['myrocks', /database migrations/i, 'one talk is about the migration to it'],
  ['facebook mysql', /database migrations/i, 'company and tool meet in one talk'],
  ['tla+', /TLA/i, 'a sign is part of a name'],
  ['chaos engineering', /Chaos/i, 'in the title'],
  ['chaos engineering netflix', /Chaos Engineering/i, 'the bootcamp speaks of Netflix', 3],
  ['allspaw', /^Postmortems$/, 'a surname finds the talk that he gave'],
  ['john allspaw', /^Postmortems$/, 'so does the whole name'],
  ['todd underwood', /^PostOps/, 'the keynote that he gave, over a book that he wrote'],
  ['underwood google', /^PostOps/, 'who, and of where'],
  ['netflix', /adaptations|did things go right|Chaos/i, 'talks by its people, over a link to a video', 1],
  ['etsy', /Etsy|Postmortems/, 'talks by its people'],
  ['on-call', /on[- ]?call/i, 'in the title, with or without the hyphen'],
  ['oncall', /on[- ]?call/i, 'written in one word'],
  ['remote working', /remote/i, 'in the title, in another form'],
  ['distributed tracing', /distributed tracing/i, 'both words, side by side in a title'],
  ['"capacity planning"', /Capacity/i, 'a phrase in a title'],
  ['root cause analysis', /root cause analysis/i, 'three words of a title'],
  ['dns', /DNS/, 'a short name in a title'],
  ['burnout', /mental health/i, 'the talk that is about it, by another name'],
  ['incident response', /incident response/i, 'in the title'],
  ['documentation', /documentation/i, 'in the title'],
  ['machine learning', /machine learning/i, 'in the title'],
  ['rabbitmq', /^Operational Software Design$/, 'one sentence says what replaced it'],
  ['3306', /Capturing and Analyzing/i, 'a figure, exactly'],
  ['git-stacktrace', /git-stacktrace/i, 'a name with a hyphen'],
  ['mental health sre', /mental health/i, 'a word that stands everywhere changes nothing'],
]

const titles = new Map(corpus.talks.map(({ id, title }) => [id, title]))

describe('what a reader expects comes first', () => {
  for (const [q, title, why, among = 1] of wishes) {
    test(`${q}: ${why}`, () => {
      const { groups } = search({ ...everything, q }, among)
      const first = groups.map(({ talk, section }) => (talk === undefined ? section : titles.get(talk)) ?? '')
      expect(
        first.some(name => title.test(name)),
        first.join(' | '),
      ).toBe(true)
    })
  }
})

test('a finished word is no beginning: R is a language, not most of the corpus', () => {
  const first = search({ ...everything, q: 'r ' }, 3).groups.flatMap(({ hits }) => hits.map(({ takeaway }) => takeaway.text))
  expect(
    first.every(text => /\bR\b/.test(text)),
    first.join('\n'),
  ).toBe(true)
})

test('the newest first: no group is older than the one before it', () => {
  const years = new Map(corpus.editions.map(({ id, year }) => [id, year ?? 0]))
  const order = search({ ...everything, q: 'monitoring', sort: 'newest' }, 100).groups.map(
    ({ edition }) => years.get(edition) ?? 0,
  )
  expect(order).toEqual(order.toSorted((a, b) => b - a))
  expect(new Set(order).size).toBeGreaterThan(3)
})
