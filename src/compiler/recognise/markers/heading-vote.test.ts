// What the headings of one level say about each other, and what stands below them: which of them are talks.
import { expect, test } from 'vitest'
import { talksOf, titlesOf, told } from '../../fixtures/one-recap.ts'

test('headings over somebody who told something, most of them, though nothing says that these are talks', () => {
  const post = (tellers: string[]) =>
    `---\ntitle: SampleCon 2017\n---\n\nLate last year I was at SampleCon, and it was great.\n\n${tellers
      .map((teller, at) => `## A Long Way to Queue ${at + 1}\n\n${teller} how to wait for years.\n\n`)
      .join('')}## The remote conference experience\n\nIt was far away.\n`
  const tellers = [
    'Ann Example showed',
    'Bob Example told us',
    '[Zyx Fixture](https://twitter.com/zyx) argued',
    'Cleo Example shared',
  ]
  expect(told(post(tellers))).toEqual([
    ['A Long Way to Queue 1', ['Ann Example']],
    ['A Long Way to Queue 2', ['Bob Example']],
    ['A Long Way to Queue 3', ['Zyx Fixture']],
    ['A Long Way to Queue 4', ['Cleo Example']],
  ])
  expect(titlesOf(post(['I know', 'We asked', 'Nobody knows', 'They say']))).toEqual([])
})

test('headings of the first level, each over who speaks, are several talks and not one', () => {
  expect(
    talksOf(`# Short Queues at SampleCon 2017:

## *Speaker: Ann Example, Sample Labs*

* wait

# Long Queues for Everybody:

## *Speaker: Bob Example, Acme Robotics*

* wait longer
`).map(({ title, speakers, companies }) => [title, speakers, companies]),
  ).toEqual([
    ['Short Queues at SampleCon 2017', ['Ann Example'], ['Sample Labs']],
    ['Long Queues for Everybody', ['Bob Example'], ['Acme Robotics']],
  ])
})

test('lightning talks, misspelt, by people who have one name there', () => {
  expect(
    talksOf(
      '# SampleCon 2017\n\n## Lightening talks:\n\n### Block Doors by Ann\n* Doors wait.\n\n### Store Lines by Bob\n* Lines wait.\n',
    ).map(({ title, kind, speakers }) => [title, kind, speakers]),
  ).toEqual([
    ['Block Doors', 'lightning', ['Ann']],
    ['Store Lines', 'lightning', ['Bob']],
  ])
})

test('a heading over what an event was is none of its talks', () => {
  expect(
    titlesOf(`# SampleCon 2017 notes

## Day 1

### Waiting Queues and Long Doors Day

This event centered around queues, and had sessions on doors.

### Queues & Doors

This session centered around queues, and was by Ann Example.
`),
  ).toEqual(['Queues & Doors'])
})
