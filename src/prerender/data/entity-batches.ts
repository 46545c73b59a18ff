// Every name of the summaries in; batches of them out, so small that the takeaways about all of one batch can be held.
// Names that the same editions name stand together, so that few batches need an edition.
import { compare } from '../../corpus/order.ts'
import { entitiesOf } from '../../corpus/lookups.ts'
import { type Entity, type EntityKind, entityKinds, type Summaries } from '../../corpus/schema.ts'

export type Batched = { kind: EntityKind; entity: Entity }

/** `held`: how many takeaways, counted once for each name that they are about. A name with more has a batch to itself. */
export function* entityBatches(
  summaries: Summaries,
  held: number,
  kinds: readonly EntityKind[] = entityKinds,
): Generator<Batched[], void> {
  const all = kinds
    .flatMap(kind => entitiesOf(summaries, kind).map(entity => ({ kind, entity, among: entity.editions.join(' ') })))
    .sort((a, b) => compare(a.among, b.among))
  let batch: Batched[] = []
  let count = 0
  for (const { kind, entity } of all) {
    if (batch.length > 0 && count + entity.takeaways > held) {
      yield batch
      batch = []
      count = 0
    }
    batch.push({ kind, entity })
    count += entity.takeaways
  }
  if (batch.length > 0) yield batch
}
