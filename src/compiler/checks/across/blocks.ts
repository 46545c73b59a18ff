// The entities of one kind in, again and again; each two of them that share a key out. While an author writes, a thousand recaps
// are checked again and again: only names that came, went or are written more often than before are looked at anew.
import type { Entity, EntityKind } from '../../../corpus/schema.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { betweenSame } from '../../link/same.ts'
import { byStanding, type Candidate, candidateOf, unusedOf } from './candidates.ts'

type Two = [Candidate, Candidate]
type KeysOf = (candidate: Candidate) => Iterable<string>

/** More of one key are nobody's slip, and comparing all with all would take for ever. */
const MOST_ALIKE = 50

/** Each two of which not both are in the vocabulary: two names of it are two things. */
const pairsOf = (block: Set<Candidate>): Two[] => {
  if (block.size < 2 || block.size > MOST_ALIKE) return []
  const ranked = [...block].sort(byStanding)
  return ranked.flatMap((one, at) => ranked.slice(at + 1).flatMap((other): Two[] => (other.known ? [] : [[one, other]])))
}

export class Blocks {
  private readonly keysOf: KeysOf
  /** The vocabulary's names, by id: each stands in while no recap names it. */
  private readonly unused: Map<string, Candidate>
  private readonly byKey = new Map<string, Set<Candidate>>()
  /** Of the blocks that have some. */
  private readonly pairs = new Map<string, Two[]>()
  private readonly changed = new Set<string>()
  private entities: Entity[] = []
  private readonly used = new Map<Entity, Candidate>()

  constructor(vocabulary: Vocabulary, kind: EntityKind, keysOf: KeysOf) {
    this.keysOf = keysOf
    this.unused = new Map(unusedOf(vocabulary, kind).map(candidate => [candidate.id, candidate]))
    for (const candidate of this.unused.values()) this.put(candidate)
  }

  with(key: string): ReadonlySet<Candidate> {
    return this.byKey.get(key) ?? new Set()
  }

  /** Each two once, the one to keep first. What an edit did not change is the same entity as before. */
  pairsAmong(entities: Entity[]): Two[] {
    this.replace(entities)
    for (const key of this.changed) {
      const pairs = pairsOf(this.byKey.get(key) ?? new Set())
      if (pairs.length > 0) this.pairs.set(key, pairs)
      else this.pairs.delete(key)
    }
    this.changed.clear()
    const met = new Map<Candidate, Set<Candidate>>()
    const once: Two[] = []
    for (const pairs of this.pairs.values())
      for (const pair of pairs) {
        const [one, other] = pair
        const others = met.get(one) ?? new Set()
        if (others.size === 0) met.set(one, others)
        if (others.has(other)) continue
        others.add(other)
        once.push(pair)
      }
    return once
  }

  private replace(entities: Entity[]): void {
    const [gone, come] = betweenSame(this.entities, entities)
    this.entities = entities
    const [stay, were] = [new Set(come), new Set(gone)]
    for (const entity of gone) {
      if (stay.has(entity)) continue
      this.swap(this.used.get(entity), this.unused.get(entity.id))
      this.used.delete(entity)
    }
    for (const entity of come) {
      if (were.has(entity)) continue
      const candidate = candidateOf(entity)
      this.swap(this.unused.get(entity.id), candidate)
      this.used.set(entity, candidate)
    }
  }

  private swap(out: Candidate | undefined, into: Candidate | undefined): void {
    if (out)
      for (const key of this.keysOf(out)) {
        this.byKey.get(key)?.delete(out)
        this.changed.add(key)
      }
    if (into) this.put(into)
  }

  private put(candidate: Candidate): void {
    for (const key of this.keysOf(candidate)) {
      const block = this.byKey.get(key)
      if (block) block.add(candidate)
      else this.byKey.set(key, new Set([candidate]))
      this.changed.add(key)
    }
  }
}

/** Those of a check, for as long as the vocabulary is the same. */
export const createBlocks = (kind: EntityKind, keysOf: KeysOf): ((vocabulary: Vocabulary) => Blocks) => {
  const known = new WeakMap<Vocabulary, Blocks>()
  return vocabulary => {
    const blocks = known.get(vocabulary) ?? new Blocks(vocabulary, kind, keysOf)
    known.set(vocabulary, blocks)
    return blocks
  }
}
