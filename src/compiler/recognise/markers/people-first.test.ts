// Paragraphs that begin with who spoke, and lists of titles below days: told by what all of them share. And who else stands first.
import { describe, expect, test } from 'vitest'
import { talksOf, told } from '../../fixtures/one-recap.ts'

const head = '# SampleCon 2017 recap\n\n'

describe('who spoke stands first', () => {
  test('linked to an account behind a sign, whatever says what they told of', () => {
    const paragraphs = [
      '📜 [Zyx Fixture](https://twitter.com/zyx) made an examination of the history of queues; from then to now.',
      '🦀 [Qwe Fixture](https://github.com/qwe) introduced [nanoline](https://github.com/example/nanoline), a queue in Rust.',
      '🛰️ [Ann Example](https://twitter.com/ann) brought us to the stars, explaining how shops have been adapted for the moon, and more.',
      '⌨️ [Bob Example](https://twitter.com/bob) did a live coding session showing off the *waiter* framework, for doors.',
      '💾 **Cleo Example** told us the art of waiting without losing patience, with the use case of a shop.',
    ]
    expect(told(`${head}# First day\n\n${paragraphs.join('\n\n')}\n`)).toEqual([
      ['The history of queues', ['Zyx Fixture']],
      ['Nanoline', ['Qwe Fixture']],
      ['How shops have been adapted for the moon', ['Ann Example']],
      ['The waiter framework', ['Bob Example']],
      ['The art of waiting without losing patience', ['Cleo Example']],
    ])
  })

  test('by a name, or one that few bear with whom they work for, before a title in quotes, a demo or a tool', () => {
    const text = `${head}Ann Example from Sample Labs gave a wonderful talk on “Doors at Scale”. She said more.

Zyx Fixture, a waiter from Bold Works, presented “Automating Shops.” He shared the issues.

Qwe Fixture from Bold Works stated the importance of Waiting Tests. They should be run.

Bob Example gave a demo on [Doorform](https://example.org/), a tool for doors.

Cleo Example from Fixture Works introduced a tool called “SHOPORG.” It was developed there.
`
    expect(talksOf(text).map(({ title, speakers, companies }) => [title, speakers, companies])).toEqual([
      ['Doors at Scale', ['Ann Example'], ['Sample Labs']],
      ['Automating Shops', ['Zyx Fixture'], ['Bold Works']],
      ['Waiting Tests', ['Qwe Fixture'], ['Bold Works']],
      ['Doorform', ['Bob Example'], []],
      ['SHOPORG', ['Cleo Example'], ['Fixture Works']],
    ])
  })

  test('what people did, and two of them among other paragraphs, are no talks', () => {
    const diary = `${head}[Ann Example](https://twitter.com/ann) picked me up at the station.

[Bob Example](https://twitter.com/bob) showed me around the old town.

[Cleo Example](https://twitter.com/cleo) told us where to eat.

[Dana Example](https://twitter.com/dana) wrote about it, too.
`
    expect(told(diary)).toEqual([])
    const few = `${head}The food was good and the rooms were large this year.

**Ann Example** introduced her family to us at the party.

**Bob Example** explained his new coat, and we laughed a lot.

There were many people in the hall after that, and all of them were nice.

We walked home by the river in the evening, and slept well.
`
    expect(told(few)).toEqual([])
  })
})

describe('days of which nothing but titles is told', () => {
  const slides = 'https://samplecon.org/system/files/presentation-slides'
  const days = `${head}Text about it all.

### Min första dag
 - Unevenly Placed Doors
 - [Queue Framework 5 - Preview & Roadmap](${slides}/queue.pdf)
 - [An Introduction to Waiting](${slides}/waiting.pdf)

### Min andra dag
 - Reflections on Shops
 - \\#DoorsEverywhere Global Architecture
 - [Far from the Waiting Crowd](${slides}/crowd.pdf)
`
  test('in any of a dozen languages, where some lead to their slides', () => {
    expect(told(days).map(([title]) => title)).toEqual([
      'Unevenly Placed Doors',
      'Queue Framework 5 - Preview & Roadmap',
      'An Introduction to Waiting',
      'Reflections on Shops',
      '#DoorsEverywhere Global Architecture',
      'Far from the Waiting Crowd',
    ])
  })

  test('what was seen and eaten on those days is none', () => {
    expect(told(days.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'))).toEqual([])
    expect(told(`${days}\n### Min tredje dag\n - Old Town Square\n - Dinner with everybody.\n - We went home\n`)).toHaveLength(6)
  })
})

test('a dash within a linked title parts nothing, and a name may have another in single quotes', () => {
  const at = 'https://samplecon.org/2019/schedule'
  expect(
    told(
      `${head}## Talks\n\n### [2019 - Fifty Years of Doors](${at}/event/doors/) - [Ann 'waiter' Example](${at}/speaker/ann/)\n\nIt was good.\n`,
    ),
  ).toEqual([['2019 - Fifty Years of Doors', ['Ann Example']]])
})

test('below a title, by a name that few bear and whom they work for; and a name in a script without capitals', () => {
  const [doors, shop] = talksOf(`${head}## Talks

### Making Doors Fast
<span class="presenter">by Jem Fixture from Bold Works</span>

It was fast.

### [堅牢な店 by 山田 太郎](https://speakerdeck.com/yamada/shop)

Text.
`)
  expect([doors?.speakers, doors?.companies]).toEqual([['Jem Fixture'], ['Bold Works']])
  expect([shop?.title, shop?.speakers]).toEqual(['堅牢な店', ['山田 太郎']])
})

test('a party with its place is none', () => {
  const headings = [
    'Queues - Ann Example',
    'Shops - Bob Example',
    'Doors - Cleo Example',
    'Walls - Dana Example',
    'Party, Some Gardens',
    'Dinner at the Pier',
  ]
  expect(told(head + headings.map(text => `## ${text}\n\nWe saw it.\n\n`).join(''))).toHaveLength(4)
})
