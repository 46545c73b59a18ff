// A line that may mark a talk in; its title told apart from kind, speakers, company and what is said of it.
// One shape per row, first match wins; the reason says which.
import type { TalkKind } from '../../corpus/schema.ts'
import { type Inline, linesOfInline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type Byline, findPeople, readByline, startsWithPerson } from './names.ts'

/** `rest` is what follows the title and its byline: the first sentences about the talk. */
export type Titled = { title: Inline; kind?: TalkKind; byline?: Byline; rest?: Inline; reason: string }

const kindWords: [RegExp, TalkKind][] = [
  [/^(?:opening |closing )?keynote\b/i, 'keynote'],
  [/^(?:workshop|tutorial|taller|atelier|training)\b/i, 'workshop'],
  [/^(?:lightning|ignite) talk\b/i, 'lightning'],
  [/^panel\b/i, 'panel'],
]

/** `3. `, `Session: `, `[Workshop] `, `Keynote – ` in front of a title. */
const prefix =
  /^(?:\d{1,2}[.)]\s+|(?:session|talk|t)\s*\d*\s*[:–—-]\s+|(?:chapitre|chapter|part|partie|kapitel|capítulo)\s+\d+\s*[:–—-]\s+|\[(?:workshop|keynote|talk|panel)\]\s*|\((?:workshop|keynote)\)\s*|(?:opening |closing )?(?:keynote|workshop|tutorial|taller|panel|(?:lightning|ignite) talk)\s*[:–—-]\s+)/i

export const stripPrefix = (line: Inline): { line: Inline; kind?: TalkKind } => {
  let rest = line
  let kind: TalkKind | undefined
  for (let found = rest.text.match(prefix); found; found = rest.text.match(prefix)) {
    const words = found[0].replace(/^[[(]/, '')
    kind ??= kindWords.find(([pattern]) => pattern.test(words))?.[1]
    if (found[0].length >= rest.text.length) break
    rest = sliceInline(rest, found[0].length, rest.text.length)
  }
  return { line: rest, ...(kind ? { kind } : {}) }
}

const quoted = (title: Inline): Inline => {
  const found = title.text.match(/^["“«](.+)["”»]$/)
  return found ? sliceInline(title, 1, title.text.length - 1) : title
}

const separators = /\s[-–—|]{1,3}\s/g
/** A byline stands near one end of its line: this many separators are tried. */
const MOST = 12

type Shape = (line: Inline, vocabulary: Vocabulary) => Omit<Titled, 'kind'> | undefined

/** `Title by Name`, `Title, de Nombre`, and a colon, full stop or dash with what is said. */
const byName: Shape = (line, vocabulary) => {
  for (const found of [...line.text.matchAll(/[\s,]+(?:presented by|by|de|von|par)\s+(?=\[?\p{Lu}|@)/gu)].slice(0, MOST)) {
    const from = found.index + found[0].length
    const end = line.text.slice(from).search(/(?::|(?<!(?:^|[\s.])\p{Lu})\.)\s|\s[-–—]\s|\.$|:$/u)
    const to = end < 0 ? line.text.length : from + end
    const byline = readByline(line.text.slice(from, to), vocabulary)
    if (byline && found.index > 0)
      return { title: sliceInline(line, 0, found.index), byline, ...restOf(line, to), reason: 'byline "by NAME"' }
  }
  return undefined
}

/** `Title (Name): …`, `Title (Name, Company)`. */
const nameInBrackets: Shape = (line, vocabulary) => {
  const found = line.text.match(/\s*\(([^()]+)\)\s*(?=$|[:.–—-])/)
  const byline = found?.[1] ? readByline(found[1], vocabulary) : undefined
  return found?.index && byline
    ? {
        title: sliceInline(line, 0, found.index),
        byline,
        ...restOf(line, found.index + found[0].length),
        reason: 'byline "(NAME)"',
      }
    : undefined
}

/** `Title - Name, Company`. */
const nameBehindDash: Shape = (line, vocabulary) => {
  if (vocabulary.namesStand === 'before' || startsWithPerson(line.text, vocabulary)) return undefined
  for (const { index, 0: separator } of [...line.text.matchAll(separators)].slice(-MOST).reverse()) {
    const byline = readByline(line.text.slice(index + separator.length), vocabulary)
    if (byline) return { title: sliceInline(line, 0, index), byline, reason: 'byline "- NAME, COMPANY"' }
  }
  return undefined
}

/** `Name — Title`, `Name - Company - Title`. Two capitalised words are no name here: `New Hasql - a driver`. */
const nameBeforeDash: Shape = (line, vocabulary) => {
  if (vocabulary.namesStand !== 'before' && !startsWithPerson(line.text, vocabulary)) return undefined
  const dashes = [...line.text.matchAll(separators)].slice(0, MOST)
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
    if (byline)
      return { title: sliceInline(line, index + separator.length, line.text.length), byline, reason: 'byline "NAME - title"' }
  }
  return undefined
}

/** `Title with Name`, where a person is sure. */
const withName: Shape = (line, vocabulary) => {
  const found = [...line.text.matchAll(/\s+(?:with|mit|avec|con|featuring|feat\.)\s+(?=\p{Lu})/gu)].at(-1)
  if (!found || found.index === 0) return undefined
  const who = line.text.slice(found.index + found[0].length)
  const byline = findPeople(who, vocabulary).length > 0 ? readByline(who, vocabulary) : undefined
  return byline ? { title: sliceInline(line, 0, found.index), byline, reason: 'byline "with NAME"' } : undefined
}

/** `Title, Name`, `Title, Name, Company`, where a person is sure and nothing is said behind. */
const nameBehindComma: Shape = (line, vocabulary) => {
  for (const found of [...line.text.matchAll(/,\s+(?=\p{Lu})/gu)].slice(0, MOST)) {
    const who = line.text.slice(found.index + found[0].length)
    if (!startsWithPerson(who, vocabulary) || /[.!?:]\s|[!?]$/.test(who)) continue
    const byline = readByline(who, vocabulary)
    if (byline) return { title: sliceInline(line, 0, found.index), byline, reason: 'byline ", NAME"' }
  }
  return undefined
}

/** A line of its own for who, and one for what. */
const nameOnOwnLine: Shape = (line, vocabulary) => {
  const lines = linesOfInline(line)
  const [first, last] = [lines[0], lines.at(-1)]
  if (lines.length < 2 || lines.length > 3 || !first || !last) return undefined
  const before =
    /\(.+\)$/.test(first.text) || startsWithPerson(first.text, vocabulary) ? readByline(first.text, vocabulary) : undefined
  if (before)
    return {
      title: sliceInline(line, first.text.length, line.text.length),
      byline: before,
      reason: 'byline on the line before',
    }
  const behind = startsWithPerson(last.text.replace(/^by /i, ''), vocabulary)
    ? readByline(last.text.replace(/^by /i, ''), vocabulary)
    : undefined
  return behind
    ? { title: sliceInline(line, 0, line.text.length - last.text.length), byline: behind, reason: 'byline on the line below' }
    : undefined
}

/** `Name: Title`, `@handle on Title`. */
const nameBeforeTopic: Shape = (line, vocabulary) => {
  const found = line.text.match(/^(?:@([\w]{2,30})|([^:]{3,60}?))(?::\s+|\s+(?:on|about|über|sur|sobre)\s+)(?=\S)/u)
  if (!found) return undefined
  const name = found[2]
  const byline = found[1]
    ? { people: [found[1]], companies: [] }
    : name && startsWithPerson(name, vocabulary)
      ? readByline(name, vocabulary)
      : undefined
  const from = found[0].length
  return byline ? { ...upToStatement(line, from), byline, reason: 'byline "NAME: title"' } : undefined
}

/** The title that begins here: its link or quotation, else what stands before a statement, else the rest of the line. */
const upToStatement = (line: Inline, from: number): Pick<Titled, 'title' | 'rest'> => {
  const rest = sliceInline(line, from, line.text.length)
  const link = rest.spans.find(({ type, start, end }) => type === 'link' && start <= 1 && end > start)
  const quote = rest.text.match(/^["“«][^"”»]+["”»]/)
  const end = link?.end ?? quote?.[0].length ?? rest.text.search(/\s+[-–—]\s+|[.:]\s+(?=\p{Lu})|[.:]?$/u)
  return { title: sliceInline(rest, 0, end), ...restOf(rest, end) }
}

/** The whole of the line's beginning is a link or bold: that is the title. */
const marked: Shape = line => {
  const span = line.spans
    .filter(({ type, start, end }) => (type === 'link' || type === 'strong') && start <= 1 && end > start)
    .sort((a, b) => b.end - a.end)[0]
  if (!span) return undefined
  const title = sliceInline(line, span.start, span.end)
  return {
    title: sliceInline(title, 0, title.text.replace(/[\s:.]+$/, '').length),
    ...restOf(line, span.end),
    reason: span.type === 'link' ? 'begins with a linked title' : 'begins with a bold title',
  }
}

/** `Title - statement`; `Title. This talk …`; `Title, as expected, …`. */
const beforeStatement: Shape = line => {
  const dash = line.text.search(/\s+[-–—]\s+/)
  const stop = line.text.search(/\.\s+(?=(?:This|The|That|Another|In this) )/)
  const comma = line.text.search(/,\s+(?=(?:as |the talk|presented|given|a talk|from |which |where ))/)
  const at = [dash, stop, comma].filter(index => index > 0).sort((a, b) => a - b)[0]
  if (at === undefined) return undefined
  const title = sliceInline(line, 0, at)
  const words = title.text.split(/\s+/).length
  return words <= 16 && /^[\p{Lu}\p{N}"“]/u.test(title.text)
    ? { title, ...restOf(line, at), reason: 'title before a statement' }
    : undefined
}

const restOf = (line: Inline, from: number): { rest?: Inline } => {
  const skipped = line.text.slice(from).match(/^[\s:.,;–—-]*/)?.[0].length ?? 0
  const rest = sliceInline(line, from + skipped, line.text.length)
  return rest.text ? { rest } : {}
}

/** `[Title], …` whose link leads nowhere: the brackets still tell where the title ends. */
const bracketed: Shape = line => {
  const found = line.text.match(/^\[([^[\]]{6,})\]/)
  return found
    ? {
        title: sliceInline(line, 1, found[0].length - 1),
        ...restOf(line, found[0].length),
        reason: 'begins with a title in brackets',
      }
    : undefined
}

const bylined: Shape[] = [
  nameOnOwnLine,
  nameBehindDash,
  byName,
  nameInBrackets,
  nameBeforeDash,
  withName,
  nameBehindComma,
  nameBeforeTopic,
]

/** A name or two may look like one by chance. */
const HABIT = 2

/** Where the lines of a document have names beside dashes: what several of them do, all may. */
export const sideOfNames = (lines: Inline[], vocabulary: Vocabulary): 'before' | 'behind' | undefined => {
  let before = 0
  let behind = 0
  for (const line of lines) {
    if (line.text.length > 200) continue
    const dashes = [...line.text.matchAll(separators)]
    const last = dashes.at(-1)
    if (!last) continue
    if (startsWithPerson(line.text, vocabulary) && readByline(line.text.slice(0, dashes[0]?.index), vocabulary)) before++
    else if (startsWithPerson(line.text.slice(last.index + last[0].length), vocabulary)) behind++
  }
  return before >= HABIT && before > behind ? 'before' : behind >= HABIT && behind > before ? 'behind' : undefined
}

const firstOf = (shapes: Shape[], line: Inline, vocabulary: Vocabulary): ReturnType<Shape> => {
  for (const shape of shapes) {
    const found = shape(line, vocabulary)
    if (found?.title.text) return found
  }
  return undefined
}

/** Links behind a title that lead to its slides or recording are no part of it. */
const linkLabel =
  /^(?:slides?|deck|video|youtube|recording|pdf|link|abstract|programme?|details|talk|watch|code|paper|info|here)s?$/i
const withoutLabels = (line: Inline): Inline => {
  const last = line.spans.filter(({ type, start, end }) => type === 'link' && start > 0 && end > start).at(-1)
  if (!last || !linkLabel.test(line.text.slice(last.start, last.end).trim())) return line
  if (/[\p{L}\p{N}]/u.test(line.text.slice(last.end))) return line
  const before = line.text.slice(0, last.start).replace(/[\s([|:,–—-]+$/, '')
  return before.length > 3 ? withoutLabels(sliceInline(line, 0, before.length)) : line
}

/** `[Title](u) …` whose link is the title, and what is left neither a byline nor a statement. */
const onlyTitleLink = (line: Inline): Inline => {
  const link = line.spans.find(({ type, start, end }) => type === 'link' && start <= 1 && end - start >= 15)
  const left = link ? line.text.slice(link.end) : ''
  return link &&
    left &&
    !/^["”]?\s*(?:by|with|von|par|de|at|@|from|[-–—|,:(])/iu.test(left) &&
    !/\p{L}{2,}\s+\p{L}{2,}/u.test(left)
    ? sliceInline(line, link.start, link.end)
    : line
}

/** A heading's title: the whole line where it has no byline. */
export const readHeading = (inline: Inline, vocabulary: Vocabulary): Titled => {
  const { line: whole, kind } = stripPrefix(inline)
  const line = onlyTitleLink(withoutLabels(whole))
  const titled = firstOf(bylined, line, vocabulary) ?? { title: line, reason: 'heading' }
  return { ...titled, title: quoted(titled.title), ...(kind ? { kind } : {}) }
}

/** A marked title may hold its byline, or be the name alone: `**Ann Example**: [Title](u)`. */
const withinMarked = (first: Omit<Titled, 'kind'>, vocabulary: Vocabulary): Omit<Titled, 'kind'> | undefined => {
  const who = startsWithPerson(first.title.text, vocabulary) ? readByline(first.title.text, vocabulary) : undefined
  if (who && first.rest)
    return {
      ...upToStatement(first.rest, first.rest.text.match(/^(?:on|about)\s+/)?.[0].length ?? 0),
      byline: who,
      reason: 'a name, then a title',
    }
  const inner = firstOf(bylined, first.title, vocabulary)
  return inner?.byline
    ? {
        title: inner.title,
        byline: inner.byline,
        ...(first.rest ? { rest: first.rest } : {}),
        reason: `${first.reason}, ${inner.reason}`,
      }
    : undefined
}

/** A bullet's or paragraph's title; undefined where no shape tells it from the rest. */
export const readItem = (inline: Inline, vocabulary: Vocabulary): Titled | undefined => {
  const { line, kind } = stripPrefix(inline)
  const first = marked(line, vocabulary) ?? bracketed(line, vocabulary)
  const byline = first?.rest ? readLeadingByline(first.rest, vocabulary) : undefined
  const found =
    first && byline
      ? { title: first.title, ...byline, reason: `${first.reason}, ${byline.reason}` }
      : first
        ? (withinMarked(first, vocabulary) ?? first)
        : firstOf([...bylined, beforeStatement], line, vocabulary)
  return found ? { ...found, title: quoted(found.title), ...(kind ? { kind } : {}) } : undefined
}

/** `by NAME: …`, `(NAME) …`, `- NAME & NAME` behind a title that is marked already. */
const readLeadingByline = (
  rest: Inline,
  vocabulary: Vocabulary,
): { byline: Byline; rest?: Inline; reason: string } | undefined => {
  const found = rest.text.match(/^(?:by|de|von|par|presented by|\()?\s*((?:[^:.()]|(?<=\p{Lu})\.)+)\)?\s*(?:[:.–—-]|$)/u)
  const byline = found?.[1] ? readByline(found[1], vocabulary) : undefined
  return found && byline ? { byline, ...restOf(rest, found[0].length), reason: 'byline behind it' } : undefined
}
