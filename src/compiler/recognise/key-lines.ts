// The blocks below a talk's marker in; what they say of it in lines of their own out: `Speaker: NAME`, `__Topic__: TITLE`,
// a heading "Presenter" over a name, a line that is nothing but a name. Says which words of which blocks it has used up.
import { fold } from '../../corpus/ids.ts'
import type { Evidence } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Block } from '../read/outline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type Byline, readByline } from './byline/byline.ts'
import { wholeByline } from './byline/whole-byline.ts'
import { findPeople } from './people.ts'
import { isPerson, namePattern } from './person-shape.ts'
import { remembered } from './remembered.ts'

type Key = 'title' | 'speakers' | 'company'

export type KeyLines = {
  title?: Inline
  speakers: string[]
  companies: string[]
  /** By block: the lines of it that are still to be read, none where all were used. */
  left: Map<number, Inline[]>
  evidence: Evidence[]
}

const keys: [Key, RegExp][] = [
  [
    'speakers',
    /^(?:speakers?|speaker\(s\)|presenters?|presented by|given by|(?:talk|session|keynote|presentation|workshop) by|by|authors?|who|hosts?|panell?ists?|moderators?|sprecher(?:in)?|referent(?:en|in)?|ponentes?|intervenante?s?|orateurs?|oratrices?|prednasejici|登壇者|発表者|講演者|演讲者|讲者|嘉宾)$/,
  ],
  ['title', /^(?:topic|title|talk|session|subject|thema|titel|titre|sujet|titulo|tema|タイトル|主题|题目)$/],
  ['company', /^(?:company|organi[sz]ation|affiliation|firma|empresa|entreprise|所属|公司)$/],
]
/** Keys behind which stands nobody but people, so that a name of one word counts. */
const surely =
  /^(?:speakers?|speaker\(s\)|presenters?|presented by|given by|(?:talk|session|keynote|presentation|workshop) by|panell?ists?|panel|moderators?|sprecher(?:in)?|referent(?:en|in)?|ponentes?|intervenante?s?|orateurs?|oratrices?|prednasejici)$/
/** `Panel: Ann Example (Sample Labs), …`: no key by itself, it may be a title's beginning. */
const panel = /^(?:panel|discussion panel|round ?table)$/
const LONGEST = 40
const keyOf = (words: string): Key | undefined => {
  if (words.length > LONGEST) return undefined
  const folded = fold(words).replace(/[\s:：]+$/, '')
  return keys.find(([, pattern]) => pattern.test(folded))?.[0]
}

/** The reason of a name behind a key. */
export const SPEAKER = 'line "Speaker: NAME"'

/** Past these the lines are about what was said. */
const LINES = 8
const BLOCKS = 5

type Keyed = { key: Key; sure: boolean; value: Inline }

const anyKey = /(?:^|[;|•·])[^\p{L}]{0,3}([\p{L}() ]{2,24}?)\s*[:：]\s*/gu
/** `Speaker(s): NAME`, `Moderator: NAME; Panelists: NAMES`: the keys, and what stands behind each; no `by` without a colon. */
const split = (line: Inline): Keyed[] => {
  if (!/[:：]/.test(line.text)) return []
  const found = [...line.text.matchAll(anyKey)].flatMap(({ 0: match, 1: words = '', index }) => {
    const key = panel.test(fold(words).trim()) ? 'speakers' : keyOf(words)
    return key ? [{ key, sure: surely.test(fold(words).trim()), index, from: index + match.length }] : []
  })
  return found[0]?.index === 0
    ? found.map(({ key, sure, from }, at) => ({
        key,
        sure,
        value: sliceInline(line, from, found[at + 1]?.index ?? line.text.length),
      }))
    : []
}

const heldBy =
  /^(?:(?:a|an|the|this)\s+)?(?:\p{L}+\s+)?(?:workshop|talk|keynote|panel|session|tutorial|lab|presentation)\s+(?:(?:is |was )?(?:given|held|presented|led|run|hosted)\s+)?(?:by|with)\s+/iu
/** `Workshop by NAME, NAME and NAME, COMPANY`, and nothing else. */
const heldByNames = (line: Inline): Keyed[] => {
  const found = line.text.length < 300 && !/[.!?:]$/.test(line.text) ? line.text.match(heldBy) : null
  return found ? [{ key: 'speakers', sure: false, value: sliceInline(line, found[0].length, line.text.length) }] : []
}

/** Words that link to the front page of an address with that name: `[raintank](https://raintank.io)`. */
const homesIn = ({ text, spans }: Inline): Set<string> =>
  new Set(
    spans.flatMap(({ type, url, start, end }) => {
      const host = type === 'link' && url?.match(/^https?:\/\/(?:www\.)?([^/?#]+)\/?$/)?.[1]
      const label = text.slice(start, end)
      const plain = fold(label).replace(/[^a-z0-9]/g, '')
      return host &&
        plain.length > 1 &&
        fold(host)
          .replace(/[^a-z0-9.]/g, '')
          .split('.')
          .includes(plain)
        ? [label]
        : []
    }),
  )

/** `Ann Example, Sample Labs —`, and on the next line the link to what they gave. */
const aboveLink = ({ inline }: Block, line: Inline, next: Range | undefined, vocabulary: Vocabulary): Byline | undefined => {
  const isLink =
    next &&
    /\s[-–—]$/.test(line.text.trimEnd()) &&
    inline.spans.some(({ type, start, end }) => type === 'link' && start <= next.start + 1 && end >= next.end - 1)
  return isLink ? readByline(line.text.trimEnd().replace(/\s[-–—]+$/, ''), vocabulary) : undefined
}

type Range = { start: number; end: number }

const rangesOfLines = ({ text, breaks = [] }: Inline): Range[] => {
  const ends = [...breaks, text.length]
  return ends.map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end })).filter(({ start, end }) => start < end)
}

/** Not one of the lines that a sentence runs over. */
const standsAlone = ({ text }: Inline, lines: Range[], at: number): boolean => {
  const [before, own, next] = [lines[at - 1], lines[at], lines[at + 1]].map(range =>
    range ? text.slice(range.start, range.end).trim() : '',
  )
  return (
    (before === '' ||
      /[.:!?)*_]$/.test(before ?? '') ||
      keyOf(before ?? '') !== undefined ||
      /^[^:]{2,24}:/.test(before ?? '')) &&
    (next === '' || (/^[\p{Lu}\p{N}*_["“(|-]/u.test(next ?? '') && !/[,–—-]$/.test(own ?? '')))
  )
}

/** One word counts behind a key that is sure; others must read like names, or have companies in brackets. */
const readNames = (value: Inline, sure: boolean, vocabulary: Vocabulary): Byline | undefined => {
  const byline = readByline(
    value.text,
    vocabulary,
    sure || /\(|,.+\band\b/.test(value.text) ? { homes: homesIn(value) } : undefined,
  )
  return sure || byline?.people.every(name => name.includes(' ')) ? byline : undefined
}

/** `Ann Example is an engineer at Sample Labs.`, below "Speakers": the text says more than who, and stays. */
const portrayed = ({ text }: Inline, vocabulary: Vocabulary): Byline | undefined => {
  const [first] = findPeople(text.slice(0, 80), vocabulary)
  const name = first?.start === 0 ? first.name : text.match(portrait)?.[1]
  return name && /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text.slice(name.length)) && isPerson(name, vocabulary)
    ? { people: [name], companies: [] }
    : undefined
}
const portrait = new RegExp(`^(${namePattern})\\s+(?:is|was|works|has|leads|started)\\b`, 'u')

/** Several markers ask for the same lines. Each gets a list of its own of what it still has to read. */
export const readKeyLines = (blocks: Block[], from: number, until: number, vocabulary: Vocabulary): KeyLines => {
  const places = linesOfBlocks(blocks, vocabulary)
  const end = Math.min(until, from + BLOCKS)
  const key = from * (BLOCKS + 1) + Math.max(0, end - from)
  let known = places.get(key)
  if (!known) places.set(key, (known = readLines(blocks, from, end, vocabulary)))
  return { ...known, left: new Map(known.left) }
}
const linesOfBlocks = remembered((_blocks: Block[]): Map<number, KeyLines> => new Map())

const readLines = (blocks: Block[], from: number, end: number, vocabulary: Vocabulary): KeyLines => {
  const result: KeyLines = { speakers: [], companies: [], left: new Map(), evidence: [] }
  const take = (byline: Byline | undefined, reason: string): boolean => {
    if (!byline) return false
    result.speakers.push(...byline.people)
    result.companies.push(...byline.companies)
    result.evidence.push({ of: 'speakers', reason, confidence: 0.9 })
    return true
  }
  const read = ({ key, sure, value }: Keyed): boolean => {
    if (key === 'speakers') return take(readNames(value, sure, vocabulary), SPEAKER)
    if (!value.text) return false
    if (key === 'company') result.companies.push(value.text)
    else if (value.text.length > 160) return false
    else {
      result.title ??= value
      result.evidence.push({ of: 'title', reason: 'line "Title: …"', confidence: 0.9 })
    }
    return true
  }

  /** What the line before, or the heading above, announces: `Speaker(s):` with the names below. */
  let awaited: Omit<Keyed, 'value'> | undefined
  let seen = 0
  /** The line before was nothing but a name. */
  let listing = false
  for (let index = from; index < end; index++) {
    const block = blocks[index]
    if (!block || block.type === 'row') break
    const lines = rangesOfLines(block.inline)
    const left: Range[] = []
    for (const [at, range] of lines.entries()) {
      const line = sliceInline(block.inline, range.start, range.end)
      const keep = (): void => {
        const before = left.at(-1)
        // What stands together stays one text: a sentence may run over its lines.
        if (before && lines[at - 1]?.end === before.end) before.end = range.end
        else left.push({ ...range })
      }
      if (seen++ >= LINES) {
        keep()
        continue
      }
      const alone = standsAlone(block.inline, lines, at)
      // `### Session: TITLE` marks a talk of its own; only `### Speaker` belongs to the one above.
      const parts = split(line).filter(({ key, sure }) => block.type !== 'heading' || (key === 'speakers' && sure))
      const keyed = parts.length === 0 && alone && seen <= 3 && block.type !== 'heading' ? heldByNames(line) : parts
      const key = alone ? keyOf(line.text) : undefined
      if (keyed[0]?.value.text ? keyed.filter(read).length > 0 : key !== undefined)
        awaited = keyed[0]?.value.text || !key ? undefined : { key, sure: surely.test(fold(line.text).replace(/[\s:：]+$/, '')) }
      else if (awaited && read({ ...awaited, sure: awaited.sure && block.type === 'item', value: line }))
        awaited = block.type === 'item' ? awaited : undefined
      else if (
        awaited?.key === 'speakers' &&
        block.type !== 'heading' &&
        take(portrayed(line, vocabulary), 'a portrait below "Speaker"')
      )
        keep()
      else if (listing && /^[|&,]/.test(line.text) && take(readNames(line, true, vocabulary), 'a line that is a name')) continue
      else if (
        seen <= 3 &&
        result.speakers.length === 0 &&
        take(aboveLink(block, line, lines[at + 1], vocabulary), 'a name above the link')
      )
        continue
      else if (alone && result.speakers.length === 0 && seen <= 3 && take(wholeByline(line, vocabulary), 'a line that is a name'))
        listing = true
      else {
        awaited = undefined
        listing = false
        keep()
      }
    }
    const whole = left.length === 1 && left[0]?.start === lines[0]?.start && left[0]?.end === lines.at(-1)?.end
    if (!whole)
      result.left.set(
        index,
        left.map(({ start, end }) => sliceInline(block.inline, start, end)),
      )
    // A heading below the talk's own begins what was said, unless it says who.
    if (block.type === 'heading' && whole) break
  }
  return result
}
