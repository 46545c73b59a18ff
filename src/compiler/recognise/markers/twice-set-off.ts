// A sentence in; the titles out that its writer sets off twice, in italics or bold and in quotation marks, beside who gave them, be it by
// a given name alone: `Ann's talk about _'Some Title'_`, `Ann Example and her _'Some Title'_`, `_'Some Title'_ by Zyx`.
import { sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { placesOf } from '../places.ts'
import { isPerson, mayBeStated, namePattern, roleAhead } from '../person-shape.ts'
import { type Find, reported, talkNoun } from './reported.ts'

const quoted = /^\s*["“”„«'‘’]\s*(.{6,140}?)\s*["“”»'’]\s*$/u
const name = `(${namePattern}|\\p{Lu}\\p{Ll}[\\p{L}'’-]*?)`
const talk = `(?:(?:\\p{Ll}+\\s+){0,2}?${talkNoun}\\s*)?(?:(?:about|on|called|titled|entitled|:|,)\\s*)*`
const before = [
  new RegExp(`(?<![\\p{L}'’-])${name}(?:\\s*\\([^()]{2,40}\\))?['’]s?\\s+${talk}$`, 'u'),
  new RegExp(`(?<![\\p{L}'’-])${name}\\s+(?:and|with|in|on)\\s+(?:his|her|their)\\s+${talk}$`, 'u'),
  new RegExp(`^${name}\\s+(?:and|with|on)\\s+$`, 'u'),
]
const behind = new RegExp(`^,?\\s+(?:by|from)\\s+${roleAhead}?${name}(?:\\s+(?:and|&)\\s+(${namePattern}))?(?![\\p{L}'’-])`, 'u')
const mine = new RegExp(`^(?:My|Our)\\s+(?:own\\s+)?${talkNoun}\\s+(?:was|is)\\s+(?:called|titled|entitled)?\\s*$`, 'u')
const ofBooks =
  /\b(?:books?|papers?|articles?|posts?|films?|songs?|albums?|novels?|motto|slogan|read|reading|bought|wrote|written|published|stickers?|badges?|signs?|posters?|banners?|t-?shirts?)\b/i

/** A given name; or one that few bear, which nothing else is called by. */
const isStatedAlone = (name: string, vocabulary: Vocabulary): boolean =>
  mayBeStated(name, vocabulary) && !name.endsWith('day') && !placesOf(vocabulary.names).has(name)
const ofTalks =
  /\b(?:talks?|sessions?|keynotes?|presentations?|workshops?|panels?|attend(?:ed|ing)?|listen(?:ed|ing)? to|wait for the recording|gone with|finished with)\b/iu
const elsewhere =
  /\b(?:sang|sing|played|plays|band|flight|movies?|films?|cinema|photo|wall|quoted|quote|law|rule|copy|code of conduct|on a slide|agreed with|hear)\b/iu
/** `… hoodie`, `… jokes`: the words on something. */
const onSomething =
  /^\s+(?!(?:was|is|and|by|at|in|on|which|where|that|talk|session|presentation|keynote|workshop|from|because|about)\b)\p{Ll}/u
const isSentence = /[.!?…]\s|\.\.\.|…$/u

const someone = (found: string | undefined, vocabulary: Vocabulary): string[] =>
  found !== undefined && (found.includes(' ') ? isPerson(found, vocabulary) : isStatedAlone(found, vocabulary))
    ? [canonicalPerson(found, vocabulary)]
    : []

export const twiceSetOff: Find = (sentence, _people, _next, vocabulary) =>
  sentence.spans.flatMap(({ type, start, end }) => {
    const [whole, title] = (type === 'emphasis' || type === 'strong' ? sentence.text.slice(start, end).match(quoted) : null) ?? []
    if (whole === undefined || title === undefined || !/^[\p{Lu}\p{N}]/u.test(title)) return []
    const [ahead, after] = [sentence.text.slice(0, start), sentence.text.slice(end)]
    const around = `${ahead} ${after}`
    const own = ahead.match(mine)?.[0]?.trim()
    const isElse = ofBooks.test(around) || elsewhere.test(around) || onSomething.test(after) || isSentence.test(title)
    if (own === undefined && (isElse || !ofTalks.test(around))) return []
    const [, first, second] = after.match(behind) ?? []
    const owner = before.flatMap(pattern => someone(ahead.match(pattern)?.[1], vocabulary)).slice(0, 1)
    const giver = someone(first, vocabulary)
    const who = owner.length > 0 || giver.length === 0 ? owner : [...giver, ...someone(second, vocabulary)]
    if (who.length === 0 && own === undefined) return []
    const from = start + whole.indexOf(title)
    return reported(
      sliceInline(sentence, from, from + title.length),
      who,
      own === undefined ? 'a title that is set off twice' : `"${own}" before a title that is set off twice`,
      0.75,
    )
  })
