// The blocks below a talk's marker in; what they say of it in lines of their own out: `Speaker: NAME`, `__Topic__: TITLE`,
// a heading "Presenter" over a name, a line that is nothing but a name. Says which words of which blocks it has used up.
import { fold } from '../../corpus/ids.ts'
import type { Evidence } from '../../corpus/schema.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Block } from '../read/outline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type Byline, readByline, startsWithPerson } from './names.ts'

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
    /^(?:speakers?|speaker\(s\)|presenters?|presented by|given by|by|authors?|who|hosts?|panell?ists?|moderators?|sprecher(?:in)?|referent(?:en|in)?|ponentes?|intervenante?s?|orateurs?|oratrices?|prednasejici|登壇者|発表者|講演者|演讲者|讲者|嘉宾)$/,
  ],
  ['title', /^(?:topic|title|talk|session|subject|thema|titel|titre|sujet|titulo|tema|タイトル|主题|题目)$/],
  ['company', /^(?:company|organi[sz]ation|affiliation|firma|empresa|entreprise|所属|公司)$/],
]
const keyOf = (words: string): Key | undefined => {
  const folded = fold(words).replace(/[\s:：]+$/, '')
  return keys.find(([, pattern]) => pattern.test(folded))?.[0]
}

/** Past these the lines are about what was said. */
const LINES = 8
const BLOCKS = 5

/** `Speaker(s): NAME`: the key, and what stands behind it; no `by` without a colon. */
const split = (line: Inline): { key: Key; value: Inline } | undefined => {
  const found = line.text.match(/^[^\p{L}]{0,3}([\p{L}() ]{2,24}?)\s*[:：]\s*/u)
  const key = found?.[1] ? keyOf(found[1]) : undefined
  return found && key ? { key, value: sliceInline(line, found[0].length, line.text.length) } : undefined
}

/** Nothing but who: `Ann Example, Example Corp`, `by Ann Example`, `_Ann Example_`. */
export const wholeByline = (line: Inline, vocabulary: Vocabulary): Byline | undefined => {
  const text = line.text.replace(/^(?:(?:presented |given |talk )?(?:by|with|von|par|de|door)\b\s*:?|[-–—>]+)\s*/iu, '')
  if (text.length > 120 || /[.!?;:]$/.test(text.replace(/\b(?:Inc|Ltd|\p{Lu})\.$/u, ''))) return undefined
  return startsWithPerson(text, vocabulary) ? readByline(text, vocabulary) : undefined
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
    (next === '' || (/^[\p{Lu}\p{N}*_["“(-]/u.test(next ?? '') && !/[,–—-]$/.test(own ?? '')))
  )
}

export const readKeyLines = (blocks: Block[], from: number, until: number, vocabulary: Vocabulary): KeyLines => {
  const result: KeyLines = { speakers: [], companies: [], left: new Map(), evidence: [] }
  const take = (byline: Byline | undefined, reason: string): boolean => {
    if (!byline) return false
    result.speakers.push(...byline.people)
    result.companies.push(...byline.companies)
    result.evidence.push({ of: 'speakers', reason, confidence: 0.9 })
    return true
  }
  const read = (key: Key, value: Inline): boolean => {
    if (key === 'speakers') return take(readByline(value.text, vocabulary), 'line "Speaker: NAME"')
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
  let awaited: Key | undefined
  let seen = 0
  for (let index = from; index < Math.min(until, from + BLOCKS); index++) {
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
      const keyed = block.type === 'heading' ? undefined : split(line)
      const key = alone ? keyOf(line.text) : undefined
      if (keyed?.value.text ? read(keyed.key, keyed.value) : key !== undefined) awaited = keyed?.value.text ? undefined : key
      else if (awaited && read(awaited, line)) awaited = block.type === 'item' ? awaited : undefined
      else if (alone && result.speakers.length === 0 && seen <= 3 && take(wholeByline(line, vocabulary), 'a line that is a name'))
        continue
      else {
        awaited = undefined
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
