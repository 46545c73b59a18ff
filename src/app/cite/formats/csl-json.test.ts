// What was written is read back by a library of others, which leaves out each field that is not CSL's: none may be missing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CslItem, keepCsl, readCitations as read } from '../citation-reader.ts'
import type { Citable } from '../citable.ts'
import { exampleReferences, exampleSummaries, exampleTakeaway, takeawayReferences } from '../examples.ts'
import { oneLine } from '../one-line.ts'
import { cslJson } from './csl-json.ts'

const fields = (text: string): CslItem[] => JSON.parse(text)

const { talks, tools, companies, topics, people, editions, recaps } = exampleSummaries
const page = (kind: Extract<Citable, { kind: 'page' }>['page'], items: { id: string }[]): Citable[] =>
  items.map(({ id }) => ({ kind: 'page', page: kind, id }))
const everything: Citable[] = [
  ...page('talk', talks),
  ...page('tool', tools),
  ...page('company', companies),
  ...page('topic', topics),
  ...page('person', people),
  ...page('edition', editions),
  ...page('recap', recaps),
  ...(['speaker', 'author'] as const).map(
    (voice): Citable => ({
      kind: 'takeaways',
      takeaways: recaps.flatMap(({ id }) => [
        exampleTakeaway({ recap: id, voice }),
        exampleTakeaway({ recap: id, voice, talk: undefined, id: 'loose' }),
      ]),
    }),
  ),
]

test('each talk, page and takeaway comes back whole', () => {
  for (const citable of everything) {
    const text = cslJson.write(exampleReferences(citable))
    const written = fields(text)
    expect(written).not.toEqual([])
    expect(read(text)).toEqual(written)
    expect(keepCsl(written)).toEqual(written)
  }
})

test('the check would see a field or a type that is not CSL’s', () => {
  const wrong = [{ id: 'a', type: 'talk', title: 'A', issued: 2019 }]
  expect(keepCsl(wrong)).toEqual([{ id: 'a', title: 'A' }])
})

test('a talk is a speech, with each speaker’s name as it stands', () => {
  expect(fields(cslJson.write(exampleReferences({ kind: 'page', page: 'talk', id: 'queues' })))).toEqual([
    {
      id: 'talks:queues',
      type: 'speech',
      title: 'Queues *for* [everyone]: 100 % of `them`',
      author: [{ literal: 'Ann Example' }, { literal: 'Björk Exämple-Łuk' }, { literal: 'Juan Example de Example, Jr' }],
      'event-title': 'ExampleConf 2019',
      genre: 'Workshop',
      issued: { 'date-parts': [[2019]] },
      URL: 'https://hallway.example/talks/queues',
      note: 'As reported by Rita Recap in “My ExampleConf” and by Olaf Original in “What I [heard]” (https://example.com/post_(1)?a=1&b=%20).',
    },
  ])
})

test('what the writer says is a post, dated as the post is', () => {
  expect(fields(cslJson.write(takeawayReferences({ voice: 'author' })))).toEqual([
    {
      id: 'talks:queues:queues-are-long',
      type: 'post-weblog',
      title: 'My ExampleConf',
      author: [{ literal: 'Rita Recap' }],
      'container-title': 'Hallway',
      issued: { 'date-parts': [[2019, 6, 7]] },
      URL: 'https://hallway.example/talks/queues#queues-are-long',
      note: 'The recap’s writer, not said on stage, in “My ExampleConf”, line 34.',
      annote: 'Queues are long.',
    },
  ])
})

test('what was said in no talk is in the post that reports it', () => {
  const [item] = fields(cslJson.write(takeawayReferences({ talk: undefined, recap: 'retold' })))
  expect(item?.author).toEqual([{ literal: 'Olaf Original' }])
  expect(item?.note).toMatch(
    /^Said at ExampleConf 2019, as reported by Olaf Original in .*, in Hallway’s words \(recap, line 34\)\.$/,
  )
})

test('any names and titles come back', () => {
  const any = fc.string({ unit: 'grapheme' }).filter(text => oneLine(text) !== '')
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), any, (names, title) => {
      const [talk] = talks
      const named = names.map((name, i) => ({ ...people[0], id: `p${i}`, name }))
      const summaries = {
        ...exampleSummaries,
        people: named,
        talks: [{ ...talk, title, people: named.map(({ id }) => id) }],
      } as typeof exampleSummaries // spread of what is there
      const text = cslJson.write(exampleReferences({ kind: 'page', page: 'talk', id: 'queues' }, summaries))
      expect(read(text)).toMatchObject([{ title: oneLine(title), author: names.map(name => ({ literal: oneLine(name) })) }])
    }),
  )
})
