// A sentence in; the talks out of which it says no more than who gave them, several in a row: `I loved the talks by Ann Example, Bob
// Example and Zyx Fixture`. Each bears its speaker's name. Refuses what is to come, and one alone.
import { type Inline, sliceInline } from '../../read/inline.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, namePattern } from '../person-shape.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { Reported } from './reported.ts'

const row = new RegExp(
  `\\b(?:loved|enjoyed|liked|saw|attended|watched)\\s+(?:(?:the|all|her|great|other|many)\\s+){0,2}(?:talks|sessions|keynotes|presentations)\\s+(?:by|from|of)\\s+(${namePattern}(?:(?:,\\s+(?:and\\s+)?|\\s+(?:and|&)\\s+)${namePattern})+)(?!\\s+\\p{Ll}+s\\b)`,
  'u',
)
const upcoming =
  /\b(?:will|going to|looking forward|hope|wish|would|wanted to|missed|never|not|nobody|yet to|last year|in (?:19|20)\d\d|other conferences|on YouTube|could)\b|n['’]t\b|\?$/i

/** Most of them have a name that people are given. */
const areGiven = (names: string[], vocabulary: Vocabulary): boolean =>
  names.filter(name => isGiven(name.split(' ')[0] ?? '', vocabulary)).length * 2 > names.length

export const peopleInARow = (sentence: Inline, vocabulary: Vocabulary): Reported[] => {
  const found = upcoming.test(sentence.text) ? null : sentence.text.match(row)
  if (!found?.[1] || found.index === undefined) return []
  const from = found.index + found[0].length - found[1].length
  const names = [...found[1].matchAll(new RegExp(namePattern, 'gu'))]
  if (
    names.length < 2 ||
    !names.every(([name]) => isPerson(name, vocabulary)) ||
    !areGiven(
      names.map(([name]) => name),
      vocabulary,
    )
  )
    return []
  return names.map(({ 0: name, index }) => ({
    title: sliceInline(sentence, from + index, from + index + name.length),
    speakers: [canonicalPerson(name, vocabulary)],
    companies: [],
    reason: 'prose: one of several talks of which only the speakers are told',
    confidence: 0.65,
    less: 'name',
  }))
}
