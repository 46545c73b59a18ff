// A query and the lookups in; what its text says that was not understood out, in sentences with ways on.
// Says a handful at most. Refuses to guess at what is nowhere near: then the way on is the list of all there are.
import type { Lookups } from '../../corpus/lookups.ts'
import type { FacetName, Query } from '../results.ts'
import { nearest } from './nearest.ts'
import { facetCalled, type Field, type Piece, piecesOf } from './pieces.ts'
import { mostRemarks, quote } from './remarks.ts'
import { resolveField } from './resolve.ts'
import { insteadOf, takeFields } from './take.ts'
import { printField, readText, remarkOn } from './text.ts'
import { keyOf, valuesFor, yearsOf } from './values.ts'

/** Leads to another query, or to the list of all values. */
export type Way = { label: string; to: Query | 'tool' | 'company' | 'topic' | 'person' | 'edition' }
/** A sentence with its ways on within: `before`, the ways with commas and “or” between them, `after`. */
export type Remark = { before: string; ways: Way[]; after: string }

type Named = Exclude<FacetName, 'year'>
const nouns: Record<Named, { none: string; one: string; all: string; page?: Exclude<Way['to'], Query> }> = {
  tool: { none: 'No tool is called', one: 'the tool', all: 'all tools', page: 'tool' },
  company: { none: 'No company is called', one: 'the company', all: 'all companies', page: 'company' },
  topic: { none: 'No topic is called', one: 'the topic', all: 'all topics', page: 'topic' },
  person: { none: 'Nobody is called', one: 'the person', all: 'all people', page: 'person' },
  conference: { none: 'No conference is called', one: 'the conference', all: 'all conferences', page: 'edition' },
  kind: { none: 'No kind of takeaway is called', one: 'the kind', all: '' },
  stance: { none: 'No stance is called', one: 'the stance', all: '' },
}
const isNamed = (name: FacetName): name is Named => name !== 'year'

const asking = (before: string, ways: Way[]): Remark => ({ before: `${before}; did you mean `, ways, after: '?' })

const onYears = (query: Query, field: Field, lookups: Lookups): Remark => {
  const years = yearsOf(lookups)
  const [first, last] = [years[0], years.at(-1)]
  const known = first === undefined ? 'knows no years' : first === last ? `knows ${first} alone` : `goes from ${first} to ${last}`
  if (!/\d/.test(field.value))
    return { before: `${quote(field.value)} is no year: say “year:2017” or “year:2015..2018”.`, ways: [], after: '' }
  const wanted = Number(/\d{1,4}/.exec(field.value)?.[0])
  const near = years.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]
  const before = `Nothing in the corpus is of ${quote(field.value)}: it ${known}`
  if (near === undefined) return { before: `${before}.`, ways: [], after: '' }
  return asking(before, [{ label: `${near}`, to: insteadOf(query, field, 'year', [`${near}`]) }])
}

const onField = (query: Query, field: Field, lookups: Lookups): Remark => {
  const { name, value } = field
  if (!isNamed(name)) return onYears(query, field, lookups)
  const { none, all, page } = nouns[name]
  const before = `${none} ${quote(value)}`
  const elsewhere = [...new Set(facetCalled.values())].filter(isNamed).flatMap((other): Way[] => {
    const found = other === name ? undefined : valuesFor(other, lookups).byKey.get(keyOf(value))
    return found ? [{ label: `${nouns[other].one} ${found.name}`, to: insteadOf(query, field, other, found.ids) }] : []
  })
  if (elsewhere.length > 0) return asking(before, elsewhere)
  const values = valuesFor(name, lookups).all
  const near = nearest(value, values)
  const offered = near.length > 0 || page ? near : values
  if (offered.length > 0)
    return asking(
      before,
      offered.map(({ name: label, ids }) => ({ label, to: insteadOf(query, field, name, ids) })),
    )
  return page
    ? { before: `${before}. See `, ways: [{ label: all, to: page }], after: '.' }
    : { before: `${before}.`, ways: [], after: '' }
}

/** `tols:kafka`: the field that it may have meant, put in its place. */
const renamed = (query: Query, piece: Piece, lookups: Lookups): Way[] => {
  if (piece.is !== 'words' || !piece.unknown) return []
  const { name, value } = piece.unknown
  const names = [...facetCalled.keys()].map(called => ({ ids: [called], name: called, spellings: [], takeaways: 0 }))
  const meant = facetCalled.get(nearest(name, names)[0]?.name ?? '')
  if (!meant) return []
  const label = printField({ name: meant, value, excluded: false })
  const q = `${query.q.slice(0, piece.start)}${label}${query.q.slice(piece.end)}`
  return [{ label, to: takeFields({ ...query, q }, lookups).query }]
}

export const explain = (query: Query, lookups: Lookups): Remark[] => {
  const { remarks } = readText(query.q)
  const pieces = remarks.length > 0 || query.q.includes(':') ? piecesOf(query.q) : []
  const unknown = new Map<string, Field>()
  for (const piece of pieces)
    if (piece.is === 'field' && piece.value && resolveField(piece, lookups).length === 0)
      unknown.set(`${piece.name} ${piece.value}`, piece)
  const fields = [...unknown.values()].slice(0, mostRemarks)
  const said = remarks.map((sentence): Remark => {
    const piece = pieces.find(each => remarkOn(each)[0] === sentence)
    const ways = piece ? renamed(query, piece, lookups) : []
    return ways.length > 0 ? { before: `${sentence} Did you mean `, ways, after: '?' } : { before: sentence, ways, after: '' }
  })
  const more = unknown.size - fields.length
  const rest = more > 0 ? [{ before: `${more} more names mean nothing here.`, ways: [], after: '' }] : []
  return [...fields.map(field => onField(query, field, lookups)), ...said, ...rest]
}
