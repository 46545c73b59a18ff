// A corpus and a vocabulary in; the names of one kind that may be two names of one thing out, and pairs of them as offers.
import { compare } from '../../../corpus/order.ts'
import { entitiesOf } from '../../../corpus/lookups.ts'
import type { Corpus, EntityKind } from '../../../corpus/schema.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** `often`: in how many talks and takeaways; 0 for a name that only the vocabulary has. */
export type Candidate = { id: string; name: string; spellings: string[]; known: boolean; often: number }
export type Pair = { one: Candidate; other: Candidate; reason: string }

export const candidatesOf = (corpus: Corpus, vocabulary: Vocabulary, kind: EntityKind): Candidate[] => {
  const found = entitiesOf(corpus, kind).map(({ id, name, aliases, known, talks, takeaways }) => ({
    ...{ id, name, known },
    spellings: [name, ...aliases],
    often: talks.length + takeaways,
  }))
  const ids = new Set(found.map(({ id }) => id))
  const unused = vocabulary.names
    .filter(name => name.kind === kind && !ids.has(name.id))
    .map(({ id, name, aliases }) => ({ id, name, spellings: [name, ...aliases], known: true, often: 0 }))
  return [...found, ...unused]
}

/** The one to keep comes first: what the vocabulary has, then what is written most, then the fuller. */
export const byStanding = (a: Candidate, b: Candidate): number =>
  Number(b.known) - Number(a.known) || b.often - a.often || b.name.length - a.name.length || compare(a.id, b.id)

/** More of one key are nobody's slip, and comparing all with all would take for ever. */
const MOST_ALIKE = 50

/** Each two that share a key and of which not both are in the vocabulary, once. */
export const pairsWithin = (
  candidates: Candidate[],
  keysOf: (candidate: Candidate) => Iterable<string>,
): [Candidate, Candidate][] => {
  const blocks = new Map<string, Set<Candidate>>()
  // Two names of the vocabulary are two things, so that its thousands only join where an unknown name stands.
  for (const candidate of candidates)
    if (!candidate.known)
      for (const key of keysOf(candidate)) {
        const block = blocks.get(key)
        if (block) block.add(candidate)
        else blocks.set(key, new Set([candidate]))
      }
  for (const candidate of candidates) if (candidate.known) for (const key of keysOf(candidate)) blocks.get(key)?.add(candidate)
  const met = new Map<Candidate, Set<Candidate>>()
  const pairs: [Candidate, Candidate][] = []
  for (const block of blocks.values()) {
    if (block.size < 2 || block.size > MOST_ALIKE) continue
    const ranked = [...block].sort(byStanding)
    ranked.forEach((one, at) => {
      for (const other of ranked.slice(at + 1)) {
        if (other.known || met.get(one)?.has(other)) continue
        const others = met.get(one)
        if (others) others.add(other)
        else met.set(one, new Set([other]))
        pairs.push([one, other])
      }
    })
  }
  return pairs
}
