// What stands beside a person's name in; whom they work for out: known companies and institutions, what looks like one, a
// handle. Refuses what somebody is: `Engineer`.
import { hasTitleWord, isRole } from '../person-shape.ts'
import { placesOf } from '../places.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** `Bank of America`, `Athens University of Economics and Business`. */
const institution =
  /^(?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:University|Institute|College|School|Academy|Bank|Department|Ministry|Museum) of (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}(?: and (?:Business|Technology|Sciences?|Arts|Engineering|Medicine|Commerce|Management|Law|Design))?$/u
/** `Université Paul Sabatier`, `Carnegie Mellon University`, `TU Delft`. */
const academic =
  /^(?:(?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:Universit(?:y|é|ät|eit|à|t)|Universidade?|Uniwersytet|Hochschule|Politecnico|[ÉE]cole|Polytechni(?:c|que)|Institut[eo]?)(?: (?:d[eiu]l?|für|of|\p{Lu}[\p{L}.'’-]*)){0,4}|(?:TU|ETH|UC) \p{Lu}\p{L}+)$/u
const isAcademic = (text: string): boolean =>
  text.includes(' ') && academic.test(text) && !isRole(text) && !/ d[eiu]l?$/.test(text)
export const isOrganisation = (text: string, vocabulary: Vocabulary): boolean =>
  institution.test(text) || isAcademic(text) || vocabulary.find('company', text) !== undefined
/** `Bold Works`, between two people, is for whom the first works. */
export const mayBeFirm =
  /\b(?:works|crew|robotics|industries|partners|ventures|collective|cloud|labs?|inc|ltd|corp|university|software|systems|technologies|group|studios?|media|games|foundation|team|services?|networks?|solutions)\b/i
/** Who works for nobody else. */
const ofNobody = /^(?:independent|freelance(?:r|d)?|self[- ]employed|unaffiliated|retired|indie|n\/a)$/i
/** `Room 211`, `Day 2`: where or when, not for whom. */
const isPlace =
  /^(?:room|hall|track|day|level|stage|part|session|floor|booth|auditorium|pavilion|theat(?:er|re)|ballroom|salon|slot|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\s\d/i
/** `wibble GmbH`. */
const inLowerCase =
  /^(?!(?:not|own|her|his|our|their|with|from|for|formerly|former|various|about|plus|the|and|room|hall|track|day|part|group|slides|video|freelance|she|now)\b)\p{Ll}[\p{L}\p{N}.&'-]{2,} (?:Inc|LLC|Ltd|GmbH|Corp)\.?$/u
const looksLikeCompany = (part: string): boolean =>
  part.length < 40 &&
  !isPlace.test(part) &&
  !isRole(part) &&
  // `EVP of Technology and Product`.
  !(hasTitleWord(part) && !part.includes(' ')) &&
  !ofNobody.test(part) &&
  (/^\p{Lu}[\p{L}\p{N}.&'-]*(?: (?:\p{Lu}[\p{L}\p{N}.&'-]*|\d{1,3}(?!\d))){0,3}(?:, (?:Inc|LLC|Ltd|GmbH|Corp)\.?)?$/u.test(
    part,
  ) ||
    inLowerCase.test(part) ||
    /^[\p{L}\p{N}-]{2,}\.(?:com|io|ai|net|org|dev|co|app|cloud|tech)$/u.test(part))

/** `Gremlin, Inc.` is Gremlin. */
const companyOf = (part: string, vocabulary: Vocabulary): string | undefined =>
  (vocabulary.find('company', part) ?? vocabulary.find('company', part.replace(/,? (?:Inc|LLC|Ltd|GmbH|Corp)\.?$/, '')))?.name
/** Of what stands beside a name: companies that the vocabulary has; else the last that looks like one: `Engineer, Data, Tinder`. */
export const companiesAmong = (parts: string[], vocabulary: Vocabulary, homes: ReadonlySet<string>): string[] => {
  const known = parts.flatMap(part => companyOf(part, vocabulary) ?? (institution.test(part) || isAcademic(part) ? part : []))
  if (known.length > 0) return known
  const places = placesOf(vocabulary.names)
  const alike = parts.filter(part => homes.has(part) || looksLikeCompany(part))
  // `Sample Works, Berlin, Germany`: where it is, behind what it is.
  while (alike.length > 1 && places.has(alike.at(-1) ?? '')) alike.pop()
  return alike.slice(-1)
}

/** `Ann Example @example (@ann)`, `Ann Example @Known`: the first handle is the company's. */
export const withoutHandles = (source: string, vocabulary: Vocabulary): { text: string; employer?: string } => {
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

const besideName = /^,?\s+\(?(?:from|of|at)\s+(\p{Lu}[\p{L}\p{N}.&'-]*(?:\s\p{Lu}[\p{L}\p{N}.&'-]*){0,3})\)?(?=,?\s+\p{Ll})/u
/** What stands right behind a name that begins a sentence: ` from Example Corp` showed. `length` in UTF-16 units, 0 where nothing does. */
export const employerBehind = (text: string, vocabulary: Vocabulary): { length: number; companies: string[] } => {
  const [whole = '', company] = text.match(besideName) ?? []
  return { length: whole.length, companies: company === undefined ? [] : companiesAmong([company], vocabulary, new Set()) }
}
