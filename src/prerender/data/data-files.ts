// The summaries, and the details of any edition when they are asked for, in; each page as JSON and as Markdown out, by file
// name, one after another. Holds one edition, or the takeaways of one batch of names, at a time.
import { createLookups, entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { type EditionDetails, entityKinds, type Summaries, type Takeaway } from '../../corpus/schema.ts'
import { createDescriptions, type Described } from './describe-pages.ts'
import { type Batched, entityBatches } from './entity-batches.ts'
import { printPage } from './print-page.ts'

/** Some ten megabytes of them. */
const HELD = 10_000

type Source = {
  summaries: Summaries
  details: (edition: string) => EditionDetails
  /** What a path of the site, without its first slash, is put behind: `/base/`, or `https://host/base/`. */
  home: string
}

const print = ({ path, data }: Described): [string, string][] => [
  [`${path.slice(1)}.json`, `${JSON.stringify(data)}\n`],
  [`${path.slice(1)}.md`, printPage(data)],
]

export function* dataFiles({ summaries, details, home }: Source, held = HELD): Generator<[path: string, text: string], void> {
  const lookups = createLookups(summaries)
  const describe = createDescriptions(lookups, path => home + path.slice(1))

  /** By kind and id: the takeaways about each name of the batch. */
  const gather = (batch: Batched[]): Map<string, Takeaway[]> => {
    const about = new Map(batch.map(({ kind, entity }) => [`${kind} ${entity.id}`, [] as Takeaway[]]))
    const kinds = entityKinds.filter(kind => batch.some(each => each.kind === kind))
    const wanted = new Set(batch.flatMap(({ entity }) => entity.editions))
    for (const { id } of summaries.editions) {
      if (!wanted.has(id)) continue
      for (const takeaway of details(id).takeaways) {
        const talk = takeaway.talk ? lookups.talks.get(takeaway.talk) : undefined
        for (const kind of kinds)
          for (const name of entitiesOfTakeaway(takeaway, talk, kind)) about.get(`${kind} ${name}`)?.push(takeaway)
      }
    }
    return about
  }

  for (const { id } of summaries.editions) for (const page of describe.ofEdition(details(id))) yield* print(page)
  for (const batch of entityBatches(summaries, held)) {
    const about = gather(batch)
    for (const { kind, entity } of batch) yield* print(describe.ofEntity(kind, entity, about.get(`${kind} ${entity.id}`) ?? []))
  }
}
