// Text in a place where names stand in; the people, and the companies beside them, out. Knows the shape of a name and the
// vocabulary's people; refuses what has the words of a title.
import {
  capitalised,
  hasTitleWord,
  initials,
  isGiven,
  isParticle,
  isPerson,
  isRole,
  mayBeStated,
  nameAtStart,
  nickname,
} from './person-shape.ts'
import { type Token, tokenise, type Vocabulary } from '../vocabulary.ts'

export { isPerson, namePattern } from './person-shape.ts'

/** `Marian Petre's` talk. */
const possessive = /['’]s?$/

/** What may follow a given name: a particle, an initial or a capitalised word that is no word of a title and no other name. */
const goesOn = (word: string, vocabulary: Vocabulary): boolean =>
  initials.test(word) ||
  (capitalised.test(word) &&
    !hasTitleWord(word) &&
    !isRole(word) &&
    !/^(?:Sr|Jr|Head|Chief|Team)$/.test(word) &&
    !/^\p{Lu}{3,}s?$/u.test(word) &&
    !(['company', 'tool', 'conference'] as const).some(kind => vocabulary.find(kind, word)?.name === word))

const twoCapitals = /\p{Lu}[^\s]*[ \u00a0](?:\p{Ll}+[ \u00a0]){0,3}\p{Lu}/u

/** `Jean-Luc` and `D'Arcy` by their first part. */
const givenStarts = new WeakMap<ReadonlySet<string>, Set<string>>()
const startsOf = ({ givenNames }: Vocabulary): Set<string> => {
  const known = givenStarts.get(givenNames)
  if (known) return known
  const starts = new Set([...givenNames].map(name => name.match(/^[\p{L}\p{N}\p{M}]+/u)?.[0] ?? name))
  givenStarts.set(givenNames, starts)
  return starts
}

const upper = /\p{Lu}/u
/** Most sentences have no given name, and need no closer look. */
const mayName = (text: string, tokens: Token[], vocabulary: Vocabulary): boolean => {
  const starts = startsOf(vocabulary)
  return tokens.some(({ start, folded }) => starts.has(folded) && upper.test(text.charAt(start))) && twoCapitals.test(text)
}

/**
 * Persons in running text, by a given name and what follows it: `Alexandra Hill`, `Daniël van Gils`. Offsets of the text.
 * A name that stands alone, or begins with a word that few are called by, is not found here.
 */
export const findPeople = (
  text: string,
  vocabulary: Vocabulary,
  tokens: Token[] = tokenise(text),
): { name: string; start: number; end: number }[] => {
  if (!mayName(text, tokens, vocabulary)) return []
  const words = [...text.matchAll(/(?<![\p{L}\p{N}@#/_.-])(?:(?:\p{Lu}\.)+|[\p{L}\p{M}'’-]+)/gu)].map(found => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
  const people: { name: string; start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !capitalised.test(first.text) || !/\p{Ll}/u.test(first.text) || !isGiven(first.text, vocabulary)) continue
    let last = at
    let whole = false
    for (let next = at + 1; next < words.length && next <= at + 4 && !whole; next++) {
      const word = words[next]
      const before = words[next - 1]
      if (!word || !before) break
      const gap = text.slice(before.end, word.start)
      if (/^ ["“]$/.test(gap) && /^["”] /.test(text.slice(word.end, word.end + 2))) continue
      if (!/^["”]?[ \u00a0]$/.test(gap)) break
      const bare = word.text.replace(possessive, '')
      whole = bare !== word.text
      if (isParticle.test(word.text)) continue
      // `Booking.com` is no surname.
      if (!goesOn(bare, vocabulary) || /^\.\p{L}/u.test(text.slice(word.end))) break
      last = next
    }
    const surname = words[last]
    if (last === at || !surname || initials.test(surname.text)) continue
    const name = text
      .slice(first.start, surname.end)
      .replace(possessive, '')
      .replace(/\u00a0/g, ' ')
    if (!isPerson(name, vocabulary)) continue
    people.push({ name: canonicalPerson(name, vocabulary), start: first.start, end: first.start + name.length })
    at = last
  }
  return people
}

/** `Dr. Nicole Forsgren` is cited as Nicole Forsgren. */
const withoutHonorific = (text: string): string => text.replace(/^(?:(?:Dr|Prof|Mr|Ms|Mrs|Ing)\.?\s+)+(?=\p{Lu})/u, '')

/** The text begins with a person whom the vocabulary or the given name tells: not with two capitalised words of a title. */
export const startsWithPerson = (source: string, vocabulary: Vocabulary): boolean => {
  const text = withoutHonorific(source)
  const first = text.match(nameAtStart)?.[0]
  return (
    (first !== undefined && vocabulary.find('person', first) !== undefined) ||
    findPeople(text.slice(0, 80), vocabulary)[0]?.start === 0
  )
}

const nicknamed = new RegExp(` ${nickname} `, 'u')
export const canonicalPerson = (text: string, vocabulary: Vocabulary): string =>
  (vocabulary.find('person', text) ?? vocabulary.find('person', text.replace(nicknamed, ' ')))?.name ?? text

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

/** `Bank of America`, `Athens University of Economics and Business`. */
const institution =
  /^(?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:University|Institute|College|School|Academy|Bank|Department|Ministry|Museum) of (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}(?: and (?:Business|Technology|Sciences?|Arts|Engineering|Medicine|Commerce|Management|Law|Design))?$/u
const isOrganisation = (text: string, vocabulary: Vocabulary): boolean =>
  institution.test(text) || vocabulary.find('company', text) !== undefined
const looksLikeCompany = (part: string): boolean =>
  part.length < 40 &&
  !isRole(part) &&
  (/^\p{Lu}[\p{L}\p{N}.&'-]*(?: \p{Lu}[\p{L}\p{N}.&'-]*){0,3}$/u.test(part) ||
    /^[\p{L}\p{N}-]{2,}\.(?:com|io|ai|net|org|dev|co|app|cloud|tech)$/u.test(part))

/** Of what stands beside a name: companies that the vocabulary has; else the last that looks like one: `Engineer, Data, Tinder`. */
const companiesAmong = (parts: string[], vocabulary: Vocabulary, homes: ReadonlySet<string>): string[] => {
  const known = parts.flatMap(part => vocabulary.find('company', part)?.name ?? (institution.test(part) ? part : []))
  if (known.length > 0) return known
  return parts.filter(part => homes.has(part) || looksLikeCompany(part)).slice(-1)
}

/** What a line says of those whom it names: `homes` are the words that link to an address of that name. */
export type Stated = { homes: ReadonlySet<string> }
const noHomes: ReadonlySet<string> = new Set()

type Part = { text: string; separator: string; aside: boolean; hasAside: boolean }

const between = /(\s*(?:,|;|:|&|\+|\/|\||\s[-–—]\s|\band\b|\bund\b|\by\b|\bet\b|\bfrom\b|\bat\b|\bof\b|\bvon\b|@(?!\w))\s*)/u
const together = /^(?:&|\+|and|und|y|et)$/

/** `Bank`, ` of `, `America` are one name where the vocabulary has it, or an institution bears such names. */
const whole = (pieces: string[], vocabulary: Vocabulary): string[] => {
  for (let at = 2; at + 2 < pieces.length; at += 2)
    for (const until of [at + 5, at + 3]) {
      const joined = pieces.slice(at, until).join('')
      if (until > pieces.length || !isOrganisation(joined, vocabulary)) continue
      pieces.splice(at, until - at, joined)
      break
    }
  return pieces
}

const partsOf = (text: string, vocabulary: Vocabulary): Part[] => {
  const chunks = text.split(/(\([^)]*\)?)/)
  return chunks.flatMap((chunk, index): Part[] => {
    if (index % 2 === 1)
      return chunk
        .replace(/^\(|\)$/g, '')
        .split(/\s*(?:,|;|\/|\bat\b|\bfrom\b|@(?= ))\s*/u)
        .map(part => ({ text: part.trim(), separator: '(', aside: true, hasAside: false }))
    const pieces = whole(chunk.split(between), vocabulary)
    return pieces.flatMap((piece, at): Part[] =>
      at % 2 === 1
        ? []
        : [
            {
              text: withoutHonorific(piece.trim()),
              separator: at > 0 ? (pieces[at - 1] ?? '').trim() : index > 0 ? ',' : '',
              aside: false,
              hasAside: at === pieces.length - 1 && index + 1 < chunks.length,
            },
          ],
    )
  })
}

/** `Ann Example @example (@ann)`, `Ann Example @Known`: the first handle is the company's. */
const withoutHandles = (source: string, vocabulary: Vocabulary): { text: string; employer?: string } => {
  if (!source.includes('@')) return { text: source }
  let employer: string | undefined
  // A handle beside a name says nothing that the name does not.
  const text = source.replace(/(?<=\p{L}\s*)[(\s]@(\w{2,30})\)?/gu, (found, handle: string, at: number) => {
    const known = /^\s/.test(found) ? vocabulary.find('company', handle)?.name : undefined
    const handleFollows = /^\s/.test(found) && /^\s*\(@/.test(source.slice(at + found.length))
    if (known || handleFollows) employer ??= known ?? handle
    return ' '
  })
  return { text, ...(employer ? { employer } : {}) }
}

/**
 * `Jos Visser, Google`, `Carin Meier and Sam Aaron`, `Anne Bradley & Courtney Kissler (Nike)`, `Jay Kreps (@handle): CEO,
 * Confluent`; undefined where no person stands first. Where the line is `stated` to be names, less has to tell them.
 */
export const readByline = (source: string, vocabulary: Vocabulary, stated?: Stated): Byline | undefined => {
  if (source.length > (stated ? 500 : 200)) return undefined
  const { text: plain, employer } = withoutHandles(source.replace(/[[\]]/g, ''), vocabulary)
  const text = plain
    .replace(/^[\s\-–—:|,(]+|[\s:;,]+$/g, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ')
  if (!text || (text.length > 160 && (!stated || /[.!?] \p{Lu}|\s(?:is|was|are|has|have|will)\s/u.test(text)))) return undefined
  const people: string[] = []
  /** By person, in their order: whom they work for. */
  const beside: string[][] = []
  const parts = partsOf(text, vocabulary)
  const last = stated ? parts.findLastIndex(({ separator }) => together.test(separator)) : -1
  for (const [at, { text: part, separator, aside, hasAside }] of parts.entries()) {
    if (!part) continue
    if (aside) {
      if (people.length > 0) beside.at(-1)?.push(part)
      continue
    }
    // Behind a comma stands more often what they work for: only a name that is sure is another person there.
    const behindCompany = together.test(separator) && isOrganisation(parts[at - 1]?.text ?? '', vocabulary)
    const joined = people.length === 0 || (together.test(separator) && !behindCompany)
    const found =
      isPerson(part, vocabulary) && (joined || startsWithPerson(part, vocabulary))
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
