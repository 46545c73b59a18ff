// An edition's details, or a name with the takeaways about it, in; the data of their pages out, with their paths.
import { sourcePath } from '../../app/addresses.ts'
import { type Lookups, pagePath, takeawayPath } from '../../corpus/lookups.ts'
import {
  type EditionDetails,
  type Entity,
  type EntityKind,
  SCHEMA_VERSION as schema,
  type Takeaway,
} from '../../corpus/schema.ts'
import { type AddressOf, type Holding, namesOf } from './names.ts'
import { type EntityData, PAGE_DATA_VERSION as version, type PageData, type PlacedTakeaway } from './page-data.ts'

/** `path` is that of the page, `/talks/ID`. */
export type Described = { path: string; data: PageData }

/** From the first line of a recap to its last: takeaways stand in the order of the talks. */
const byLine = (a: Takeaway, b: Takeaway): number => a.line - b.line || a.endLine - b.endLine

/** `at` gives addresses to paths. */
export const createDescriptions = (lookups: Lookups, at: AddressOf) => {
  const known = new WeakMap<Takeaway, PlacedTakeaway>()
  const placed = (takeaway: Takeaway): PlacedTakeaway => {
    const before = known.get(takeaway)
    if (before) return before
    const made = { ...takeaway, page: at(takeawayPath(takeaway)), source: at(sourcePath(takeaway)) }
    known.set(takeaway, made)
    return made
  }
  const head = { version, schema } as const
  const bodyOf = (path: string, holding: Holding) => ({
    page: at(path),
    takeaways: holding.takeaways.map(placed),
    names: namesOf(holding, lookups, at),
  })

  /** The pages of an edition, of its talks and of its recaps. */
  function* ofEdition({ edition: id, talks, takeaways }: EditionDetails): Generator<Described, void> {
    for (const talk of talks) {
      const path = pagePath('talk', talk.id)
      const own = takeaways.filter(takeaway => takeaway.talk === talk.id)
      yield { path, data: { ...head, kind: 'talk', talk, ...bodyOf(path, { talks: [talk], takeaways: own }) } }
    }
    const edition = lookups.editions.get(id)
    if (!edition) return
    const path = pagePath('edition', id)
    const summaries = talks.flatMap(talk => lookups.talks.get(talk.id) ?? [])
    const loose = takeaways.filter(({ talk }) => talk === undefined)
    const body = bodyOf(path, { edition, talks: summaries, takeaways: loose })
    yield { path, data: { ...head, kind: 'edition', edition, talks: summaries, ...body } }
    for (const recap of edition.recaps.flatMap(each => lookups.recaps.get(each) ?? [])) {
      const path = pagePath('recap', recap.id)
      const own = takeaways.filter(takeaway => takeaway.recap === recap.id).sort(byLine)
      yield { path, data: { ...head, kind: 'recap', recap, ...bodyOf(path, { recap, takeaways: own }) } }
    }
  }

  const ofEntity = (kind: EntityKind, entity: Entity, takeaways: Takeaway[]): Described => {
    const path = pagePath(kind, entity.id)
    const data: EntityData = { ...head, kind, entity, ...bodyOf(path, { entity: { kind, entity }, takeaways }) }
    return { path, data }
  }
  return { ofEdition, ofEntity }
}
