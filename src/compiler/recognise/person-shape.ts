// A few words in; whether they look like a person's name out. Knows the shape of a name, the words of titles and the names of
// other things; refuses what the vocabulary has as something else.
import { fold } from '../../corpus/ids.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { rememberedText } from './remembered.ts'

export const isParticle = /^(?:van|von|der|den|de|la|le|di|da|del|bin|al|ten|ter|zu|zum|dos|du|el)$/
const particle = "(?:van|von|der|den|de|la|le|di|da|del|bin|al|ten|ter|O'|d')"
/** A word, or initials: `Luis`, `G.`, `W.A.`. */
const word = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)"
/** `"Spoons"`, between a given name and a surname. */
export const nickname = "[\"“”'‘][\\p{L}][\\p{L}'’-]{1,20}[\"“”'’]"
/** Two to four capitalised words, with particles or a nickname between; for building patterns with the `u` flag. */
export const namePattern = `${word}(?:[ \\u00a0]${nickname})?(?:[ \\u00a0](?:${particle}[ \\u00a0])*${word}){1,3}`
const wholeName = new RegExp(`^${namePattern}$`, 'u')
export const nameAtStart = new RegExp(`^${namePattern}`, 'u')

/** Words of titles that are never words of a person's name. */
const titleWords = new Set(
  (
    'the and of for with in to a an your our how why what is are not at on from site reliability engineering engineer ' +
    'systems? distributed service data cloud software design learning machine incident management monitoring testing ' +
    'lessons learned building scaling open source team culture production infrastructure keynote workshop talk panel ' +
    'day track conference slides video security performance network continuous delivery microservices serverless web ' +
    'apps? architecture it we you my his her their i do does can be this that when where who which making using going write ' +
    'getting introduction intro meet thanks welcome hello digital transformation business product project practical ' +
    'value stream operations operational excellence leadership organization organizations enterprise technology ' +
    'technical debt agile lean platform platforms developer developers development experience customer journey success ' +
    'failure failures risk state future history art science human humans people change changes case study story ' +
    'stories tales guide best practices patterns modern new next first last big small large scale fast good bad better ' +
    'high low real time deep dive beyond under over after before into through without within between against all every ' +
    'everything nothing one two three zero programming language languages functional code test tests database ' +
    'databases metrics logs tracing chaos resilience reliable scalable automation automating deploy deploying release ' +
    'releases feature features tool tools tooling framework library app mobile native api apis rest event events ' +
    'driven streams streaming real-time kernel memory storage cache caching queue queues capacity planning response ' +
    'postmortem postmortems alert alerts alerting dashboard dashboards latency availability slo slos sli slis sre sres ' +
    'devops secdevops toil on-call oncall remote working work career hiring interview interviews diversity inclusion ' +
    'burnout psychological safety lightning closing opening sessions session talks notes slides recording'
  ).split(' '),
)
export const hasTitleWord = (text: string): boolean =>
  text
    // The initial in `Markus A. Kuppe` is no article.
    .replace(/\b\p{Lu}\./gu, '')
    .toLowerCase()
    .split(/[\s,.:;!?()]+/)
    .some(part => titleWords.has(part.replace(/['’].*$/, '')))

/** Firms that are called by a surname; people bear it, too: `Jason Gartner`. */
const surnames =
  /^(?:Gartner|Ford|Dell|Disney|Bloomberg|Siemens|Bosch|Porsche|Philips|Nielsen|Ericsson|Hilton|Otto|Pearson|Mercer)$/
const isFirm = (part: string, before: string | undefined, vocabulary: Vocabulary): boolean =>
  vocabulary.find('company', part)?.name === part && !(surnames.test(part) && before !== undefined && isGiven(before, vocabulary))

/** Neither the name itself nor a word of it is something else: `Google Storage SREs`, `Apache Kafka`. */
export const isOther = (text: string, vocabulary: Vocabulary): boolean =>
  (['tool', 'company', 'topic', 'conference'] as const).some(kind => vocabulary.find(kind, text)) ||
  text.split(/\s+/).some((part, at, all) => isFirm(part, all[at - 1], vocabulary) || /^\p{Lu}{2,}s$/u.test(part))

/** `Accelerating Payments`: what is done, not who does it. */
const beginsWithDoing = (text: string, vocabulary: Vocabulary): boolean => {
  const doing = text.match(/^\p{Lu}\p{Ll}{3,}ing\b/u)?.[0]
  return doing !== undefined && !isGiven(doing, vocabulary)
}

/** `Ann Example Chief`, of something. */
const endsInRole = (text: string): boolean => {
  const words = text.split(/[ \u00a0]/)
  return words.length > 2 && isRole(words.at(-1) ?? '')
}

export const isPerson = rememberedText(
  (text, vocabulary): boolean =>
    vocabulary.find('person', text) !== undefined ||
    (wholeName.test(text) &&
      !hasTitleWord(text) &&
      !endsInRole(text) &&
      !beginsWithDoing(text, vocabulary) &&
      !isOther(text, vocabulary)),
)

/** `the Example Corp founder, `, ahead of a name; for building patterns with the `u` flag. */
export const roleAhead =
  '(?:(?:the\\s+)?(?:[\\p{L}\\p{N}&.-]+\\s+){1,4}?(?:co-?founder|founder|creator|author|maintainer|developer|engineer|architect|professor|CTO|CEO),?\\s+)'

const oneWord = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u
const nobody =
  /^(?:unknown|various|anonymous|everyone|everybody|several|multiple|many|none|nobody|someone|me|myself|us|we|tb[acd]|n\/a|yes|no|see|slides?|video|recording)\b/i
const organisation =
  /\b(?:labs?|inc|ltd|llc|gmbh|corp|corporation|university|institute|college|school|systems|software|technologies|group|bank|networks?|solutions|studios?|media|games|foundation|team|services?|laborator(?:y|ies))\b/i

/** What a line states to be somebody, if nothing speaks against it: `Ashutosh`, `Mehmet Can Kurt`. */
export const mayBeStated = (text: string, vocabulary: Vocabulary): boolean =>
  isPerson(text, vocabulary) ||
  (!nobody.test(text) &&
    !organisation.test(text) &&
    !isRole(text) &&
    !isOther(text, vocabulary) &&
    (oneWord.test(text)
      ? !hasTitleWord(text)
      : wholeName.test(text) && isGiven(text.split(' ')[0] ?? '', vocabulary) && !hasTitleWord(text.split(' ').at(-1) ?? '')))

export const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*$/u
export const initials = /^(?:\p{Lu}\.)+$/u

/** `Jean-Philippe` is given by its first half; `Peer-to-Peer` is nobody. */
const twoHalves = /^(\p{Lu}[^-]*)-\p{Lu}[^-]*$/u
export const isGiven = (text: string, { givenNames }: Vocabulary): boolean =>
  givenNames.has(fold(text)) || givenNames.has(fold(twoHalves.exec(text)?.[1] ?? text))

/** `Staff technical writer`, `CTO`: what somebody is, not where. */
export const isRole = (text: string): boolean =>
  /\b(engineer|writer|manager|director|lead|head|architect|developer|officer|founder|scientist|evangelist|advocate|sre|cto|ceo|cio|coo|cfo|ciso|vp|evp|svp|fellow|professor|consultant|senior|staff|principal|author|maker|creator|tlm|analyst|researcher|student|organi[sz]er|president|chief|associate|specialist|advisor|coach|trainer|designer)\b/i.test(
    text,
  )
