// A sentence in; the talks out that it links to their recording, their slides or their place on the programme, beside who gave
// them or as a talk: `a [history of queues](u) from Ann Example`, `the [queue talk](u)`. Refuses links that name no subject.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { linkRole } from '../links.ts'
import type { NamedMention } from '../mentions.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, namePattern } from '../person-shape.ts'
import { isCapitalised } from './capitals.ts'
import type { Reported } from './reported.ts'

/** All that somebody has there. */
export const isChannel = (url: string): boolean => /youtube\.com\/(?:user|channel|c|playlist|@)/i.test(url)

/** A room's whole day on a programme. */
const isTrack = /\/(?:tracks?|rooms?|days?)\/[^/]+\/?$/i
export const leadsToTalk = (url: string | undefined): boolean =>
  url !== undefined && !isChannel(url) && !isTrack.test(url) && ['programme', 'slides', 'video'].includes(linkRole(url, ''))

const noun = '(?:talks?|sessions?|keynotes?|presentations?|workshops?|tutorials?|panels?|demos?)'
/** What any talk is called, and where it can be seen: `the great opening keynote`, `video of this session`. */
const sayNothing = new RegExp(
  `\\b(?:the|a|an|this|that|these|my|his|her|their|our|its|of|from|for|on|to|in|at|and|${noun}|slides?|slide ?decks?|decks?|videos?|recordings?|recorded|recap|live|streams?|streamed|screencast|youtube|vimeo|playlists?|here|link|watch|see|read|more|all|some|full|entire|complete|whole|great|good|excellent|awesome|fantastic|amazing|wonderful|brilliant|interesting|inspiring|fun|favou?rite|best|opening|closing|first|second|third|last|final|next|another|other|own|short|long|recent|latest|lightning|ignite|deep(?:er)?|dive|intro(?:duction)?|announcements?|day|conference|schedule|program(?:me)?|agenda|page|site|website|details|abstract|description|minutes?|gave|given|presented|by|who|we|i|you)\\b`,
  'giu',
)
const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** In words: shorter links are labels, longer ones sentences. */
const FEWEST = 2
const MOST = 16

/** `The video of the party`: what it leads to, not what a talk was on. */
export const isRecording =
  /^(?:(?:the|a|an|all|my|our|full)\s+)*(?:videos?|recordings?|slides?|photos?|pictures|playlists?|streams?|trailer)\b/i

/** What a link asks of the reader. */
export const asksReader =
  /^(?:(?:to\s+)?(?:learn|read|find out|hear|know|see) more\b|(?:sign up|register|check out|click|download|subscribe|apply|join us)\b)/i

/** Something is left of a text without what any talk is called. */
export const namesSubject = (text: string): boolean => /\p{L}{3,}|\p{Lu}{2,}/u.test(text.replace(sayNothing, ' '))

/** A link's text that tells what a talk was on, though it is no title: `musings on where queues came from`. */
export const tellsSubject = (text: string): boolean =>
  words(text) >= FEWEST &&
  words(text) <= MOST &&
  !/^https?:|[.!]\s+\p{Lu}/u.test(text) &&
  !isRecording.test(text) &&
  !asksReader.test(text) &&
  namesSubject(text)

/** `The [technical sessions](u)` are a list of them. */
const one = '(?:talk|session|keynote|presentation|workshop|tutorial|panel|demo)'
const isLabelled = new RegExp(`\\b${one}$`, 'iu')
const labelBehind = new RegExp(`^["”]?\\s+${one}\\b`, 'iu')
const by = new RegExp(`^["”]?(?:\\s+${noun})?,?\\s+(?:\\(?(?:presented |given |held )?by|from|with)\\s+(${namePattern})`, 'u')
/** `Ann's [queue talk](u)`: a given name is enough. */
const ofGiven = /(?<![\p{L}\p{N}.'’-])(\p{Lu}[\p{L}\p{M}'-]*\p{Ll})['’]s\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}$/u
const ofNamed = new RegExp(`(${namePattern})['’]s?\\s+(?:\\p{Ll}[\\p{L}'’-]*\\s+){0,4}$`, 'u')
const gave =
  /^\s+(?:\p{Ll}+ly\s+)?(?:gave|gives|giving|present(?:s|ed|ing)|delivered|did|held|led|ran|showed|talk(?:s|ed|ing) (?:about|on)|spoke (?:about|on))\b[^.;:,]{0,70}$/u

/** `the session from Ann Example of Example Corp describing how to wait with [Title](u)`. */
const sessionOf = new RegExp(`\\b${one}\\s+(?:from|by)\\s+(${namePattern})(?!\\p{L})[^.;:]{0,90}$`, 'u')

/** Beside the link: who gave what it leads to. */
const giver = ({ text }: Inline, start: number, end: number, people: NamedMention[], vocabulary: Vocabulary): string[] => {
  const ahead = text.slice(0, start)
  const behind = text.slice(end).match(by)?.[1]
  if (behind && isPerson(behind, vocabulary)) return [canonicalPerson(behind, vocabulary)]
  const owner = ahead.match(ofNamed)?.[1]
  if (owner && isPerson(owner, vocabulary)) return [canonicalPerson(owner, vocabulary)]
  const named = ahead.match(sessionOf)?.[1]
  if (named && isPerson(named, vocabulary)) return [canonicalPerson(named, vocabulary)]
  const given = ahead.match(ofGiven)?.[1]
  if (given && isGiven(given, vocabulary)) return [given]
  const isGiver = (between: string): boolean => gave.test(between) || /^\s*\(\s*$/.test(between)
  const last = people.findLast(person => person.end <= start && isGiver(text.slice(person.end, start)))
  const first = last && people.find(person => /^ (?:and|&) $/.test(text.slice(person.end, last.start)))
  return [first, last].flatMap(person => (person ? [person.name] : []))
}

const given = "\\p{Lu}[\\p{L}\\p{M}'-]*\\p{Ll}"
/** `Ann’s talk about queues`, as a link. */
const whoseTalk = new RegExp(`^(${namePattern}|${given})['’]s\\s+(?:\\p{Ll}+\\s+){0,2}?${one}\\s+(?:about|on)\\s+(?=\\P{Z})`, 'u')
/** `Ann and Bob showed us`, at a sentence's beginning. */
const byGiven = new RegExp(`^(${given})(?:\\s+(?:and|&)\\s+(${given}))?(\\s+.*)$`, 'u')
const givenNames = (ahead: string, vocabulary: Vocabulary): string[] => {
  const [, first, second, rest = ''] = ahead.match(byGiven) ?? []
  const who = [first, second].filter(name => name !== undefined)
  return who.length > 0 && gave.test(rest) && who.every(name => isGiven(name, vocabulary)) ? who : []
}

/** `Ann Example shared in [Some Longer Title](u) how`. */
const isIn = /\bin\s+$/
const tells = /\b(?:shared|showed|explained|presented|described|gave|talked|spoke|discussed|demonstrated)\b/
const LONG = 4
const isLongTitle = (text: string): boolean => words(text) >= LONG && isCapitalised(text)

/** The reason of a link beside which nobody is named. */
export const CALLED = 'prose: a link that is called'

export const recordedTitles = (sentence: Inline, people: NamedMention[], vocabulary: Vocabulary): Reported[] =>
  sentence.spans.flatMap(({ type, start, end, url }): Reported[] => {
    const text = sentence.text.slice(start, end)
    if (type !== 'link' || !leadsToTalk(url) || !tellsSubject(text) || isPerson(text, vocabulary)) return []
    const [whose, owner] = text.match(whoseTalk) ?? []
    if (whose && owner && (isPerson(owner, vocabulary) || isGiven(owner, vocabulary))) {
      const on = sliceInline(sentence, start + whose.length, end)
      const speakers = [isGiven(owner, vocabulary) ? owner : canonicalPerson(owner, vocabulary)]
      return [{ title: on, speakers, companies: [], reason: `prose: a link to "${whose.trim()} …"`, confidence: 0.8 }]
    }
    const beside = giver(sentence, start, end, people, vocabulary)
    const within =
      isIn.test(sentence.text.slice(0, start)) && isLongTitle(text)
        ? people.findLast(who => who.end <= start && tells.test(sentence.text.slice(who.end, start)))
        : undefined
    if (beside.length === 0 && within)
      return [
        {
          title: sliceInline(sentence, start, end),
          speakers: [within.name],
          companies: [],
          reason: `prose: "${within.name} … in" before a link to the talk`,
          confidence: 0.7,
        },
      ]
    const who = beside.length > 0 ? beside : givenNames(sentence.text.slice(0, start), vocabulary)
    const isTalk = isLabelled.test(text) || labelBehind.test(sentence.text.slice(end))
    if (who.length === 0 && !isTalk) return []
    const title = sliceInline(sentence, start, end)
    const called = (text.match(isLabelled) ?? sentence.text.slice(end).match(labelBehind))?.[0].trim() ?? 'talk'
    const reason = who[0] ? `prose: "${who[0]}" beside a link to the ${called}` : `${CALLED} "${called}", and leads to it`
    return [{ title, speakers: who, companies: [], reason, confidence: who.length > 0 ? 0.75 : 0.65 }]
  })
