// A corpus and a vocabulary in; the names of one kind that may be two names of one thing out, and pairs of them as offers.
import { compare } from '../../../corpus/order.ts'
import { entitiesOf } from '../../../corpus/lookups.ts'
import type { Corpus, Entity, EntityKind } from '../../../corpus/schema.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** `often`: in how many talks and takeaways; 0 for a name that only the vocabulary has. */
export type Candidate = { id: string; name: string; spellings: string[]; known: boolean; often: number }
export type Pair = { one: Candidate; other: Candidate; reason: string }

/** What an edit did not change is the same entity as before, and the same candidate. */
const found = new WeakMap<Entity, Candidate>()
const candidateOf = (entity: Entity): Candidate => {
  const known = found.get(entity)
  if (known) return known
  const { id, name, aliases, known: listed, talks, takeaways } = entity
  const candidate = { id, name, known: listed, spellings: [name, ...aliases], often: talks.length + takeaways }
  found.set(entity, candidate)
  return candidate
}

const listed = new WeakMap<Vocabulary, Map<EntityKind, Candidate[]>>()
const unusedOf = (vocabulary: Vocabulary, kind: EntityKind): Candidate[] => {
  const ofVocabulary = listed.get(vocabulary) ?? new Map<EntityKind, Candidate[]>()
  listed.set(vocabulary, ofVocabulary)
  const known =
    ofVocabulary.get(kind) ??
    vocabulary.names
      .filter(name => name.kind === kind)
      .map(({ id, name, aliases }) => ({ id, name, known: true, spellings: [name, ...aliases], often: 0 }))
  ofVocabulary.set(kind, known)
  return known
}

export const candidatesOf = (corpus: Corpus, vocabulary: Vocabulary, kind: EntityKind): Candidate[] => {
  const named = entitiesOf(corpus, kind).map(candidateOf)
  const ids = new Set(named.map(({ id }) => id))
  return [...named, ...unusedOf(vocabulary, kind).filter(({ id }) => !ids.has(id))]
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
