// The takeaways of one talk from several recaps in; what more than one of them reports, put together, and what each alone
// adds, out. Two say the same where they share most of their content words (overlap coefficient, Szymkiewicz and Simpson);
// no more is claimed of them than that they are near. Refuses pairs of a question and what is none. Keeps the order of the talk.
import { fold } from '../corpus/ids.ts'
import type { Takeaway } from '../corpus/schema.ts'

export type SideBySide = {
  /** One of each recap that reports it, in the order of `recaps`. */
  together: Takeaway[][]
  /** By recap. */
  alone: Map<string, Takeaway[]>
}

const NEAR = 0.6
/** Fewer words in common are chance. */
const FEWEST = 3

const contentWords = (text: string): Set<string> => {
  // The first six letters stand for a word's forms.
  const words = fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.map(word => word.slice(0, 6)))
}

/** Of two that share as much of the shorter, the one that adds less is nearer. */
const overlap = (a: Set<string>, b: Set<string>): { near: number; added: number } => {
  const shared = [...a].filter(word => b.has(word)).length
  return { near: shared < FEWEST ? 0 : shared / Math.min(a.size, b.size), added: a.size + b.size - 2 * shared }
}

type Group = { asks: boolean; members: Map<string, Takeaway>; words: Set<string> }

export const sideBySide = (takeaways: Takeaway[], recaps: string[]): SideBySide => {
  const groups: Group[] = []
  for (const recap of recaps) {
    const own = takeaways
      .filter(takeaway => takeaway.recap === recap)
      .map(takeaway => ({ takeaway, words: contentWords(takeaway.text) }))
    const earlier = [...groups]
    // The nearest pairs first, so that none is taken by one that is less near.
    const pairs = own
      .flatMap(({ takeaway, words }) =>
        earlier
          .filter(({ asks }) => asks === (takeaway.kind === 'question'))
          .map(group => ({ takeaway, group, ...overlap(words, group.words) }))
          .filter(({ near }) => near >= NEAR),
      )
      .sort((a, b) => b.near - a.near || a.added - b.added)
    const placed = new Set<Takeaway>()
    for (const { takeaway, group } of pairs) {
      if (placed.has(takeaway) || group.members.has(recap)) continue
      group.members.set(recap, takeaway)
      placed.add(takeaway)
    }
    for (const { takeaway, words } of own)
      if (!placed.has(takeaway)) groups.push({ asks: takeaway.kind === 'question', members: new Map([[recap, takeaway]]), words })
  }
  const together = groups.filter(({ members }) => members.size > 1).map(({ members }) => [...members.values()])
  const shared = new Set(together.flat())
  const alone = new Map(recaps.map(recap => [recap, takeaways.filter(each => each.recap === recap && !shared.has(each))]))
  return { together, alone }
}
