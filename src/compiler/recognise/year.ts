// Places where a year may be named in; the year of the edition, and which place told it, out. Refuses numbers of an event
// (`DEF CON 33`) and years that only stand somewhere in the text.
import type { Name } from '../vocabulary.ts'
import { conferencesIn } from './conferences-in.ts'
import { placesOf } from './places.ts'

/** Where a conference and a year may be named, most telling first. */
export type Place = { name: string; text: string; confidence: number }

const fullYear = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/

const isLikely = (short: number): boolean => short >= 5 && short <= 45
/** These number their events, and stand as close to the number as others to the year. */
const counted = /^(?:DEF ?CON|NANOG|RIPE|IETF|Chaos Communication Congress)$/i

/** `samplecon london13`: behind the city that follows the name. */
const behindPlace = (text: string, names: Name[]): number | null => {
  const [, place = '', digits = ''] = text.match(/^\s?(\p{L}{3,14})(\d\d)(?!\d)/u) ?? []
  const known = [...placesOf(names)].some(one => one.toLowerCase() === place.toLowerCase())
  return known && isLikely(Number(digits)) ? 2000 + Number(digits) : null
}

/** Two digits right behind a name: `SRECon17`, `bob18`, `SREcon '16`, `sreconeurope17`; `DEF CON 33` counts otherwise. */
const shortYear = (text: string, names: Name[]): number | null => {
  const behind = (from: number): number | null => {
    const found = text.slice(from).match(/^(?:(?:europe|eu|emea|americas?|asia|us|na)?|\s?)['’‘]?(\d\d)(?![\d%:.])/i)
    const spaced = /^\s\d/.test(text.slice(from))
    const short = spaced ? undefined : found?.[1]
    return short && isLikely(Number(short)) ? 2000 + Number(short) : null
  }
  for (const { conference, end } of conferencesIn(text, names)) {
    if (counted.test(conference.name)) return null
    const year = behind(end) ?? behindPlace(text.slice(end), names)
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

export const findYear = (
  places: Place[],
  published: number | null,
  names: Name[],
): { year: number; place: Place } | undefined => {
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
