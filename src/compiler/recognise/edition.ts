// A recap's metadata and text in; the conference and its year out, with where each was read.
// Says so where the year in the title and the date of the metadata are far apart, and where a conference's name is only like one.
import { fold } from '../../corpus/ids.ts'
import type { Evidence } from '../../corpus/schema.ts'
import { dateOf, type Metadata, type Problem, textOf } from '../read/metadata.ts'
import type { Name, Vocabulary } from '../vocabulary.ts'
import { conferencesIn } from './conferences-in.ts'
import { findPeople } from './people.ts'
import { placesOf } from './places.ts'
import { nameAndYear, reportedName, unknownConference } from './unknown-conference.ts'
import { findYear, type Place } from './year.ts'
import { escapePattern } from './escape-pattern.ts'

export type RecognisedEdition = {
  series: string | null
  region: string | null
  year: number | null
  evidence: Evidence[]
  problems: Problem[]
}

/** Other spellings of the regions that conferences have; a city stands for itself. */
const regionSpellings: Record<string, RegExp> = {
  EMEA: /\b(?:emea|europe,? (?:the )?middle east)|emea\b/i,
  Europe: /\beurope|europe\b|\beu(?=\b|\d)|con ?eu\b/i,
  Americas: /\bamericas?\b|americas\b/i,
  'Asia/Pacific': /\basia(?:[ /-]?pacific)?\b|\bapac\b/i,
  'Silicon Valley': /\bsilicon valley\b|days ?sv\b|\bsv\b/i,
  'San Francisco': /\bsan francisco\b|con ?sf\b|\bsf\b/i,
  'New York': /\bnew york\b|con ?ny\b|\bnyc?\b/i,
  NYC: /\bnyc\b|\bnew york\b/i,
  'North America': /\bnorth america\b|\bna(?= ?\d|\b)/i,
}

/** `near`: the words around the name, which may tell the region. */
type Found = { series: string; regions: string[]; near: string; reason: string; confidence: number }

const findConference = (places: Place[], names: Name[]): Found | undefined => {
  for (const { text, name: place, confidence } of places)
    for (const { conference, at, end } of conferencesIn(text, names))
      return {
        series: conference.name,
        regions: conference.regions,
        near: text.slice(Math.max(0, at - 12), end + 24),
        reason: `named in the ${place}`,
        confidence,
      }
  return undefined
}

/** `SampleCon` in the title, and in the opening `SampleCon North` alone, which the vocabulary has beside it: that one. */
const narrowed = (found: Found, opening: Place, names: Name[]): Found => {
  const family = [...conferencesIn(opening.text, names)]
    .map(({ conference }) => conference)
    .filter(({ name }) => name === found.series || name.startsWith(`${found.series} `))
  const [first] = family
  return first && first.name !== found.series && family.every(one => one === first)
    ? { ...found, series: first.name, regions: first.regions, reason: `${found.reason}, and more closely in the opening` }
    : found
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
    const series = stated || (unknownConference(text)?.series ?? (place === 'title' ? nameAndYear(text) : undefined))
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

/** What a report's title has before a year, which may be anything but a town. */
const loosely = ({ text }: Place, vocabulary: Vocabulary): Found | undefined => {
  const series = reportedName(text)
  if (series === undefined) return undefined
  const words = series.split(/\s+/)
  const parts = [series, ...words]
  const isElse = parts.some(
    (part, at) =>
      // `Sample Heroes London 2026`: where it was, behind two words or more.
      (placesOf(vocabulary.names).has(part) && (at <= 2 || at < words.length)) ||
      (['tool', 'company', 'topic', 'person'] as const).some(kind => vocabulary.find(kind, part)),
  )
  const isSomebody = findPeople(series, vocabulary).length > 0
  return isElse || isSomebody
    ? undefined
    : { series, regions: [], near: '', reason: 'a name and a year in the title of a report', confidence: 0.55 }
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
    for (const { conference: named, at, end } of conferencesIn(text, vocabulary.names))
      if (named === conference) {
        const regions = new RegExp(
          conference.regions.map(region => fold(region).replace(/[^a-z0-9 ]/g, '.')).join('|') || '(?!)',
          'gi',
        )
        const rest = `${text.slice(0, at)} ${text.slice(end)}`
        return saysLittle(fold(rest).replace(regions, ' '))
      }
    return false
  }
}

/** A text tells many places; the conference was in one that it says so of: `in Example City`. */
const isIn = (text: string, region: string): boolean =>
  new RegExp(
    `\\b(?:in|to|at|from|en|de|à|nach|aus)\\s+(?:the\\s+)?(?:\\p{L}+,?\\s+)?${escapePattern(region)}\\b(?!\\s+\\p{Lu})`,
    'iu',
  ).test(text)

const findRegion = (regions: string[], texts: string[], opening: string): string | null => {
  for (const text of texts) {
    const found = regions.find(region =>
      (
        (Object.hasOwn(regionSpellings, region) ? regionSpellings[region] : undefined) ??
        new RegExp(`\\b${escapePattern(region)}\\b`, 'i')
      ).test(text),
    )
    if (found) return found
  }
  return (
    regions.find(
      region =>
        (Object.hasOwn(regionSpellings, region) ? regionSpellings[region]?.test(opening) : undefined) ?? isIn(opening, region),
    ) ?? null
  )
}

const behindName = (names: Name[]): RegExp => {
  const known = remembered.get(names)
  if (known) return known
  const places = [...placesOf(names)].toSorted((a, b) => b.length - a.length)
  const made = new RegExp(`^(?:\\s+['’]?(?:20)?\\d\\d)?\\s+(${places.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'u')
  remembered.set(names, made)
  return made
}
const remembered = new WeakMap<Name[], RegExp>()

/** One that is held in so many towns may be in any. */
const MANY = 8
const anyTown = /^\s+(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)?)(?=\s+(?:19|20)\d\d)/u
const noTown =
  /\b(?:day|days|recap|notes?|report|review|talks?|summary|conf|conferences?|takeaways?|highlights?|trip|part|(?:mon|tues|wednes|thurs|fri|satur|sun)day|my|the|wrap|thoughts|impressions|workshops?|keynotes?|first|last|in|at|retrospective|videos?|slides?|open|spaces?|ignite|badge|announcements?|lessons?|learned|experience|live|blog|season|spring|summer|autumn|fall|winter|unconference|global|online|virtual|remote|diary|sketchnotes|organi[sz]ers?|speakers?|tickets?|giveaway|challenge|metrics|tooling|summit|was|is)\b/iu

/** `SampleCon Berlin 2019`, `SampleCon 2019 NYC`: right behind the name of one that is held several times a year, a place of others. */
const placeBehind = (series: string, title: string, vocabulary: Vocabulary): string | null => {
  const { names } = vocabulary
  for (const { conference, end } of conferencesIn(title, names))
    if (conference.name === series && conference.regions.length > 0) {
      const town = conference.regions.length >= MANY ? title.slice(end).match(anyTown)?.[1] : undefined
      return (
        behindName(names).exec(title.slice(end))?.[1] ??
        (town && !noTown.test(town) && !vocabulary.find('tool', town) && !vocabulary.find('topic', town) ? town : null)
      )
    }
  return null
}

/** Without its folder and its ending. */
const fileNameOf = (path: string): string =>
  path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]/g, ' ')

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
  const file: Place = { name: 'file name', text: fileNameOf(path), confidence: 0.8 }
  const opening: Place = { name: 'opening', text: body.trim().slice(0, 1500), confidence: 0.7 }
  const whole: Place = { name: 'text', text: body, confidence: 0.5 }

  const evidence: Evidence[] = []
  const given = { ...stated, text: line([metadata.get('conference'), metadata.get('event')]) }
  const named = findConference([stated, titled, address, tags, file], vocabulary.names)
  const conference =
    (named && narrowed(named, opening, vocabulary.names)) ??
    unlisted([given, titled]) ??
    findConference([opening], vocabulary.names) ??
    unlisted([{ ...opening, text: opening.text.slice(0, 600) }]) ??
    findConference([whole], vocabulary.names) ??
    loosely(titled, vocabulary)
  if (conference) evidence.push({ of: 'conference', reason: conference.reason, confidence: conference.confidence })
  const nearIn = (text: string): string[] =>
    [...conferencesIn(text, vocabulary.names)].map(({ at, end }) => text.slice(Math.max(0, at - 12), end + 24))
  const region = conference
    ? (findRegion(conference.regions, [conference.near, titled.text, file.text, ...nearIn(opening.text)], opening.text) ??
      placeBehind(conference.series, titled.text, vocabulary))
    : null

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
