// A heading's place in; who it names, where it says nothing else and stands over what they said: a talk whose title nobody wrote
// down. Refuses names outside of notes on talks, and those of a section's part.
import type { Vocabulary } from '../../vocabulary.ts'
import { type Byline, readByline } from '../byline/byline.ts'
import { findPeople } from '../people.ts'
import { type Context, type SectionPlace, talkWord } from './marker.ts'

/** In UTF-16 units. */
const LONGEST = 60

/** `- @ann`, behind a name. */
export const handleBehind = /\s+[-–—|(]?\s*@\w+\)?$/

/** `Ann Example`, `Ann Example from Example Corp`, `Ann Example (Example Corp)`, `Ann Example - @ann`. */
const nobodyElse = (heading: string, vocabulary: Vocabulary): Byline | undefined => {
  const text = heading.replace(handleBehind, '')
  const [person] = findPeople(text, vocabulary)
  if (person?.start !== 0) return undefined
  const behind = text.slice(person.end)
  const where = behind.match(/^\s*(?:\(|,|from\b|of\b|at\b|@|[-–—|])\s*([^()]{2,40}?)\)?$/)?.[1]
  if (behind !== '' && (where === undefined || vocabulary.find('company', where) === undefined)) return undefined
  return readByline(text, vocabulary)
}

export const namedOnly = (place: SectionPlace, { blocks, vocabulary, document, isReport }: Context): Byline | undefined => {
  const text = blocks[place.block]?.inline.text ?? ''
  const next = blocks[place.block + 1]
  if (!next || next.type === 'heading' || place.until <= place.block + 1 || text.length > LONGEST) return undefined
  const isReported = place.within?.holds === 'talks' || (isReport && document.conference && talkWord.test(next.inline.text))
  return isReported ? nobodyElse(text, vocabulary) : undefined
}
