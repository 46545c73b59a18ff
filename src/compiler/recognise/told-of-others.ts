// A talk, and all that a document reports, in; whether a place of a sentence belongs to another of them, out: of talks that one
// paragraph tells of, each is on what its own title names. Refuses nothing of a talk that has its paragraphs to itself.
import type { Inline } from '../read/inline.ts'
import type { TalkPassages } from './talks.ts'

/** In UTF-16 units: a shorter title may stand anywhere. */
const SHORTEST = 8

/** A title begins with a capital where the sentence that it is from need not. Lengths stay. */
const plain = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/\p{Lu}/gu, letter => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))

export const toldOfOthers = (
  talk: TalkPassages,
  talks: TalkPassages[],
): ((sentence: Inline, place: { start: number; end: number }) => boolean) => {
  const blocks = new Set(talk.passages.map(({ block }) => block))
  const titles = talks.flatMap(({ title: { text }, block }) =>
    blocks.has(block) && text !== talk.title.text && text.length >= SHORTEST ? [plain(text)] : [],
  )
  const own = plain(talk.title.text)
  if (titles.length === 0) return () => false
  return (sentence, { start, end }) => {
    const text = plain(sentence.text)
    return titles.some(title => {
      const at = text.indexOf(title)
      return at >= 0 && ((start >= at && end <= at + title.length) || !text.includes(own))
    })
  }
}
