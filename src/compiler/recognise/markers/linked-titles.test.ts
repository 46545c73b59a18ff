// Linked titles beside a name in languages whose verbs nobody here lists: the order of the words tells.
import { expect, test } from 'vitest'
import { told } from '../../fixtures/one-recap.ts'

test('by a small word between them, and by a verb before the name; the heading over several is no talk', () => {
  expect(
    told(`# SampleCon 2017

## Hva ble det pratet om?

Blant de klart bedre foredragene står [Shorter queues for everybody](https://example.com/a) av Ann Example. Absolutt verdt å se!

I [Waiting is a waste of my time](https://example.com/b) snakket Bob Example om hvorfor det er latskap å vente.

Der Vortrag [Schlangen ohne Ende](https://example.com/c) von Cleo Sample war der beste. In [Kürzer warten für alle](https://vimeo.com/1) zeigte Dana Example, wie es geht.
`),
  ).toEqual([
    ['Shorter queues for everybody', ['Ann Example']],
    ['Waiting is a waste of my time', ['Bob Example']],
    ['Schlangen ohne Ende', ['Cleo Sample']],
    ['Kürzer warten für alle', ['Dana Example']],
  ])
})

test('an article of somebody is none, nor what a sentence in English does with a link', () => {
  expect(
    told(`# SampleCon 2017

Ich las [Schlangen ohne Ende und Sinn](https://example.com/c) von Cleo Sample im Zug.

In [the Code of Conduct](https://example.com/d) says Ann Example what is wanted.

## Talks

### Queues by Bob Example

It was short.

### Waiting by Dana Example

It was long.
`),
  ).toEqual([
    ['Queues', ['Bob Example']],
    ['Waiting', ['Dana Example']],
  ])
})

test('behind a name and a comma, where a talk is spoken of before; under headings that are themes', () => {
  expect(
    told(`# SampleCon 2017

## Tendances de fond

### Files à la demande

Je recommande les talks d'Helena Fixture, [Shorter queues for everybody](https://example.com/a), et de Zyx Fixture, [Waiting is a waste of time](https://example.com/b).

### Performances

La plus belle (voir la keynote de Wvu Sample, [A look ahead at queues](https://example.com/c)) était courte.

J'ai lu Ann Example, [A book of very long lines](https://example.com/d), dans le train.
`),
  ).toEqual([
    ['Shorter queues for everybody', ['Helena Fixture']],
    ['Waiting is a waste of time', ['Zyx Fixture']],
    ['A look ahead at queues', ['Wvu Sample']],
  ])
})

test('behind a heading of tags the next line is Markdown, as blog engines read it', () => {
  expect(
    told(`# SampleCon 2017

<h2>Trends</h2>
The talk by Ann Example, [Shorter queues for everybody](https://example.com/a), was the best.

<h3>Others</h3>
The keynote by Bob Example, [Waiting is a waste of time](https://example.com/b), came last.
`),
  ).toEqual([
    ['Shorter queues for everybody', ['Ann Example']],
    ['Waiting is a waste of time', ['Bob Example']],
  ])
})

test('behind HTML that is still open such a heading stays what it is', () => {
  expect(
    told(`# SampleCon 2017

<p>We were there.</p>
<h2>Queues for All - Ann Example</h2>
She said that queues wait.

<h2>Stores for All - Bob Example</h2>
He said that stores keep.
`),
  ).toEqual([
    ['Queues for All', ['Ann Example']],
    ['Stores for All', ['Bob Example']],
  ])
})

test('a book is nobody’s talk, and what stands behind a title counts before what stands before it', () => {
  expect(
    told(`# SampleCon 2017

At lunch we talked about a book by Ann Example, [A book of very long lines](https://example.com/d).

Jeg likte foredraget [Lange og korte kø](https://example.com/a) av Ann Example, [Venting er bortkastet tid](https://example.com/b) av Bob Example og [Mer om store køer](https://example.com/c) av Dana Example.
`).map(([title]) => title),
  ).toEqual(['Lange og korte kø', 'Venting er bortkastet tid', 'Mer om store køer'])
})

test('whose address has the words of the link, on a programme: whole, whatever stands beside it', () => {
  expect(
    told(`# SampleCon 2017

The best covered time in [What’s the Time? …and Why?](https://example.com/samplecon-2017/whats-the-time-and-why) with many examples.

And the [Queues for Everyone](https://example.com/sessions/queues-for-everyone) from my colleagues was full. I read [All about long lines](https://example.com/blog/all-about-long-lines) at home, and the [Code of Conduct](https://example.com/samplecon-2017/code-of-conduct) there. My friend Ann Example and I sat in [Schöne Küche für alle](https://example.com/sessions/sch%C3%B6ne-k%C3%BCche-f%C3%BCr-alle).
`).map(([title]) => title),
  ).toEqual(['What’s the Time? …and Why?', 'Queues for Everyone', 'Schöne Küche für alle'])
})

test('what a link asks of the reader is no title', () => {
  expect(
    told(`# SampleCon 2017 recap

## Doors

Ann Example talked about doors in the great hall.

[Learn more about Ann’s door session](https://example.com/sessions/doors)

[Sign up for the Shop Workshop at SampleCon](https://example.com/sessions/shops)
`).map(([title]) => title),
  ).toEqual(['Doors'])
})
