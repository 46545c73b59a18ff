// Pairs of names that look like one in; an offer to merge them out, with where each is written and what to paste.
import { stringify } from 'yaml'
import { type Diagnostic, placeOf } from '../../../corpus/diagnostic.ts'
import { entitiesOf } from '../../../corpus/lookups.ts'
import { compare } from '../../../corpus/order.ts'
import type { Corpus, EntityKind, Takeaway } from '../../../corpus/schema.ts'
import { byStanding, type Candidate, type Pair } from './candidates.ts'

type Place = { file: string; line: number }

const lists: Record<EntityKind, string> = { tool: 'tools', company: 'companies', topic: 'topics', person: 'people' }
const things: Record<EntityKind, string> = { tool: 'one tool', company: 'one company', topic: 'one topic', person: 'one person' }

/** Where the wanted names are written, in the order of the recaps. */
const placesOf = (corpus: Corpus, kind: EntityKind, wanted: Set<string>): Map<string, Place[]> => {
  const { talks, takeaways, recaps } = corpus
  // Looking through the few talks that name them, and the editions for what is in no talk, is a fraction of looking through all.
  const named = entitiesOf(corpus, kind).filter(({ id }) => wanted.has(id))
  const editions = new Set(named.flatMap(entity => entity.editions))
  const talksNaming = new Set(named.flatMap(entity => entity.talks))
  const paths = new Map(recaps.map(({ id, path }) => [id, path]))
  const places = new Map<string, Map<string, Place>>()
  const note = (id: string, recap: string, line: number): void => {
    if (!wanted.has(id)) return
    const file = paths.get(recap) ?? recap
    const known = places.get(id) ?? new Map<string, Place>()
    places.set(id, known.set(`${file}:${line}`, { file, line }))
  }
  for (const { id: talk, people, companies, tools, topics, sources } of talks) {
    if (!talksNaming.has(talk)) continue
    for (const id of { person: people, company: companies, tool: tools, topic: topics }[kind])
      for (const { recap, line } of sources) note(id, recap, line)
  }
  let before: Takeaway | undefined
  let told = false
  for (const takeaway of takeaways) {
    const { edition, talk, mentions, recap, line } = takeaway
    // Those of one talk stand together: one look serves them all.
    if (talk !== before?.talk || edition !== before?.edition)
      told = talk === undefined ? editions.has(edition) : talksNaming.has(talk)
    before = takeaway
    if (!told) continue
    for (const { entity, id } of mentions) if (entity === kind) note(id, recap, line)
  }
  return new Map(
    [...places].map(([id, found]) => [id, [...found.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line)]),
  )
}

const PLACES_TOLD = 3
const written = ({ name, known }: Candidate, places: Place[] = []): string => {
  const told = places.slice(0, PLACES_TOLD).map(({ file, line }) => placeOf(file, line))
  const more = places.length - told.length
  const where = [...told, ...(more > 0 ? [`${more} more`] : []), ...(known ? ['in the vocabulary'] : [])]
  return `"${name}" (${where.join(', ')})`
}

/** Every name to be merged into one goes to the best of those that it is like: one offer for each that stays. */
export const offer = (corpus: Corpus, kind: EntityKind, pairs: Pair[]): Diagnostic[] => {
  const best = new Map<Candidate, { into: Candidate; reason: string }>()
  for (const { one, other, reason } of pairs) {
    const [into = one, merged = other] = [one, other].sort(byStanding)
    const before = best.get(merged)
    if (!before || byStanding(into, before.into) < 0) best.set(merged, { into, reason })
  }
  /** What a name goes to may itself go to another; each step leads to one of higher standing, so this ends. */
  const rootOf = (candidate: Candidate): Candidate => {
    const next = best.get(candidate)
    return next ? rootOf(next.into) : candidate
  }
  const groups = new Map<Candidate, { merged: Candidate; reason: string }[]>()
  for (const [merged, { reason }] of best) {
    const root = rootOf(merged)
    groups.set(root, [...(groups.get(root) ?? []), { merged, reason }])
  }
  if (groups.size === 0) return []
  const places = placesOf(
    corpus,
    kind,
    new Set([...groups].flatMap(([root, group]) => [root.id, ...group.map(({ merged }) => merged.id)])),
  )
  const file = `data/vocabulary/${lists[kind]}.yaml`
  return [...groups]
    .sort(([a], [b]) => compare(a.id, b.id))
    .flatMap(([root, unsorted]) => {
      const group = unsorted.toSorted((a, b) => byStanding(a.merged, b.merged))
      const [first] = group
      const at = first && places.get(first.merged.id)?.[0]
      if (!first || !at) return []
      const names = [root, ...group.map(({ merged }) => merged)]
      const aliases = [...root.spellings.slice(1), ...group.flatMap(({ merged }) => merged.spellings)]
      return [
        {
          rule: 'near-duplicate',
          severity: 'note' as const,
          ...at,
          message: `${names.map(one => written(one, places.get(one.id))).join(' and ')} may be ${things[kind]}: ${first.reason}`,
          corrections: [
            {
              when: root.known ? `if so, give the entry "${root.name}" these aliases` : 'if so, add',
              where: 'list' as const,
              file,
              text: stringify(root.known ? { aliases } : [{ name: root.name, aliases }], { lineWidth: 0 }).trimEnd(),
            },
          ],
        },
      ]
    })
}
