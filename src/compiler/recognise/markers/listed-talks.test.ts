// Items of lists of talks in the ways that people write them, each with its title, who gave it, and its kind.
import { expect, test } from 'vitest'
import { talksOf, told } from '../../fixtures/one-recap.ts'

const head = '# SampleCon 2017 notes\n\nTalks I attended, with some light commentary:\n\n'

test('a title in quotes, behind whatever says that somebody gave it or went there', () => {
  expect(
    told(`${head}- “Queues at Sample Labs” by Bob Example. I heard it before.
- Ann Example spoke about “Line Analysis with Queue A”. The “A” is short.
- I attended a talk on “Inside the Long Queue” by Cleo Example. A lot of it I knew.
- Dana Example gave a talk on “Secure Shop Deployment” which was a lot.
- Ann Sample talked about the “overly” long queue that she stood in.
`),
  ).toEqual([
    ['Queues at Sample Labs', ['Bob Example']],
    ['Line Analysis with Queue A', ['Ann Example']],
    ['Inside the Long Queue', ['Cleo Example']],
    ['Secure Shop Deployment', ['Dana Example']],
    ['The “overly” long queue', ['Ann Sample']],
  ])
})

test('a keynote of somebody among linked titles, and a link that only says what it leads to', () => {
  expect(
    talksOf(`# SampleCon 2017 notes

## Talks

1. [The Queues People Build](http://example.com/program#session-1)
2. Keynote by Ann Example [recording](https://youtu.be/abc) I liked that this was one.
3. [Keynote by Bob Example](http://example.com/program#session-3) This was interesting.
4. [Doors for Everybody](http://example.com/program#session-4) by Cleo Example
5. I skipped this one to go to [a bookstore](http://example.com/books)
`).map(({ title, kind, speakers }) => [title, kind, speakers]),
  ).toEqual([
    ['The Queues People Build', 'talk', []],
    ['Keynote', 'keynote', ['Ann Example']],
    ['Keynote', 'keynote', ['Bob Example']],
    ['Doors for Everybody', 'talk', ['Cleo Example']],
  ])
})

test('headings with and without a space behind their hashes stand as deep, and a time may be a guess', () => {
  expect(
    told(`# SampleCon 2017 notes

## Day 1

###Short Queues
In this talk, Ann Example spoke about queues.

### Long Queues
In this talk, Bob Example spoke about doors.

### ~11:00 — [Doors for Everybody](https://youtu.be/abc) — Cleo Example

It was about [doors](https://example.com/doors).
`),
  ).toEqual([
    ['Short Queues', ['Ann Example']],
    ['Long Queues', ['Bob Example']],
    ['Doors for Everybody', ['Cleo Example']],
  ])
})
