// An item's text in; its title, byline and rest out, where its first two lines are a title and who gave it. Undefined where a
// line only ends because the writer's editor wrapped it.
import { type Inline, linesOfInline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { readByline } from '../byline/byline.ts'
import { startsWithPerson } from '../people.ts'
import type { Titled } from '../titles.ts'

/** In words: a longer line says more than who. */
const BYLINE = 9
const TITLE = 18

const words = (text: string): number => text.split(/\s+/).length
const introduction = /^(?:by|with|speakers?\s*:|presented by|presenters?\s*:)\s+/i
/** A line that a sentence runs over. */
const runsOn =
  /(?:[,;:(&–—-]|\b(?:an?|the|and|or|of|to|in|on|at|by|with|from|for|as|is|are|was|were|that|which|who|about|met|saw|like|than))$/i

const isTitle = ({ text, spans }: Inline): boolean =>
  spans.some(({ type, start, end }) => type !== 'code' && start <= 1 && end >= text.length - 1) ||
  (/^[\p{Lu}\p{N}"“]/u.test(text) && words(text) >= 2 && words(text) <= TITLE && !/[.!]$/.test(text) && !runsOn.test(text))

export const readItemLines = (inline: Inline, vocabulary: Vocabulary): Titled | undefined => {
  const [, second] = inline.breaks ?? []
  const [title, who] = linesOfInline(inline)
  if (!title || !who || !isTitle(title)) return undefined
  const name = who.text.replace(introduction, '')
  if (words(name) > BYLINE || /[!?:;]|\p{Ll}{2}\.$/u.test(name) || !startsWithPerson(name, vocabulary)) return undefined
  const byline = readByline(name, vocabulary)
  if (!byline || byline.people.length === 0) return undefined
  const rest = second === undefined ? undefined : sliceInline(inline, second, inline.text.length)
  return {
    title: sliceInline(title, 0, title.text.replace(/[\s:.]+$/, '').length),
    byline,
    ...(rest?.text ? { rest } : {}),
    reason: 'a title on a line, who gave it on the next',
  }
}
