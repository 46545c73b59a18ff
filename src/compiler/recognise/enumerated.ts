// Words of a sentence that are also tools' names, and the tools that it surely names, in; those of the words out that stand in a
// row with one of these: `Docker, vagrant and puppet`; two such words are a row where it says what is used. Refuses a word that the
// sentence goes on with: `Docker, make things`.
import type { NamedMention } from './mentions.ts'

const and = String.raw`\s*(?:,|/|&|\+|,?\s+(?:and|or|und|oder|et|ou|y|o|e|with))\s*`
export const joins = new RegExp(`^${and}$`, 'i')
const endsItem = new RegExp(String.raw`^(?:[.,;:!?)\]/&+]|\s*$|${and})`, 'i')
/** `e.g. puppet or chef`: one such word may be a word, of two that stand together here neither is. */
const uses = /(?:\b(?:like|such as|us(?:e|es|ed|ing)|via)|\b[ei]\.[ge]\.,?)\s+$/i
/** In UTF-16 units: `go` and `make` are everyday words. */
const SHORTEST = 4

export const enumerated = (text: string, words: NamedMention[], sure: NamedMention[]): NamedMention[] => {
  const left = words.filter(
    ({ start, end }) =>
      end - start >= SHORTEST && endsItem.test(text.slice(end)) && !sure.some(other => other.start < end && other.end > start),
  )
  const row = sure.filter(({ entity }) => entity === 'tool')
  const found: NamedMention[] = []
  const joined = (one: NamedMention, other: NamedMention): boolean =>
    one.end <= other.start ? joins.test(text.slice(one.end, other.start)) : joins.test(text.slice(other.end, one.start))
  for (const word of left)
    if (
      uses.test(text.slice(Math.max(0, word.start - 30), word.start)) &&
      left.some(other => other !== word && joined(word, other))
    )
      row.push(word)
  for (const word of row) if (left.includes(word)) found.push(...left.splice(left.indexOf(word), 1))
  for (let at = 0; row.length > 0 && at < left.length; ) {
    const word = left[at]
    if (word && row.some(other => joined(other, word))) {
      row.push(word)
      found.push(word)
      left.splice(at, 1)
      at = 0
    } else at++
  }
  return found
}
