// Talks of tables: what cells beside the title hold, and links that stand in headings of their own.
import { expect, test } from 'vitest'
import { talksOf } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: "SampleCon 2017: notes"\n---\n\n'
const talksIn = (text: string) => talksOf(head + text)

test('a closing keynote of a table, and two speakers in a cell', () => {
  const talks = talksIn(`| Speaker | Title |
| --- | --- |
| Ann Example [@ann](https://twitter.com/ann) | 👉 **[The Long Queue](a.md)** |
| Bob Example [@bob](https://twitter.com/bob) | **[Closing keynote: The Last Shop](b.md)** |
| Cleo Example [@cleo](https://twitter.com/cleo)<br />Dana Example [@dana](https://twitter.com/dana) | [Shops for Everybody](c.md) |
`)
  expect(talks.map(({ title, speakers }) => [title, speakers])).toEqual([
    ['The Long Queue', ['Ann Example']],
    ['Closing keynote: The Last Shop', ['Bob Example']],
    ['Shops for Everybody', ['Cleo Example', 'Dana Example']],
  ])
})

test('slides of a column of their own are links of the talk, a profile of its speaker is none', () => {
  const [talk] = talksIn(`| Talk | Speaker | Slides |
| --- | --- | --- |
| The Long Queue | [Ann Example](https://twitter.com/ann) | [Link](https://example.com/slides/queue) |
| The Last Shop | [Bob Example](https://twitter.com/bob) | |
`)
  expect(talk?.links).toEqual(['https://example.com/slides/queue'])
})

test('links that stand in a heading below the talk are its own', () => {
  const [talk] = talksIn(`## Talks

### The Long Queue - Ann Example

#### [Video](https://www.youtube.com/watch?v=aaaaaaaaaaa) | My rating: good

It was on waiting.

### The Last Shop - Bob Example

#### [Video](https://www.youtube.com/watch?v=bbbbbbbbbbb) | My rating: good

It was on shops.
`)
  expect(talk).toMatchObject({ title: 'The Long Queue', links: ['https://www.youtube.com/watch?v=aaaaaaaaaaa'] })
})
