// What was written is read back by a library of others: every name, title and address as it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CslItem, readCitations as read } from '../citation-reader.ts'
import { exampleReferences, exampleSummaries, exampleTakeaway, takeawayReferences } from '../examples.ts'
import { oneLine } from '../one-line.ts'
import { bibtex } from './bibtex.ts'

/** A name as read: split by the reader where it is a person's, whole where it stands in braces. */
const nameOf = ({ given, family, literal }: NonNullable<CslItem['author']>[number]): string =>
  literal ?? [given, family].filter(Boolean).join(' ')

const talkEntry = (id: string, summaries = exampleSummaries): string =>
  bibtex.write(exampleReferences({ kind: 'page', page: 'talk', id }, summaries))

test('a talk is an entry with authors, title, edition, year and address, and says who reports it', () => {
  expect(talkEntry('queues')).toBe(String.raw`@inproceedings{talks:queues,
  author = {Ann Example and Björk Exämple-Łuk and {Juan Example de Example, Jr}},
  title = {{Queues *for* [everyone]: 100 \% of ${'`'}them${'`'}}},
  booktitle = {ExampleConf 2019},
  year = {2019},
  url = {https://hallway.example/talks/queues},
  note = {As reported by Rita Recap in “My ExampleConf” and by Olaf Original in “What I [heard]” (https://example.com/post\_(1)?a=1\&b=\%20).}
}`)
})

test('each talk comes back: names, title, edition, year, address', () => {
  for (const { id, title, people, companies, edition } of exampleSummaries.talks) {
    const [entry] = read(talkEntry(id))
    const nameIn = (items: { id: string; name: string }[], wanted: string) => items.find(item => item.id === wanted)?.name
    const who =
      people.length > 0
        ? people.map(each => nameIn(exampleSummaries.people, each))
        : companies.map(each => nameIn(exampleSummaries.companies, each))
    const { year, name } = exampleSummaries.editions.find(each => each.id === edition) ?? { year: null, name: '' }
    expect(entry?.title).toBe(title)
    expect((entry?.author ?? []).map(nameOf)).toEqual(who)
    expect(entry?.issued?.['date-parts'][0]?.[0]).toBe(year ?? undefined)
    expect(entry?.URL).toBe(`https://hallway.example/talks/${id}`)
    expect(entry?.id).toBe(`talks:${id}`)
    expect(entry?.['container-title'] ?? entry?.publisher).toContain(name)
  }
})

test('a talk without a speaker or a year is no part of proceedings', () => {
  expect(talkEntry('nobody')).toMatch(/^@misc\{talks:nobody,[^]*howpublished = \{Keynote at ExampleConf 2019\}/)
  expect(talkEntry('undated')).toMatch(/^@misc\{talks:undated,[^]*howpublished = \{Talk at Undated \\& Sons\\_Conf /)
})

test('takeaways cited together have a key each, the same in every export', () => {
  const text = bibtex.write(takeawayReferences({}, { id: 'other' }, { id: 'loose', talk: undefined }, { talk: 'corporate' }))
  expect(read(text).map(({ id }) => id)).toEqual([
    'talks:queues:queues-are-long',
    'talks:queues:other',
    'recaps:own:loose',
    'talks:corporate:queues-are-long',
  ])
})

test('the writer of a post is the author of what the writer says, and the speaker of what was said on stage', () => {
  const [own, retold, said] = read(
    bibtex.write(
      takeawayReferences({ voice: 'author' }, { id: 'b', voice: 'author', recap: 'retold' }, { id: 'c', recap: 'retold' }),
    ),
  )
  expect(own?.author?.map(nameOf)).toEqual(['Rita Recap'])
  expect(own?.title).toBe('My ExampleConf')
  expect(own?.note).toBe('The recap’s writer, not said on stage, in “My ExampleConf”, line 34.')
  expect(retold?.author?.map(nameOf)).toEqual(['Olaf Original'])
  expect(retold?.note).toContain('in Hallway’s words (recap, line 34)')
  expect(said?.author?.map(nameOf)).toContain('Ann Example')
  expect(said?.note).toContain('As reported by Olaf Original')
  expect(said?.annote).toBe('Queues are long.')
})

test('each kind of page comes back with its title and address', () => {
  for (const [page, id, title, path] of [
    ['tool', 'queue', 'Queue_{2}', 'tools/queue'],
    ['recap', 'retold', 'ExampleConf, retold', 'recaps/retold'],
    ['edition', 'undated', 'Undated & Sons_Conf {beta}', 'conferences/undated'],
  ] as const)
    expect(read(bibtex.write(exampleReferences({ kind: 'page', page, id })))).toMatchObject([
      { title, URL: `https://hallway.example/${path}`, author: [{ family: 'Hallway' }] },
    ])
})

const anyName = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'and',
          'And',
          'others',
          'de',
          'van der',
          ',',
          '{',
          '}',
          '\\',
          '--',
          "''",
          '``',
          'Ann',
          'É',
          '#',
          '%',
          '&',
          '"',
          '@',
        ),
        { maxLength: 6 },
      )
      .map(words => words.join(' ')),
  )
  .map(oneLine)
  .filter(name => name !== '')

test('any names come back, one for one', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 5 }), names => {
      const people = names.map((name, i) => ({ ...exampleSummaries.people[0], id: `p${i}`, name }))
      const [talk] = exampleSummaries.talks
      const summaries = {
        ...exampleSummaries,
        people,
        talks: [{ ...talk, people: people.map(({ id }) => id) }],
      } as typeof exampleSummaries // spread of what is there
      const [entry, ...more] = read(talkEntry('queues', summaries))
      expect(more).toEqual([])
      expect((entry?.author ?? []).map(nameOf)).toEqual(names)
    }),
  )
})

test('any title and any text come back', () => {
  fc.assert(
    fc.property(anyName, anyName, (title, text) => {
      const [talk] = exampleSummaries.talks
      const summaries = { ...exampleSummaries, talks: [{ ...talk, title }] } as typeof exampleSummaries // spread of what is there
      const takeaways = [exampleTakeaway({ text })]
      const [entry] = read(bibtex.write(exampleReferences({ kind: 'takeaways', takeaways }, summaries)))
      expect(entry?.title).toBe(title)
      expect(entry?.annote).toBe(text)
    }),
  )
})
