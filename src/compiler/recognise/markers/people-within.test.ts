// Paragraphs that say within their first sentences who gave a talk; talks in a row in one sentence; what stands below a picture.
import { describe, expect, test } from 'vitest'
import { talksOf, told } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: a view from the back row"\n---\n\nI spent two days at SampleCon.\n\n'

describe('paragraphs that say within who spoke', () => {
  const paragraphs = [
    'Another one of the talks of the morning was by Ann Example, Lead Product Manager of Sample Labs. She challenged some habits.',
    'It went on. Bob Example, head of engineering at Bold Works, gave a very nice talk on organising long queues and how they end.',
    'Next up, Cleo Example, a door specialist, talked about Doors that Close.',
    'In the last one, **Zyx Fixture** from the Sample Works door team spoke about new features like the **“Door Bundle”** and more.',
  ]

  test('have what is set off, what they spoke on, or else the name for a title', () => {
    expect(told(head + paragraphs.join('\n\n'))).toEqual([
      ['Ann Example', ['Ann Example']],
      ['Organising long queues and how they end', ['Bob Example']],
      ['Doors that Close', ['Cleo Example']],
      ['Door Bundle', ['Zyx Fixture']],
    ])
  })

  test('tell nothing where only two of them do', () => {
    expect(told(`${head}${paragraphs.slice(0, 1).join('\n\n')}\n\nThe food was fine, and so was the weather.`)).toEqual([])
  })

  test('are none where somebody was met, or where it is to come', () => {
    const met = [
      'At lunch, Ann Example, head of engineering at Bold Works, explained her doors to me.',
      'In the hallway Bob Example, a door specialist, showed his phone.',
      'Next year Cleo Example, of Sample Labs, presents her doors.',
      'My friend Ann Fixture, of Sample Labs, presented a bill.',
      'On the first day Bob Fixture showed us around.',
      'Then Cleo Sample shared a chair with us.',
      'Emil Example, a singer, presented the awards in the evening.',
    ]
    expect(told(head + met.join('\n\n'))).toEqual([])
  })

  test('take neither the company nor the conference that is in bold for a title', () => {
    const [one] = talksOf(
      `${head}${paragraphs.slice(0, 3).join('\n\n')}\n\n**Sample Labs** was there, and I liked their doors presentation by **Dana Fixture** and **Emil Sample**.`,
    ).slice(-1)
    expect(one?.speakers).toEqual(['Dana Fixture', 'Emil Sample'])
    expect(one?.title).not.toBe('Sample Labs')
  })
})

describe('talks in a row in one sentence, each with who gave it', () => {
  test('are told by what stands ahead of each', () => {
    expect(
      talksOf(
        `${head}The keynotes were quite memorable as well, including the Queues 1.6 updates by Ann Example (Sample Labs), Doors from Bob Example (Bold Works), Longer Lines from Cleo Example and Zyx Fixture, and Lifts from Dana Example (Sample Works).`,
      ).map(({ title, speakers, companies }) => [title, speakers, companies]),
    ).toEqual([
      ['Queues 1.6 updates', ['Ann Example'], ['Sample Labs']],
      ['Doors', ['Bob Example'], ['Bold Works']],
      ['Longer Lines', ['Cleo Example', 'Zyx Fixture'], []],
      ['Lifts', ['Dana Example'], ['Sample Works']],
    ])
  })

  test('are none where people made something else, or where they are two', () => {
    expect(
      told(
        `${head}Between the talks there was music, including Longer Lines by Ann Example, Doors from Bob Example and Lifts from Cleo Example.

After the sessions I had stickers, like a door from Bob Example and a lift from Cleo Example.`,
      ),
    ).toEqual([])
  })
})

test('what stands in italics below a picture says what is to be seen, and marks no talk', () => {
  expect(
    told(`${head}## Day one

In the keynote “Trash Doors” Ann Example explained how doors are thrown away.

![](a.jpg)

_Keynote by Ann Example and Bob Example about thrown doors_

The next talk was “Lift Talk” by Cleo Example. She took us up.

![](b.jpg)

_Cleo Example talking about “Lifts by example”_
`),
  ).toEqual([
    ['Trash Doors', ['Ann Example']],
    ['Lift Talk', ['Cleo Example']],
  ])
})

describe('a title that is set off beside who gave it', () => {
  test('has both of them, and one who is named behind what they do', () => {
    expect(
      told(`${head}We got a seat for the **“Trash Doors”** keynote from **Ann Example** and **Bob Example**. It was full.

Then I watched the talk **“Modern Lift Binding”** from **Cleo Example** and **Dana Example**. They said much.

The first session that I chose was '**Scaling doors at Bold Works**' by [Bold Works](https://example.com/) founder, [Zyx Fixture](https://example.org/).
`),
    ).toEqual([
      ['Trash Doors', ['Ann Example', 'Bob Example']],
      ['Modern Lift Binding', ['Cleo Example', 'Dana Example']],
      ['Scaling doors at Bold Works', ['Zyx Fixture']],
    ])
  })
})
