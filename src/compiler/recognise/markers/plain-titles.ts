// A sentence and the people whom it names in; the talks out whose titles nothing sets off but their capitals and `by NAME` behind:
// `the Some Title workshop by Ann Example`, `the talk that I liked most: Some Title by Ann Example`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { conferencesIn } from '../conferences-in.ts'
import { isGenericTitle } from '../generic-titles.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, mayBeStated, namePattern } from '../person-shape.ts'
import { talkWord } from './marker.ts'
import { isOccasion, noSubject } from './occasion.ts'
import { type Find, reported, talkNoun } from './reported.ts'
import { asTitle, words } from './set-off.ts'

const titleWord = "(?:\\p{Lu}[\\p{L}\\p{N}'’-]*|of|and|the|for|in|to|with)"

const capitalisedBy = new RegExp(`\\b(?:[Tt]he|[Aa])\\s+(${titleWord}(?:\\s+${titleWord}){1,9})\\s+${talkNoun}\\s+by\\s+$`, 'u')
/** `the Tackling Technical Debt workshop by Ann Example`. */
const capitalisedTitle: Find = (sentence, people) =>
  people.flatMap(({ name, start }) => {
    const found = sentence.text.slice(0, start).match(capitalisedBy)
    if (!found?.[1] || found.index === undefined) return []
    const from = found.index + found[0].indexOf(found[1])
    return reported(sliceInline(sentence, from, from + found[1].length), [name], `"… by ${name}"`, 0.8)
  })

const colonTitle = new RegExp(`\\b${talkNoun}s?\\b[^.:;]{0,60}:\\s+(${titleWord}(?:\\s+${titleWord}){2,12})\\s+by\\s+$`, 'u')
/** `the talk that I liked the most: Some Longer Title by Ann Example.` */
const titleBehindColon: Find = (sentence, people) =>
  people.flatMap(({ name, start }) => {
    const before = sentence.text.slice(0, start).match(colonTitle)
    const title = before?.[1]
    if (!title) return []
    const from = before[0].lastIndexOf(title) + (before.index ?? 0)
    return reported(sliceInline(sentence, from, from + title.length), [name], `a title "by ${name}" behind a colon`, 0.75)
  })

/** `Building Something for Developers by Ann Example focused on …`: what a sentence begins with, up to its giver. */
const titleAtStart: Find = (sentence, people) =>
  people.slice(0, 1).flatMap(({ name, start, end }) => {
    const before = sentence.text
      .slice(0, start)
      .match(/^(?!(?:It|We|I|Then|And|There|This|That|The last|The first)\s)(\p{Lu}[^.:;,"“”«»]{10,120}?)\s+by\s+$/u)
    const title = before?.[1] ? asTitle(sliceInline(sentence, 0, before[1].length)) : undefined
    return /^\s+(?:was|is|focused|focuses|covered|explained|showed|talked|described|gave|went)\b/.test(sentence.text.slice(end))
      ? reported(title, [name], `a title "by ${name}"`, 0.7)
      : []
  })

const ofTitle = `(\\p{Lu}[\\p{L}\\p{N}'’-]*(?:\\s+${titleWord}){1,9}?)\\s+${talkNoun}\\b`
const shortTitle = `(\\p{Lu}[\\p{L}\\p{N}'’-]*(?:\\s+${titleWord}){1,9}?)`
const theirs = new RegExp(`^['’]s?\\s+(?:${shortTitle}\\s+and\\s+${namePattern}['’]s?\\s+${ofTitle}|${ofTitle})`, 'u')
const inTheir = new RegExp(`\\b(?:his|her|their)\\s+${ofTitle}`, 'u')
/** Where it was is no title, nor which it was: `Ann Example's SampleCon talk`, `her Opening Keynote session`. */
const isName = (text: string, vocabulary: Vocabulary): boolean =>
  (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= 2 &&
  /(?<!\p{L})\p{Lu}[^\s]*$/u.test(text) &&
  isGenericTitle(text) === undefined &&
  !/^(?:Opening|Closing|Lightning|Invited|Plenary|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Day)\b/.test(text) &&
  conferencesIn(text, vocabulary.names).next().done === true

/** `Ann Example's Shorter Queues talk`, also `… and Bob Example's Longer Lines talk`; `Ann Example … in her Shorter Queues talk`. */
const titleOf: Find = (sentence, people, _next, vocabulary) => {
  const at = (from: number, title: string | undefined, name: string) =>
    title && isName(title, vocabulary)
      ? reported(sliceInline(sentence, from, from + title.length), [name], `"${name}'s …" before "talk"`, 0.75)
      : []
  const own = people.flatMap(({ name, end }) => {
    const found = theirs.exec(sentence.text.slice(end))
    const title = found?.[1] ?? found?.[3]
    return title ? at(end + (found?.[0].indexOf(title) ?? 0), title, name) : []
  })
  const [first] = people
  const found = own.length === 0 && people.length === 1 ? inTheir.exec(sentence.text) : null
  return found && first && first.end <= found.index && !/\p{Lu}/u.test(sentence.text.slice(first.end, found.index))
    ? at(found.index + found[0].indexOf(found[1] ?? ''), found[1], first.name)
    : own
}

const beganWith = new RegExp(
  `\\b(?:opened|closed|started|ended|began|finished|continued|kicked off|wrapped up)\\b[^.]{0,60}?\\bwith\\s+(?:(?:the|his|her|their)\\s+)?${ofTitle}`,
  'u',
)
/** `Ann Example started the day with A Queue Story keynote`. */
const titleItBeganWith: Find = (sentence, people, _next, vocabulary) => {
  const found = beganWith.exec(sentence.text)
  const who = found && people.findLast(({ end }) => end <= found.index)
  const title = found?.[1]
  return found && who && title && isName(title, vocabulary)
    ? reported(aheadOf(sentence, found, title), [who.name], `"${who.name} … with …" before "talk"`, 0.75)
    : []
}
const aheadOf = (sentence: Inline, found: RegExpExecArray, title: string): Inline => {
  const from = found.index + found[0].lastIndexOf(title)
  return sliceInline(sentence, from, from + title.length)
}

const possessed = new RegExp(
  `(?<![\\p{L}'’])(${namePattern}|\\p{Lu}{2,4})['’]s?\\s+["“«](?=\\p{Lu})([^"“”«»]{6,140})["”»](?=\\s+(?:${talkNoun}|was|is|which|where|that)\\b|[.,;])`,
  'gu',
)
const ofTalk = new RegExp(`^\\s+${talkNoun}\\b`)
const ofSomethingElse = /\b(?:books?|papers?|articles?|posts?|films?|songs?|albums?|products?|services?|quotes?|motto|slogan)\b/i
/** `Zyx Fixture's "Some Title"`, of names that few bear, too; of two to four capitals, where it is said to be a talk. */
const titleTheyOwn: Find = (sentence, people, _next, vocabulary) => {
  if (ofSomethingElse.test(sentence.text)) return []
  return [...sentence.text.matchAll(possessed)].flatMap(({ 0: whole, 1: name = '', 2: title = '', index }) => {
    const behind = sentence.text.slice(index + whole.length)
    const isHandle = /^\p{Lu}+$/u.test(name)
    const isKnown = people.some(who => who.start <= index && who.end >= index + name.length)
    const isMade = isHandle && (['company', 'tool', 'conference'] as const).some(kind => vocabulary.find(kind, name))
    const isTold = isHandle ? ofTalk.test(behind) : isPerson(name, vocabulary) && talkWord.test(sentence.text)
    if (isKnown || isMade || !isTold) return []
    const from = index + whole.lastIndexOf(title)
    const who = isHandle ? name : canonicalPerson(name, vocabulary)
    return reported(sliceInline(sentence, from, from + title.length), [who], `"${name}'s" before a quoted title`, 0.7)
  })
}

const dayWith = /\b(?:day|conference|afternoon|morning)\s+with\s+$/iu
const theirQuote =
  /(?<![\p{L}'’]|\b(?:in|at|near|behind|outside)\s)(\p{Lu}\p{Ll}+)['’]s\s+(?:talk,?\s+)?["“'‘](?=\p{Lu})([^"“”'‘’]{6,140})["”'’](?!\p{L})/gu
/** `We finished the day with Ann's 'Some Longer Title'`: of one who is called by a given name. */
const titleHeard: Find = (sentence, _people, _next, vocabulary) =>
  ofSomethingElse.test(sentence.text)
    ? []
    : [...sentence.text.matchAll(theirQuote)].flatMap(({ 0: whole, 1: name = '', 2: title = '', index }) => {
        const from = index + whole.lastIndexOf(title)
        return dayWith.test(sentence.text.slice(0, index)) && isGiven(name, vocabulary) && words(title).length >= 3
          ? reported(sliceInline(sentence, from, from + title.length), [name], `"${name}'s" before a quoted title`, 0.65)
          : []
      })

const unheard = /\b(?:miss\w*|never|not|phone)\b|n['’]t\b|["“]/iu
const givenTalk =
  /(?<=\b(?:attended|went to|listen(?:ed)? to|watched|saw|heard)\s)(\p{Lu}\p{Ll}+)['’]s(?:\s+and\s+(\p{Lu}\p{Ll}+)['’]s)?\s+(?:talk|session|presentation|workshop)\s+(?:on|about)\s+(?=\p{L}+\s\p{L})([^.,;:()]{6,90}?)(?=[.,;:(]|$|\s(?:which|because|was|and (?:loved|liked)|over dinner)\b)/gu
/** `I went to listen to Ann's and Bob's talk on waiting in line`. */
const givenNamesTalk: Find = (sentence, _people, _next, vocabulary) =>
  unheard.test(sentence.text)
    ? []
    : [...sentence.text.matchAll(givenTalk)].flatMap(({ 0: whole, 1: first = '', 2: second, 3: topic = '', index }) => {
        const from = index + whole.lastIndexOf(topic)
        const title = sliceInline(sentence, from, from + topic.length)
        const names = [first, ...(second === undefined ? [] : [second])]
        return names.every(name => mayBeStated(name, vocabulary)) &&
          isGiven(first, vocabulary) &&
          !isOccasion(title) &&
          !noSubject.test(topic)
          ? reported(title, names, `"${names.join(' and ')}'s talk on …"`, 0.65)
          : []
      })

const namedPanel = /\b(?:[Aa]n?|[Tt]he)\s+((?:\p{Lu}[\p{L}'’-]+\s+){1,5}Panel)\b(?!\s+(?:of|[Dd]iscussions?)\b)/u
const ofProgramme =
  /\b(?:moderat\w+|panell?ists?|sat on|discuss\w*|attended|wrapped up|agenda|listened|stories|conversation|watched|went to)\b/i
const ofMachines =
  /^(?:solar|control|admin|side|touch|front|back|program(?:me)?|review|expert|instrument|navigation|settings|system)\b/i
/** `a Podcast Panel`: who sat on it may be said or not. */
const panelByName: Find = sentence => {
  const found = ofProgramme.test(sentence.text) ? namedPanel.exec(sentence.text) : null
  return found?.[1] && !ofMachines.test(found[1])
    ? reported(aheadOf(sentence, found, found[1]), [], 'a panel that has a name', 0.65)
    : []
}

export const plainTitles: Find[] = [
  capitalisedTitle,
  titleAtStart,
  titleBehindColon,
  titleOf,
  titleItBeganWith,
  titleTheyOwn,
  titleHeard,
  givenNamesTalk,
  panelByName,
]
