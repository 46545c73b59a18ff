// A line that may mark a talk in; its title told apart from kind, speakers, company and what is said of it. The reason says how.
import type { TalkKind } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { bylined, firstOf, type Parted, type Shape } from './byline-shapes.ts'
import { restOf, upToStatement } from './up-to-statement.ts'
import { type Byline, readByline } from './byline/byline.ts'
import { companiesAmong } from './byline/employers.ts'
import { namesInARow, namesOf } from './companions.ts'
import { startsWithPerson } from './people.ts'
import { isCapitalised } from './markers/capitals.ts'
import { kindOf, type Prefixed, stripPrefix } from './title-prefix.ts'
import { isPerson, namePattern } from './person-shape.ts'
import { isHome, isProfile } from './profile.ts'
import { remembered } from './remembered.ts'
import { tells } from './telling.ts'
import { whatTheyDid } from './what-they-did.ts'

/** `timed`, `named`: a time, or `Session:`, stood in front. */
export type Titled = Parted & Omit<Prefixed, 'line'>

const kindBehind =
  /\s*(?:,\s+|\s[-–—]\s+|[([])((?:opening |closing )?keynote|workshop|tutorial|panel|lightning talk)(?:[)\]]|,[^()[\]]{0,40}[)\]]|$)$/i
/** `Title, Keynote`, `Title (workshop, four hours)`. */
const stripKindBehind = (line: Inline): { line: Inline; kind?: TalkKind } => {
  const found = line.text.slice(-80).match(kindBehind)
  const kind = found?.[1] ? kindOf(found[1]) : undefined
  const end = line.text.length - (found?.[0].length ?? 0)
  return kind && end > 8 ? { line: sliceInline(line, 0, end), kind } : { line }
}

/** `I attended a talk on “Title”`. */
const visited =
  /^(?:(?:then|next|also|first|finally|later),?\s+)?(?:I|we)\s+(?:also\s+)?(?:attended|saw|watched|went to|enjoyed|liked|joined|caught|visited)\b[^"“«]*(?=["“«][^"”»]+["”»]$)/iu
const quoted = (whole: Inline): Inline => {
  const title = sliceInline(whole, whole.text.match(visited)?.[0].length ?? 0, whole.text.length)
  const found = title.text.match(/^(?:["“«](.+)["”»]|‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))+)’)$/u)
  return found ? sliceInline(title, 1, title.text.length - 1) : title
}
/** `" [Title](u)"`: some leave a space behind the sign. */
const opened = /^["“«„]\s+/
/** The whole of the line's beginning is a link or bold: that is the title. */
const marked: Shape = line => {
  const span = line.spans
    .filter(
      ({ type, start, end }) =>
        (type === 'link' || type === 'strong' || type === 'emphasis') &&
        start <= (opened.exec(line.text)?.[0].length ?? 1) &&
        end > start,
    )
    .sort((a, b) => b.end - a.end)[0]
  if (!span) return undefined
  const title = sliceInline(line, span.start, span.end)
  return {
    title: sliceInline(title, 0, title.text.replace(/[\s:.]+$/, '').length),
    ...restOf(line, span.end),
    reason:
      span.type === 'link'
        ? 'begins with a linked title'
        : `begins with a title in ${span.type === 'strong' ? 'bold' : 'italics'}`,
  }
}

/** `Title - statement`; `Title. This talk …`; `Title, as expected, …`. */
const beforeStatement: Shape = line => {
  const dash = line.text.search(/(?<!\s)\s+[-–—]\s+/)
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

/** `Title - Company`, `Title (Company)`, where the name is a company's and no tool's. */
const ofCompany: Shape = (line, vocabulary) => {
  const found = line.text.match(/(?<!\s)\s+(?:[-–—|@]\s+([^-–—|()]{2,40})|\(([^()]{2,40})\))$/u)
  const name = (found?.[1] ?? found?.[2])?.trim()
  const company = name ? vocabulary.find('company', name) : undefined
  return found?.index && name && company && !vocabulary.find('tool', name)
    ? {
        // `Queues @ Shopify` says where, as the title's last words.
        title: found[0].trimStart().startsWith('@') ? line : sliceInline(line, 0, found.index),
        byline: { people: [], companies: [company.name] },
        reason: 'a company behind it',
      }
    : undefined
}

/** Stars and pictures behind a line are what the writer thinks of the talk. */
const signsBehind = /(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|[★☆✓✔\s]|\ufe0f|\u200d)+$/u
/** In UTF-16 units. */
const MOST_SIGNS = 24
const withoutSigns = (line: Inline): Inline => {
  const signs = line.text.slice(-MOST_SIGNS).match(signsBehind)?.[0].length ?? 0
  return signs < line.text.length ? sliceInline(line, 0, line.text.length - signs) : line
}

/** A heading's title: the whole line where it has no byline. */
export const readHeading = remembered((inline: Inline, vocabulary): Titled => {
  const { line: bare, ...before } = stripPrefix(inline)
  const { line: whole, kind = before.kind } = stripKindBehind(sliceInline(bare, 0, bare.text.length))
  const line = onlyTitleLink(withoutLabels(sliceInline(whole, 0, whole.text.length)))
  const plain = withoutSigns(line)
  const read = firstOf(bylined, plain, vocabulary) ?? ofCompany(plain, vocabulary)
  // A picture behind who gave it is the writer's; behind a title it may be the title's own.
  const titled = read ?? { title: line, reason: 'heading' }
  const { text } = titled.title
  const title = sliceInline(titled.title, 0, text.replace(/(?<=[\p{L}\p{N}])\s*:$/u, '').length)
  return { ...titled, ...before, title: quoted(title), ...(kind ? { kind } : {}) }
})

/** A name, or words of its shape that link to an account; or to a home page, where the rest tells what they talked about. */
const whoIs = (marked: Inline, rest: Inline | undefined, vocabulary: Vocabulary): Byline | undefined =>
  startsWithPerson(marked.text, vocabulary)
    ? readByline(marked.text, vocabulary)
    : marked.spans.some(({ url }) => isProfile(url) || (rest && isHome(url) && whatTheyDid(rest))) &&
        isPerson(marked.text, vocabulary)
      ? { people: [marked.text], companies: [] }
      : undefined
/** `**Ann Example** (Example Corp): Title`, `**Ann Example** from Example Corp – Title`. */
const employer = /^(?:\(([^()]{2,50})\)|(?:from|of|at|@)\s+(\p{Lu}[^:–—]{1,40}?))\s*(?::|\s[-–—])\s+/u
/** A marked title may hold its byline, or be the name alone: `**Ann Example**: [Title](u)`. */
const withinMarked = (first: Parted, vocabulary: Vocabulary): Parted | undefined => {
  const who = whoIs(first.title, first.rest, vocabulary)
  const done = who && first.rest ? whatTheyDid(first.rest) : undefined
  if (who && first.rest && done) return { title: done, rest: first.rest, byline: who, reason: 'a name, then what they told of' }
  if (who && first.rest) {
    const beside = first.rest.text.match(employer)
    const named = beside?.[1] ?? beside?.[2]
    return {
      ...upToStatement(first.rest, (beside ?? first.rest.text.match(/^(?:on|about)\s+/))?.[0].length ?? 0),
      byline: named === undefined ? who : { ...who, companies: companiesAmong(named.split(/,\s+/), vocabulary, new Set()) },
      reason: 'a name, then a title',
    }
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

/** `Keynote (Some Title) by Ann Example`. */
const kindAndTitle =
  /^(?:(?:opening|closing|morning|evening)\s+)?(keynote|workshop|tutorial|panel)\s*\(([^()]{4,140})\)\s*(?:by|with)\s+/iu
/** `Workshop (half day)`, `Keynote (9:00 AM)`. */
const whenOrHow =
  /\b(?:days?|hours?|hrs?|min(?:utes?)?|am|pm|live|stage|morning|afternoon|evening|remote|virtual|online)\b|\d[:.]\d\d/i
const kindWithTitle = (line: Inline, vocabulary: Vocabulary): Titled | undefined => {
  const [whole, called = '', title = ''] = line.text.match(kindAndTitle) ?? []
  const from = whole ? whole.indexOf('(') + 1 : 0
  const isSetOff =
    line.spans.some(({ type, start, end }) => type !== 'code' && start >= from - 1 && start <= from + 1 && end > start + 3) ||
    (isCapitalised(title) && title.trim().split(/\s+/).length > 2)
  const who = whole ? line.text.slice(whole.length) : ''
  const byline = isSetOff && !whenOrHow.test(title) && !/:\s/.test(who) ? readByline(who, vocabulary) : undefined
  const kind = kindOf(called)
  return byline && kind
    ? { title: sliceInline(line, from, from + title.length), byline, kind, reason: 'a kind, and a title in brackets' }
    : undefined
}

/** A bullet's or paragraph's title; undefined where no shape tells it from the rest. */
export const readItem = remembered((inline: Inline, vocabulary): Titled | undefined => {
  const { line, ...before } = stripPrefix(inline)
  const ofKind = kindWithTitle(line, vocabulary)
  if (ofKind) return { ...before, ...ofKind }
  const first = marked(line, vocabulary) ?? bracketed(line, vocabulary)
  const byline =
    first?.rest && !startsWithPerson(first.title.text, vocabulary) ? readLeadingByline(first.rest, vocabulary) : undefined
  const found =
    first && byline
      ? { title: first.title, ...byline, reason: `${first.reason}, ${byline.reason}` }
      : first
        ? (withinMarked(first, vocabulary) ?? first)
        : firstOf([...bylined, beforeStatement], line, vocabulary)
  return found ? { ...found, ...before, title: quoted(found.title) } : undefined
})

const nameWords = '(?:[^:.()]|\\.(?!(?<!\\p{Lu}\\.)(?!\\p{L})))+'
const inBrackets = '\\([^()]{2,60}\\)'
const leadingByline = new RegExp(
  `^(?:by|de|von|par|presented by|\\()?\\s*(${nameWords}(?:${inBrackets}(?:\\s?(?:,|&|,? and)\\s${namePattern}(?:\\s?${inBrackets})?){0,4})?)\\)?\\s*(?:[:.]|(?<!\\p{L})[–—-]|$|(?<=\\)\\s)(?=\\p{Lu}))`,
  'u',
)
/** `_Zyx Fixture_`, `_Zyx Fixture (Example Corp)_`, where few bear the name. */
const nameAlone = new RegExp(`^${namePattern}(?:\\s?${inBrackets})?$`, 'u')
const behindName = `(?!(?:of|from|at|with|for|in|on|by|the|an?|and|who|von|aus|bei|de|du|del|da|di|od|z)\\s)\\p{Ll}+`
const clause = '(?:that|how|why|dass|wie|warum|que|comment|pourquoi|cómo|jak|proč)\\s'
/** `Ann Example and Bob Example showed how queues work`: a statement, and who gave the talk. */
const nameTells = new RegExp(
  `^[\\s:–—-]*(${namesInARow})\\s+(?:\\p{Ll}+ly\\s+)?(${tells},?\\s|${behindName},?\\s+(?:${clause}|(?:\\p{L}+\\s+){3}))`,
  'u',
)
const isTelling = new RegExp(`^${tells}`, 'u')
/** Whose names few bear, where the words behind them say that they told something. */
const tellersIn = (rest: Inline, vocabulary: Vocabulary): string[] => {
  const [, row = '', behind = ''] = rest.text.match(nameTells) ?? []
  return startsWithPerson(row, vocabulary) || isTelling.test(behind) ? namesOf(row, vocabulary) : []
}
/** `by NAME: …`, `(NAME) …`, `- NAME & NAME` behind a title that is marked already. */
const readLeadingByline = (
  rest: Inline,
  vocabulary: Vocabulary,
): { byline: Byline; rest?: Inline; reason: string } | undefined => {
  const reason = 'byline behind it'
  const tellers = tellersIn(rest, vocabulary)
  if (tellers.length > 0) return { byline: { people: tellers, companies: [] }, rest, reason: 'who told it behind it' }
  const found = rest.text.match(leadingByline)
  const byline = found?.[1] ? readByline(found[1], vocabulary) : undefined
  if (found && byline) return { byline, ...restOf(rest, found[0].length), reason }
  const setOff = rest.spans.find(
    ({ type, start, end }) => (type === 'emphasis' || type === 'link') && start <= 3 && end > start + 4,
  )
  const name = setOff && /^[\s.,:–—-]*$/u.test(rest.text.slice(0, setOff.start)) ? rest.text.slice(setOff.start, setOff.end) : ''
  const isAlone = setOff && /^\s*(?:$|\\|\p{Lu})/u.test(rest.text.slice(setOff.end))
  const isThing = /\b(?:Reading|Demo|Town|Edition|Part|Hall|Room)\b/u.test(name)
  const named = isAlone && !isThing && nameAlone.test(name) ? readByline(name, vocabulary) : undefined
  return setOff && named ? { byline: named, ...restOf(rest, setOff.end), reason } : undefined
}
