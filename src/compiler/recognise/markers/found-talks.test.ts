// What marks a talk, of which kind it is, and where its title stands, by small documents of the shapes that people write.
import { describe, expect, test } from 'vitest'
import { talksOf, titlesOf } from '../../fixtures/one-recap.ts'

const kinds = (text: string) => talksOf(text).map(({ title, kind }) => `${kind}: ${title}`)

describe('kinds', () => {
  test('labs and workshops are sections of workshops, for headings and for bullets', () => {
    expect(
      kinds(`# SampleCon 2017

## Labs

### A Tour of Queues

Speaker: Ann Example (Example Corp)

Everybody built a queue.

### Getting Started with Stores

Speaker: Bob Example

Nobody built a store.

## Workshops

There was one in every slot, and these are four:

* **Reading a Trace** ([notes](https://example.com/a))
* **Mending Queues** ([notes](https://example.com/b))
* **Writing it Down** ([notes](https://example.com/c))
`),
    ).toEqual([
      'workshop: A Tour of Queues',
      'workshop: Getting Started with Stores',
      'workshop: Reading a Trace',
      'workshop: Mending Queues',
      'workshop: Writing it Down',
    ])
  })

  test('a list that a line announces as workshops holds workshops', () => {
    expect(
      kinds(`# SampleCon 2017, day one

The workshops that I saw:

* **Queues from Scratch.** The first one. A queue has two ends.
* **Store 101** — Bob Example. Example gave out stickers.
`),
    ).toEqual(['workshop: Queues from Scratch', 'workshop: Store 101'])
  })

  test('a bracket behind the title gives the kind, and is no takeaway', () => {
    const talks = talksOf(`# SampleCon 2017: talks worth watching

1. **[Queues from Scratch](https://example.com/program/queues)** (workshop, four stars). Everybody builds a queue by hand.
2. **[Stores and Foes](https://example.com/program/stores)** (★★★). Stores are slow.
3. **[The Trace](https://example.com/program/trace) (keynote)**. Tracing takes 3% of the time.
`)
    expect(talks.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
      'workshop: Queues from Scratch',
      'talk: Stores and Foes',
      'keynote: The Trace',
    ])
    expect(talks.flatMap(({ takeaways }) => takeaways.map(({ text }) => text)).join(' ')).not.toMatch(/stars|★/)
  })

  test('"Panel:" before the names, or "this keynote" in the text, gives the kind', () => {
    expect(
      kinds(`# SampleCon 2017

## Talks

### Learning from Queues

Panel: Ann Example, Bob Example

They disagreed.

### The State of Stores

Speaker: Cleo Sample

Cleo Sample's keynote showed that stores are slow.

### Traces

Speaker: Dana Example

Dana Example liked the keynote of the day before.
`),
    ).toEqual(['panel: Learning from Queues', 'keynote: The State of Stores', 'talk: Traces'])
  })

  test('lightning talks in a list below a heading among the headings of talks are talks of that kind', () => {
    expect(
      kinds(`# SampleCon 2017, day two

### Queues and Friends

Speaker: Ann Example

Queues are long.

### Stores and Foes

Speaker: Bob Example

Stores are slow.

### Lightning talks

- **Ten Traces** by Cleo Sample: traces are cheap.
- **One Trace** by Dana Example: a trace is enough.
`),
    ).toEqual(['talk: Queues and Friends', 'talk: Stores and Foes', 'lightning: Ten Traces', 'lightning: One Trace'])
  })
})

test('"Talks by colleagues at COMPANY" holds talks of that company, and is none', () => {
  const talks = talksOf(`# SampleCon 2017

## Favourite talks

* [Queues and Friends](https://example.com/program/queues) by Ann Example
* [Stores and Foes](https://example.com/program/stores) by Bob Example

## Talks by colleagues at Sample Labs

Two more were ours.

* [Ten Traces](https://example.com/program/ten) by Cleo Sample
* [One Trace](https://example.com/program/one) by Dana Example
`)
  expect(talks.map(({ title, companies }) => [title, companies])).toEqual([
    ['Queues and Friends', []],
    ['Stores and Foes', []],
    ['Ten Traces', ['Sample Labs']],
    ['One Trace', ['Sample Labs']],
  ])
})

test('bold items over notes of their own are talks, below a day', () => {
  expect(
    titlesOf(`# SampleCon 2017 at a glance

## Day 2

- **Queues for (almost) everybody**
  - A queue needs two ends.
- **Tracing the Way into Traces**
  - Traces were drawn.
- **Statistics of Waiting**
  - Waiting is long.
  - Waiting is dull.
`),
  ).toEqual(['Queues for (almost) everybody', 'Tracing the Way into Traces', 'Statistics of Waiting'])
})

describe('a post on one talk', () => {
  const head = (title: string) => `---\ntitle: "${title}"\n---\n\n`

  test('has the title of its only heading where the metadata only says what the post is about', () => {
    expect(
      titlesOf(`${head('SampleCon 2017: what queues do to people')}### How Queues Like These Change People

The talk took queues apart.

People wait for 3 hours a day.
`),
    ).toEqual(['How Queues Like These Change People'])
  })

  test('has it too where the metadata says that these are notes', () => {
    expect(
      titlesOf(`${head('Notes on waiting (SampleCon 2017)')}## How Queues Like These Change People

The talk took queues apart.

- People wait for 3 hours a day.
- Nobody likes that.
`),
    ).toEqual(['How Queues Like These Change People'])
  })

  test('has the title of its bold first line, which is no takeaway', () => {
    const [talk, ...others] = talksOf(`${head('SampleCon 2017: advice to those who wait')}**Successful Waiting in Long Queues**

Long queues bring new challenges.

- Bring a book.
- A queue of 11 people takes 28 seconds.
`)
    expect(others).toEqual([])
    expect(talk).toMatchObject({ title: 'Successful Waiting in Long Queues', line: 5 })
    expect(talk?.takeaways.map(({ text }) => text)).not.toContain('Successful Waiting in Long Queues')
  })

  test('has the title in bold behind a line on the post itself', () => {
    const talks =
      talksOf(`${head('SampleCon 2017: Ann on waiting (another version of the same post)')}This is the second version of a post.

**Let's Wait Together** — Ann Example. At [SampleCon 17](https://example.com), this talk was given in the main track.
Waiting takes 3 hours a day.
`)
    expect(talks.map(({ title, line }) => [title, line])).toEqual([["Let's Wait Together", 7]])
  })

  test('keeps the metadata’s title where the only heading is a part of it', () => {
    expect(
      titlesOf(`${head('Runtime Scheduling of Queues, SampleCon 2017')}This talk was by Ann Example.

- Queues are scheduled.

## Questions from the audience

- Why?
`),
    ).toEqual(['Runtime Scheduling of Queues'])
  })
})

test('in a report half of whose headings are plainly talks, the others are talks as well', () => {
  expect(
    titlesOf(`---
title: "SampleCon 2017: my notes on the talks"
---

## Opening Keynote - Recovery from Waiting

Speaker: Ann Example (Example Corp)

Ann Example set the tone.

## Queue

Queue A is a new way to wait.

The talk highlighted two features.

## Signatures, Patterns and Trends of Waiting

Nobody waits alone.

## Mend Your Queue without Losing Your Mind

Speaker: Bob Example

Queues break.

## Off the Rails: Planning for Crowds

This talk looked at a crowd.

## Managing Crowds Under Load

Speaker: Cleo Sample

Crowds are heavy.

## Aside: hiring

* ["Hiring People Who Wait" by Dana Example](https://example.com/a)
* ["Waiting for People" by Bob Example](https://example.com/b)
`),
  ).toEqual([
    'Recovery from Waiting',
    'Queue',
    'Signatures, Patterns and Trends of Waiting',
    'Mend Your Queue without Losing Your Mind',
    'Off the Rails: Planning for Crowds',
    'Managing Crowds Under Load',
  ])
})

test('a talk that prose reports is the talk, and the post that looks at the conference is none', () => {
  const talks = talksOf(`---
title: "SampleCon 2017: a view from the back row"
---

I spent two days at SampleCon.

Few people came from here. Ann Example of Sample Labs gave a talk on [renaming queues](https://example.com/presentation/example), the only one.

I would go again.
`)
  expect(talks.map(({ title, speakers, companies }) => [title, speakers, companies])).toEqual([
    ['Renaming queues', ['Ann Example'], ['Sample Labs']],
  ])
})

test('below a heading that is a theme, the first sentence names the talk', () => {
  const talks = talksOf(`---
title: SampleCon 2017 - Day 2
---

## DIY waiting

Next up was _Moving Queues Into the Cloud_ by [Ann Example](https://example.com/ann) from [Sample Labs](https://example.com/labs). I liked it.

## At war with crowds

A little later, I joined the _How to defeat crowds?_ by [Bob Example](https://example.com/bob). An interesting talk.

## Waiting at Example Corp

This talk by Cleo Sample quoted _The Book of Queues_ by Dana Example.
`)
  expect(talks.map(({ title, speakers, companies }) => [title, speakers, companies])).toEqual([
    ['Moving Queues Into the Cloud', ['Ann Example'], ['Sample Labs']],
    ['How to defeat crowds?', ['Bob Example'], []],
    ['Waiting at Example Corp', ['Cleo Sample'], ['Example Corp']],
  ])
})

test('names alone are no talks, nor is a break', () => {
  expect(
    titlesOf(`# SampleCon 2017

### Speakers & Hosts

- **Ann Example / Bob Example** – Waiting together
- **Cleo Sample** – Why queues matter
- Example Corp team – technical sessions

### Agenda

| Time | Session | Speaker |
|---|---|---|
| 13:00 | Waiting together | Ann Example / Bob Example |
| 14:00 | ☕ Tea Break | — |
| 15:00 | Why queues matter | Cleo Sample |
`),
  ).toEqual(['Waiting together', 'Why queues matter'])
})

test('below a heading a heading that begins with a name says who, whatever stands behind the name', () => {
  expect(
    titlesOf(`# SampleCon 2017

### Failing as a service
#### Ann Example (Engineer at Sample Labs)

The talk was good.

### Demo of queues
#### Bob Example

The talk was short.

### Culture
#### Anon

The talk was long.

### Introduction to traces
#### Cleo Sample

The talk was dull.
`),
  ).toEqual(['Failing as a service', 'Demo of queues', 'Culture', 'Introduction to traces'])
})
