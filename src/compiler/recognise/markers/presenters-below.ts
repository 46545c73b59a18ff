// A talk's marker and the paragraph below it in; those out whom this begins with and who gave it: `[Ann](u) and [Bob](u) presented
// a workshop`, `Ann did a talk`. For given names alone: full names are found wherever they stand.
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { isGiven, isOther } from '../person-shape.ts'
import { isProfile } from '../profile.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}"
const presents = new RegExp(
  `^(${word}(?:(?:,|,? and|,? und|,? et|,? y| &) ${word}){0,3}) (?:\\p{Ll}+ly )?(?:gave|gives|presented|presents|did|held|led|ran|delivered)\\b[^.]{0,60}\\b(?:talk|session|workshop|keynote|presentation|tutorial|primer|demo|overview|introduction|intro)\\b`,
  'u',
)

export const presentersBelow = (block: number, blocks: Block[], vocabulary: Vocabulary): string[] => {
  const next = blocks[block + 1]
  const found = next?.type === 'paragraph' && !next.quoted ? next.inline.text.match(presents)?.[1] : undefined
  if (!next || !found) return []
  const names = [...found.matchAll(new RegExp(word, 'gu'))]
  const isSomebody = (name: string, at: number): boolean =>
    isGiven(name, vocabulary) ||
    next.inline.spans.some(
      ({ type, start, end, url }) => type === 'link' && isProfile(url) && start <= at && end >= at + name.length,
    )
  return names.every(({ 0: name, index }) => isSomebody(name, index) && !isOther(name, vocabulary))
    ? names.map(([name]) => name)
    : []
}
