// Talks told in the order of the day, or by who gave them alone, and by names that few bear: and what looks like them.
import { expect, test } from 'vitest'
import { talksOf, told as toldIn } from '../../fixtures/one-recap.ts'

const inRecap = (text: string): string => `# SampleCon 2017 recap\n\n${text}\n`
const told = (text: string) => toldIn(inRecap(text))

test('what came first, next and last, by whom, be the name set off or a given one', () => {
  expect(
    told(`The first talk was given by _Zyx Fixture_, a professor, on typography and waiting. The next talk was on a queue library created by a student, _Ann Example_.

This was followed by a talk given on waiting rooms by _Bob Example and Cyx Sample_.

The next session was on the privacy of those who wait. He discussed well-known threats.

Following lunch was a session by _Dyx Sample_. The session introduced us to the shortest of queues.

Day two began with a talk by shop founder Pratik who told us about patience and speech.

The second talk for the day was on doorbells for which the speaker was _Kiran_.

The last session was by _Eyx Sample_. Queuetip was introduced to the audience.`),
  ).toEqual([
    ['Typography and waiting', ['Zyx Fixture']],
    ['A queue library', ['Ann Example']],
    ['Waiting rooms', ['Bob Example', 'Cyx Sample']],
    ['The privacy of those who wait', []],
    ['The shortest of queues', ['Dyx Sample']],
    ['Patience and speech', ['Pratik']],
    ['Doorbells', ['Kiran']],
    ['Queuetip', ['Eyx Sample']],
  ])
})

test.each([
  'The next session was on the second floor by the stairs.',
  'The first talk was on Tuesday at nine.',
  'The last session was by far the best.',
  'The following session was about to begin.',
  'The next talk was on its way.',
  'The next keynote was on par with the first.',
  'The last talk was by the pool. It introduced us to the sun.',
  'After lunch there was a session on yoga by the lake.',
])('no talk came: %s', text => {
  expect(told(text)).toEqual([])
})

test('names that few bear: in italics behind a bold title, behind a star, behind a comma where others have a dash', () => {
  const lines = `## My favourite talks

* **Bypassing Dynamic Queues** _Zyx Fixture_ \\
  It was about waiting in line.
* **Tales from the Door: Who Waits There**. _Yufey Sampleson (Sample Labs)_ \\
  It was about doors and those who wait.`
  expect(told(lines)).toEqual([
    ['Bypassing Dynamic Queues', ['Zyx Fixture']],
    ['Tales from the Door: Who Waits There', ['Yufey Sampleson']],
  ])
  const headings = `## Talks

### Lazy Queues at Work - Ann Example

She told us to wait.

### Doors in Production - [Zyx Fixture](https://example.com/zyx) 🌟

He told us to wait longer.

### Waiting for Impatient Developers, Ann Sample

He told us to wait the longest.

### Doors vs Walls Smackdown - Bob Example, Deyu K Sampleson

They did not wait.`
  expect(told(headings)).toEqual([
    ['Lazy Queues at Work', ['Ann Example']],
    ['Doors in Production', ['Zyx Fixture']],
    ['Waiting for Impatient Developers', ['Ann Sample']],
    ['Doors vs Walls Smackdown', ['Bob Example', 'Deyu K Sampleson']],
  ])
})

test('a heading that is a name has the title that a list above says', () => {
  const text = (item: string, lead = '## Talks\n\nThe talks I attended were') => `${lead}

* ${item}
* Bob Example - More Tales From the Door

# Talk Recap

## Ann Example

I thought that the talk was interesting.

## Bob Example

An interesting talk about doors.`
  expect(told(text('Ann Example - Using Deep Waiting to Undermine Queues')).map(([title]) => title)).toContain(
    'Using Deep Waiting to Undermine Queues',
  )
  expect(told(text('Ann Example - Head of Queue Engineering', '## Who was there')).map(([title]) => title)).not.toContain(
    'Head of Queue Engineering',
  )
})

test('a day with its theme holds talks, and is none', () => {
  expect(
    told(`## Day One - Doors as Partners

[Ann Example from Sample Labs](https://example.com/ann) talked about the development of doors, and it was neat.

## Day Two - Learning Queues

Bob Example talked about the waiting of machines, and it was fine.`),
  ).toEqual([
    ['The development of doors', ['Ann Example']],
    ['The waiting of machines', ['Bob Example']],
  ])
})

const observations = `Here is a collection of what I felt were noteworthy observations made in talks:

Waiting became a discipline of its own around 1999. It involves doors. (Ann Example)

A queue is right only in time. Nobody can wait in the past. (Bob Example)

Metrics of doors are worth less when nobody goes through. (Zyx Fixture)

If your numbers say that one door is enough, be happy. (Ann Example)`

test('observations, at the end of which stands who made them: a talk each speaker', () => {
  expect(told(observations)).toEqual([
    ['Ann Example', ['Ann Example']],
    ['Bob Example', ['Bob Example']],
    ['Zyx Fixture', ['Zyx Fixture']],
  ])
  expect(talksOf(inRecap(observations))[0]?.takeaways.map(({ text }) => text)).toEqual([
    'Waiting became a discipline of its own around 1999.',
    'It involves doors.',
    'If your numbers say that one door is enough, be happy.',
  ])
})

test.each([
  ['two of them', observations.split('\n\n').slice(0, 3).join('\n\n')],
  [
    'who took the pictures',
    '![doors](a.png)\n\nThe hall. (Ann Example)\n\nI met old friends.\n\nI had a good lunch with them.\n\nThe stage. (Bob Example)\n\nThere was a party.\n\nIt was late.\n\nThe door. (Zyx Fixture)',
  ],
  ['what they are', observations.replace(/\((\w+ \w+)\)/g, '(Example Corp)')],
])('brackets at the end of paragraphs: %s', (_, text) => {
  expect(told(text)).toEqual([])
})

test('talks of which only the speakers are told, several in a row', () => {
  expect(told('I also loved the talks by Ann Example, Bob Example, and Zyx Fixture. I cannot wait for the recordings.')).toEqual([
    ['Ann Example', ['Ann Example']],
    ['Bob Example', ['Bob Example']],
    ['Zyx Fixture', ['Zyx Fixture']],
  ])
})

test.each([
  'I am looking forward to talks by Ann Example and Bob Example, which I have only heard of.',
  'I missed the talks by Ann Example and Bob Example, and watched none.',
  'I liked the talks by Example Corp and Sample Labs.',
  'I met friends of Ann Example, Bob Example and others.',
])('no talks of people in a row: %s', text => {
  expect(told(text)).toEqual([])
})

test('who opened a day, gave an overview, or is called by a given name', () => {
  expect(
    told(`Day two opened with Ann Example sharing the science of patient leadership. She nailed it.

Then Bob Example and Zyx Fixture gave a really entertaining overview on what is new in doors.

I went to listen to Ann's and Bob's talk on including waiting in the backlog.

We finished the day with Cleo's 'Measuring Queues: the missing loop'.`),
  ).toEqual([
    ['The science of patient leadership', ['Ann Example']],
    ['What is new in doors', ['Bob Example', 'Zyx Fixture']],
    ['Including waiting in the backlog', ['Ann', 'Bob']],
    ['Measuring Queues: the missing loop', ['Cleo']],
  ])
})

test.each([
  'Ann Example gave us a tour of the office.',
  'Ann Example gave a short introduction to the audience.',
  'We started with Ann Example sharing a taxi.',
  "We ended the day in Cleo's 'Really Fine Old Wines', a bar.",
  "I heard Cleo's talk on Friday afternoon.",
])('who gave no talk: %s', text => {
  expect(told(text)).toEqual([])
})
