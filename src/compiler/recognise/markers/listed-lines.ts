// An item of a list that is known to hold talks in; its title and who gave it out, by words that tell nothing elsewhere: `Title from
// Ann Example`, `Ann Example from Example Corp showed how queues work`. Refuses what somebody told over a coffee, and lessons of somebody.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { readByline } from '../byline/byline.ts'
import { employerBehind } from '../byline/employers.ts'
import { namesInARow, namesOf } from '../companions.ts'
import { findPeople, startsWithPerson } from '../people.ts'
import type { Titled } from '../titles.ts'
import { whatTheyDid } from '../what-they-did.ts'

/** `Lessons learned from Ann Example`: who taught them, and who is told of. */
const isTakenFrom =
  /\b(?:learn(?:ed|t|ings?)?|steal|draw|borrow|take|hear|buy|quotes?|lessons?|notes?|takeaways?|tips|advice|words?|thoughts?|ideas?|stories|story|principles?|secrets?|news|greetings|highlights?|photos?|pictures|slides|help|letters?|messages?|talks?|sessions?|keynotes?|everything|inspiration|invitation|card|is|are|was|were|\p{L}{1,20}ed)$/iu
/** `Title from Ann Example and Bob Example`, and nothing behind. */
export const fromName = (line: Inline, vocabulary: Vocabulary): Titled | undefined => {
  const found = [...line.text.matchAll(/(?<!\s)\s+from\s+(?=\p{Lu})/gu)].at(-1)
  if (!found || startsWithPerson(line.text, vocabulary) || isTakenFrom.test(line.text.slice(0, found.index))) return undefined
  const who = line.text.slice(found.index + found[0].length)
  const byline = startsWithPerson(who, vocabulary) && !/[.!?:]\s/.test(who) ? readByline(who, vocabulary) : undefined
  return byline ? { title: sliceInline(line, 0, found.index), byline, reason: 'byline "from NAME"' } : undefined
}

const says =
  /^(?:\p{Ll}+ly\s)?(?:gave|held|presented|delivered|did|talked|spoke|discussed|demonstrated|showed|explained|described|explored|covered|outlined)\s(?!(?:to|with)\s(?:me|us|visitors|everybody|everyone)\b)/u
const atStart = new RegExp(`^${namesInARow}`, 'u')
/** `Ann Example from Example Corp showed how queues work`. */
export const nameThenDeed = (line: Inline, vocabulary: Vocabulary): Titled | undefined => {
  const row = findPeople(line.text.slice(0, 120), vocabulary)[0]?.start === 0 ? line.text.match(atStart)?.[0] : undefined
  const people = row === undefined ? [] : namesOf(row, vocabulary)
  if (row === undefined || people.length === 0) return undefined
  const employed = employerBehind(line.text.slice(row.length), vocabulary)
  const from = row.length + employed.length
  const rest = sliceInline(line, from + (line.text.slice(from).match(/^\s*/)?.[0].length ?? 0), line.text.length)
  const title = says.test(rest.text) ? whatTheyDid(rest) : undefined
  return title
    ? { title, rest, byline: { people, companies: employed.companies }, reason: 'a name, then what they told of' }
    : undefined
}
