// A line that may mark a talk in; its title told apart from kind, speakers, company and what is said of it.
// One shape per row, first match wins; the reason says which.
import type { TalkKind } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type Byline, readByline } from './names.ts'

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
  /^(?:\d{1,2}[.)]\s+|(?:session|talk|t)\s*\d*\s*[:–—-]\s+|\[(?:workshop|keynote|talk|panel)\]\s*|\((?:workshop|keynote)\)\s*|(?:opening |closing )?(?:keynote|workshop|tutorial|taller|panel|(?:lightning|ignite) talk)\s*[:–—-]\s+)/i

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
  for (const { index, 0: separator } of [...line.text.matchAll(separators)].slice(-MOST).reverse()) {
    const byline = readByline(line.text.slice(index + separator.length), vocabulary)
    if (byline) return { title: sliceInline(line, 0, index), byline, reason: 'byline "- NAME, COMPANY"' }
  }
  return undefined
}

/** `Name — Title`. */
const nameBeforeDash: Shape = (line, vocabulary) => {
  for (const { index, 0: separator } of [...line.text.matchAll(separators)].slice(0, MOST)) {
    const byline = readByline(line.text.slice(0, index), vocabulary)
    if (byline)
      return { title: sliceInline(line, index + separator.length, line.text.length), byline, reason: 'byline "NAME - title"' }
  }
  return undefined
}

/** The whole of the line's beginning is a link or bold: that is the title. */
const marked: Shape = line => {
  const span = line.spans
    .filter(({ type, start }) => (type === 'link' || type === 'strong') && start <= 1)
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

const shapes: Shape[] = [nameBehindDash, byName, nameInBrackets, nameBeforeDash, marked, bracketed, beforeStatement]

/** A heading's title: the whole line where it has no byline. */
export const readHeading = (inline: Inline, vocabulary: Vocabulary): Titled => {
  const { line, kind } = stripPrefix(inline)
  const found = [nameBehindDash, byName, nameInBrackets, nameBeforeDash].map(shape => shape(line, vocabulary)).find(Boolean)
  const titled = found ?? { title: line, reason: 'heading' }
  return { ...titled, title: quoted(titled.title), ...(kind ? { kind } : {}) }
}

/** A bullet's or paragraph's title; undefined where no shape tells it from the rest. */
export const readItem = (inline: Inline, vocabulary: Vocabulary): Titled | undefined => {
  const { line, kind } = stripPrefix(inline)
  const first = marked(line, vocabulary) ?? bracketed(line, vocabulary)
  const byline = first?.rest ? readLeadingByline(first.rest, vocabulary) : undefined
  const found =
    first && byline
      ? { title: first.title, ...byline, reason: `${first.reason}, ${byline.reason}` }
      : shapes.map(shape => shape(line, vocabulary)).find(Boolean)
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
