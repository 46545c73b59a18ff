// Linking is the same in any order of files and after any edits: the bytes of a compiler with a memory are those of one without.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Compilation, compile, createCompiler, type SourceFile } from '../compile.ts'
import { recapIds } from './recap-ids.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const vocabulary = readdirSync(`${fixtures}vocabulary`).map(file => ({
  path: file,
  text: readFileSync(`${fixtures}vocabulary/${file}`, 'utf8'),
}))
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (compilation: Compilation): string => JSON.stringify(compilation)

/** Parts that share talks, titles, names and slugs between recaps, so that ids depend on each other. */
const part = fc.constantFrom(
  '### Keynote by Ann Example\n\nExample Corp uses Queue A.\n',
  '### Keynote by Bob Sample\n\nSample Labs uses Store B at 30 % of the cost.\n',
  '### Short Queues by Ann Example (Example Corp)\n\nExample Corp uses Queue A. Example Corp uses Queue A.\n',
  '### Short Queues\n\n[Some-Tool](https://github.com/example/some-tool) was built by Example Corp.\n',
  '### Long Queues by Cleo Fixture (Fixture Works)\n\n[some_tool](https://github.com/other/some_tool) took 3 hours.\n',
  '## Remarks\n\nI liked the talks of the conference.\n',
)
const recap = fc
  .tuple(fc.constantFrom('# SampleCon 2017', '# SampleCon Europe 2016', '# Notes'), fc.array(part, { maxLength: 5 }))
  .map(([title, parts]) => encode(`${title}\n\n## Talks\n\n${parts.join('\n')}`))
const path = fc.constantFrom('a.md', 'b.md', '2016/a.md', '2017/a.md', '2017/b.txt', '2017/b.md', 'x/2017/a.md', '2017-a.md')
const files = fc
  .uniqueArray(fc.tuple(path, recap), { selector: ([name]) => name, maxLength: 8 })
  .map(all => all.map(([name, bytes]): SourceFile => ({ path: name, bytes })))

test('the order of the files changes no byte of corpus, facts and diagnostics', () => {
  const shuffled = files.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
  fc.assert(
    fc.property(shuffled, ([list, turned]) => {
      expect(bytesOf(compile({ files: turned, vocabulary: [...vocabulary].reverse() }))).toBe(
        bytesOf(compile({ files: list, vocabulary })),
      )
    }),
    { numRuns: 30 },
  )
})

test('after any edits a compiler with a memory answers as one without', () => {
  const edit = fc.tuple(path, fc.option(recap, { freq: 4 }))
  fc.assert(
    fc.property(files, fc.array(edit, { minLength: 1, maxLength: 5 }), (list, edits) => {
      const again = createCompiler()
      let now = list
      again({ files: now, vocabulary })
      for (const [name, bytes] of edits) {
        now = [...now.filter(file => file.path !== name), ...(bytes ? [{ path: name, bytes }] : [])]
        expect(bytesOf(again({ files: now, vocabulary }))).toBe(bytesOf(compile({ files: now, vocabulary })))
      }
    }),
    { numRuns: 25 },
  )
})

test('what an edit does not touch stays the same object; a changed vocabulary forgets everything', () => {
  const again = createCompiler()
  const text = (tool: string) =>
    encode(`# SampleCon 2017\n\n## Talks\n\n### On ${tool} by Ann Example\n\nExample Corp uses ${tool}.\n`)
  const list = [
    { path: 'a.md', bytes: text('Queue A') },
    { path: 'b.md', bytes: text('Store B') },
  ]
  const before = again({ files: list, vocabulary }).corpus
  const after = again({ files: [{ path: 'a.md', bytes: text('Queue A, twice,') }, ...list.slice(1)], vocabulary }).corpus
  expect(after.sources[1]).toBe(before.sources[1])
  expect(after.sources[0]).not.toBe(before.sources[0])
  const { corpus } = again({ files: list, vocabulary: [] })
  expect(corpus).toEqual(compile({ files: list, vocabulary: [] }).corpus)
})

test('talks of editions whose ids begin alike have ids of their own', () => {
  const recap = (name: string, title: string) =>
    encode(`---\nhallway: { conference: ${name} }\n---\n\n## Talks\n\n### ${title}\n<!-- hallway: { talk: true } -->\n\nSaid.\n`)
  const list = [
    { path: 'a.md', bytes: recap('Sample', 'East Queues') },
    { path: 'b.md', bytes: recap('Sample East', 'Queues') },
  ]
  const { editions, talks } = compile({ files: list, vocabulary: [] }).corpus
  expect(editions.map(({ id }) => id)).toEqual(['sample', 'sample-east'])
  expect(talks.map(({ id }) => id)).toEqual(['sample-east-queues', 'sample-east-queues-2'])
})

describe('the id of a recap', () => {
  const idsOf = (...paths: string[]) => Object.fromEntries(recapIds(paths).map((id, i) => [paths[i], id]))

  test('is the name of its file, wherever that lies', () => {
    expect(idsOf('data/recaps/My Notes.md', 'data/recaps/2017/other.txt')).toEqual({
      'data/recaps/My Notes.md': 'my-notes',
      'data/recaps/2017/other.txt': 'other',
    })
  })
  test('has as many folders before it as tell it apart from others of that name', () => {
    expect(idsOf('r/2016/day-1.md', 'r/2017/day-1.md')).toEqual({
      'r/2016/day-1.md': '2016-day-1',
      'r/2017/day-1.md': '2017-day-1',
    })
    expect(idsOf('eu/2017/x.md', 'us/2017/x.md')).toEqual({ 'eu/2017/x.md': 'eu-2017-x', 'us/2017/x.md': 'us-2017-x' })
  })
  test('stays what it is when others of that name are added in folders below', () => {
    expect(idsOf('r/x.md', 'r/a/x.md', 'r/b/x.md')).toMatchObject({ 'r/x.md': 'x', 'r/a/x.md': 'a-x' })
  })
  test('tells two files of one folder apart by their extension', () => {
    expect(idsOf('x.md', 'x.txt')).toEqual({ 'x.md': 'x-md', 'x.txt': 'x-txt' })
  })
  test('is unique and does not depend on the order of the paths', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path), paths => {
        const ids = idsOf(...paths)
        expect(new Set(Object.values(ids)).size).toBe(paths.length)
        expect(idsOf(...paths.toReversed())).toEqual(ids)
      }),
    )
  })
})
