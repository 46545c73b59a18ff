// A line in; the shapes in which a title and who gave it stand in one line, a row each: `Title by Name`, `Name — Title, Company`.
// Where names stand is a habit of the document; two capitalised words alone are no name.
import { type Inline, linesOfInline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { handlesIn } from './handles.ts'
import { isGiven, isPerson } from './person-shape.ts'
import { isProfile } from './profile.ts'
import { restOf, upToStatement } from './up-to-statement.ts'
import { whoseTalk } from './whose-talk.ts'
import { nameBeforeDash, nameBehindDash } from './byline-dashes.ts'
import { type Byline, readByline } from './byline/byline.ts'
import { companiesAmong } from './byline/employers.ts'
import { isVisit } from './markers/pauses.ts'
import { findPeople, startsWithPerson } from './people.ts'

/** `rest` is what follows the title and its byline: the first sentences about the talk. */
export type Parted = { title: Inline; byline?: Byline; rest?: Inline; reason: string }
export type Shape = (line: Inline, vocabulary: Vocabulary) => Parted | undefined

/** A byline stands near one end of its line: this many separators are tried. */
const MOST = 12
/** `Written by Name`, `Photos by Name`. */
const ofCredits =
  /^\W*(?:re-?)?(?:written|posted|published|authored|edited|translated|reviewed|organi[sz]ed|sponsored|powered|hosted|photos?|photographs?|images?|pictures?|drawings?|illustrations?|notes|words|text|guest post|article|blog post)$/iu
/** `powered by Ruby`, `told by Many Hands`: whoever that is gave no talk by it. */
const behindParticiple = /(?:ed|driven|written|built|run|led|told|made|given|shown|taught)$/i
const handleAtEnd = /^\s+[-–—|]\s+@\S+$/u
/** `A Title of some Words by Ann`, with nothing behind. */
const givenNameAlone = (line: Inline, at: number, who: string, vocabulary: Vocabulary): Byline | undefined =>
  line.text.endsWith(`by ${who}`) &&
  line.text.slice(0, at).split(/\s+/).length >= 2 &&
  !behindParticiple.test(line.text.slice(0, at)) &&
  isGiven(who, vocabulary) &&
  !(['tool', 'topic', 'company'] as const).some(kind => vocabulary.find(kind, who))
    ? { people: [who], companies: [] }
    : undefined

const isLabel = /^\W*(?:slides?|deck|video|recording|youtube|talk|code|notes)\W*$/i
/** `Title by Name`, `Title (by Name)`, `Title, de Nombre`, and a colon, full stop or dash with what is said. */
const byName: Shape = (line, vocabulary) => {
  for (const found of [...line.text.matchAll(/(?<![\s,(–—-])[\s,(–—-]+(?:presented by|by|de|von|par)\s+(?=\[?\p{Lu}|@)/gu)].slice(
    0,
    MOST,
  )) {
    const from = found.index + found[0].length
    const behind = line.text.slice(from)
    const isAside = found[0].includes('(')
    const end = isAside
      ? behind.indexOf(')')
      : behind.search(/(?::|(?<!(?:^|[\s.])\p{Lu})(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|Jr|Inc|Ltd))\.)\s|\s[-–—]\s|\.$|:$/u)
    // `Keynote by Ann Example [recording](u) I liked it`: a label ends the name.
    const label = line.spans.find(
      ({ type, start, end: until }) => type === 'link' && start > from && isLabel.test(line.text.slice(start, until)),
    )
    const to = Math.min(end < 0 ? line.text.length : from + end, label?.start ?? line.text.length)
    const who = line.text.slice(from, to).trimEnd()
    const byline = readByline(who, vocabulary) ?? givenNameAlone(line, found.index, who, vocabulary)
    // `Title told by Many Hands - @handle`: the handle is who gave it, where the name is not surely somebody's.
    const isOfTitle =
      handleAtEnd.test(line.text.slice(to)) &&
      behindParticiple.test(line.text.slice(0, found.index)) &&
      !startsWithPerson(who, vocabulary)
    if (byline && found.index > 0 && !isOfTitle && !ofCredits.test(line.text.slice(0, found.index)))
      return {
        title: sliceInline(line, 0, found.index),
        byline,
        ...restOf(line, isAside && end >= 0 ? to + 1 : to),
        reason: 'byline "by NAME"',
      }
  }
  return undefined
}

/** `題名 by 山田 太郎`: a name in a script without capitals, at the line's end. */
const nameInOtherScript: Shape = line => {
  const found = line.text.match(/^(.{4,}?)\s+by\s+([\p{L}\p{N}ー・. ]{1,20})$/u)
  const who = found?.[2]?.trim() ?? ''
  return found?.[1] && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(who)
    ? { title: sliceInline(line, 0, found[1].length), byline: { people: [who], companies: [] }, reason: 'byline "by NAME"' }
    : undefined
}

/** Up to `end` there is a person, and nothing else. */
const beginsWithName = (line: Inline, end: number, vocabulary: Vocabulary): boolean => {
  const [first] = findPeople(line.text.slice(0, end), vocabulary)
  return first?.start === 0 && first.end >= end
}

/** `Title (Name): …`, `Title (Name, Company)`. */
const nameInBrackets: Shape = (line, vocabulary) => {
  const found = line.text.match(/(?<!\s)\s*(?:\(([^()]+)\)\s*(?=$|[:.–—-])|\[([^[\]]+)\]$)/)
  const inside = found?.[1] ?? found?.[2]
  const byline = inside ? readByline(inside, vocabulary) : undefined
  // `Name (Company) – Title`: whom somebody works for may look like a name, too.
  const isEmployer =
    byline &&
    found?.index !== undefined &&
    found[0].length + found.index < line.text.length &&
    beginsWithName(line, found.index, vocabulary)
  return found?.index && byline && !isEmployer
    ? {
        title: sliceInline(line, 0, found.index),
        byline,
        ...restOf(line, found.index + found[0].length),
        reason: 'byline "(NAME)"',
      }
    : undefined
}

/** `Title - @handle`, `Title (@handle and @other)`, `Title by @handle`. */
const handlesBehind: Shape = (line, vocabulary) => {
  const found = line.text.match(/(?<!\s)\s*(?:\s[-–—|]\s+|,\s+|\sby\s+|\()(@[^()]{2,120}?)\)?$/u)
  const people = found?.[1] ? handlesIn(found[1]) : []
  return found?.index && people.length > 0 && !beginsWithName(line, found.index, vocabulary)
    ? { title: sliceInline(line, 0, found.index), byline: { people, companies: [] }, reason: 'byline "@handle"' }
    : undefined
}

/** `Title with Name`, where a person is sure. */
const withName: Shape = (line, vocabulary) => {
  const found = [...line.text.matchAll(/(?<!\s)\s+\(?(?:with|mit|avec|con|featuring|feat\.|ft\.|w\/)\s+(?=\p{Lu})/gu)].at(-1)
  if (!found || found.index === 0) return undefined
  const behind = line.text.slice(found.index + found[0].length)
  const who = found[0].includes('(') ? behind.replace(/\)\s*$/, '') : behind
  const byline = findPeople(who, vocabulary).length > 0 ? readByline(who, vocabulary) : undefined
  return byline ? { title: sliceInline(line, 0, found.index), byline, reason: 'byline "with NAME"' } : undefined
}

/** `Name, "Title"`, `Name's "Title"`, `Name presents Title`. */
const nameBeforeTitle: Shape = (line, vocabulary) => {
  const found =
    line.text.match(/^([^"“«:]{3,60}?)(?:['’]s?|,|:)?\s+(?=["“«][^"”»]{4,}["”»]\s*$)/u) ??
    line.text.match(
      /^([^"“«:]{3,60}?)\s+(?:presents|presented|presenting|talks about|talking about|speaking about)\s+(?=["“«\p{Lu}])/u,
    )
  const name = found?.[1]
  const byline = name && startsWithPerson(name, vocabulary) ? readByline(name, vocabulary) : undefined
  return found && byline
    ? { title: sliceInline(line, found[0].length, line.text.length), byline, reason: 'byline "NAME, “title”"' }
    : undefined
}

/** The line ends in words of a name's shape that link to an account. */
const endsInAccount = (line: Inline, from: number, vocabulary: Vocabulary): boolean =>
  line.spans.some(({ start, end, url }) => start === from && end === line.text.length && isProfile(url)) &&
  isPerson(line.text.slice(from), vocabulary)

/** Nobody's name has a tool's in it: `Kubernetes, Openstack Magnum`. */
const mayBeRare = (name: string, vocabulary: Vocabulary): boolean =>
  isPerson(name, vocabulary) && !name.split(/\s/).some(word => vocabulary.find('tool', word))

/** `Title, Name`, `Title, Name, Company`, where a person is sure and nothing is said behind. */
const nameBehindComma: Shape = (line, vocabulary) => {
  for (const found of [...line.text.matchAll(/,\s+(?=\p{Lu})/gu)].slice(0, MOST)) {
    const from = found.index + found[0].length
    const who = line.text.slice(from)
    const isSure = startsWithPerson(who, vocabulary) || endsInAccount(line, from, vocabulary)
    const [rare = '', ...beside] = who.split(/,\s+/)
    const hasRoom = vocabulary.namesBehindComma === 'alone' || (vocabulary.namesBehindComma === 'employed' && beside.length === 1)
    if (!isSure && hasRoom && mayBeRare(rare, vocabulary) && !isVisit(line.text))
      return {
        title: sliceInline(line, 0, found.index),
        byline: { people: [rare], companies: companiesAmong(beside, vocabulary, new Set()) },
        reason: 'byline ", NAME", as others have',
      }
    if (!isSure || /[.!?:]\s|[!?]$/.test(who)) continue
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

/** `Ruby Arrays on Steroids`: a language that people are called by, too, and what it has several of. */
const isOfTool = (name: string, vocabulary: Vocabulary): boolean =>
  /^\S+ \S+s$/.test(name) &&
  vocabulary.find('tool', name.split(' ')[0] ?? '') !== undefined &&
  vocabulary.find('person', name) === undefined

/** `Name: Title`, `@handle on Title`. */
const nameBeforeTopic: Shape = (line, vocabulary) => {
  const found = line.text.match(/^(?:@([\w]{2,30})|([^:]{3,60}?))(?::\s+|\s+(?:on|about|über|sur|sobre)\s+)(?=\S)/u)
  if (!found) return undefined
  const name = found[2]
  if (name && isOfTool(name, vocabulary)) return undefined
  const byline = found[1]
    ? { people: [found[1]], companies: [] }
    : name && (startsWithPerson(name, vocabulary) || (vocabulary.namesBeforeColon && found[0].includes(':')))
      ? readByline(name, vocabulary)
      : undefined
  const from = found[0].length
  return byline ? { ...upToStatement(line, from), byline, reason: 'byline "NAME: title"' } : undefined
}

export const bylined: Shape[] = [
  nameOnOwnLine,
  whoseTalk,
  nameBehindDash,
  byName,
  nameInOtherScript,
  nameInBrackets,
  nameBeforeDash,
  nameBeforeTitle,
  withName,
  nameBehindComma,
  nameBeforeTopic,
  handlesBehind,
]
export const firstOf = (shapes: Shape[], line: Inline, vocabulary: Vocabulary): ReturnType<Shape> => {
  for (const shape of shapes) {
    const found = shape(line, vocabulary)
    // `Name - @handle` says who, and no title.
    if (found?.title.text && !/^@\w+$/.test(found.title.text)) return found
  }
  return undefined
}
