// The words of a citation, read as plain text: they are the same in Markdown.
import { expect, test } from 'vitest'
import { exampleReferences, takeawayReferences } from '../examples.ts'
import { plainQuote } from './plain-quote.ts'

const cite = (...takeaways: Parameters<typeof takeawayReferences>) => plainQuote.write(takeawayReferences(...takeaways))
const speakers = 'Ann Example, Björk Exämple-Łuk and Juan Example de Example, Jr (Example Corp, Inc. & Sons)'
const title = '“Queues *for* [everyone]: 100 % of `them`”'
const address = 'https://hallway.example/talks/queues#queues-are-long'

test('a takeaway is told in full, then who, talk, edition, who reports it, line and address', () => {
  expect(cite({})).toBe(
    `Queues are long.\n— ${speakers}, ${title}, ExampleConf 2019, as reported by Rita Recap in “My ExampleConf”, line 34\n${address}`,
  )
})

test('a recap in Hallway’s own words says so, and names the original with its address', () => {
  const from = `— ${speakers}, ${title}, ExampleConf 2019, as reported by Olaf Original in “What I [heard]” (https://example.com/post_(1)?a=1&b=%20), in Hallway’s words (recap, lines 34–36)`
  expect(cite({ recap: 'retold', endLine: 36 })).toBe(`Queues are long.\n${from}\n${address}`)
})

test('the writer’s own takeaway is never the speaker’s', () => {
  const own = cite({ voice: 'author', kind: 'opinion' })
  expect(own).toContain(
    `— Rita Recap (the recap’s writer, not said on stage), on ${title}, ExampleConf 2019, in “My ExampleConf”`,
  )
  expect(own).not.toContain('Ann Example')
  const retold = cite({ voice: 'author', kind: 'opinion', recap: 'retold' })
  expect(retold).toContain(`— Olaf Original (the post’s writer, not said on stage), on ${title}, ExampleConf 2019, in “What I`)
  expect(retold).toContain('in Hallway’s words (recap, line 34)')
  expect(cite({ voice: 'author', recap: 'anonymous' })).toContain('— the recap’s writer, not said on stage, on')
})

test('a quotation is quoted, and what stands around it in a retold recap is Hallway’s', () => {
  const whole = { kind: 'quote', text: '“Ask how, never why.”' } as const
  expect(cite(whole)).toContain('as quoted by Rita Recap in “My ExampleConf”, line 34')
  const retold = cite({ ...whole, recap: 'retold' })
  expect(retold).toContain(
    'as quoted by Olaf Original in “What I [heard]” (https://example.com/post_(1)?a=1&b=%20) (recap, line 34)',
  )
  expect(retold).not.toContain('Hallway’s')
  const partly = cite({ kind: 'quote', text: 'She said "how", and then "why".', recap: 'retold' })
  expect(partly).toContain('as reported by Olaf Original')
  expect(partly).toContain('in Hallway’s words but for the quotation (recap, line 34)')
})

test('without a talk, a speaker or a writer, nobody is made up', () => {
  const loose = exampleReferences({ kind: 'page', page: 'talk', id: 'nobody' })
  expect(plainQuote.write(loose)).toMatch(/^“Nobody’s talk.*keynote at ExampleConf 2019, as reported by Rita Recap/)
  const [first, second] = cite({ recap: 'anonymous' }, {}).split('\n\n')
  expect(first).toContain('as reported in “Anonymous notes”, line 34')
  expect(second).toContain('as reported by Rita Recap')
})

test('each kind of page gives its title and its address', () => {
  const pages = [
    ['tool', 'queue', '“Queue_{2}”, Hallway', 'tools/queue'],
    ['edition', 'example-conf-2019', '“ExampleConf 2019”, Hallway', 'conferences/example-conf-2019'],
    ['recap', 'own', 'Rita Recap, “My ExampleConf”, a recap of ExampleConf 2019, 2019-06-07', 'recaps/own'],
    [
      'recap',
      'retold',
      'Hallway, “ExampleConf, retold”, a recap in its own words of “What I [heard]” (https://example.com/post_(1)?a=1&b=%20) by Olaf Original',
      'recaps/retold',
    ],
  ] as const
  for (const [page, id, text, path] of pages)
    expect(plainQuote.write(exampleReferences({ kind: 'page', page, id }))).toBe(`${text}\nhttps://hallway.example/${path}`)
  expect(exampleReferences({ kind: 'page', page: 'tool', id: 'gone' })).toEqual([])
})
