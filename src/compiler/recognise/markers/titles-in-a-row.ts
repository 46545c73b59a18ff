// A sentence in; the titles out that it lists, each in quotation marks, as talks that somebody heard or gave: `I enjoyed the sessions on
// "Some Title," "Other Title" and "Last Title."`. Refuses sayings, and titles of what is read.
import { type Inline, sliceInline } from '../../read/inline.ts'
import { type Find, reported } from './reported.ts'
import { words } from './set-off.ts'

const quote = /["“„«]([^"“”„«»]{4,140})["”»]/gu
const heard = '(?:enjoyed|liked|loved|attended|visited|saw|watched)'
const talks = '(?:talks|sessions|keynotes|presentations|workshops|tutorials)'
const listed = new RegExp(
  `\\b${heard}\\s+(?:(?!(?:in|at|between|after|during|of)\\s)\\p{L}+\\s+){0,3}?${talks}\\s*(?:on|such as|like|called|titled|about)?\\s*:?\\s*$`,
  'iu',
)
/** `The sessions were fine, and I enjoyed "Some Title," …`. */
const enjoyed = new RegExp(
  `\\b${talks}\\b[^;:]*,\\s+(?:and|but)\\s+(?:I|we)\\s+(?:\\p{Ll}+\\s+)?(?:enjoyed|liked|loved)\\s+$`,
  'iu',
)
const ofOthers =
  /\b(?:books?|papers?|articles?|posts?|films?|songs?|said|says|asked|answered|words?|terms?|phrases?|called it|slogans?|questions?|quotes?|means?|rooms?|halls?|tracks?|sponsor\w*|stickers?|signs?)\b/iu
/** Between two of them; behind each may stand who gave it. */
const between = /^\s*[,;&]?\s*(?:(?:by|from|with)\s+[^"“„«,;]{3,60})?\s*[,;]?\s*(?:(?:and|&|or|then|as well as|also)\s+)*$/iu
/** In words: of those in a row one may have two. */
const FEWEST = 2
const ENOUGH = 3

const trimmed = (sentence: Inline, from: number, text: string): Inline =>
  sliceInline(sentence, from, from + text.replace(/[\s.,;:]+$/, '').length)

export const titlesInARow: Find = sentence => {
  const { text } = sentence
  const found = [...text.matchAll(quote)].map(({ 0: whole, 1: inside = '', index }) => ({
    from: index,
    to: index + whole.length,
    title: trimmed(sentence, index + 1, inside),
  }))
  const first = found[0]
  if (!first || found.length < 2) return []
  const lead = text.slice(0, first.from)
  if ((!listed.test(lead) && !enjoyed.test(lead)) || ofOthers.test(lead)) return []
  const row = found.filter((one, at) => at === 0 || between.test(text.slice(found[at - 1]?.to, one.from)))
  const areTitles =
    row.length === found.length &&
    row.every(({ title }) => /^[\p{Lu}\p{N}]/u.test(title.text) && words(title.text).length >= FEWEST) &&
    row.some(({ title }) => words(title.text).length >= ENOUGH)
  return areTitles ? row.flatMap(({ title }) => reported(title, [], 'one of several quoted titles of talks', 0.7)) : []
}
