// Talks whose titles sentences quote beside who gave them, and what only sounds like one.
import { expect, test } from 'vitest'
import { factsOf, told as toldIn } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: notes from the back row"\n---\n\nI spent two days at SampleCon.\n\n'
const factsIn = (text: string, before = head) => factsOf(before + text)
const told = (text: string) => toldIn(head + text)

test('a quoted title beside who gave it, in the ways in which people say so', () => {
  expect(
    told(`Ann Example (Sample Labs) presented "Use of lines in shops for everybody" showing some stories.

Bob Example in his talk “Beyond shops: how to wait outside” taught us about weather.

“The first fifteen lines of a shop” were described with humor by Cleo Example (Sample Labs).

In “Breaking Lines with Stores” Dana Example told that bad habits are many.

Emil Example talked about how one shop went from a line to a team in “Herding Lines to a Shop: an evolution”.

“Rules and Gentle Lines” were presented by Fay Example. It was on manners.
`),
  ).toEqual([
    ['Use of lines in shops for everybody', ['Ann Example']],
    ['Beyond shops: how to wait outside', ['Bob Example']],
    ['The first fifteen lines of a shop', ['Cleo Example']],
    ['Breaking Lines with Stores', ['Dana Example']],
    ['Herding Lines to a Shop: an evolution', ['Emil Example']],
    ['Rules and Gentle Lines', ['Fay Example']],
  ])
})

test('a title in single quotes, in italics within them too, beside people whose names few bear', () => {
  expect(
    told(`Next up was '_Deeper Lines with Shops_' by Zyx Fixture. He was talking about shops.

Then ‘Don’t Wait — a Line Management System’ by Wvu Fixture from Lines.example.

After that '_Linefly — Shop your Stories_' by Ann Example and Tsr Fixture from Sample Labs. They talked about a tool.

The evening keynote was named '_Waiting is Dead_' and was presented by Bob Example, one of the first who waited.

Friday started with a keynote by Prof. Dr. Cleo Example called '_Line Stupidity_'.

There was another keynote, '_Feedback & the Coming Lines_' by Dana Example about shops and the future for that.
`),
  ).toEqual([
    ['Deeper Lines with Shops', ['Zyx Fixture']],
    ['Don’t Wait — a Line Management System', ['Wvu Fixture']],
    ['Linefly — Shop your Stories', ['Ann Example', 'Tsr Fixture']],
    ['Waiting is Dead', ['Bob Example']],
    ['Line Stupidity', ['Cleo Example']],
    ['Feedback & the Coming Lines', ['Dana Example']],
  ])
})

test('whom somebody is from is a company, no place', () => {
  const companies = factsIn(`Next was “Waiting for Everybody Else” by Ann Example from Berlin. She talked about shops.

Then “Don’t Wait for Anybody” by Bob Example from Linecorp. He talked about shops.
`)?.talks.map(talk => talk.companies)
  expect(companies).toEqual([[], ['Linecorp']])
})

test('the sentence behind says who gave it', () => {
  expect(
    told(`The first one I went to was '_From Shop to Line_' in the shops track. In this talk Zyx Fixture talked about lines.

We read “The Lines of Power” at night. In this talk nobody waited.
`),
  ).toEqual([['From Shop to Line', ['Zyx Fixture']]])
})

test('a keynote in italics', () => {
  expect(
    told(`The first keynote _To the moon_ was given by Ann Example.

The second keynote from Bob Example was _Space Lines_, as impressive.
`),
  ).toEqual([
    ['To the moon', ['Ann Example']],
    ['Space Lines', ['Bob Example']],
  ])
})

test('a saying, a book and what somebody made are no talks', () => {
  expect(
    told(`Ann Example said "We never wait in line".

I waited for a copy of "Lines: Up and Running" signed by Bob Example.

Cleo Example explained that "you have to fail" once.
`),
  ).toEqual([])
})

test('a caption is no title', () => {
  expect(
    told(`Ann Example (Image: Sample Team)

Bob Example (Image: Sample Team)

Cleo Example (Photo: Sample Team)
`),
  ).toEqual([])
})

test('"Talk by:" below a heading says who speaks, in notes, too', () => {
  const facts = factsIn(
    `## Notes

### The Long Queue: why we wait

Talk by: Ann Example ()

### Getting Better at Shops

Talk by: Bob Example
`,
    '# SampleCon 2017 Recap\n\nIt was good.\n\n',
  )
  expect(facts?.talks.map(({ title, speakers }) => [title, speakers])).toEqual([
    ['The Long Queue: why we wait', ['Ann Example']],
    ['Getting Better at Shops', ['Bob Example']],
  ])
})

test('a heading "Speaker: NAME, COMPANY" belongs to the one above', () => {
  const facts = factsIn(
    `# The Long Queue

## *Speaker: Ann Example, Sample Labs*

* wait

# Shops for Everybody

## *Speaker: Bob Example, Independent*

* buy
`,
    '---\ntitle: SampleCon 2017 talks\n---\n\n',
  )
  expect(facts?.talks.map(({ title, speakers, companies }) => [title, speakers, companies])).toEqual([
    ['The Long Queue', ['Ann Example'], ['Sample Labs']],
    ['Shops for Everybody', ['Bob Example'], []],
  ])
})

test('titles that only their capitals tell, behind whose they are', () => {
  expect(
    told(`I missed Ann Example’s Introduction of Queues and Bob Example’s Going Multi-Line session, which were well received.

Dana Example has some great tips in her Sustainable Waiting talk. Cleo Sample had a great talk on taming long lines.

Ann Example had a question after the talk about distributed queues. I met Dana Example, who thanked Bob for his Keeping Queues Short talk.

Bob Example's SampleCon North talk was short, and so was Dana Example's Opening Keynote session.
`),
  ).toEqual([
    ['Introduction of Queues', ['Ann Example']],
    ['Going Multi-Line', ['Bob Example']],
    ['Sustainable Waiting', ['Dana Example']],
    ['Taming long lines', ['Cleo Sample']],
  ])
})
