// A query whose text may name values (`tool:kafka`) in; the query that has them as choices out. What the text says beside
// that stays as it was typed. Refuses nothing: a field that means no value of the corpus narrows nothing.
import type { Lookups } from '../../corpus/lookups.ts'
import type { FacetName } from '../facets/index.ts'
import type { Query } from '../results.ts'
import { cut, type Field, piecesOf } from './pieces.ts'
import { resolveField } from './resolve.ts'

type Chosen = { name: FacetName; ids: string[]; excluded: boolean }

/** What comes later counts more: a value is chosen or left out, never both. */
export const choosing = (facets: Query['facets'], chosen: readonly Chosen[]): Query['facets'] => {
  const choices = new Map<FacetName, { include: Set<string>; exclude: Set<string> }>()
  for (const { name, ids, excluded } of chosen) {
    const before = facets[name]
    const choice = choices.get(name) ?? { include: new Set(before?.include), exclude: new Set(before?.exclude) }
    choices.set(name, choice)
    const [to, from] = excluded ? [choice.exclude, choice.include] : [choice.include, choice.exclude]
    for (const id of ids) {
      from.delete(id)
      to.add(id)
    }
  }
  const after: Query['facets'] = { ...facets }
  for (const [name, { include, exclude }] of choices) after[name] = { include: [...include], exclude: [...exclude] }
  return after
}

const fieldsIn = (q: string): Field[] => (q.includes(':') ? piecesOf(q).filter(piece => piece.is === 'field') : [])

const resolved = (field: Field, lookups: Lookups): Chosen => ({ ...field, ids: resolveField(field, lookups) })

/**
 * Fields that name values become choices. With a caret, a field that it touches is still being typed, and stays.
 * The very same query where nothing changes.
 */
export const takeFields = (query: Query, lookups: Lookups, caret?: number): { query: Query; caret: number } => {
  const finished = ({ open, start, end }: Field): boolean => caret === undefined || (!open && (caret < start || caret > end))
  const taken = fieldsIn(query.q).filter(field => finished(field) && resolveField(field, lookups).length > 0)
  if (taken.length === 0) return { query, caret: caret ?? query.q.length }
  const rest = cut(query.q, taken, caret)
  const chosen = taken.map(field => resolved(field, lookups))
  return { query: { ...query, q: rest.text, facets: choosing(query.facets, chosen) }, caret: rest.caret }
}

/** What is searched for: fields that name values narrow, those that name none are passed over. */
export const askedFor = (query: Query, lookups: Lookups): Query => {
  const fields = fieldsIn(query.q)
  if (fields.length === 0) return query
  const chosen = fields.map(field => resolved(field, lookups))
  return { ...query, q: cut(query.q, fields).text, facets: choosing(query.facets, chosen) }
}

/** A part of the text taken out, such as a field, and values chosen in its place. */
export const insteadOf = (
  query: Query,
  field: Pick<Field, 'start' | 'end' | 'excluded'>,
  name: FacetName,
  ids: string[],
): Query => ({
  ...query,
  q: cut(query.q, [field]).text,
  facets: choosing(query.facets, [{ name, ids, excluded: field.excluded }]),
})
