// Headings that are no talks, though they stand where others are: what tells so.
import { expect, test } from 'vitest'
import { titlesOf } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: talks that I saw"\n---\n\n'

test('a heading over paragraphs that report several talks holds them, and "The conference" is none', () => {
  expect(
    titlesOf(`${head}### The conference

A talk is a good place to sit.

### Turned up to eleven

After lunch [Ann Example](https://example.com/ann) gave her talk ["Queues are Weird"](https://example.com/a).

Next, Bob Example talked about [Adaptive Waiting](https://example.com/b), and I waited.

### The big finale

The talk that I liked most was "Ahead of the Queue" by Cleo Sample.

Dana Example's talk on [Stores and Foes](https://example.com/d) was the last.

### Home time

I liked the talks.
`),
  ).toEqual(['Queues are Weird', 'Adaptive Waiting', 'Ahead of the Queue', 'Stores and Foes'])
})

test('headings below "Notes from Tuesday" and "Notes from Wednesday" vote together', () => {
  expect(
    titlesOf(`${head}## Notes from Tuesday, March 24th

### Mean time to waiting alone

- Nobody waits alone.

### The Long Queue Odyssey

- The queue was long.

### Operating Tens of Thousands of Queues

- One is enough.

## Notes from Wednesday, March 25th

### Formalizing Stores in a World of Traces

- Stores are slow.
`),
  ).toEqual([
    'Mean time to waiting alone',
    'The Long Queue Odyssey',
    'Operating Tens of Thousands of Queues',
    'Formalizing Stores in a World of Traces',
  ])
})

test('parts of the programme, passes, and what somebody did there are sections of a diary', () => {
  expect(
    titlesOf(`---
title: "My first SampleCon"
date: 2017-04-01
---

I attended SampleCon.

### Training program

The training programs are listed [here](https://example.com/schedule/training). You sign up for a training session.

### Technical sessions

The [technical sessions](https://example.com/schedule/sessions) start on Monday.

### Golden ticket

It lets you into any session.

### Birds of a feather

After the sessions, [some topics](https://example.com/schedule/bofs).

### My experience

The sessions were in the house of Ann Example.

### What I did

I wanted to see a session on training.

### Facts

A talk took an hour. There were [many](https://example.com/schedule/all).
`),
  ).toEqual([])
})

test('a dinner of the speakers is no talk of the day that it stands in', () => {
  expect(
    titlesOf(`${head}## Day 1

### Queues are Weird - Ann Example

Ann waits.

### La soirée des speakers

I ate, and spoke with speakers.
`),
  ).toEqual(['Queues are Weird'])
})

test('a diary’s headings vote for nothing', () => {
  const diary = ['Getting there', 'What I liked', 'Networking', 'Award ceremony', 'Key learnings', 'Was it worth it?']
  expect(
    titlesOf(
      `${head}${diary.map(text => `## ${text}\n\nThe talks were good. See [all](https://example.com/schedule/x).`).join('\n\n')}\n`,
    ),
  ).toEqual([])
})

test('what is listed below "Other materials" or "Further reading" belongs to a talk or to the event, and is none', () => {
  const lists = (label: string) => `${head}The talks:

* [Ann Example — Queues for Everybody](#ann)
* [Bob Example — Shops without Doors](#bob)

${label}

* [Cleo Example — Waiting for the Bus](https://example.com/bus)
* [Dana Example — SampleCon 2017 Day 1 (photos)](https://example.com/photos)

## Queues for Everybody

[Ann Example](https://example.com/ann) (Sample Labs)

Queues are for everybody.

## Shops without Doors

[Bob Example](https://example.com/bob) (Acme Robotics)

Doors are slow.
`
  const talks = ['Queues for Everybody', 'Shops without Doors']
  for (const label of ['Other materials:', '**Further reading**', 'Photos and videos:'])
    expect(titlesOf(lists(label))).toEqual(talks)
  expect(titlesOf(lists('More talks:'))).toContain('Waiting for the Bus')
})

test('headings that lead to one page are parts of a report, not talks', () => {
  const report = (second: string) => `${head}## [Thoughtful Doors](https://example.com/doors)

I was there.

## [Introducing Thoughtful Doors](${second})

During her presentation Ann said that doors are slow.
`
  expect(titlesOf(report('https://example.com/doors'))).toEqual([])
  expect(titlesOf(report('https://example.com/introducing-doors'))).toEqual(['Introducing Thoughtful Doors'])
})

test('what was found at the booths is no talk', () => {
  const list = (intro: string) =>
    titlesOf(
      `# My SampleCon 2017\n\n## Highlights\n\n${intro}\n\n+ [Queue 3.0 is out](https://example.com/queue)\n+ [Doors for everybody](https://example.com/doors)\n+ [Waiting is near](https://example.com/wait) by Ann Example\n`,
    )
  expect(list('The hall had a lot of booths. This is some news and some projects I discovered in this place.')).toEqual([])
  expect(list('The hall had a lot of booths. These are some talks I saw on projects in this place.')).toHaveLength(3)
})
