// Talks that sentences report by who gave them and what they were on, and what only sounds like one.
import { expect, test } from 'vitest'
import { talksOf, told as toldIn } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: a view from the back row"\n---\n\nI spent two days at SampleCon.\n\n'
const told = (text: string) => toldIn(head + text)

test('a talk on something by somebody, in the order in which people say it', () => {
  expect(
    told(`The first talk I attended was on the long queue by Ann Example.

Next was a talk by Bob Example (he runs a store in town) on slow stores.

I liked the one about **[Waiting](https://example.com/waiting)** by Cleo Example, a talk to remember.

There was the **[Qstore](https://example.com/q)**-centric talk from Dana Example.

I liked [the talk of Emil Example](https://www.youtube.com/watch?v=a) about short lines.
`),
  ).toEqual([
    ['The long queue', ['Ann Example']],
    ['Slow stores', ['Bob Example']],
    ['Waiting', ['Cleo Example']],
    ['Qstore', ['Dana Example']],
    ['Short lines', ['Emil Example']],
  ])
})

test('who gave it may be told of in between', () => {
  expect(
    told(`After the break Ann Example who I met at dinner gave a talk on long lines.

See Bob Example, who spoke about a store with 4 million queues.
`),
  ).toEqual([
    ['Long lines', ['Ann Example']],
    ['A store with 4 million queues', ['Bob Example']],
  ])
})

test('what is bold before a name in brackets', () => {
  expect(
    told(`I attended talks about **Example Queue** (Ann Example), and **waiting management with stores** (Bob Example).

There were others, like **Consuming and contributing to queues** (Cleo Example).

We use **Example Store** (Dana Example).
`),
  ).toEqual([
    ['Example Queue', ['Ann Example']],
    ['Waiting management with stores', ['Bob Example']],
    ['Consuming and contributing to queues', ['Cleo Example']],
  ])
})

test('a title that leads to its place on the programme or its slides may be written in lower case', () => {
  expect(
    told(`We entered the room for [*You too could have made a queue*](https://example.com/2017/schedule/event/queue) early.

In the talk [How we learned to stop waiting and start a queue](https://example.com/slides/a.pdf) Ann Example told of it.
`),
  ).toEqual([
    ['You too could have made a queue', []],
    ['How we learned to stop waiting and start a queue', ['Ann Example']],
  ])
})

test('a dash and a quoted title behind a name that few bear', () => {
  expect(told(`Zyx Fixture - "Recovering from the Queue" was my favourite presentation.\n`)).toEqual([
    ['Recovering from the Queue', ['Zyx Fixture']],
  ])
})

test('a talk is titled', () => {
  expect(told(`After lunch was a talk that I looked forward to, titled "How to Wait for Anything".\n`)).toEqual([
    ['How to Wait for Anything', []],
  ])
})

test('what was talked about, and the link that has its title, are one talk', () => {
  expect(
    told(`Ann Example talked about how they solved queues by waiting. You can download slides from
[Waiting at Example Corp](https://example.com/slides/w.pptx) presentation.
`),
  ).toEqual([['Waiting at Example Corp', ['Ann Example']]])
})

test('two people show what a link leads to', () => {
  expect(
    told(`Ann Example and Bob Example showed their road from a [queue to many stores](https://example.com/slides/q.pptx).\n`),
  ).toEqual([['Queue to many stores', ['Ann Example', 'Bob Example']]])
})

test('a pronoun tells whose talk it was, where a link leads to it', () => {
  expect(
    told(`My talk was about stackable queues. You can see it on [Vimeo](https://vimeo.com/123456).

I was there with Ann Example. She talked about contributing to stores. [Her talk](https://www.youtube.com/watch?v=a) was fine.
`),
  ).toEqual([
    ['Stackable queues', []],
    ['Contributing to stores', ['Ann Example']],
  ])
})

test('what somebody wrote or made, and a list of sessions, are no talks', () => {
  expect(
    told(`There was a session about a book by Ann Example, and one on a store made by Bob Example.

The [technical sessions](https://example.com/schedule/all) are on Monday.

I met Cleo Example. She talked about her holidays.

The **best** talk by Dana Example was short, and so was [Example Corp](https://example.com/) talk by Emil Example.

Thanks to **our lovely team of waiters** (Ann Example).
`),
  ).toEqual([])
})

test('a title in single quotes, or set as code is, which no code is', () => {
  expect(
    told(`For the first part I attended the \`Queues from Scratch\` session. It was long.

Bob Example did a detailed \`Doors 101\` session. You can find it in the notes.

You can find Cleo Example’s presentation on ‘Waiting for Shops’ [here](https://example.com/waiting).

I attended the \`kubectl apply\` session, and Dana Example did a \`git push\` in the session.
`),
  ).toEqual([
    ['Queues from Scratch', []],
    ['Doors 101', ['Bob Example']],
    ['Waiting for Shops', ['Cleo Example']],
  ])
})

test('a list that a paragraph opens, and a paragraph that points back, belong to the talk that they tell of', () => {
  const links = talksOf(`${head}In the first part I attended the \`Queues from Scratch\` session. It was long.

You can find the following resources from the presentation:

* [Material](https://example.com/material)
* [More of it](https://example.com/more)

Ann Example posted what she had from her Doors and Walls workshop:

* [Sample GitHub](https://github.com/ann/doors_bootcamp)

There was a party.

* [Photos](https://example.com/photos)
`).map(({ title, links, tools }) => [title, links, tools])
  expect(links).toEqual([
    ['Queues from Scratch', ['https://example.com/material', 'https://example.com/more'], []],
    ['Doors and Walls', ['https://github.com/ann/doors_bootcamp'], []],
  ])
})
