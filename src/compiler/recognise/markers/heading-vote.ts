// The headings of one level in; what they say about each other, as a vote of all, out. Where nearly all of them say who speaks,
// one that does not, and has no room for a name, gets no vote: it is a section among talks.
import type { Evidence } from '../../../corpus/schema.ts'
import { readKeyLines } from '../key-lines.ts'
import { readHeading } from '../titles.ts'
import { type Context, type SectionPlace, together } from './marker.ts'
import { beginsWithTeller, LEADS_TO_TALK, NAMES_PERSON } from './signs.ts'
import { ofDay } from './reporting.ts'

export const THRESHOLD = 0.6
/** One weak sign, and the share of a level's headings that must have one for all to be talks. */
const HINT = 0.3
const MOST_HINTED = 0.6
/** From this share of a level's headings on, the others are talks too. */
const MAJORITY = 0.5

export type Candidate = { place: SectionPlace; evidence: Evidence[]; own: number }

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
/** Where words are written without spaces, three characters count as one. */
export const words = (text: string): number =>
  (text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.round((text.match(unspaced)?.length ?? 0) / 3)
/** A heading that holds no talks, and is not the document's title, stands above. */
const themeAbove = ({ block, level }: SectionPlace, sections: Map<number, SectionPlace>, length: number): boolean =>
  [...sections.values()].some(
    other =>
      other.block < block &&
      other.until > block &&
      other.level < level &&
      other.own?.holds !== 'talks' &&
      !(other.level === 1 && other.until === length),
  )

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** What is told to whoever goes to a conference, or what the writer did there: `Don't go to every talk`, `Your badge`. */
const advises =
  /^(?:don['’]t|do not|do|never|always|be|take|bring|make sure|get|go|talk to|meet|ask|plan|pack|prepare|choose|pick|keep|find|join|book|arrive|stay|wear|eat|sleep|try|enjoy|follow|attend|remember|avoid|volunteer|visit|leave|skip|have|set|give|say|speak|i|i['’]m|we|my)\b|\b(?:you|your|you['’](?:re|ll|ve))\b/i
/** Of the longer words of all of them, how many are written like a title's. */
const likeTitle = (texts: string[]): number => {
  const long = texts.flatMap(text => text.match(/[\p{L}'’-]{4,}/gu) ?? [])
  return long.filter(word => /^\p{Lu}/u.test(word)).length / Math.max(1, long.length)
}
const MOST_ADVISING = 0.4
const SOME_HINTED = 0.25
const CAPITALISED = 0.6

/** Below most headings stand lists and lines that are no sentences, as somebody writes who listens. */
const areNotes = (candidates: Candidate[], blocks: Context['blocks']): boolean => {
  const terse = candidates.filter(({ place }) => {
    const body = blocks.slice(place.block + 1, place.until)
    const short = body.filter(({ type, inline }) => type === 'item' || !/[.!?…:)]$/.test(inline.text))
    return body.length > 0 && short.length * 2 >= body.length
  })
  return terse.length * 2 >= candidates.length
}

/** Long headings, and a sign that they are more than the parts of an essay. */
const readsLikeTitles = (candidates: Candidate[], hinted: number, { blocks, document }: Context): boolean => {
  const texts = candidates.map(({ place }) => blocks[place.block]?.inline.text ?? '')
  const advising = texts.filter(text => advises.test(text)).length
  if (median(texts.map(words)) < 4 || advising >= texts.length * MOST_ADVISING) return false
  const toward = candidates.filter(({ evidence }) =>
    evidence.some(({ reason }) => reason === LEADS_TO_TALK || reason === NAMES_PERSON),
  ).length
  const isNoted = areNotes(candidates, blocks) && (hinted >= texts.length * SOME_HINTED || likeTitle(texts) >= CAPITALISED)
  // Where words are written without spaces, and without capitals, length alone tells.
  const isUnspaced = texts.filter(text => text.match(unspaced)).length * 2 >= texts.length
  return ofDay.test(document.title) || isNoted || isUnspaced || toward * 2 >= candidates.length
}

const bylineOf = ({ block }: SectionPlace, blocks: Context['blocks'], vocabulary: Context['vocabulary']) => {
  const heading = blocks[block]
  return heading && readHeading(heading.inline, vocabulary).byline
}

/** From this share of so many headings on it is a habit that they, or the lines below them, say who speaks. */
const HABIT = 0.8
const FEWEST_OF_HABIT = 5
/** In words: a longer line below says more than who. */
const LONGEST_NAME = 8

/** Of headings that nearly all say who speaks, those that do not, and where no name stands that was not read. */
export const besidesHabit = (group: Candidate[], { blocks, vocabulary }: Context): Set<Candidate> => {
  const inHeading = new Set(group.filter(({ place }) => bylineOf(place, blocks, vocabulary)))
  const below = new Set(
    group.filter(({ place }) => readKeyLines(blocks, place.block + 1, place.until, vocabulary).speakers.length > 0),
  )
  const isHabit = ({ size }: Set<Candidate>): boolean => size >= FEWEST_OF_HABIT && size >= group.length * HABIT
  const others = (habit: Set<Candidate>, hasRoom: (one: Candidate) => boolean): Candidate[] =>
    isHabit(habit) ? group.filter(one => !inHeading.has(one) && !below.has(one) && !hasRoom(one)) : []
  return new Set([
    ...others(inHeading, ({ place }) => /\s[-–—|]\s|[,(@]|\bby\b/i.test(blocks[place.block]?.inline.text ?? '')),
    ...others(below, ({ place }) => {
      const next = blocks[place.block + 1]
      return next !== undefined && (next.type === 'heading' || words(next.inline.text) <= LONGEST_NAME)
    }),
  ])
}

/** What the headings of one level say about each other. */
export const vote = (candidates: Candidate[], context: Context): Evidence | undefined => {
  const { blocks, isReport, document, sections, vocabulary } = context
  // Headings below a theme are its parts, whoever is named below them.
  const isTop = candidates.every(({ place }) => !themeAbove(place, sections, blocks.length))
  const sure = candidates.filter(({ evidence }) => together(evidence) >= THRESHOLD).length
  const share = sure / candidates.length
  const level = candidates[0]?.place.level ?? 0
  if (candidates.length >= 3 && share >= MAJORITY)
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times, ${sure} of them plainly talks`,
      confidence: 0.65 * share,
    }
  const hinted = candidates.filter(({ evidence }) => together(evidence) >= HINT).length
  const linked = candidates.filter(({ evidence }) => evidence.some(({ reason }) => reason === LEADS_TO_TALK)).length
  const most = (count: number): boolean => candidates.length >= 4 && count / candidates.length >= MOST_HINTED
  if ((document.conference && most(linked)) || (isReport && isTop && most(hinted)))
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times, ${hinted} of them over a person or a talk`,
      confidence: 0.66,
    }
  const tellers = candidates.filter(({ place }) => beginsWithTeller(blocks[place.block + 1], vocabulary)).length
  if (document.conference && most(tellers))
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times, ${tellers} of them over somebody who told something`,
      confidence: 0.68,
    }
  if (isReport && candidates.length >= 4 && readsLikeTitles(candidates, hinted, context))
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times in notes on talks`,
      confidence: 0.66,
    }
  return candidates.length >= 3
    ? { of: 'talk', reason: `heading level ${level}, repeated ${candidates.length} times`, confidence: 0.2 }
    : undefined
}

/** Headings of one level vote together where they stand in sections of talks, or below one heading. */
export const kinOf = ({ block, level, within }: SectionPlace, { sections }: Context): string => {
  const parents = [...sections.values()].filter(other => other.block < block && other.until > block && other.level < level)
  return `${level} ${within?.holds === 'talks' ? 'talks' : (parents.at(-1)?.block ?? -1)}`
}

/** Of a report at least half of whose headings are plainly talks, the others are as well. */
export const ofReport = (group: Candidate[], { blocks, isReport, sections }: Context): Evidence | undefined => {
  const sure = group.filter(({ evidence }) => together(evidence) >= THRESHOLD).length
  const isTop = group.every(({ place }) => !themeAbove(place, sections, blocks.length))
  return isReport && isTop && group.length >= 4 && sure / group.length >= MAJORITY
    ? { of: 'talk', reason: `one of ${group.length} headings in notes on talks, ${sure} of them plainly talks`, confidence: 0.66 }
    : undefined
}
