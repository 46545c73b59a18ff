// An entity of the corpus or a name of the vocabulary in; a name that may be another's second name out, and which of two is to stay.
import { compare } from '../../../corpus/order.ts'
import type { Entity, EntityKind } from '../../../corpus/schema.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** `often`: in how many talks and takeaways; 0 for a name that only the vocabulary has. */
export type Candidate = { id: string; name: string; spellings: string[]; known: boolean; often: number }
export type Pair = { one: Candidate; other: Candidate; reason: string }

export const candidateOf = ({ id, name, aliases, known, talks, takeaways }: Entity): Candidate => ({
  ...{ id, name, known },
  spellings: [name, ...aliases],
  often: talks.length + takeaways,
})

/** The vocabulary's, as if no recap named them. */
export const unusedOf = (vocabulary: Vocabulary, kind: EntityKind): Candidate[] =>
  vocabulary.names
    .filter(name => name.kind === kind)
    .map(({ id, name, aliases }) => ({ id, name, known: true, spellings: [name, ...aliases], often: 0 }))

/** The one to keep comes first: what the vocabulary has, then what is written most, then the fuller. */
export const byStanding = (a: Candidate, b: Candidate): number =>
  Number(b.known) - Number(a.known) || b.often - a.often || b.name.length - a.name.length || compare(a.id, b.id)
