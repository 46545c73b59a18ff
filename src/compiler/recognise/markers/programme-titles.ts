// A sentence and the people whom it names in; the talks out whose place on the programme it links to by their titles: what the
// address ends with are the words of the link, or the link is a quotation. In any language, and beside nobody. Refuses a
// conference's other pages.
import { fold } from '../../../corpus/ids.ts'
import { sliceInline } from '../../read/inline.ts'
import { linkRole } from '../links.ts'
import type { NamedMention } from '../mentions.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, mayBeStated } from '../person-shape.ts'
import { leadsToTalk, tellsSubject } from './recorded-titles.ts'
import { isCapitalised } from './capitals.ts'
import { talkWord } from './marker.ts'
import { type Find, type Reported, reported } from './reported.ts'
import { words } from './set-off.ts'

/** In words: of fewer, an address tells too little. In quotes, or without what addresses leave out, one less. */
const FEWEST = 3
/** Addresses leave them out. */
const small = new Set('a an the of in on by to for with and or at from is de la le les der die das und et en y el los'.split(' '))

/** `/whats-the-time-and-why`, `/1234-short-queues.html`, `/program#Short-Queues`: the words that an address ends with. */
const slugOf = (url: string): string[] => {
  const [page = '', hash = ''] = url.replace(/\?[^#]*/, '').split('#')
  const last = page.split('/').filter(Boolean).at(-1) ?? ''
  return fold(`${decoded(last).replace(/\.\w{2,5}$/, '')} ${decoded(hash)}`).split(/[^\p{L}\p{N}]+/u)
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

const whereExplained =
  /^["”]?,?\s+(?:where|in which)\s+(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)\s+(?:explained|showed|talked|spoke|told|described|demonstrated|presented|shared|discussed|argued)\b/u
/** `…, where Ann explained how`: one name is enough. */
const explainedBy = (behind: string, vocabulary: Vocabulary): string[] => {
  const name = behind.match(whereExplained)?.[1]
  return name && mayBeStated(name, vocabulary) ? [canonicalPerson(name, vocabulary)] : []
}

const isCalled = (url: string, title: string, isQuoted: boolean): boolean => {
  const slug = slugOf(url)
  // Signs between words are left out: `ci/cd` is `cicd`.
  const isIn = (word: string): boolean => slug.some(part => part === word || (word.length > 3 && part.includes(word)))
  const named = words(fold(title.replace(/['’]/g, '')))
  const telling = named.filter(word => !small.has(word))
  return (
    named.length >= (isQuoted ? FEWEST - 1 : FEWEST) &&
    telling.length >= FEWEST - 1 &&
    telling.filter(isIn).length >= Math.ceil(telling.length * 0.8)
  )
}

const opens = /["“„«]\s?$/u
const closes = /^\s?["”»“]/u

/** The reasons of what its address alone tells. */
const BY_SLUG = 'a link whose address has the words of its title'
const BY_EVENT = 'a link to an event of the programme'
export const isByAddress = ({ reason }: Pick<Reported, 'reason'>): boolean =>
  reason.endsWith(BY_SLUG) || reason.endsWith(BY_EVENT)

/** They have an address there as well. */
const ofPauses =
  /\b(?:lunch|breakfast|coffee|breaks?|party|reception|registration|drinks|dinner|social|showcase|meet-?up|welcome|closing remarks|raffle)\b/i
/** Nothing but talks and pauses has an address there. */
const isEvent = (url: string): boolean => /^https?:\/\/[\w-]+\.sched\.(?:com|org)\/event\/\w/i.test(url)
/** Most of its longer words are capitalised. */
export const isLikeTitle = (text: string): boolean => words(text).length >= FEWEST - 1 && isCapitalised(text)

export const programmeTitles: Find = (sentence, people, _next, vocabulary) =>
  sentence.spans.flatMap(({ type, start, end, url }) => {
    if (type !== 'link' || !url || !leadsToTalk(url)) return []
    const [before, behind] = [sentence.text.slice(0, start), sentence.text.slice(end)]
    const whole = sliceInline(sentence, start, end)
    const isInside = opens.test(whole.text.slice(0, 1)) && closes.test(whole.text.slice(-1))
    const isQuoted = isInside || (opens.test(before) && closes.test(behind))
    const title = isInside ? sliceInline(sentence, start + 1, end - 1) : whole
    if (ofConference.test(title.text) || ofPauses.test(title.text)) return []
    // A song has a recording, too.
    const isTold = linkRole(url, '') !== 'video' || talkWord.test(sentence.text)
    const isTitle =
      isQuoted && isTold && !/\btracks?\b/i.test(sentence.text) && words(title.text).length >= FEWEST && tellsSubject(title.text)
    const isNamed = linkRole(url, '') === 'programme' && isCalled(url, title.text, isQuoted)
    const isOfEvent = !isNamed && isEvent(url) && isLikeTitle(title.text) && !isPerson(title.text, vocabulary)
    if (!isNamed && !isTitle && !isOfEvent) return []
    const beside = givers(sentence.text, people, start, end)
    const who = beside.length > 0 ? beside : explainedBy(behind, vocabulary)
    const reason = isNamed ? BY_SLUG : isOfEvent ? BY_EVENT : 'a quotation that leads to the talk'
    return reported(title, who, reason, isNamed || isOfEvent ? 0.8 : 0.7)
  })
