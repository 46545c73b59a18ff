// The summaries, and the details of any edition when they are asked for, in; every name of the given kinds with the takeaways
// about it out, one after another. Holds the takeaways of one batch of names at a time.
import { createLookups, entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { type EditionDetails, type EntityKind, entityKinds, type Summaries, type Takeaway } from '../../corpus/schema.ts'
import { type Batched, entityBatches } from './entity-batches.ts'

/** Some thirty megabytes of them. Each batch looks through all editions, so fewer batches are less work. */
export const HELD = 30_000

export type Source = {
  summaries: Summaries
  details: (edition: string) => EditionDetails
  /** What a path of the site, without its first slash, is put behind: `/base/`, or `https://host/base/`. */
  home: string
}

type Options = { held?: number; kinds?: readonly EntityKind[] }

export function* takeawaysAbout(
  { summaries, details }: Pick<Source, 'summaries' | 'details'>,
  { held = HELD, kinds = entityKinds }: Options = {},
): Generator<Batched & { takeaways: Takeaway[] }, void> {
  const lookups = createLookups(summaries)

  /** By kind and id: the takeaways about each name of the batch. */
  const gather = (batch: Batched[]): Map<string, Takeaway[]> => {
    const about = new Map(batch.map(({ kind, entity }) => [`${kind} ${entity.id}`, [] as Takeaway[]]))
    const asked = kinds.filter(kind => batch.some(each => each.kind === kind))
    const wanted = new Set(batch.flatMap(({ entity }) => entity.editions))
    for (const { id } of summaries.editions) {
      if (!wanted.has(id)) continue
      for (const takeaway of details(id).takeaways) {
        const talk = takeaway.talk ? lookups.talks.get(takeaway.talk) : undefined
        for (const kind of asked)
          for (const name of entitiesOfTakeaway(takeaway, talk, kind)) about.get(`${kind} ${name}`)?.push(takeaway)
      }
    }
    return about
  }

  for (const batch of entityBatches(summaries, held, kinds)) {
    const about = gather(batch)
    for (const { kind, entity } of batch) yield { kind, entity, takeaways: about.get(`${kind} ${entity.id}`) ?? [] }
  }
}
