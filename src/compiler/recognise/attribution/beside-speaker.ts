// A talk's sentences and speakers in; the company that one of them names beside a speaker, out. Refuses where somebody was before.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'

/** `NAME of COMPANY`, `NAME from the COMPANY`, `NAME (COMPANY)`, `NAME, COMPANY`, `NAME, CTO of COMPANY`. */
const behindName =
  /^(?:['’]s?)?(?:\s+(?:(?:is|was|comes)\s+from|works\s+(?:at|for)|of|from|at|de chez)\s+(?:the\s+)?|\s+d['’]|\s*\((?:[^()]{2,60}?(?:,|\bat|\bof|\bfrom|@|[-–])\s*)?|,\s+|,? (?:(?:who )?is (?:currently )?(?:an?|the)|an?|the) [^.,]{3,60}? (?:of|from|at)\s+)$/i
const behindGiven = /^\s+(?:(?:is|was|comes)\s+from|works\s+(?:at|for)|from|of|at)\s+(?:the\s+)?$/i
/** Without an article before what somebody is: `NAME, staff engineer at COMPANY`; nobody is `ex-CTO of` it any more. */
export const roleBehindName =
  /^,\s+(?!(?:ex|former|previously|once|late)\b)(?:[\p{L}&/-]+\s+){0,4}(?:c[a-z]o|vp|svp|evp|(?:co-?)?founder|head|lead|leader|director|manager|engineer|sre|developer|advocate|architect|president|evangelist|consultant|scientist|researcher|maintainer|owner|fellow|speaker)(?:\s+(?:of|for|in)\s+[\p{L}\s&/-]{2,40}?)?\s+(?:of|from|at|for|@)\s+(?:the\s+)?$/iu
/** `NAME, currently working at COMPANY,`: and no more of it, as in `working at COMPANY seems`. */
const worksAt = /^\s*[,(–—-]\s*(?:who is )?(?:currently |now )?working (?:at|for)\s+(?:the\s+)?$/i
const ofTeam = /^,?\s+de l['’]équipe\s+$/i
const isAll = /^(?:\s*[.,;)–—-]|\s*$)/
/** In UTF-16 units: further behind a name, a sentence has gone on to something else. */
const NEAR = 120
/** `a founder of the COMPANY meetup`. */
const ofMore = /^\s+(?:\p{Lu}|(?:meetups?|user|community|bots?|drivers?|groups?)\b)/u
/** `NAME is a developer from COMPANY`. */
export const isOneOf =
  /^,?\s+(?:who\s+)?is\s+(?:(?:currently|now)\s+)?(?:an?|the|one of the)\s+(?:[\p{L}&/-]+\s+){0,4}?(?:c[a-z]o|vp|(?:co-?)?founder|head|lead|leader|director|manager|executive|engineers?|sres?|developers?|advocate|architect|evangelist|scientist|researcher|professor)(?:\s+(?:of|for|in)\s+[\p{L}\s&/-]{2,40}?)?\s+(?:of|from|at|for|with)\s+(?:the\s+)?$/iu
/** `COMPANY's NAME`, `COMPANY engineer NAME`. */
const beforeName =
  /^(?:['’]s?\s+(?:(?:\p{L}+\s+)?|@)|\s+(?:staff |principal |senior |software |site reliability )*(?:engineer|sre|developer|cto|ceo|founder)s?,?\s+)$/iu
/** `Ann Example, formerly of COMPANY`. */
export const isPast = /\b(?:former(?:ly)?|previous(?:ly)?|ex)\b/i

/** The whole name, or the given name that a sentence begins with. */
const calledIn = (text: string, speaker: string): string | undefined => {
  const given = speaker.split(' ')[0] ?? speaker
  return text.includes(speaker) ? speaker : text.startsWith(`${given} `) ? given : undefined
}

const besideIn = (sentence: Inline, speakers: string[], vocabulary: Vocabulary): string[] => {
  // Most sentences name no speaker.
  const named = speakers.flatMap(speaker => calledIn(sentence.text, speaker) ?? [])
  if (named.length === 0) return []
  const mentions = companiesNamedIn(sentence, vocabulary)
  return named.flatMap(speaker => {
    const at = sentence.text.indexOf(speaker)
    const behind = mentions.filter(({ start, end }) => {
      const between = start > at ? sentence.text.slice(at + speaker.length, start) : undefined
      if (between === undefined || isPast.test(between)) return false
      const after = sentence.text.slice(end, end + NEAR)
      if (between.length <= NEAR && isOneOf.test(between)) return !ofMore.test(after)
      if (worksAt.test(between)) return isAll.test(after)
      if (ofTeam.test(between)) return !/\bd(?:e|['’]une?)\b/i.test(after.slice(0, 20))
      // A given name alone is a word, too: `Will the people at Example Corp listen?`
      return speakers.includes(speaker) ? behindName.test(between) || roleBehindName.test(between) : behindGiven.test(between)
    })
    const before = mentions.filter(
      ({ start, end }) =>
        end <= at &&
        beforeName.test(sentence.text.slice(end, at)) &&
        !isPast.test(sentence.text.slice(Math.max(0, start - 12), start)),
    )
    return [...behind, ...before].map(({ name }) => name)
  })
}

export const besideSpeaker = (sentences: Inline[], speakers: string[], vocabulary: Vocabulary): Companies => {
  for (const sentence of sentences) {
    const beside = besideIn(sentence, speakers, vocabulary)
    if (beside.length > 0) return because(beside.slice(0, 1), 'named beside the speaker', 0.85)
  }
  return noCompanies
}
