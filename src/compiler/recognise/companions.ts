// A text, and somebody of whom it says that they spoke, in; all who are named in one breath with them, in the order of the text,
// out: `Ann Example, Bob Example and Cleo Example gave a talk`. Refuses firms, and those whom somebody only met.
import type { Vocabulary } from '../vocabulary.ts'
import { isOrganisation, mayBeFirm } from './byline/employers.ts'
import { canonicalPerson, findPeople, startsWithPerson } from './people.ts'
import { isPerson, namePattern } from './person-shape.ts'
import { tells } from './telling.ts'

const and = ',?\\s+(?:and|und|et|y|a|e|og|och|en|&|\\+)\\s+'
/** `Ann Example`, `Ann Example, Bob Example and Cleo Example`; for building patterns with the `u` flag. */
export const namesInARow = `${namePattern}(?:(?:,\\s+${namePattern}){0,3}${and}${namePattern})?`
const between = new RegExp(`${and}(?=\\p{Lu})|,\\s+(?=\\p{Lu})`, 'u')
const row = new RegExp(namesInARow, 'gu')
const ofOthers = /\b(?:met|meet|between|than|like|thanks? to|friends?|colleagues?|heroes|books?)\s+$/iu

/** `In Ann Example`: a sentence's first word has a capital, too. */
const whoIn = (text: string, vocabulary: Vocabulary): string | undefined => {
  const bare = text.replace(/['’]s?$/, '')
  if (isOrganisation(bare, vocabulary) || mayBeFirm.test(bare)) return undefined
  const known = findPeople(bare, vocabulary).find(({ end }) => end === bare.length)
  return known?.name ?? (isPerson(bare, vocabulary) ? canonicalPerson(bare, vocabulary) : undefined)
}

/** The persons of such a row; where one of it is none, the last, if that is one. */
export const namesOf = (text: string, vocabulary: Vocabulary): string[] => {
  const names = text.split(between).map(name => whoIn(name, vocabulary))
  return names.every(name => name !== undefined) ? names : names.slice(-1).filter(name => name !== undefined)
}

const givenBy = /\b(?:by|from|of|with)\s+$/iu
/** What tells that two capitalised words end a row of names, where nobody is known by the first: not `and More Power to All`. */
const endsRow = new RegExp(`^(?:['’]s?)?(?:\\s*(?:$|[.,;:()])|\\s+(?:from|of|at|${tells}))`, 'u')

type Row = { names: string[]; start: number; end: number }
/** Two names or more, all of them persons'. */
export const rowsIn = (text: string, vocabulary: Vocabulary): Row[] =>
  [...text.matchAll(row)].flatMap(({ 0: whole, index }) => {
    const names = between.test(whole) ? namesOf(whole, vocabulary) : []
    const end = index + whole.length
    // Behind other words, the first two capitalised ones may be a topic's: `talked about Long Lines and Ann Example about …`.
    const isFirst = index === 0 || startsWithPerson(whole, vocabulary) || givenBy.test(text.slice(0, index))
    const isRow = names.length > 1 && isFirst && !ofOthers.test(text.slice(0, index))
    const last = whole.replace(/['’]s?$/, '').slice(-(names.at(-1)?.length ?? 0))
    return isRow && (startsWithPerson(last, vocabulary) || endsRow.test(text.slice(end))) ? [{ names, start: index, end }] : []
  })

export const withCompanions = (name: string, text: string, vocabulary: Vocabulary): string[] =>
  rowsIn(text, vocabulary).find(({ names }) => names.includes(name))?.names ?? [name]
