// The pieces of a search text in; what they say in the words of other searches (`kafka OR mesos`, `NOT kafka`), and what says it
// here, out. Refuses to obey them: `NOT` in a shouted sentence is a word.
import type { Lookups } from '../../corpus/lookups.ts'
import { type FacetName, facetNames } from '../facets/index.ts'
import type { Query } from '../results.ts'
import { onOneLine, type Piece } from './pieces.ts'
import { plainly, type Remark } from './remarks.ts'
import { choosing, takeFields } from './take.ts'
import { keyOf, valuesFor } from './values.ts'

const operators = { or: ['OR', '|', '||'], and: ['AND'], not: ['NOT'] }
/** Most texts have none. `&` needs no word: it is passed over, and all words are looked for. */
export const mayHaveOperators = (q: string): boolean => /(?:^|\s)(?:OR|AND|NOT|\|\|?)\s/.test(q)

type Value = { id: string; name: string }
type Text = { query: Query; pieces: Piece[]; lookups: Lookups }

const writtenIn = ({ q }: Query, { start, end }: Piece): string => q.slice(start, end)
/** Between two others, or before one. */
const isOperator = ({ query, pieces }: Text, at: number, names: string[]): boolean => {
  const piece = pieces[at]
  return piece?.is === 'words' && at + 1 < pieces.length && names.includes(writtenIn(query, piece))
}

/** What a piece means as a value of a facet. */
const meant = ({ query, lookups }: Text, piece: Piece, facet: FacetName): Value | undefined => {
  if (piece.is === 'without' || (piece.is === 'field' && (piece.excluded || piece.name !== facet))) return undefined
  const value = piece.is === 'field' ? piece.value : piece.is === 'phrase' ? piece.text : writtenIn(query, piece)
  const found = valuesFor(facet, lookups).byKey.get(keyOf(value))
  const [id] = found?.ids ?? []
  return found && id !== undefined && found.ids.length === 1 ? { id, name: found.name } : undefined
}

/** `a OR b OR c` from the first of them to the last. */
const onEither = (text: Text, first: number): Remark => {
  const { query, pieces, lookups } = text
  const operator = pieces[first]
  const written = operator ? writtenIn(query, operator) : ''
  const sentence = `“${written}” between words is ${written === 'OR' ? 'searched as a word' : 'passed over'}; a filter finds either`
  let last = first
  while (isOperator(text, last + 2, operators.or)) last += 2
  const row = pieces.slice(first - 1, last + 2)
  const sides = row.filter((_, at) => at % 2 === 0)
  for (const facet of facetNames) {
    const values = sides.flatMap(side => meant(text, side, facet) ?? [])
    if (values.length < sides.length) continue
    const ids = values.map(({ id }) => id)
    const q = query.q.slice(0, row[0]?.start) + query.q.slice(row.at(-1)?.end).trimStart()
    const to = { ...query, q, facets: choosing(query.facets, [{ name: facet, ids, excluded: false }]) }
    const label = values.map(({ name }) => name).join(' or ')
    return {
      before: `${sentence}: did you mean `,
      ways: [{ label, to: takeFields(to, lookups).query }],
      after: '?',
    }
  }
  return plainly(`${sentence}, as “tool:kafka tool:rabbitmq” does.`)
}

/** The text without the operators of a kind; `NOT` goes over into the minus that says it. */
const without = ({ query, pieces, lookups }: Text, names: string[][]): { label: string; to: Query } => {
  let label = ''
  let from = 0
  for (const [at, piece] of pieces.entries()) {
    if (!names.some(those => isOperator({ query, pieces, lookups }, at, those))) continue
    const next = pieces[at + 1]
    const minus = writtenIn(query, piece) === 'NOT' && next?.is !== 'without' ? '-' : ''
    label += query.q.slice(from, piece.start) + minus
    from = next?.start ?? piece.end
  }
  label = onOneLine(label + query.q.slice(from)).trim()
  return { label, to: takeFields({ ...query, q: label }, lookups).query }
}

export const onOperators = (query: Query, pieces: Piece[], lookups: Lookups): Remark[] => {
  const text = { query, pieces, lookups }
  const first = (names: string[], from: number): number => pieces.findIndex((_, at) => at >= from && isOperator(text, at, names))
  const remarks: Remark[] = []
  const either = first(operators.or, 1)
  if (either > 0) remarks.push(onEither(text, either))
  if (first(operators.not, 0) >= 0) {
    const way = without(text, [operators.not, operators.and])
    remarks.push({ before: '“NOT” is searched as a word: did you mean ', ways: [way], after: '?' })
  } else {
    if (first(operators.and, 1) > 0)
      remarks.push({
        before: 'All words are looked for anyway, and “AND” as one of them: did you mean ',
        ways: [without(text, [operators.and])],
        after: '?',
      })
  }
  return remarks
}
