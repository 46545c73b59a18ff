// A line in; who it names, where it says nothing else: `Ann Example, Example Corp`, `by Ann Example`, `Zyx Fixture, Lead Engineer`.
// Refuses sentences, and two capitalised words that nothing tells to be a name.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { handlesIn } from '../handles.ts'
import { startsWithPerson } from '../people.ts'
import { isGiven, isOther, isPerson, isRole } from '../person-shape.ts'
import { isHome, isProfile } from '../profile.ts'
import { type Byline, readByline } from './byline.ts'
import { companiesAmong } from './employers.ts'

/** Behind a dash or `by` one given name is enough: `— Ann.`. */
const named = (text: string, vocabulary: Vocabulary): Byline | undefined =>
  isGiven(text, vocabulary) && /^\p{Lu}/u.test(text)
    ? { people: [text], companies: [] }
    : startsWithPerson(text, vocabulary)
      ? readByline(text, vocabulary)
      : undefined
/** Words that stand neither in a name nor between names. */
const saysMore = /(?<![\p{L}\p{N}])(?!(?:and|of|at|from|van|von|der|den|de|la|le|di|da|del|bin|al|ten|ter|und|et|y)\b)\p{Ll}{2,}/u

const introduced = /^(?:[-–—>]+\s*)?(?:presented |given |talk )?(?:by|von|par|de|door)\b/iu
const label = /\b(?:slides?|video|recording|abstract|link|blog|twitter|github|website|site|deck|notes)\b/giu
/** `by [zyx](u) - [Slides](u)`: words that link to somebody, behind which nothing is said. */
const linkedName = ({ text, spans }: Inline, from: number, vocabulary: Vocabulary): Byline | undefined => {
  const link = spans.find(({ type, start, end }) => type === 'link' && Math.abs(start - from) <= 1 && end > start)
  const name = link && text.slice(link.start, link.end).trim()
  if (!link || !name || /\p{L}/u.test(text.slice(link.end).replace(label, ' '))) return undefined
  return /^[\p{L}][\p{L}\p{N}_'’-]{1,24}$/u.test(name) && /[\p{Lu}\p{N}]/u.test(name) && !isOther(name, vocabulary)
    ? { people: [name], companies: [] }
    : undefined
}

/** `by Ann Example @ann`, `by Ann Example example.com`: where else somebody is found. */
const account = /\s+(?:@\w{2,30}|\[@\w{2,30}\]|[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+)$/u

/** `(Ann Example, Example Corp)`. */
const inBrackets = /^\((?:[^()]|\([^()]*\))+\)$/

/** Nothing but who: `Ann Example, Example Corp`, `by Ann Example`, `_Ann Example_`, `(Ann Example)`. */
export const wholeByline = (line: Inline, vocabulary: Vocabulary): Byline | undefined => {
  if (inBrackets.test(line.text)) return wholeByline(sliceInline(line, 1, line.text.length - 1), vocabulary)
  const text = line.text.replace(/^(?:[-–—>]+\s*)?(?:(?:presented |given |talk )?(?:by|with|von|par|de|door)\b\s*:?)?\s*/iu, '')
  const linked = introduced.test(line.text) ? linkedName(line, line.text.length - text.length, vocabulary) : undefined
  if (linked) return linked
  const handles = handlesIn(text)
  if (handles.length > 0) return { people: handles, companies: [] }
  const led = text.length < line.text.length ? text.replace(/(?<=\p{Ll})\.$/u, '') : text
  if (led !== text) return /^[^.!?:]{2,80}$/.test(led) && !saysMore.test(led) ? named(led, vocabulary) : undefined
  if (text.length > 120 || /[.!?;:]$/.test(text.replace(/\b(?:Inc|Ltd|\p{Lu})\.$/u, ''))) return undefined
  if (text.length < line.text.length && !text.includes(' ')) return named(text, vocabulary)
  const bare = text.replace(account, '')
  const isLinked = line.spans.some(({ type, url }) => type === 'link' && (isProfile(url) || isHome(url)))
  if (introduced.test(line.text) && isPerson(bare, vocabulary) && (bare === text || isLinked)) return readByline(bare, vocabulary)
  const [, somebody = '', employer = ''] =
    (introduced.test(line.text) && bare.match(/^(.{3,40}?)\s+(?:from|of|at)\s+(\p{Lu}.{1,40})$/u)) || []
  if (isPerson(somebody, vocabulary) && !startsWithPerson(somebody, vocabulary))
    return { people: [somebody], companies: companiesAmong([employer], vocabulary, new Set()) }
  if (startsWithPerson(text, vocabulary)) return readByline(text, vocabulary)
  // A name that few bear, beside a company that is known or what they are: `Zyx Fixture, Lead Engineer`.
  const beside = text.length < 80 ? text.match(/^\p{Lu}[^,(]+[,(]\s*([^,(]+)/u)?.[1] : undefined
  const byline = beside === undefined ? undefined : readByline(text, vocabulary)
  const known = byline?.companies.some(name => vocabulary.find('company', name))
  return known || (byline && isRole(beside ?? '')) ? byline : undefined
}
