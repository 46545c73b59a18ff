// A corpus in; nothing out. Refuses (Refusal) two talks, names, editions, recaps or takeaways that would share one address, on any
// disk: also where only capitals or the Unicode form tell them apart.
import { takeawayPath } from '../../corpus/lookups.ts'
import type { Corpus } from '../../corpus/schema.ts'
import { placeOf } from '../../corpus/diagnostic.ts'
import { Refusal } from '../refusal.ts'

type Owner = { address: string; what: string; places: string[] }

const entities = ['tools', 'companies', 'topics', 'people'] as const

function* owners(corpus: Corpus): Generator<Owner> {
  const pathOf = new Map(corpus.recaps.map(({ id, path }) => [id, path]))
  const place = (recap: string, line: number): string => placeOf(pathOf.get(recap) ?? recap, line)
  for (const { id, title, sources } of corpus.talks)
    yield { address: `talks/${id}`, what: `"${title}"`, places: sources.map(({ recap, line }) => place(recap, line)) }
  for (const { id, path, title } of corpus.recaps) yield { address: `recaps/${id}`, what: `"${title}"`, places: [path] }
  for (const { id, name, recaps } of corpus.editions)
    yield { address: `conferences/${id}`, what: name, places: recaps.map(recap => pathOf.get(recap) ?? recap) }
  for (const kind of entities)
    for (const { id, name } of corpus[kind]) yield { address: `${kind}/${id}`, what: `"${name}"`, places: [] }
  for (const takeaway of corpus.takeaways)
    yield {
      address: takeawayPath(takeaway).slice(1),
      what: `"${takeaway.text.slice(0, 60)}"`,
      places: [place(takeaway.recap, takeaway.line)],
    }
}

const shown = ({ what, places }: Owner): string => `    ${places.slice(0, 3).join(', ')}${places.length > 0 ? ' ' : ''}${what}`

export const refuseShared = (corpus: Corpus): void => {
  const known = new Map<string, Owner>()
  for (const owner of owners(corpus)) {
    const key = owner.address.normalize('NFC').toLowerCase()
    const other = known.get(key)
    if (other)
      throw new Refusal(
        [
          `Two would have the address ${owner.address}:`,
          shown(other),
          shown(owner),
          'Give one of them another title or name: in its recap, by an annotation, or in data/vocabulary/.',
        ].join('\n'),
      )
    known.set(key, owner)
  }
}
