// Talks of which running text tells in passing: by a link to their place on the programme, or by what somebody's talk did.
import { expect, test } from 'vitest'
import { talksOf, told } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: a view from the back row"\n---\n\nI spent two days at SampleCon.\n\n'

test('an address on the programme leaves out small words, or has the title behind its hash; themes over such links are no talks', () => {
  expect(
    told(`# SampleCon 2017

I cover the talks by area.

## Waiting for beginners

So we want to wait. [Waiting by Example](https://example.com/sessions/waiting-example-long-form) starts with a queue.

## Do not drown in people

[Queues in Miniature](https://example.com/sessions/scaling-other-way-queues-miniature) shows a small one.

Zyx Fixture explained it during [Shorter for fun and profit!!](https://example.com/program#Shorter-for-fun-and-profit!!).

The [360 Degree Waiter](https://example.com/2017/tracks/33) track was full.

I went to two tracks, ["Queues in Action"](https://example.com/public/schedule/topic/1174) and another.
`),
  ).toEqual([
    ['Waiting by Example', []],
    ['Queues in Miniature', []],
    ['Shorter for fun and profit!!', ['Zyx Fixture']],
  ])
})

test('a linked title in quotes that leads to its slides or the programme is one in any language, also of two words', () => {
  expect(
    told(`${head}Nous avons vu la session "[Zéro à dix files en une nuit](https://example.com/slides/zero.pdf)" dans la grande salle.

Zyx Fixture discussed ["Queue Tree"](https://example.com/program#Queue-Tree) and what it leads to.
`),
  ).toEqual([
    ['Zéro à dix files en une nuit', []],
    ['Queue Tree', ['Zyx Fixture']],
  ])
})

test('a link that says whose talk it is, and on what', () => {
  expect(
    told(`${head}Last but not least, [Ann’s talk about counting people](https://example.com/sessions/doo-z-z) was the one that I liked the most.

Ann and Bob showed us [how to write Queue tests](https://example.com/sessions/kotlinify-your-tests-and-specs), and it was fun.
`),
  ).toEqual([
    ['Counting people', ['Ann']],
    ['How to write Queue tests', ['Ann', 'Bob']],
  ])
})

test('a keynote of the conference, and one that closed a day', () => {
  expect(
    told(`${head}[Ann Example](https://twitter.com/ann) presented the closing keynote of the conference on [Patience](https://example.com/sessions/184), which was wise.

Bob Example closed the program for the day with a keynote around waiting rooms. It was long.

Cleo Sample started today's program with A Queue Mystery Story keynote. It was fun.
`),
  ).toEqual([
    ['Patience', ['Ann Example']],
    ['Waiting rooms', ['Bob Example']],
    ['A Queue Mystery Story', ['Cleo Sample']],
  ])
})

test('what somebody’s talk did, and what somebody gave an introduction to', () => {
  expect(
    told(`${head}I am glad that I went to [Ann Example's](https://twitter.com/ann) engaging [talk](https://example.com/sessions/235) examining the concept of a queue as it is usually built.

In the talks of the third day I enjoyed [Bob Example’s](https://twitter.com/bob) grounded introduction to waiting.

On the second talk slot I went to [Cleo Sample](https://twitter.com/cleo)'s queue derivation with numbers, which was dense.
`),
  ).toEqual([
    ['Examining the concept of a queue as it is usually built', ['Ann Example']],
    ['Introduction to waiting', ['Bob Example']],
    ['Queue derivation with numbers', ['Cleo Sample']],
  ])
})

test('a panel that has a name', () => {
  expect(
    talksOf(`${head}The agenda for the day wrapped up with a Waiting Room Panel. All of them waited.

A panel of Waiters talked, and the Panel was long.
`).map(({ title, kind }) => [title, kind]),
  ).toEqual([['Waiting Room Panel', 'panel']])
})

test('people and what they are, in a list, are no talks; nor are thanks, announcements and the writer’s own stage', () => {
  expect(
    told(`# SampleCon 2017

Voici quelques orateurs remarquables :

- [Ann Example](https://example.com/ann) : grande gueule, comme elle dit
- [Bob Example](https://example.com/bob) : créateur de la file
- Cleo Sample : pionnière de l'attente

## Appreciation

Thanks to [Dana Example](https://example.com/dana), who gave a talk and a party.

### Announcements

The keynotes had no news.

### Talking at SampleCon

I spoke for the first time, and liked it.

`),
  ).toEqual([])
})

test('an untitled keynote, whatever its sentence goes on with', () => {
  expect(
    told(`${head}The keynote from [Ann Example](https://twitter.com/ann) was most inspiring. And she waited.

The closing keynote by [Bob Example](https://twitter.com/bob) was carefully executed.
`),
  ).toEqual([
    ['Keynote', ['Ann Example']],
    ['Closing keynote', ['Bob Example']],
  ])
})

test('a talk by somebody, told in the next sentence; one by a company’s people; what somebody explained in a talk', () => {
  expect(
    talksOf(`${head}One of the other great talks I saw was by Ann Example of Example Corp. She showed how queues enable waiting on any machine.

Another cool talk was by the Netflix guys on [Streaming Lines](https://example.com/a) (a good idea.)

In this highly interesting talk [Bob Example](https://twitter.com/bob) explained his way to enable waiting in rooms that depend on doors, which cannot be opened.

The second workshop by [Cleo Sample](https://twitter.com/cleo) and [Dana Example](https://twitter.com/dana) gave us a tutorial on how to write better queues. We worked.

In Bob Sample's workshop on Long vs. Short queues we got to wait first hand.
`).map(({ title, speakers, companies }) => [title, speakers, companies]),
  ).toEqual([
    ['How queues enable waiting on any machine', ['Ann Example'], ['Example Corp']],
    ['Streaming Lines', [], ['Netflix']],
    ['His way to enable waiting in rooms', ['Bob Example'], []],
    ['How to write better queues', ['Cleo Sample', 'Dana Example'], []],
    ['Long vs. Short queues', ['Bob Sample'], []],
  ])
})

test('who explained it where the link leads, a slug that joins words, and a title with its byline counted once', () => {
  expect(
    told(`${head}I saw [Marketing for waiters](https://example.com/sessions/marketing-waiters-get-in-line), where Zyx explained how to queue.

[On Queue's Evolution](https://example.com/sessions/queues-evolutions) was short.

The keynotes **Moving Queues Beyond Doors: Adding Rooms to Unlock New Lines by Ann Example** and **More Power to Everyone: Building Lines with Tools by Bob Example** were great.
`),
  ).toEqual([
    ['Marketing for waiters', ['Zyx']],
    ["On Queue's Evolution", []],
    ['Moving Queues Beyond Doors: Adding Rooms to Unlock New Lines', ['Ann Example']],
    ['More Power to Everyone: Building Lines with Tools', ['Bob Example']],
  ])
})

test('a heading right below a line break of HTML, a numbered presentation, and a report on a report', () => {
  expect(
    told(`${head}## SampleCon 2017 conference impressions - Ann

It was a talk of queues.

<br/>
# Painless queues for everybody
This was the first talk in the hall. Bob Example waited.<br/>
<br/>
# Storage stories: Moving a queue
This talk was about moving.

<br/>
# Presentation #3: Waiting and deep queues
The talk was by [Cleo Sample](https://example.com/cleo).
<br/>
# Presentation #4: Rooms without doors
This talk was short.
`).map(([title]) => title),
  ).toEqual([
    'Painless queues for everybody',
    'Storage stories: Moving a queue',
    'Waiting and deep queues',
    'Rooms without doors',
  ])
})

test('items that begin with a sign of quotation, a space and a link', () => {
  expect(
    told(`# SampleCon 2006

Sobre las charlas a las que asistí, les puedo comentar lo siguiente:

- " [Cómo esperar sin plata](https://example.com/a.php?sid=1)": Muy buena charla, entretenida.

- Keynote - " [Que es una cola y porqué importa](https://example.com/a.php?sid=2)", de [Ann Example](https://example.com/ann): clarísimo.

- " [Colas avanzadas y balanceo](https://example.com/a.php?sid=3)": MUY buena, más que nada porque aprendí.
`),
  ).toEqual([
    ['Cómo esperar sin plata', []],
    ['Que es una cola y porqué importa', ['Ann Example']],
    ['Colas avanzadas y balanceo', []],
  ])
})

test('what somebody shared in a long linked title; the channel of a conference is no talk', () => {
  expect(
    told(`${head}Longtime waiter Bob Example shared in [Winning a Place with Queues and Lines](https://www.youtube.com/watch?v=a) how he used them.

You can watch all the talks on the [Open Queue's YouTube channel](https://www.youtube.com/user/OpenQueue).
`),
  ).toEqual([['Winning a Place with Queues and Lines', ['Bob Example']]])
})

test('lines of one paragraph, each a name, a dash and a title in italics', () => {
  expect(
    told(`${head}Then we split our ways. My selection was:
Zyx Fixture - _Cargo Queues and Lines in Java_
Ann van de Example - _The 7 Skills of Waiting._
Wvu Fixture - _Reactive Waiting_

I took the train - _slowly_
and Bob Example - _who is late_ - came along.
`),
  ).toEqual([
    ['Cargo Queues and Lines in Java', ['Zyx Fixture']],
    ['The 7 Skills of Waiting.', ['Ann van de Example']],
    ['Reactive Waiting', ['Wvu Fixture']],
  ])
})

test('a link to an event of the programme, whatever its address; the headings over such links are themes', () => {
  expect(
    told(`# SampleCon 2020

Here are links to talks that I thought were worth mentioning.

Deployments
--

People wanting to go beyond waiting: [Managing Queues in Production: Lines vs. Rooms](https://sample20.sched.com/event/Zetv)

- All of it is slow.

More on these improvements: [Deep Dive into Waiting](https://sample20.sched.com/event/Zx4K)

A talk by Ann Example about queues: [Toolchains Behind Successful Queues](https://sample20.sched.com/event/Zet3), and [my schedule](https://sample20.sched.com/event/Zet9).
`),
  ).toEqual([
    ['Managing Queues in Production: Lines vs. Rooms', []],
    ['Deep Dive into Waiting', []],
    ['Toolchains Behind Successful Queues', ['Ann Example']],
  ])
})

test('items nested below one that only holds them', () => {
  expect(
    told(`# SampleCon 2015

Here is a short list of the talks that I saw:

* Keynote -- two parts
    * Microqueues -- Ann Example
    * Red Middle Lines -- Bob Example
* Architecting Large Queues -- Cleo Sample
* Two Lightning talks
    * Waiting Girls Rock! -- Dana Example
    * Summer of Queues -- Eve Example
* Transactions Returning to Lines -- Bob Sample
`),
  ).toEqual([
    ['Microqueues', ['Ann Example']],
    ['Red Middle Lines', ['Bob Example']],
    ['Architecting Large Queues', ['Cleo Sample']],
    ['Waiting Girls Rock!', ['Dana Example']],
    ['Summer of Queues', ['Eve Example']],
    ['Transactions Returning to Lines', ['Bob Sample']],
  ])
})

test('whose quoted talk it is: by a handle, of two with the writer, at the end of a day', () => {
  expect(
    told(`${head}ZX's "Building Custom Queues" talk was, as I expected, brilliant. Then I presented mine and Zyx Fixture' "Protecting the Line" talk; I got some nice feedback.

The day ended with Wvu Fixture's "Line Waiting Kitchen" workshop which was long.
`),
  ).toEqual([
    ['Building Custom Queues', ['ZX']],
    ['Protecting the Line', ['Zyx Fixture']],
    ['Line Waiting Kitchen', ['Wvu Fixture']],
  ])
})

test('what stands in the same words and is no talk', () => {
  for (const text of [
    'The session by Ann Example was on the second floor. The talk by Carl Example is on Vimeo.',
    'Before the keynote I attended Ann Example’s birthday party in the old town hall, and it was fun.',
    'Before the keynote, Ann Example’s warm introduction to the crowd made everybody laugh.',
    'The best session was by Ann Example. She showed me her new bike afterwards.',
    'In that session Ann Example showed up late. In the break after this talk Bob Example explained how to get to the bus stop.',
    'The Solar Panel on the roof was a nice touch. I opened the Control Panel to fix my wifi.',
    'Carl Example - *Dear friend of mine*\nDora Example - *My boss*\nAnn Example - *The organiser*',
    'My friend Zyx Fixture’s "Just One More Line", which he says all day, became our running joke.',
    'I had a chat between sessions with people from the Netflix team on the balcony.',
    'Carl Example held a workshop around the corner.',
    'As they say, "[Never Gonna Leave You](https://www.youtube.com/watch?v=d)".',
    'There was a [Women In Tech Lunch](https://sample17.sched.com/event/abc/women-lunch).',
    'Ann Example told me during [Friday Night Game Show Live](https://www.youtube.com/watch?v=d) that she moves to Berlin.',
  ])
    expect([text, told(`${head}${text}\n`)]).toEqual([text, []])
})

test('what was said of a talk stays with its topic, and remarks nested below a talk are none', () => {
  expect(
    told(`${head}Ann Example gave a talk on what we did at Example Corp.

The monday keynote was given by [Bob Sample](https://twitter.com/bob).
`),
  ).toEqual([
    ['What we did at Example Corp', ['Ann Example']],
    ['Monday keynote', ['Bob Sample']],
  ])
  expect(
    told(`# SampleCon 2017

Talks that I saw:

- Opening keynote: Short Queues by Zoe Example
    - Ann Example: asked how limits are set
    - Carl Example: asked about drift
- Long Queues by Bob Example
- Lines by Dana Example
`).map(([title]) => title),
  ).toEqual(['Short Queues', 'Long Queues', 'Lines'])
})

test('an overview behind when it was given, a topic up to what the writer makes of it, and a track that is no talk', () => {
  expect(
    told(`${head}Right after that, [Ann Example](https://twitter.com/ann) gave an overview about queues in shops, the oldest there are.

Bob Example talked about Big Lines that I hope will be short.

I decided to go to the [Queues and Open Doors](https://example.com/schedule/track/queues-and-open-doors/) track.
`),
  ).toEqual([
    ['Queues in shops', ['Ann Example']],
    ['Big Lines', ['Bob Example']],
  ])
})
