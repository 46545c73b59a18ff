// A query and the lookups in; what it says that was not understood out, in sentences with ways on.
// Says a handful at most. Refuses to guess at what is nowhere near: then the way on is the list of all there are.
import type { Lookups } from '../../corpus/lookups.ts'
import { type FacetName, facetNames, facetOf } from '../facets/index.ts'
import type { Query } from '../results.ts'
import type { Address, Written } from './address.ts'
import { nearest } from './nearest.ts'
import { mayHaveOperators, onOperators } from './operators.ts'
import { facetCalled, type Piece, piecesOf } from './pieces.ts'
import { mostRemarks, plainly, quote, type Remark, type Way } from './remarks.ts'
import { resolveField } from './resolve.ts'
import { choosing, insteadOf, takeFields } from './take.ts'
import { printField } from './print-text.ts'
import { readText, remarkOn } from './text.ts'
import { isValue, keyOf, valuesFor, yearsOf } from './values.ts'

/** What means no value of its facet; and the query with values in its place. */
type Unknown = { name: FacetName; value: string; instead: (name: FacetName, ids: string[]) => Query }

const asking = (before: string, ways: Way[]): Remark => ({ before: `${before}; did you mean `, ways, after: '?' })

const onYears = ({ value, instead }: Unknown, lookups: Lookups): Remark => {
  const years = yearsOf(lookups)
  const [first, last] = [years[0], years.at(-1)]
  const known = first === undefined ? 'knows no years' : first === last ? `knows ${first} alone` : `goes from ${first} to ${last}`
  if (!/\d/.test(value)) return plainly(`${quote(value)} is no year: say “year:2017” or “year:2015..2018”.`)
  const wanted = Number(/\d{1,4}/.exec(value)?.[0])
  const near = years.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]
  const before = `Nothing in the corpus is of ${quote(value)}: it ${known}`
  if (near === undefined) return plainly(`${before}.`)
  return asking(before, [{ label: `${near}`, to: instead('year', [`${near}`]) }])
}

const onUnknown = (unknown: Unknown, lookups: Lookups): Remark => {
  const { name, value, instead } = unknown
  if (name === 'year') return onYears(unknown, lookups)
  const { none, plural, page } = facetOf(name)
  const before = `${none ?? `None of the ${plural.toLowerCase()} is called`} ${quote(value)}`
  const elsewhere = facetNames.flatMap((other): Way[] => {
    const found = other === name ? undefined : valuesFor(other, lookups).byKey.get(keyOf(value))
    return found ? [{ label: `the ${other} ${found.name}`, to: instead(other, found.ids) }] : []
  })
  if (elsewhere.length > 0) return asking(before, elsewhere)
  const values = valuesFor(name, lookups).all
  const near = nearest(value, values)
  const offered = near.length > 0 || page ? near : values
  if (offered.length > 0)
    return asking(
      before,
      offered.map(({ name: label, ids }) => ({ label, to: instead(name, ids) })),
    )
  return page
    ? { before: `${before}. See `, ways: [{ label: `all ${plural.toLowerCase()}`, to: page }], after: '.' }
    : plainly(`${before}.`)
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

const inText = (query: Query, pieces: Piece[], lookups: Lookups): Unknown[] =>
  pieces.flatMap(piece =>
    piece.is === 'field' && piece.value && resolveField(piece, lookups).length === 0
      ? [{ name: piece.name, value: piece.value, instead: (name, ids) => insteadOf(query, piece, name, ids) }]
      : [],
  )

const chosen = ({ facets }: Query): Written[] =>
  facetNames.flatMap(facet => {
    const { include = [], exclude = [] } = facets[facet] ?? {}
    return [
      ...include.map(value => ({ facet, value, excluded: false })),
      ...exclude.map(value => ({ facet, value, excluded: true })),
    ]
  })

const asChoice = (query: Query, { facet, value, excluded }: Written): Unknown => ({
  name: facet,
  value,
  instead: (name, ids) => {
    const { include = [], exclude = [] } = query.facets[facet] ?? {}
    const others = (values: string[]) => values.filter(each => each !== value)
    const facets = { ...query.facets, [facet]: { include: others(include), exclude: others(exclude) } }
    return { ...query, facets: choosing(facets, [{ name, ids, excluded }]) }
  },
})

/** The query without the choices that mean nothing, as a way on where there are several: one is quickly taken back. */
const withoutUnknown = (query: Query, lookups: Lookups): Remark[] => {
  const facets: Query['facets'] = {}
  let unknown = 0
  for (const name of facetNames) {
    const { include = [], exclude = [] } = query.facets[name] ?? {}
    const known = (values: string[]) => values.filter(value => isValue(name, value, lookups))
    facets[name] = { include: known(include), exclude: known(exclude) }
    unknown += include.length + exclude.length - facets[name].include.length - facets[name].exclude.length
  }
  return unknown < 2 ? [] : [{ before: '', ways: [{ label: 'Go on without these', to: { ...query, facets } }], after: '.' }]
}

/** `left`: names that the address asked for and that the query does not have. */
export const explain = (query: Query, lookups: Lookups, left: readonly Written[] = []): Remark[] => {
  const { remarks } = readText(query.q)
  const operated = mayHaveOperators(query.q)
  const pieces = operated || remarks.length > 0 || query.q.includes(':') ? piecesOf(query.q) : []
  const choices = [...left, ...chosen(query).filter(({ facet, value }) => !isValue(facet, value, lookups))]
  const unknown = new Map<string, Unknown>()
  for (const each of [...inText(query, pieces, lookups), ...choices.map(choice => asChoice(query, choice))])
    unknown.set(`${each.name} ${each.value}`, each)
  const first = [...unknown.values()].slice(0, mostRemarks)
  const said = remarks.map((sentence): Remark => {
    const piece = pieces.find(each => remarkOn(each)[0] === sentence)
    const ways = piece ? renamed(query, piece, lookups) : []
    return ways.length > 0 ? { before: `${sentence} Did you mean `, ways, after: '?' } : plainly(sentence)
  })
  const more = unknown.size - first.length
  const rest = more > 0 ? [plainly(`${more} more names mean nothing here.`)] : []
  const others = operated ? onOperators(query, pieces, lookups) : []
  return [...first.map(each => onUnknown(each, lookups)), ...others, ...said, ...rest, ...withoutUnknown(query, lookups)]
}

/** `“k8s” is the tool Kubernetes.` */
export const explainAliases = (aliases: Address['aliases']): Remark[] => {
  const sentences = aliases.map(({ facet, value, name }) => {
    const noun = facet === 'year' ? '' : `the ${facet} `
    return `${quote(value)} is ${noun}${name}.`
  })
  return [...new Set(sentences)].slice(0, mostRemarks).map(plainly)
}
