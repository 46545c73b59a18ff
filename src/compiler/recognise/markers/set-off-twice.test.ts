// Titles set off twice, listed in quotes one after the other, or behind who gave them; a post that says one again: and what looks like them.
import { expect, test } from 'vitest'
import { talksOf, told as toldIn } from '../../fixtures/one-recap.ts'

const inRecap = (text: string): string => `# SampleCon 2017 recap\n\n${text}\n`
const told = (text: string) => toldIn(inRecap(text))

test('a title in italics and in quotes is one beside a given name, and beside what is the writer’s own', () => {
  expect(
    told(`I skipped the last part of the panel for Dmitry's *'Scaling the testing of queues'*.

After lunch I listened to Tom Fixture and his *'It is not done, until it is gone'*.

It was time for the second keynote: Karen's talk about *'Making waiting visible: why, when and how'*.

And I finished with *“Queues considered harmful”* by Zyx.

My talk was titled *'Growing as a waiter'*.`),
  ).toEqual([
    ['Scaling the testing of queues', ['Dmitry']],
    ['It is not done, until it is gone', ['Tom Fixture']],
    ['Making waiting visible: why, when and how', ['Karen']],
    ['Queues considered harmful', ['Zyx']],
    ['Growing as a waiter', []],
  ])
})

test.each([
  "On the train I read Dmitry's *'The Long Way to the Queue'* again.",
  "There was Karen's *'Do not feed the queue'* sticker on every laptop.",
  "Karen's motto is *'Ship it early and often'*.",
  "We all had *'Waiting is a virtue'* shirts by then.",
])('set off twice, and no talk: %s', text => {
  expect(told(text)).toEqual([])
})

test('items of a list that begin with who and go on with what', () => {
  expect(
    told(`## Day 2

These are the presentations that I listened to:

- Ann and *'Queues vs distributed doors'* - hands-on, and very good
- Bob and *'Waiting in production'* - a great showcase`),
  ).toEqual([
    ['Queues vs distributed doors', ['Ann']],
    ['Waiting in production', ['Bob']],
  ])
})

test('titles in quotes that a sentence lists as talks', () => {
  expect(
    told(
      'I particularly enjoyed the sessions on "How to launch a queue," "Converting the Impatient," "Stop Waiting - Doors To The Rescue!" and "Volunteering in Line."',
    ).map(([title]) => title),
  ).toEqual(['How to launch a queue', 'Converting the Impatient', 'Stop Waiting - Doors To The Rescue!', 'Volunteering in Line'])
})

test.each([
  'The talks were full of phrases like "Move Very Fast," "Break More Things" and "Ship It Now".',
  'In the sessions they asked "How Long Is It?" and "Who Owns This Queue?"',
  'The sessions were held in rooms like "The Big Blue Room" and "The Small Red Room".',
  'The talks that I liked were by "Ann" and "Bob".',
])('quoted in a row, and no talks: %s', text => {
  expect(told(text)).toEqual([])
})

test('a talk was by somebody, and titled', () => {
  expect(
    told(
      'Another of my favorite talks was by Zyx Fixture from [Sample Labs](https://example.com/), titled “[What Doors Can Teach Us](https://example.com/doors).”',
    ),
  ).toEqual([['What Doors Can Teach Us', ['Zyx Fixture']]])
})

test('a post that is embedded marks no talk again', () => {
  const post = `<blockquote class="twitter-tweet"><p><a href="https://twitter.com/annexample">@annexample</a> with her keynote ‘Waiting, an introduction to queues’ <a href="https://twitter.com/hashtag/samplecon?src=hash">#samplecon</a></p>&mdash; Bob Example (@bob) <a href="https://twitter.com/bob/status/1051734910900277248">October 15, 2018</a></blockquote>`
  const text = `We heard the first keynote given by Ann Example, *'Waiting, an introduction to queues'*:\n\n${post}\n\nAnn told us not to wait.`
  expect(told(text)).toEqual([['Waiting, an introduction to queues', ['Ann Example']]])
  expect(talksOf(inRecap(text))[0]?.links).toEqual([])
  expect(talksOf(inRecap(text))[0]?.links).not.toContain('https://twitter.com/hashtag/samplecon?src=hash')
})
