// A recap's metadata and text in; the conference and its year out, with where each was read.
// Says so where the year in the title and the date of the metadata are far apart. Refuses to guess a conference.
import { fold } from '../../corpus/ids.ts'
import type { Evidence } from '../../corpus/schema.ts'
import { dateOf, type Metadata, type Problem, textOf } from '../read/metadata.ts'
import type { Name, Vocabulary } from '../vocabulary.ts'
import { unknownConference } from './unknown-conference.ts'

export type RecognisedEdition = {
  series: string | null
  region: string | null
  year: number | null
  evidence: Evidence[]
  problems: Problem[]
}

/** Where a conference and a year may be named, most telling first. */
type Place = { name: string; text: string; confidence: number }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `head` is the first word, folded to lower case: what the text must begin with there, before the pattern is tried. */
type Spelling = { conference: Name; name: string; head: string; pattern: RegExp }

/** `sreconeu2015recap`, `SRECon17 Europe`: letters run on, so a name ends where it likes, but begins at a word. */
const spelling = (name: string, exact: boolean): RegExp => {
  const word = (text: string) => escape(text).replace(/[\s-]+/g, '[\\s_-]*')
  // A name that is also a word (`DOES`, `BOB`) counts as it is written, or right before a year: `bob18`.
  if (exact) return new RegExp(`${word(name)}(?![\\p{L}])|${word(name.toLowerCase())}(?=\\d\\d)`, 'uy')
  return new RegExp(`${word(name)}(?![\\p{Ll}]{3,})|${word(name)}(?=europe|eu|emea|americas?|asia|us|na|\\d)`, 'iuy')
}

const firstLetters = (text: string): string => text.slice(0, 2).toLowerCase()

/** By the first two letters; made once for all documents of a vocabulary. */
const spellingsOf = (names: Name[]): Map<string, Spelling[]> => {
  const known = remembered.get(names)
  if (known) return known
  const made = new Map<string, Spelling[]>()
  for (const conference of names.filter(({ kind }) => kind === 'conference'))
    for (const name of [conference.name, ...conference.aliases]) {
      const key = firstLetters(name)
      made.set(key, [
        ...(made.get(key) ?? []),
        {
          conference,
          name,
          head: (name.match(/^[\p{L}\p{N}]+/u)?.[0] ?? '').toLowerCase(),
          pattern: spelling(name, conference.exact),
        },
      ])
    }
  remembered.set(names, made)
  return made
}
const remembered = new WeakMap<Name[], Map<string, Spelling[]>>()

const wordStart = /[\p{L}\p{N}]+/gu

/** The conferences that a text names, where each word begins; the longest name of those that begin there. */
function* conferencesIn(text: string, names: Name[]): Generator<{ conference: Name; name: string; at: number }> {
  const spellings = spellingsOf(names)
  const folded = text.toLowerCase()
  // A few capitals are two characters in lower case: then places no longer agree.
  const lower = folded.length === text.length ? folded : text
  for (const { index: at } of text.matchAll(wordStart)) {
    const matching = (spellings.get(lower.slice(at, at + 2)) ?? []).filter(({ head, pattern }) => {
      if (!lower.startsWith(head, at)) return false
      pattern.lastIndex = at
      return pattern.test(text)
    })
    const longest = matching.toSorted((x, y) => y.name.length - x.name.length)[0]
    if (longest) yield { conference: longest.conference, name: longest.name, at }
  }
}

/** Other spellings of the regions that conferences have; a city stands for itself. */
const regionSpellings: Record<string, RegExp> = {
  EMEA: /\b(?:emea|europe,? (?:the )?middle east)|emea\b/i,
  Europe: /\beurope|europe\b|\beu(?=\b|\d)|con ?eu\b/i,
  Americas: /\bamericas?\b|americas\b/i,
  'Asia/Pacific': /\basia(?:[ /-]?pacific)?\b|\bapac\b/i,
  'Silicon Valley': /\bsilicon valley\b|days ?sv\b|\bsv\b/i,
  NYC: /\bnyc\b|\bnew york\b/i,
  'North America': /\bnorth america\b|\bna(?= ?\d|\b)/i,
}

/** `near`: the words around the name, which may tell the region. */
type Found = { series: string; regions: string[]; near: string; reason: string; confidence: number }

const findConference = (places: Place[], names: Name[]): Found | undefined => {
  for (const { text, name: place, confidence } of places)
    for (const { conference, name, at } of conferencesIn(text, names))
      return {
        series: conference.name,
        regions: conference.regions,
        near: text.slice(Math.max(0, at - 12), at + name.length + 24),
        reason: `named in the ${place}`,
        confidence,
      }
  return undefined
}

/** What the metadata calls it, or what looks like a conference's name. */
const unlisted = (places: Place[]): Found | undefined => {
  for (const { text, name: place, confidence } of places) {
    const stated =
      place === 'metadata'
        ? text
            .replace(/\b(?:19|20)\d\d\b/g, '')
            .replace(/\s+/g, ' ')
            .trim()
        : ''
    const series = stated || unknownConference(text)?.series
    if (series)
      return {
        series,
        regions: [],
        near: '',
        reason: stated ? 'stated in the metadata' : `a name like a conference's in the ${place}`,
        confidence: stated ? confidence : confidence * 0.7,
      }
  }
  return undefined
}

/** Beside its name and year, what a conference's mention is made of. */
const besideEdition =
  /\b(?:19|20)\d\d\b|['’]?\d\d\b|\b(?:the|at|in|on|from|conference|conf|summit|day|days|edition|virtual|online|europe|eu|emea|americas?|asia|pacific|apac|us|usa|uk|na|north|london|new york|nyc|san francisco|amsterdam|dublin|berlin|paris|madrid)\b/giu

/** Tells texts that speak of this conference and of little else. */
export const editionTeller = (series: string | null, vocabulary: Vocabulary): ((text: string) => boolean) => {
  if (series === null) return () => false
  const conference = vocabulary.find('conference', series)
  const saysLittle = (rest: string) => !/\p{L}{2,}/u.test(rest.replace(besideEdition, ' '))
  if (!conference) return text => text.includes(series) && saysLittle(text.replace(series, ' '))
  return text => {
    for (const { conference: named, name, at } of conferencesIn(text, vocabulary.names))
      if (named === conference) {
        const regions = new RegExp(
          conference.regions.map(region => fold(region).replace(/[^a-z0-9 ]/g, '.')).join('|') || '(?!)',
          'gi',
        )
        const rest = `${text.slice(0, at)} ${text.slice(at + name.length)}`
        return saysLittle(fold(rest).replace(regions, ' '))
      }
    return false
  }
}

const findRegion = (regions: string[], texts: string[]): string | null => {
  for (const text of texts) {
    const found = regions.find(region =>
      (
        (Object.hasOwn(regionSpellings, region) ? regionSpellings[region] : undefined) ??
        new RegExp(`\\b${escape(region)}\\b`, 'i')
      ).test(text),
    )
    if (found) return found
  }
  return null
}

const fullYear = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/

/** Two digits right behind a name: `SRECon17`, `bob18`, `SREcon '16`, `sreconeurope17`; `DEF CON 33` counts otherwise. */
const shortYear = (text: string, names: Name[]): number | null => {
  const behind = (from: number): number | null => {
    const found = text.slice(from).match(/^(?:(?:europe|eu|emea|americas?|asia|us|na)?|\s?)['’‘]?(\d\d)(?![\d%:.])/i)
    const spaced = /^\s\d/.test(text.slice(from))
    const short = spaced ? undefined : found?.[1]
    return short && Number(short) >= 5 && Number(short) <= 45 ? 2000 + Number(short) : null
  }
  for (const { at, name } of conferencesIn(text, names)) {
    const year = behind(at + name.length)
    if (year !== null) return year
  }
  for (const { 0: word, index } of text.matchAll(/\p{L}{2,}(?:con|conf|days|summit|fest|world|europe)(?=['’‘]?\d\d(?!\d))/giu)) {
    const year = behind(index + word.length)
    if (year !== null) return year
  }
  return null
}

/** An opening speaks of many numbers: only one right behind a conference counts. */
const besideConference = (text: string, names: Name[]): string => {
  for (const { at } of conferencesIn(text, names)) {
    const near = text.slice(at, at + 60)
    if (fullYear.test(near)) return near
  }
  return ''
}

const findYear = (places: Place[], published: number | null, names: Name[]): { year: number; place: Place } | undefined => {
  for (const place of places) {
    const text =
      place.name === 'opening' && published !== null
        ? besideConference(place.text, names)
        : place.text.replace(/^\d{4}-\d{2}-\d{2}-/, '')
    const full = text.match(fullYear)?.[0]
    if (full) return { year: Number(full), place }
    const short = shortYear(text, names)
    // A number that the date of the metadata speaks against is the event's, not the year's.
    if (short !== null && (published === null || Math.abs(published - short) <= 1)) return { year: short, place }
  }
  return undefined
}

const line = (values: unknown[]): string => values.flat().map(textOf).filter(Boolean).join(' ')

export const recogniseEdition = (input: {
  metadata: Metadata
  path: string
  title: string
  body: string
  vocabulary: Vocabulary
}): RecognisedEdition => {
  const { metadata, path, title, body, vocabulary } = input
  const stated: Place = {
    name: 'metadata',
    text: line([metadata.get('conference'), metadata.get('event'), metadata.get('year')]),
    confidence: 0.95,
  }
  const titled: Place = { name: 'title', text: line([title, metadata.get('tagline')]), confidence: 0.95 }
  const address: Place = {
    name: 'address',
    text: line([metadata.get('slug'), metadata.get('url'), metadata.get('permalink'), metadata.get('path')]),
    confidence: 0.8,
  }
  const tags: Place = { name: 'tags', text: line([metadata.get('tags'), metadata.get('categories')]), confidence: 0.8 }
  const file: Place = { name: 'file name', text: path.replace(/^.*\//, '').replace(/[-_]/g, ' '), confidence: 0.8 }
  const opening: Place = { name: 'opening', text: body.trim().slice(0, 1500), confidence: 0.7 }
  const whole: Place = { name: 'text', text: body, confidence: 0.5 }

  const evidence: Evidence[] = []
  const given = { ...stated, text: line([metadata.get('conference'), metadata.get('event')]) }
  const conference =
    findConference([stated, titled, address, tags, file], vocabulary.names) ??
    unlisted([given, titled]) ??
    findConference([opening], vocabulary.names) ??
    unlisted([{ ...opening, text: opening.text.slice(0, 600) }]) ??
    findConference([whole], vocabulary.names)
  if (conference) evidence.push({ of: 'conference', reason: conference.reason, confidence: conference.confidence })
  const region = conference ? findRegion(conference.regions, [conference.near, titled.text, file.text, opening.text]) : null

  const date = dateOf(metadata.get('date'))
  const published = date ? Number(date.slice(0, 4)) : null
  const year = findYear([stated, titled, address, file, opening], published, vocabulary.names)
  const problems: Problem[] = []
  if (year) evidence.push({ of: 'year', reason: `in the ${year.place.name}`, confidence: year.place.confidence })
  else if (published !== null) evidence.push({ of: 'year', reason: 'date of the metadata', confidence: 0.6 })
  if (year && published !== null && (published < year.year || published > year.year + 1)) {
    problems.push({
      rule: 'year-conflict',
      severity: 'warning',
      line: 1,
      message: `the ${year.place.name} speaks of ${year.year}, the metadata is dated ${date}`,
      hint: `Write "year: ${year.year}" in the metadata if that is right.`,
    })
  }
  return { series: conference?.series ?? null, region, year: year?.year ?? published, evidence, problems }
}
