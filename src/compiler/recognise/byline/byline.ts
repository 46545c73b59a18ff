// A line, or a piece of one, in; the people whom it names first and the companies beside them, out. Refuses a line that begins
// with anything else, and what has the words of a title.
import { canonicalPerson, findPeople, startsWithPerson } from '../people.ts'
import { isGiven, isPerson, isRole, mayBeStated } from '../person-shape.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { companiesAmong, isOrganisation, mayBeFirm, withoutHandles } from './employers.ts'
import { partsOf } from './parts.ts'

export type Byline = { people: string[]; companies: string[] }

/** `Yoann Fouquet Booking.com`: a person, and behind the name what they work for. */
const personAndMore = (part: string, vocabulary: Vocabulary): { person: string; more: string } | undefined => {
  const [first] = findPeople(part, vocabulary)
  if (first?.start !== 0) return undefined
  const more = part.slice(first.end).trim()
  return more === '' || isRole(more) || vocabulary.find('company', more) || /^\p{Lu}\S*\.\p{L}{2,}$/u.test(more)
    ? { person: first.name, more }
    : undefined
}

/** What a line says of those whom it names: `homes` are the words that link to an address of that name. */
type Stated = { homes: ReadonlySet<string> }
const noHomes: ReadonlySet<string> = new Set()

/** `Ann K Example`: nobody's firm is called so. */
const hasInitial = /^\p{Lu}\p{Ll}+ \p{Lu}\.? \p{Lu}\p{Ll}+$/u
/** `Ann Example e Bob Fixture`: between whole people only, for `Maria Costa e Silva Pereira` is one. */
const otherAnd = /^([^,(:;]{3,60}?) (?:e|og|och|en) (?=(\p{Lu}[\p{L}-]+) \p{Lu})/u
const withAnd = (text: string, vocabulary: Vocabulary): string =>
  text.replace(otherAnd, (found, first: string, given: string) =>
    startsWithPerson(first, vocabulary) && isPerson(first, vocabulary) && isGiven(given, vocabulary) ? `${first} and ` : found,
  )
/** `Ann and Bob`, `Ann & Bob`: the next is a person, too. */
const together = /^(?:&|\+|and|und|y|et)$/

/**
 * `Jos Visser, Google`, `Carin Meier and Sam Aaron`, `Anne Bradley & Courtney Kissler (Nike)`, `Jay Kreps (@handle): CEO,
 * Confluent`; undefined where no person stands first. Where the line is `stated` to be names, less has to tell them.
 */
export const readByline = (source: string, vocabulary: Vocabulary, stated?: Stated): Byline | undefined => {
  if (source.length > (stated ? 500 : 200)) return undefined
  const { text: plain, employer } = withoutHandles(source.replace(/[[\]]/g, ''), vocabulary)
  const named = plain
    .replace(/^[\s\-–—:|,(]+|[\s:;,]+$/g, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ')
  const text = withAnd(named, vocabulary)
  if (!text || (text.length > 160 && (!stated || /[.!?] \p{Lu}|\s(?:is|was|are|has|have|will)\s/u.test(text)))) return undefined
  const people: string[] = []
  /** By person, in their order: whom they work for. */
  const beside: string[][] = []
  const parts = partsOf(text, vocabulary)
  const last = stated ? parts.findLastIndex(({ separator }) => together.test(separator)) : -1
  // Between people who are listed, few bear a name and work for nobody of that name: `Ann Example, Zyx Fixture, Bob Example, Cleo Example`.
  const sure = parts.map(({ text: part, aside }) => !aside && startsWithPerson(part, vocabulary) && isPerson(part, vocabulary))
  const unknown = parts.filter(({ text: part, aside }, at) => !aside && !sure[at] && !isOrganisation(part, vocabulary))
  const isList =
    parts.length >= 4 &&
    unknown.length === 1 &&
    !mayBeFirm.test(unknown[0]?.text ?? '') &&
    sure.some((one, at) => one && sure[at + 1] && parts[at + 1]?.separator === ',')
  const lastSure = sure.lastIndexOf(true)
  for (const [at, { text: part, separator, aside, hasAside }] of parts.entries()) {
    if (!part) continue
    if (aside) {
      if (people.length > 0) beside.at(-1)?.push(part)
      continue
    }
    // Behind a comma stands more often what they work for: only a name that is sure is another person there.
    const behindCompany = together.test(separator) && isOrganisation(parts[at - 1]?.text ?? '', vocabulary)
    const joined =
      people.length === 0 ||
      (separator === ',' && hasInitial.test(part) && !mayBeFirm.test(part) && !isOrganisation(part, vocabulary)) ||
      (together.test(separator) && !behindCompany)
    const found =
      isPerson(part, vocabulary) && (joined || startsWithPerson(part, vocabulary) || (isList && at < lastSure))
        ? { person: canonicalPerson(part, vocabulary), more: '' }
        : stated &&
            mayBeStated(part, vocabulary) &&
            (joined ||
              hasAside ||
              (separator === ',' && at < last && part.includes(' ') && beside.every(({ length }) => length === 0)))
          ? { person: canonicalPerson(part, vocabulary), more: '' }
          : personAndMore(part, vocabulary)
    if (found) {
      people.push(found.person)
      beside.push(found.more ? [found.more] : [])
    } else if (people.length === 0) return undefined
    else if (behindCompany) beside.push([part])
    else beside.at(-1)?.push(part)
  }
  if (people.length === 0) return undefined
  const companies = beside.flatMap(ofPerson =>
    companiesAmong(
      ofPerson.filter(part => part && !part.startsWith('@')),
      vocabulary,
      stated?.homes ?? noHomes,
    ),
  )
  return {
    people: [...new Set(people)],
    companies: companies.length === 0 && employer ? [employer] : [...new Set(companies)],
  }
}
