// A sentence and the people whom it names in; the talks out whose place on the programme it links to by their titles: what the
// address ends with are the words of the link. In any language, and beside nobody. Refuses a conference's other pages.
import { fold } from '../../../corpus/ids.ts'
import { sliceInline } from '../../read/inline.ts'
import { linkRole } from '../links.ts'
import type { NamedMention } from '../mentions.ts'
import { type Find, reported } from './reported.ts'
import { words } from './set-off.ts'

/** In words: of fewer, an address tells too little. */
const FEWEST = 3

/** `/whats-the-time-and-why`, `/1234-short-queues.html`: the words that an address ends with. */
const slugOf = (url: string): string[] => {
  const last = url
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1)
  return fold(decoded(last ?? ''))
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a conference's own pages are called. */
const ofConference =
  /^(?:(?:the|our|your|a) )*(?:code of conduct|call for \w+|terms|privacy|schedule|programme?|agenda|speakers?|sponsors?|tickets?|venue|about|registration|faq|contact|workshops?|talks?|sessions?)\b/i

const by =
  /^["”]?\s*(?:\(\s*)?,?\s*(?:(?:given|presented)\s+)?(?:by|from|with|von|par|av|af|de|por|door)\s+(?:my\s+(?:\p{Ll}+\s+){1,2})?$/u
const whose = /^['’]s?\s+(?:\p{Ll}+\s+){0,3}["“]?$/u
/** Whom the sentence says to have given it, right before or behind. */
const givers = (text: string, people: NamedMention[], start: number, end: number): string[] =>
  people
    .filter(
      who => by.test(text.slice(end, Math.max(end, who.start))) || whose.test(text.slice(who.end, Math.max(who.end, start))),
    )
    .slice(0, 1)
    .map(({ name }) => name)

const isCalled = (url: string, title: string): boolean => {
  const slug = new Set(slugOf(url))
  const named = words(fold(title.replace(/['’]/g, '')))
  return named.length >= FEWEST && named.filter(word => slug.has(word)).length >= Math.ceil(named.length * 0.8)
}

export const programmeTitles: Find = (sentence, people) =>
  sentence.spans.flatMap(({ type, start, end, url }) => {
    if (type !== 'link' || !url || linkRole(url, '') !== 'programme') return []
    const title = sliceInline(sentence, start, end)
    return isCalled(url, title.text) && !ofConference.test(title.text)
      ? reported(title, givers(sentence.text, people, start, end), 'a link whose address has the words of its title', 0.8)
      : []
  })
