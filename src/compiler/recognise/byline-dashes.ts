// A line in; the shapes in which dashes or strokes part a title from who gave it: `Title - Name, Company`, `Name - Company - Title`.
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readByline } from './byline/byline.ts'
import type { Parted, Shape } from './byline-shapes.ts'
import { startsWithPerson } from './people.ts'
import { isGiven, isPerson } from './person-shape.ts'

export const separators = /\s(?:[-–—―|]{1,3}|\/\/|[·•~])\s|(?<=\p{Ll})[-–—]\s(?=\p{Lu})|(?<=[\p{L}\p{N}?!)])—(?=\p{Lu})/gu
/** A byline stands near one end of its line: this many separators are tried. */
const MOST = 12

/** Dashes that part a title from more; not those within a linked title: `[2019 - Some Title](u) - [Ann Example](u)`. */
const dashesIn = (line: Inline): RegExpExecArray[] => {
  const title = line.spans.find(
    ({ type, start, end }) => type === 'link' && start <= 1 && end > start && end < line.text.length - 2,
  )
  return [...line.text.matchAll(separators)].filter(({ index }) => index >= (title?.end ?? 0))
}

/** `Title - Company - Name` among lines where names stand before: only somebody known, behind a company. */
const titleCompanyName = (line: Inline, dashes: RegExpExecArray[], vocabulary: Vocabulary): Parted | undefined => {
  const [first, last] = dashes.slice(-2)
  if (!first || !last || first === last) return undefined
  const who = line.text.slice(last.index + last[0].length)
  const company = vocabulary.find('company', line.text.slice(first.index + first[0].length, last.index).trim())
  const areNames = who.split(/\s*(?:[/,&]|\band\b)\s*/).every(name => isPerson(name, vocabulary))
  const byline = company && areNames && startsWithPerson(who, vocabulary) ? readByline(who, vocabulary) : undefined
  return company && byline
    ? {
        title: sliceInline(line, 0, first.index),
        byline: { people: byline.people, companies: [company.name] },
        reason: 'byline "- COMPANY - NAME"',
      }
    : undefined
}

/** `Title - Name, Company`. */
export const nameBehindDash: Shape = (line, vocabulary) => {
  if (startsWithPerson(line.text, vocabulary)) return undefined
  const dashes = dashesIn(line).slice(-MOST)
  if (vocabulary.namesStand === 'before') return titleCompanyName(line, dashes, vocabulary)
  const sure = dashes.filter(({ index, 0: separator }) => startsWithPerson(line.text.slice(index + separator.length), vocabulary))
  // `Title | Name | Company`: the last part may look like a name, too.
  const pipes = dashes.length === 2 && dashes.every(({ 0: separator }) => separator.includes('|')) ? dashes : []
  for (const dash of [...sure, ...pipes, ...dashes.toReversed()]) {
    const { index, 0: separator } = dash
    const byline = readByline(line.text.slice(index + separator.length), vocabulary)
    // Two capitalised words behind a dash may be the title's own: `Soft Failures - Hard Goals`.
    const isSure = sure.includes(dash) || pipes.includes(dash) || vocabulary.namesStand === 'behind'
    const tells =
      byline && (byline.companies.length > 0 || byline.people.some(name => isGiven(name.split(' ')[0] ?? '', vocabulary)))
    if (byline && (isSure || tells)) return { title: sliceInline(line, 0, index), byline, reason: 'byline "- NAME, COMPANY"' }
  }
  return vocabulary.namesStand === 'behind' ? nameBehindColon(line, vocabulary) : undefined
}

/** `Title: more of it: Name`, once among lines that have a dash there: somebody known, and nothing else. */
const nameBehindColon: Shape = (line, vocabulary) => {
  const at = line.text.lastIndexOf(': ')
  const who = line.text.slice(at + 2).trim()
  const byline =
    at > 0 && startsWithPerson(who, vocabulary) && isPerson(who, vocabulary) ? readByline(who, vocabulary) : undefined
  return byline ? { title: sliceInline(line, 0, at), byline, reason: 'byline ": NAME" where others have a dash' } : undefined
}

/** `Name — Title`, `Name - Company - Title`. Two capitalised words are no name here: `New Hasql - a driver`. */
export const nameBeforeDash: Shape = (line, vocabulary) => {
  if (vocabulary.namesStand !== 'before' && !startsWithPerson(line.text, vocabulary)) return undefined
  const dashes = dashesIn(line).slice(0, MOST)
  for (const [at, { index, 0: separator }] of dashes.entries()) {
    const byline = readByline(line.text.slice(0, index), vocabulary)
    const next = dashes[at + 1]
    const beside = next && vocabulary.find('company', line.text.slice(index + separator.length, next.index).trim())
    if (byline && beside)
      return {
        title: sliceInline(line, next.index + next[0].length, line.text.length),
        byline: { people: byline.people, companies: [beside.name] },
        reason: 'byline "NAME - COMPANY - title"',
      }
    // `Name - @handle - Title`.
    const handle = line.text.slice(index + separator.length).match(/^@\w{2,30}\s+[-–—|]\s+(?=\S)/u)?.[0] ?? ''
    if (byline)
      return {
        title: sliceInline(line, index + separator.length + handle.length, line.text.length),
        byline,
        reason: 'byline "NAME - title"',
      }
  }
  return undefined
}
