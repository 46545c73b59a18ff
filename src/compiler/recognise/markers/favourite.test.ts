// What stands behind or below "My favourite talk:".
import { expect, test } from 'vitest'
import { talksOf } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: My first SampleCon 2017\n---\n\nI was there.\n\n'
const talksIn = (text: string) => talksOf(head + text)

test('a title below the label, or behind it where a name or marks tell it', () => {
  const talks = talksIn(`### My highlight reel

**My favourite training session:**<br>
_NOTE:_ I took only two<br>
Queues: your private waiting room - Ann Example & Bob Example

**My favorite technical session:**<br>
15 years of waiting<br>
I liked the old slides.

**Best talk:** [A Queue of Stores](https://example.com/slides/q) by Cleo Example

**Favourite talk of the day:** Hard to say, I liked them all

**My favourite quote:**<br>
Waiting is an art
`)
  expect(talks.map(({ title, kind, speakers }) => [title, kind, speakers])).toEqual([
    ['Queues: your private waiting room', 'workshop', ['Ann Example', 'Bob Example']],
    ['15 years of waiting', 'talk', []],
    ['A Queue of Stores', 'talk', ['Cleo Example']],
  ])
})
