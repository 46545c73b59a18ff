// Several people who gave one talk, as running text, lists and headings tell it: all of them, and nobody else.
import { describe, expect, test } from 'vitest'
import { told } from '../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: a view from the back row"\n---\n\nI spent two days at SampleCon.\n\n'

describe('who gave a talk together', () => {
  test('in running text', () => {
    expect(
      told(`${head}In the morning, Ann Example and Bob Example gave a talk on Waiting in Long Lines. They said that lines are long.

Later Cleo Example, Dana Example and Qwe Fixture presented "Doors without Walls". It was fun.

Ann Sample and Bob Sample's talk about Shops of Tomorrow was next. It was fun.

The keynote by Cleo Sample and Dana Sample, "A Long Time Ago", was long.
`),
    ).toEqual([
      ['Waiting in Long Lines', ['Ann Example', 'Bob Example']],
      ['Doors without Walls', ['Cleo Example', 'Dana Example', 'Qwe Fixture']],
      ['Shops of Tomorrow', ['Ann Sample', 'Bob Sample']],
      ['A Long Time Ago', ['Cleo Sample', 'Dana Sample']],
    ])
  })

  test('in a list, before what they told', () => {
    expect(
      told(`${head}The talks that I saw:

- Ann Example and Bob Example showed how queues work.
- Cleo Example explained why doors are slow.
- Ann Sample and Bob Sample from Sample Labs presented "Shops and Doors".
`),
    ).toEqual([
      ['How queues work', ['Ann Example', 'Bob Example']],
      ['Why doors are slow', ['Cleo Example']],
      ['Shops and Doors', ['Ann Sample', 'Bob Sample']],
    ])
  })

  test('behind a linked title and below a heading, in several languages, by names that few bear, too', () => {
    expect(
      told(`${head}## Talks

* [Lines for Everybody](https://example.com/a) Ann Example und Qwe Fixture zeigen, wie man wartet.
* [Doors for Everybody](https://example.com/b) Qwe Sample berichtet über Türen.
* [Shops for Everybody](https://example.com/c) Bob Example et Zyx Sample ont présenté une porte.
* [Waiting for Everybody](https://example.com/d) Cleo Example and Dana Example widen the door that we had before.

### The Last Queue

Ann Sample and Bob Sample showed that it counts.
`),
    ).toEqual([
      ['Lines for Everybody', ['Ann Example', 'Qwe Fixture']],
      ['Doors for Everybody', ['Qwe Sample']],
      ['Shops for Everybody', ['Bob Example', 'Zyx Sample']],
      ['Waiting for Everybody', ['Cleo Example', 'Dana Example']],
      ['The Last Queue', ['Ann Sample', 'Bob Sample']],
    ])
  })
})

test('who is named beside a speaker and did not speak', () => {
  expect(
    told(`${head}After I met Ann Example and Bob Example, Bob Example gave a talk on Waiting in Long Lines.

I saw "Doors without Walls" by Cleo Example and More Power to All.

Dana Example and Sample Labs gave a talk on Shops of Tomorrow.

Ann Sample talked about Long Lines and Bob Sample talked about Short Lines.
`),
  ).toEqual([
    ['Waiting in Long Lines', ['Bob Example']],
    ['Doors without Walls', ['Cleo Example']],
    ['Shops of Tomorrow', ['Dana Example']],
    ['Long Lines', ['Ann Sample']],
    ['Short Lines', ['Bob Sample']],
  ])
})
