// A heading's words in; what its section holds out: talks of some kind, tools, a day, or nothing that is a talk.
// Undefined where the words say none of these: then the heading may be a talk's own title.
import { fold } from '../../corpus/ids.ts'
import type { TalkKind } from '../../corpus/schema.ts'

/** `talks` holds talks (of a kind; a `day` holds other things too); `tools` lists software and links; `aside` holds neither. */
export type Section = { holds: 'talks'; kind: TalkKind; day?: boolean } | { holds: 'tools' } | { holds: 'aside' }

const holdsDay: RegExp[] = [
  /^(day|tag|dia|jour|den|journee|chapter|part|track) ?(\d+|one|two|three|i+)\b.{0,24}$/,
  /^((mon|tues?|wed(nes)?|weds|thu(rs)?|fri|sat(ur)?|sun)(day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|montag|dienstag|mittwoch|donnerstag|freitag|samstag|pondeli|utery|streda|ctvrtek|patek)\b(?! \d{1,2} \d\d( [ap]m)? \p{L}).{0,24}$/u,
  /^(mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}(st|nd|rd|th)?( of)? \p{L}{3,9}( |$)/u,
  // `Notes from Tuesday, March 24th`, `Talks on day 2`
  /^((my|some|the) )*(notes|talks|sessions|highlights) (from|of|on) (the )?((mon|tues|wednes|thurs|fri|satur|sun)day|((first|second|third|last) )?day)\b.{0,24}$/u,
  // `2019-01-24 | Thursday`
  /^(19|20)\d\d \d{1,2} \d{1,2}( (mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?)?$/,
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|montag|dienstag|mittwoch|donnerstag|freitag|samstag) \d{1,2}( de)? \p{L}{3,10}( |$)/u,
  /^((my|the|mein|mon|ma|mi|mijn|min|mitt|muj) )?(first|second|third|fourth|last|erster|zweiter|dritter|primer|segundo|tercer|premier|premiere|deuxieme|troisieme|eerste|tweede|derde|forsta|forste|andra|anden|tredje|sista|prvni|druhy|treti) (day|tag|dia|jour|journee|dag|dagen|den)\b.{0,20}$/,
  /^(morning|afternoon)( sessions?| talks?)?$/,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}(st|nd|rd|th)?( (sessions?|talks?|tutorials?|keynotes?|20\d\d))*$/u,
  /^\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*( (sessions?|talks?|tutorials?|keynotes?|20\d\d))*$/u,
  /^(\d+ ?日目|第[一二三四五]天|day ?\d+.{0,12})$/u,
]

/** Talks and other things, like a day. */
const holdsMore = /^(what else|missed|(the )?(talks|sessions) (that )?(i|we) missed)$/

const holdsTalks: [RegExp, TalkKind][] = [
  [
    /^((the|my|some|hands on|other|more) )*(tutorials?|workshops?|trainings?|labs|hands on( labs?| sessions?)?|talleres|ateliers)( (and|&) (tutorials?|workshops?|trainings?|labs))?( day( \d)?)?( (that )?(i|we) (attended|saw|liked|visited|took))?$/,
    'workshop',
  ],
  [/^((the|some|all|more|my|a few) )*((lightning|lighting|lightening|ignite|flash) (talks?|sessions?)|ignites)$/, 'lightning'],
  [/^(the )?((opening|closing|morning|evening) )*keynotes?( speakers?)?$/, 'keynote'],
  [/^(the )?panels?( discussions?)?$/, 'panel'],
  [
    /^((the|my|some|las|die|les|other|more|further|sponsor|sponsored|cool|great|good|nice|our|best|favou?rite|top|main|interesting|notable|noteworthy|memorable|stand ?out|outstanding|excellent|awesome|amazing|fantastic|inspiring|impressive|selected|featured|invited|plenary|regular|technical|conference|nejzajimavejsi) )*(talks?|sessions?|presentations?|speakers?|faves?|favou?rites?|highlights|highlights? reel|vortrage|charlas|ponencias|prednasky|conferences vues|recommended talks)( (and|&|of|from|i|that|to|at|in|on|the|notes|speakers|talks|keynotes|attended|liked|saw|conference|interest|watch))*$/,
    'talk',
  ],
  [
    /^(聞いたセッション|参加したセッション|気になったセッション|セッション|発表|講演|演讲|议题|分享|主题演讲)(一覧|まとめ|内容|列表|笔记)?$/u,
    'talk',
  ],
  [/^(keynotes? and talks?|talks? and (keynotes?|notes|speakers))$/, 'talk'],
  // Whose they are: `Talks by colleagues at COMPANY`, `Talks from COMPANY`.
  [
    /^((the|other|more|some|all|great|good|my|our) )*(talks|sessions|presentations) (given |presented )?(by|from) \p{L}+( \S+){0,5}$/u,
    'talk',
  ],
]

const tools =
  /^((some|more|further|other|useful|interesting|mentioned|new|my|the|favou?rite|recommended) )*(tools?|tooling|software|libraries|projects?|links?|odkazy|resources?|references?|referencias|reading|zdroje)( (and|&|or|for|from|of|to|on|in|the|i|we|you|mentioned|used|seen|discussed|linked|list|materials?|links|tools|resources|projects|reading|libraries|software|conference|talks|speakers|day|days))*$|^.* (tools|links)$/

/** Names and what they are, no talks. */
const holdsPeople =
  /^((the|our|about|meet|featured) )*speakers?( (bios?|and|&|hosts?|organi[sz]ers?|guests?|instructors?|moderators?|line ?up))+$/

/** Every word of such a heading is one of these or glue: "Event sourcing" is a talk, "The event" is none. */
const asideWords = new Set(
  (
    'introduction intro overview background summary shrnuti conclusion conclusions fazit ausblick resumen bilan einleitung uvod zaver ' +
    'wrap takeaway takeaways lessons thoughts impressions impression retrospect thanks acknowledgements acknowledgments venue location party parties food ' +
    'atmosphere organization organisation break breaks lunch breakfast dinner coffee city hotel travel trip event evento community hallway ' +
    'sponsor sponsors vendor vendors booth booths expo swag social socials schedule program programme agenda contents toc about faq ' +
    'photos pictures misc miscellaneous notes note tldr tl dr update updates disclaimer weiteres recommendations recruiting ' +
    'questions question abstract video videos slides resources size scale openspaces unconference spaces afterparty registration badge ' +
    'housekeeping hands presentations certified ps website site labs hours aside drink drinks themes theme logistics accommodation preparation arrival departure feedback pros cons surprise surprises disappointment disappointments good bad ugly numbers stats statistics facts experience experiences bof bofs passport passports ticket tickets pricing costs networking exhibition exhibit exhibits hackathon sprints poster posters award awards ceremony sightseeing childcare goodies giveaways raffle organizers organisers attendees audience volunteering scholarship crowd comments observations reflections learnings insights tips ambiance soiree soirees diner dejeuner aperitif verdict appreciation announcement announcements next actions items todo stands rencontre rencontres pause repas'
  ).split(' '),
)
const glue = new Set(
  (
    'common take taking short reflecting reflections the a an of and at in on for to my our your some general overall final key main first last other more personal random quick closing opening ' +
    'remote virtual online hybrid pleasant biggest conference day days time year track tracks up learned open favourite favorite best worst what i we is was why how where who this that from ' +
    'speaker speakers training trainings technical talk talks session sessions attend go high level action quotes book books recommended see you with after before post chapitre chapter le la les de du des et sur au aux premiere deuxieme journee'
  ).split(' '),
)
/** A heading that begins so may go on for some words: "Thanks to everybody who helped". */
const asideOpening =
  /^(aside|introduction(?! (?:in)?to (?!(?:the|this|our|my|sre ?con)\b))|conclusions?|summary|wrap up|final (thoughts|words)|overall|about|update|thanks|acknowledge?ments|disclaimer|tl ?dr|special thanks|key takeaways|what is (a|an|the)|why (i|attend|go)|meet (the|our) (team|people|speakers|organi[sz]ers|sponsors))\b( \S+){0,5}$/

/** What a diary tells: `What I did`, `Where we stayed`, `Going home`. `What I learned from waiting` goes on, and is a title. */
const diary: RegExp[] = [
  /^(what|where|who|things|stuff) (i|we) (\S+ly )?(didn t )?(did|do|saw|see|met|went|attended|liked?|loved|enjoyed|learn(ed|t)|missed|heard|stayed|ate)( (there|here|this year))?$/,
  /^(what s next|what next|what went well|what could (be|have been) better|was it worth it|would (i|we) (go|attend|do it) again)$/,
  /^(looking|wrapping) (ahead|forward|back|up)$|^(getting|heading|going|flying|travell?ing|driving|back) (there|home|back)$|^in closing$|^until next (time|year)$/,
  /^(before|after|during) the (conference|event|talks|show)$|^(pre|post) (conference|event)( \S+)?$|^the (not so )?(good|bad|ugly) (part|bit|thing|stuff)s?$/,
  /^(talking|speaking|presenting) at (the )?\S*(con|conf|conference|summit|days|fest|camp)( \d{4})?$/,
  /^en resume$|^le mot de la fin$|^l orga(nisation)?$|^(die|das) (location|essen)$|^mein(e|en)? (fazit|eindrucke)$/,
]

/** `Party, Some Gardens`, `Dinner at the Pier`. */
const partyAt = /^(?:the\s+)?(?:\p{L}+\s+)?(?:party|after-?party|dinner|reception|drinks)\s*(?:,|@|\bat\b|\bin\b)/iu

/** Where people meet. */
const meeting =
  /^(\S+ ){0,6}(mixer|meet ?up|reception|afterparty|(?<!(first|third|multi|two|2|3rd) )party|happy hour|drinks|expo hall)$|^birds of a feather( (sessions?|bofs?))?$/

const isAside = (words: string): boolean => {
  const list = words.split(' ')
  return (
    asideOpening.test(words) ||
    diary.some(pattern => pattern.test(words)) ||
    meeting.test(words) ||
    (list.every(word => asideWords.has(word) || glue.has(word) || /^\d+$/.test(word)) && list.some(word => asideWords.has(word)))
  )
}

/** `Day one - What machines can do`: a day, and its theme. `Day 2: Some Title` may be a talk's. */
const dayWithTheme =
  /^day (?:\d|one|two|three|four)\s+[-–—]\s+(?!.*\b(?:by|keynote|with|workshop|panel|tutorial|lightning|talk)\b|.*[:“"])\S.{3,33}$/i

export const sectionOf = (heading: string): Section | undefined => {
  const words = fold(heading.replace(/\([^)]*\)|:[a-z][a-z0-9_+-]+:/g, ' '))
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!words || holdsPeople.test(words) || partyAt.test(heading)) return { holds: 'aside' }
  const talks = holdsTalks.find(([pattern]) => pattern.test(words))
  if (talks) return { holds: 'talks', kind: talks[1] }
  if (dayWithTheme.test(heading) || holdsMore.test(words) || holdsDay.some(pattern => pattern.test(words)))
    return { holds: 'talks', kind: 'talk', day: true }
  if (words.split(' ').length <= 5 && tools.test(words)) return { holds: 'tools' }
  return isAside(words) ? { holds: 'aside' } : undefined
}
