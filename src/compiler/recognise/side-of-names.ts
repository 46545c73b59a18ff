// The lines of a document in; where it writes names beside titles, out: what several of its lines plainly do, all of them may,
// though few bear the name. Refuses to tell from one line.
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readByline } from './byline/byline.ts'
import { separators } from './byline-dashes.ts'
import { startsWithPerson } from './people.ts'
import { isPerson } from './person-shape.ts'

const number = /^\d{1,2}[.)]\s+/
/** A name or two may look like one by chance. */
const HABIT = 2

/** Where the lines of a document have names beside dashes: what several of them do, all may. */
export const sideOfNames = (lines: Inline[], vocabulary: Vocabulary): 'before' | 'behind' | undefined => {
  let before = 0
  let behind = 0
  for (const whole of lines) {
    if (whole.text.length > 200 || !whole.text.match(separators)) continue
    // A number before the name is no part of it.
    const line = sliceInline(whole, whole.text.match(number)?.[0].length ?? 0, whole.text.length)
    const dashes = [...line.text.matchAll(separators)]
    const last = dashes.at(-1)
    if (!last) continue
    if (startsWithPerson(line.text, vocabulary) && readByline(line.text.slice(0, dashes[0]?.index), vocabulary)) before++
    else if (startsWithPerson(line.text.slice(last.index + last[0].length), vocabulary)) behind++
  }
  return before >= HABIT && before > behind ? 'before' : behind >= HABIT && behind > before ? 'behind' : undefined
}

/** `Ann Example: Title` where most such lines begin with somebody. */
export const namesBeforeColon = (lines: Inline[], vocabulary: Vocabulary): boolean => {
  let sure = 0
  let others = 0
  for (const { text } of lines) {
    const name = text.length > 200 ? undefined : text.match(/^(\p{Lu}[^:]{2,40}?):\s+\S/u)?.[1]
    if (name === undefined) continue
    if (startsWithPerson(name, vocabulary) && readByline(name, vocabulary)) sure++
    else if (!isPerson(name, vocabulary)) others++
  }
  return sure >= HABIT && sure >= others
}

/** `Title, Ann Example` where most such lines end in somebody; or `Title, Ann Example, Example Corp`, where half of them do. */
export const namesBehindComma = (lines: Inline[], vocabulary: Vocabulary): 'alone' | 'employed' | undefined => {
  let sure = 0
  let employed = 0
  let likely = 0
  let others = 0
  for (const { text } of lines) {
    const parts = text.length > 200 || /[.!?]$/.test(text) ? [] : text.split(/,\s+(?=\p{Lu})/u).slice(1)
    if (startsWithPerson(text, vocabulary)) continue
    const who = parts.findIndex((part, at) => {
      const tail = parts.slice(at).join(', ')
      return startsWithPerson(part, vocabulary) && readByline(tail, vocabulary) !== undefined
    })
    // The last part is no name of somebody who works for what follows.
    if (who >= 0) {
      sure++
      if (who === parts.length - 2) employed++
    } else if (parts.length >= 2 && isPerson(parts.at(-2) ?? '', vocabulary)) likely++
    else if (parts.length > 0) others++
  }
  if (sure >= HABIT && sure >= 2 * (others + likely)) return 'alone'
  return employed >= HABIT && employed >= likely && employed >= 2 * others ? 'employed' : undefined
}
