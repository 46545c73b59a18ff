// Lines of a title over their notes in one paragraph: which are talks, and by whom.
import { describe, expect, test } from 'vitest'
import { told } from '../../fixtures/one-recap.ts'

const head = '---\ntitle: My SampleCon 2017 recap\n---\n\nThese are the talks that I attended.\n\n'

describe('a title on the first line of a paragraph', () => {
  test('linked from end to end, with who gave it on the next line, even where few bear the name', () => {
    expect(
      told(`${head}[How Queues Wait: The Hard Parts](https://www.youtube.com/watch?v=a)${'  '}
Ann Example${'  '}
I liked to wait.

[What Is and What Waits](https://www.youtube.com/watch?v=b)${'  '}
Bob Example${'  '}
The queue was long.

[Stores and Foes](https://www.youtube.com/watch?v=c)${'  '}
Zyx Fixture${'  '}
Stores are slow.
`),
    ).toEqual([
      ['How Queues Wait: The Hard Parts', ['Ann Example']],
      ['What Is and What Waits', ['Bob Example']],
      ['Stores and Foes', ['Zyx Fixture']],
    ])
  })

  test('in bold, with a sign that links to its recording, an exclamation mark, or only the kind', () => {
    expect(
      told(`${head}**Opening Keynote**${'  '}
It was about waiting.

**Deploying a Queue is easier than it looks** [+](https://example.com/a)${'  '}
[Coming soon]

**Make a Store of it!**${'  '}
[Coming soon]

**Traces, Tracers and the Traced, Help Me!** [video](https://example.com/b)${'  '}
[Coming soon]

**All the little queues**${'  '}
[Coming soon]
`).map(([title]) => title),
    ).toEqual([
      'Opening Keynote',
      'Deploying a Queue is easier than it looks',
      'Make a Store of it!',
      'Traces, Tracers and the Traced, Help Me!',
      'All the little queues',
    ])
  })

  test('but links below each other, and a sentence that begins with one, are no talks', () => {
    expect(
      told(`${head}[The documentation of queues](https://example.com/a)
[The documentation of stores](https://example.com/b)
[The documentation of traces](https://example.com/c)

[The manual of long queues](https://example.com/d)
is what everybody has read.

[The manual of short queues](https://example.com/e)
is what nobody has read.
`),
    ).toEqual([])
  })
})
