import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'

const compileText = (text: string) =>
  compile({ files: [{ path: 'a.md', bytes: new TextEncoder().encode(text) }], vocabulary: [] })
const post = 'https://github.com/ann/notes/blob/0123456789abcdef0123456789abcdef01234567/2017/samplecon.md'
const recap = (url: string) =>
  `---\ntitle: SampleCon 2017\noriginal:\n  url: ${post}\n---\n\n## Talks\n\n### Short Queues by Bob Sample\n\nSample Labs drains Queue A every night, as [the notes](${url}) say.\n`

describe('a link to the post that a recap reports on', () => {
  const { corpus } = compileText(recap(`${post}?plain=1#L12-L20`))
  test('has a role of its own, on the talk and on the takeaway', () => {
    expect(corpus.talks[0]?.links).toEqual([{ url: `${post}?plain=1#L12-L20`, role: 'original', text: 'the notes' }])
    expect(corpus.takeaways[0]?.links.map(({ role }) => role)).toEqual(['original'])
  })
  test('names no tool, though it lies in a repository', () => {
    expect(corpus.tools.map(({ name }) => name)).toEqual([])
  })
  test('is told from other files of the repository', () => {
    const other = compileText(recap('https://github.com/ann/queue-a/blob/main/why.md')).corpus
    expect(other.talks[0]?.links.map(({ role }) => role)).toEqual(['code'])
  })
})

describe('a link into a repository', () => {
  const toolsAt = (path: string) =>
    compileText(recap(`https://github.com/ann/queue-a/${path}`)).corpus.tools.map(({ name }) => name)
  test('names the tool that lies there', () => {
    expect(toolsAt('')).toEqual(['queue-a'])
    expect(toolsAt('blob/main/README.md')).toEqual(['queue-a'])
  })
  test('names none where it leads to one document', () => {
    expect(toolsAt('blob/main/talks/why.md')).toEqual([])
  })
})
