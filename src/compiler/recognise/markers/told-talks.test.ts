// Talks that running text and items report by their title and who gave it: the shapes that tell both.
import { describe, expect, test } from 'vitest'
import { talksOf, told } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: a view from the back row"\n---\n\nI spent two days at SampleCon.\n\n'

describe('in running text', () => {
  test('a name that few bear, linked to an account, before what was given', () => {
    expect(
      told(`${head}[Zyx Fixture](https://twitter.com/zyx) gave a [Primer on Waiting](https://example.com/slides/a), and we waited.

There was [@wvu](https://twitter.com/wvu)'s talk on [Riding the Long Queue](https://example.com/slides/b).
`),
    ).toEqual([
      ['Primer on Waiting', ['Zyx Fixture']],
      ['Riding the Long Queue', ['wvu']],
    ])
  })

  test('a title in italics that links to its recording', () => {
    expect(
      told(`${head}In particular, I enjoyed the [_In Search of the Lost Queue_](https://www.youtube.com/watch?v=a).

There is [a recording of it](https://www.youtube.com/watch?v=b).
`),
    ).toEqual([['In Search of the Lost Queue', []]])
  })

  test('a title with its byline in bold, though few bear the name and the title ends like a sentence', () => {
    expect(
      told(`${head}I learned tricks via **Contain Your Enthusiasm for Waiting: Fast, Simple Queues by Zyx Fixture**.

**Getting Help in a Queue Without Being Scared! by Wvu Fixture** was great.

I bought a book, **The Long and Winding Queue of Queues by Tsr Fixture**.
`),
    ).toEqual([
      ['Contain Your Enthusiasm for Waiting: Fast, Simple Queues', ['Zyx Fixture']],
      ['Getting Help in a Queue Without Being Scared!', ['Wvu Fixture']],
    ])
  })
})

test('an item that begins with a linked name says whose talk it is, and by a title or a topic, which', () => {
  expect(
    told(`# SampleCon 2017

## Talks

The best were these talks:

- [Zyx Fixture](https://twitter.com/zyx) gave a fantastic intro to waiting. It was titled “Do not Wait!” and I liked it.
- [Wvu Fixture](https://twitter.com/wvu) did her fabulous “Queues: A Waiting Story” talk, in which she waits.
- [Ann Example](https://twitter.com/ann) told us all about her over engineered queue, and how it broke.
- [Bob Example](https://twitter.com/bob): Stores and Foes
`),
  ).toEqual([
    ['Do not Wait!', ['Zyx Fixture']],
    ['Queues: A Waiting Story', ['Wvu Fixture']],
    ['Over engineered queue', ['Ann Example']],
    ['Stores and Foes', ['Bob Example']],
  ])
})

test('a programme’s page of keynotes is one of talks', () => {
  expect(
    told(`# SampleCon 2017

## Schedule and notes

#### [From Waiting to Flow](https://example.com/keynote/2017/flow)

Waiting is slow.
`),
  ).toEqual([['From Waiting to Flow', []]])
})

test('below a heading a dash or "by" and a given name, a full stop behind a company, "Workshop by": each says who', () => {
  const talks = talksOf(`# SampleCon 2017

## Queues and Friends
— Ann.

Queues are long.

## Stores and Foes
By Bob Example, Sample Labs.

Stores are slow.

## Building a Queue

Workshop by Cleo Sample and Dana Example

We built one.
`)
  expect(talks.map(({ title, kind, speakers, companies }) => [title, kind, speakers, companies])).toEqual([
    ['Queues and Friends', 'talk', ['Ann'], []],
    ['Stores and Foes', 'talk', ['Bob Example'], ['Sample Labs']],
    ['Building a Queue', 'workshop', ['Cleo Sample', 'Dana Example'], []],
  ])
})

test('a speaker in the metadata may have one name only', () => {
  expect(
    told('---\ntitle: Waiting in Long Queues\nconference: SampleCon 2017\nspeaker: Zyx\n---\n\nPeople wait for 3 hours.\n'),
  ).toEqual([['Waiting in Long Queues', ['Zyx']]])
})

describe('a handle says who', () => {
  test('in a heading, behind a dash or in brackets', () => {
    expect(
      told(`---
title: SampleCon 2017 recap
---

My favourite talks:

# Queues and Stores - [@zyx](https://twitter.com/zyx)

It was long.

# A look at Distributed Waiting - [@wvu](https://twitter.com/wvu) and [@tsr](https://twitter.com/tsr)

Nice.

# Opening Keynote (@abc)

Fine.
`),
    ).toEqual([
      ['Queues and Stores', ['zyx']],
      ['A look at Distributed Waiting', ['wvu', 'tsr']],
      ['Opening Keynote', ['abc']],
    ])
  })

  test('in a heading right below', () => {
    expect(
      told(`# SampleCon 2017: what to watch

## So You Want to Wait?

### by [@zyx](https://twitter.com/zyx)

Waiting is slow.

## Sweat the Small Stores

### by [@wvu](https://twitter.com/wvu)

Stores are small.
`),
    ).toEqual([
      ['So You Want to Wait?', ['zyx']],
      ['Sweat the Small Stores', ['wvu']],
    ])
  })
})

test('a name of that shape that links to a home page, before what was talked about', () => {
  expect(
    told(`# SampleCon 2017

## Talks

Some of my favourites were:

- [Zyx Fixture](https://zyx.example.com/) talking about effect queues. The problem: how do you wait?
- [Wvu Fixture](https://wvu.example.org/) spoke about the future of stores, which was long.
`),
  ).toEqual([
    ['Effect queues', ['Zyx Fixture']],
    ['The future of stores', ['Wvu Fixture']],
  ])
})

test('of several people in a sentence, the nearest gave it; a dash may stand before "by"', () => {
  expect(
    told(`${head}I saw Bob Example present “Queues for Everybody”, and Cleo Sample’s session "Stores for Nobody".

I missed the talk “Understanding and Fixing Stores” — by Ann Example.
`),
  ).toEqual([
    ['Queues for Everybody', ['Bob Example']],
    ['Stores for Nobody', ['Cleo Sample']],
    ['Understanding and Fixing Stores', ['Ann Example']],
  ])
})

test('a title behind "talk by" and a dash, and one that nothing sets off behind a colon', () => {
  expect(
    told(`${head}There was a nice talk by Ann Example - [From Queues to Stores](https://youtu.be/a), and I liked it.

I would share the slides of the talk that I liked the most: The Worst Queue You Ever Stood In by Bob Example. In it she waits.
`),
  ).toEqual([
    ['From Queues to Stores', ['Ann Example']],
    ['The Worst Queue You Ever Stood In', ['Bob Example']],
  ])
})

test('a linked title "with" somebody, on a page of the conference', () => {
  const site = 'https://lines.example/sample-summit-2017'
  expect(
    told(`${head}The highlights for me were

· [Waiting in Astronomy](${site}/waiting-in-astronomy) with Ann Example. Waiting for the universe.

· [Building a Queue for Everybody](${site}/building-a-queue) with Bob Example

I loved the session from Cleo Example of Sample Labs describing the edge cases with [The Shop’s Queue Platform](${site}/shop-queues).
`),
  ).toEqual([
    ['Waiting in Astronomy', ['Ann Example']],
    ['Building a Queue for Everybody', ['Bob Example']],
    ['The Shop’s Queue Platform', ['Cleo Example']],
  ])
})

test('below a heading of the writer’s own words, a line of who, for whom, and the title in quotes', () => {
  const text = `# Ten tips from SampleCon 2017

# 1. Learn to see the line

> Ann Example and Dr Bob Example, Sample Labs - “Are We Waiting Faster? How Lines Changed Us”

We waited.

# 2. The customer waits

> Cleo Example Chief of Lines, Sample Run - “The Queue's Journey in 12 Steps”

They waited.

# 3. Waiting is an enabler

> Dana Example, EVP and CIO, Sample Labs, “My Shop Can't Keep Up”

All waited.
`
  expect(talksOf(text).map(({ title, speakers, companies }) => [title, speakers, companies])).toEqual([
    ['Are We Waiting Faster? How Lines Changed Us', ['Ann Example', 'Bob Example'], ['Sample Labs']],
    ["The Queue's Journey in 12 Steps", ['Cleo Example'], ['Sample Run']],
    ["My Shop Can't Keep Up", ['Dana Example'], ['Sample Labs']],
  ])
})

test('a line in brackets below a heading is a byline, with a company that no list has', () => {
  expect(
    talksOf(`# SampleCon 2017

## Sessions

### Are we waiting faster?
(Ann Example, Elektroline)

* Problem: lines

### Lines for Documentation
(Bob Example & Cleo Example, QXC Technology)

* We wait.
`).map(({ speakers, companies }) => [speakers, companies]),
  ).toEqual([
    [['Ann Example'], ['Elektroline']],
    [['Bob Example', 'Cleo Example'], ['QXC Technology']],
  ])
})

test('"Stand out talks" holds talks, "Take aways" and "Who should go" none, and a dash needs no spaces before a name', () => {
  expect(
    told(`# SampleCon 2017

## Stand out talks

* [Waiting on Film: Learning to hate the queue—Ann Example](https://vimeo.com/1)
  Ann made a strong argument.
* [Queue tools you'll love—Bob Example](https://vimeo.com/2)
  Bob showed three of them, and nobody waited.

## Take aways

### Out of hours queues

We have discussed the queues that Ann Example showed.

## Who should go

People who wait, and Bob Example.
`),
  ).toEqual([
    ['Waiting on Film: Learning to hate the queue', ['Ann Example']],
    ["Queue tools you'll love", ['Bob Example']],
  ])
})
