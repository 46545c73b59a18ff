// A sentence of a talk and somebody whom it names in; whether a book, a paper or a quotation is theirs, and not the talk, out.
// What bears the talk's own title is no other work.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { NamedMention } from '../mentions.ts'
import { isPerson } from '../person-shape.ts'

/** A book, a paper or a quotation is somebody's, but not the talk. */
const cited =
  /\b(?:book|books|paper|papers|article|blog|post|quote[sd]?|quoting|author|creator|inventor|thanks|according|recording|another|previous|second talk|earlier|last year|mention(?:s|ed|ing)|repl(?:y|ied) to|asked by|met|via|photos?|pictures?|credits?|tweet(?:ed)?(?: by)?|retweet\w*|inspired by|based on|references? to|shout-?outs? to|kudos to)\b[^.]{0,24}$|["”]\s*[-–—(]?\s*$|[-–—]\s*$/i
/** `Ann Example's notes`, `the Morris Worm`: what somebody has or is called after them. */
const notes =
  /^['’]s?\s+(?:\p{Ll}+\s+){0,2}(?:notes?|sketch-?notes?|tweets?|threads?|posts?|photos?|pictures|write-?up|summary|recap)\b/iu
const isThing = /\bthe\s+$/i
const ofTalk = /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:talk|session|keynote|presentation|workshop|tutorial)\b/iu
export const isCited = ({ start, end }: NamedMention, { text }: Inline): boolean =>
  cited.test(text.slice(0, start)) ||
  notes.test(text.slice(end)) ||
  (isThing.test(text.slice(0, start)) && !ofTalk.test(text.slice(end)))

const work = /\b(?:books?|papers?|articles?|blog|posts?|thesis|essay|report)\b/i
/** `a paper, "Ironies" by Ann Example`: who wrote what the talk points to, unless that bears the talk's own title. */
export const wrote = ({ start }: NamedMention, { text, spans }: Inline, title: Inline): boolean => {
  const by = text.slice(0, start).match(/\s*,?\s*\(?\b(?:by|from)\s+$/)
  if (by?.index === undefined) return false
  const before = text.slice(0, by.index)
  if (before.endsWith(title.text) || /["“]([^"“”]+)["”]$/.exec(before)?.[1] === title.text) return false
  return (
    /["”»]$/.test(before) ||
    work.test(before.slice(-100)) ||
    spans.some(({ type, end }) => (type === 'link' || type === 'emphasis') && end === before.length)
  )
}

/** An item that begins with a link tells of something else to read, and whose that is. */
export const isReference = ({ text, spans }: Inline, vocabulary: Vocabulary): boolean =>
  spans.some(
    ({ type, start, end }) =>
      type === 'link' && start <= 1 && end - start > 15 && !isPerson(text.slice(start, end).trim(), vocabulary),
  )
