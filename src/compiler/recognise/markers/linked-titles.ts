// A sentence and the people whom it names in; the talks out whose titles it links beside a name, in languages whose verbs no list
// has: `… Vortrag [Title](u) von Ann Example`, `I [Title](u) snakket Ann Example om …`. Refuses what somebody wrote.
import { sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import { SHORTEST, words } from './set-off.ts'
import type { Find } from './reported.ts'

const talkNoun =
  /(?<!\p{L})(?:f[oö]redrag|vortrag|vorträge|präsentation|charla|ponencia|présentation|conférence|palestra|praatje|wykład|přednášk|keynote|session|workshop|talks?(?!\p{L}))/iu
/** `by` in Norwegian, Swedish, Danish, German, French, Dutch, Spanish, Portuguese, Polish and Czech. */
const by = /^\s+(?:av|af|von|par|door|por|przez|od)\s+$/u
/** `die Keynote von Ann Example, [Title](u)`: names that few bear, too. */
const apposed = new RegExp(`(?:^|[\\s'’])(${namePattern})(?:\\s*\\([^()]{2,60}\\))?\\s*(?:[,:]|\\s[-–—])\\s+["“„«]?$`, 'u')
const nameBefore = (text: string, vocabulary: Vocabulary): string | undefined => {
  const found = apposed.exec(text)
  const name = found?.[1]
  return name && !ofBooks.test(text) && isPerson(name, vocabulary) && talkNoun.test(text.slice(0, found.index))
    ? canonicalPerson(name, vocabulary)
    : undefined
}

/** Whoever wrote those is named before their titles, too. */
const ofBooks = /(?<!\p{L})(?:books?|papers?|articles?|novels?|buch|bücher|artikel|livres?|libros?|boken?|bøker)(?!\p{L})/iu
/** `In`, at the beginning: a word of up to four letters. */
const isIn = /^\p{Lu}\p{Ll}{0,3}\s+["“„«]?$/u
const verb = /^["”»]?\s+(\p{Ll}{3,})\s+$/u
const ofWriting = /^(?:schr|skriv|skrev|écri|escri|scriv|says|writ|wrote|argu|explains)/u

/** In words: a shorter link is a name. */
const FEWEST = 3

export const linkedTitles: Find = (sentence, people, _next, vocabulary) =>
  sentence.spans.flatMap(({ type, start, end }) => {
    if (type !== 'link' || end - start < SHORTEST) return []
    const title = sliceInline(sentence, start, end)
    if (words(title.text).length < FEWEST || !/^\p{Lu}/u.test(title.text)) return []
    const who = people.find(person => person.start >= end)
    const gap = sentence.text.slice(end, who?.start)
    const before = sentence.text.slice(0, start)
    const told = verb.exec(gap)?.[1]
    const isGiven = by.test(gap) && talkNoun.test(before)
    const earlier = nameBefore(before, vocabulary)
    if (earlier && !isGiven)
      return [{ title, speakers: [earlier], companies: [], reason: `prose: "${earlier}" before a linked title`, confidence: 0.7 }]
    if (!who || !(isGiven || (told && isIn.test(before) && !ofWriting.test(told)))) return []
    return [{ title, speakers: [who.name], companies: [], reason: `prose: a linked title beside "${who.name}"`, confidence: 0.7 }]
  })
