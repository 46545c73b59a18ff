// Text in a place where names stand in; the people, and the companies beside them, out. Knows the shape of a name and the
// vocabulary's people; refuses what has the words of a title.
import { fold } from '../../corpus/ids.ts'
import { type Token, tokenise, type Vocabulary } from '../vocabulary.ts'

const isParticle = /^(?:van|von|der|den|de|la|le|di|da|del|bin|al|ten|ter|zu|zum|dos|du|el)$/
const particle = "(?:van|von|der|den|de|la|le|di|da|del|bin|al|ten|ter|O'|d')"
/** A word, or initials: `Luis`, `G.`, `W.A.`. */
const word = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)"
/** Two to four capitalised words, with particles between; for building patterns with the `u` flag. */
export const namePattern = `${word}(?:[ \\u00a0](?:${particle}[ \\u00a0])*${word}){1,3}`
const wholeName = new RegExp(`^${namePattern}$`, 'u')
const nameAtStart = new RegExp(`^${namePattern}`, 'u')

/** Words of titles that are never words of a person's name. */
const titleWords = new Set(
  (
    'the and of for with in to a an your our how why what is are not at on from site reliability engineering engineer ' +
    'systems? distributed service data cloud software design learning machine incident management monitoring testing ' +
    'lessons learned building scaling open source team culture production infrastructure keynote workshop talk panel ' +
    'day track conference slides video security performance network continuous delivery microservices serverless web ' +
    'apps? architecture it we you my his her their i do does can be this that when where who which making using going ' +
    'getting introduction intro meet thanks welcome hello digital transformation business product project practical ' +
    'value stream operations operational excellence leadership organization organizations enterprise technology ' +
    'technical debt agile lean platform platforms developer developers development experience customer journey success ' +
    'failure failures risk state future history art science human humans people change changes case study story ' +
    'stories tales guide best practices patterns modern new next first last big small large scale fast good bad better ' +
    'high low real time deep dive beyond under over after before into through without within between against all every ' +
    'everything nothing one two three zero programming language languages functional code test tests database ' +
    'databases metrics logs tracing chaos resilience reliable scalable automation automating deploy deploying release ' +
    'releases feature features tool tools tooling framework library app mobile native api apis rest event events ' +
    'driven streams streaming real-time kernel memory storage cache caching queue queues capacity planning response ' +
    'postmortem postmortems alert alerts alerting dashboard dashboards latency availability slo slos sli slis sre sres ' +
    'devops secdevops toil on-call oncall remote working work career hiring interview interviews diversity inclusion ' +
    'burnout psychological safety lightning closing opening sessions session talks'
  ).split(' '),
)
const hasTitleWord = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,.:;!?()]+/)
    .some(part => titleWords.has(part.replace(/['’].*$/, '')))

/** Neither the name itself nor a word of it is something else: `Google Storage SREs`, `Apache Kafka`. */
const isOther = (text: string, vocabulary: Vocabulary): boolean =>
  (['tool', 'company', 'topic', 'conference'] as const).some(kind => vocabulary.find(kind, text)) ||
  text.split(/\s+/).some(part => vocabulary.find('company', part)?.name === part || /^\p{Lu}{2,}s$/u.test(part))

export const isPerson = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.find('person', text) !== undefined || (wholeName.test(text) && !hasTitleWord(text) && !isOther(text, vocabulary))

const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*$/u
const initials = /^(?:\p{Lu}\.)+$/u
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

/** `Jean-Philippe` is given by either half. */
const isGiven = (text: string, { givenNames }: Vocabulary): boolean =>
  givenNames.has(fold(text)) || (text.includes('-') && givenNames.has(fold(text.split('-')[0] ?? '')))

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
      if (!word || !before || !/^[ \u00a0]$/.test(text.slice(before.end, word.start))) break
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

export const canonicalPerson = (text: string, vocabulary: Vocabulary): string => vocabulary.find('person', text)?.name ?? text

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

/** Of what stands beside names: companies that the vocabulary has; else the last that looks like one: `Engineer, Data, Tinder`. */
const companiesAmong = (parts: string[], vocabulary: Vocabulary): string[] => {
  const known = parts.flatMap(part => vocabulary.find('company', part)?.name ?? [])
  if (known.length > 0) return known
  const unknown = parts.filter(
    part => part.length < 40 && !isRole(part) && /^\p{Lu}[\p{L}\p{N}.&'-]*(?: \p{Lu}[\p{L}\p{N}.&'-]*){0,3}$/u.test(part),
  )
  return unknown.slice(-1)
}

/**
 * `Jos Visser, Google`, `Carin Meier and Sam Aaron`, `Anne Bradley & Courtney Kissler (Nike)`, `Jay Kreps (@handle): CEO,
 * Confluent`; undefined where no person stands first.
 */
export const readByline = (source: string, vocabulary: Vocabulary): Byline | undefined => {
  if (source.length > 200) return undefined
  const text = source
    .replace(/[[\]]/g, '')
    // A handle beside a name says nothing that the name does not.
    .replace(/(?<=\p{L}\s*)[(\s]@\w{2,30}\)?/gu, ' ')
    .replace(/^[\s\-–—:|,(]+|[\s:;,]+$/g, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ')
  if (!text || text.length > 160) return undefined
  const people: string[] = []
  const beside: string[] = []
  for (const [, inside = ''] of text.matchAll(/\(([^)]*)\)?/g))
    beside.push(...inside.split(/\s*(?:,|;|\/|\bat\b|\bfrom\b|@(?= ))\s*/u).map(part => part.trim()))
  const parts = text
    .replace(/\([^)]*\)?/g, ',')
    .split(/\s*(,|;|:|&|\+|\/|\||\s[-–—]\s|\band\b|\bund\b|\by\b|\bet\b|\bfrom\b|\bat\b|\bof\b|\bvon\b|@(?!\w))\s*/u)
  for (let at = 0; at < parts.length; at += 2) {
    const part = withoutHonorific((parts[at] ?? '').trim())
    if (!part) continue
    // Behind a comma stands more often what they work for: only a name that is sure is another person there.
    const joined = people.length === 0 || /^(?:&|\+|and|und|y|et)$/.test(parts[at - 1]?.trim() ?? '')
    const found =
      isPerson(part, vocabulary) && (joined || startsWithPerson(part, vocabulary))
        ? { person: canonicalPerson(part, vocabulary), more: '' }
        : personAndMore(part, vocabulary)
    if (found) people.push(found.person)
    if (found?.more) beside.push(found.more)
    else if (!found && people.length === 0) return undefined
    else if (!found) beside.push(part)
  }
  if (people.length === 0) return undefined
  const companies = companiesAmong(
    beside.filter(part => part && !part.startsWith('@')),
    vocabulary,
  )
  return { people: [...new Set(people)], companies: [...new Set(companies)] }
}

/** `Staff technical writer`, `CTO`: what somebody is, not where. */
const isRole = (text: string): boolean =>
  /\b(engineer|writer|manager|director|lead|head|architect|developer|officer|founder|scientist|evangelist|advocate|sre|cto|ceo|vp|professor|consultant|senior|staff|principal|author|maker|creator|tlm|analyst|researcher|student|organi[sz]er|president|chief|associate|specialist|advisor|coach|trainer|designer)\b/i.test(
    text,
  )
