// A sentence with its mentions in; what it says that a company or person does about a tool, and by which words, out. The verb
// that stands closest to the tool decides. Refuses to name a holder that neither the sentence nor its talk names.
import type { Evidence, StanceName, Voice } from '../../corpus/schema.ts'
import type { NamedMention } from './mentions.ts'
import { active, excels, fails, means, passive, serving, stanceOf, verbs } from './stance-words.ts'

type Holder = { entity: 'company' | 'person'; name: string }
export type NamedStance = { stance: StanceName; tool: string; holder?: Holder; evidence: Evidence }

/** Who is meant where the sentence says "they", "we" or nobody: the talk's companies and speakers; whose sentence it is. */
export type Told = { actors: string[]; speakers: string[]; voice: Voice; makerOf(tool: string): string | undefined }

/** What tells a stance, by where it stands, and how often that was right on the annotated statements; 0.6 where none shows it. */
export const ways = [
  { name: 'between', confidence: 0.6 },
  { name: 'a note on', confidence: 0.6 },
  { name: 'fails behind', confidence: 0.6 },
  { name: 'before', confidence: 0.9 },
  { name: 'behind', confidence: 0.6 },
] as const
type Way = (typeof ways)[number]['name']
const because = (way: Way, reason: string): Evidence => ({
  of: 'stance',
  reason,
  confidence: ways.find(({ name }) => name === way)?.confidence ?? 0,
})

/** A stance, and where the words stand that tell it. `holder` where these words name one. */
type Sign = { stance: StanceName; from: number; evidence: Evidence; holder?: Holder; needsHolder?: boolean }
type Verb = { stance: StanceName; rank: number; from: number; to: number; means: boolean }

/** What is known of the whole sentence. */
type Sentence = Told & { text: string; tools: NamedMention[]; holders: NamedMention[]; verbs: Verb[] }

const holding = ({ entity, name }: NamedMention): Holder => ({ entity: entity === 'person' ? 'person' : 'company', name })
const company = (name: string): Holder => ({ entity: 'company', name })

const verbsIn = (text: string): Verb[] => {
  const found = (stance: StanceName, rank: number, pattern: RegExp, isMeans: boolean): Verb[] =>
    [...text.matchAll(pattern)].map(({ 0: words, index: from }) => ({
      ...{ stance, rank, from, to: from + words.length, means: isMeans },
    }))
  return [
    ...verbs.flatMap(([stance, pattern], rank) => found(stance, rank, pattern, false)),
    ...found('uses', verbs.length, means, true),
  ]
}

/** Between verb and tool: `a tool of its own, `; but no clause or preposition that gives the verb another object. */
const reaches = (gap: string): boolean =>
  gap.length <= 48 &&
  !/[.;:!?]|\b(?:that|which|who|where|because|so|as|in|on|of(?! (?:its|their|his|her) own)|for|by|from|to|(?<!along |together )with)\b|['‘"“]\s*$|\band \p{Ll}+s\s*$/iu.test(
    gap,
  )
const negated = /(?:\bnot|\bnever|n['’]t|\bwithout|\bcannot)\s+(?:\w+\s+)?$/i
/** `Nobody should use Nagios`, `You should not use it`. */
const discouraged = /\b(?:(?:nobody|no one)(?: should)?|should(?:n['’]t| not))\s+$/i
/** What somebody could do, nobody is said to do. */
const possible =
  /\b(?:(?:you|one|people|users|developers|teams|engineers|anybody|anyone|everyone|the \w+) (?:can|could|may|might|would)|(?:let|lets|help|helps|allow|allows|enable|enables|get|encourage|encourages|how|easy|easier|possible|hard|able|ways?)(?: \w+){0,2} to|(?:lets?|helps?) \w+) (?:also |then |even )?$/i

/** Other tools of one list are no distance: `uses Kafka, Cassandra and Redis`. */
const gapOf = (text: string, from: number, to: number, others: NamedMention[]): string => {
  let gap = ''
  let at = from
  for (const { start, end } of others.filter(other => other.start >= from && other.end <= to)) {
    gap += text.slice(at, start)
    at = Math.max(at, end)
  }
  return (gap + text.slice(at, to)).replace(/[\s,/]+/g, ' ')
}

const moved =
  /\b(?:(?:migrat|mov|switch|transition|port|convert|shift)\w*\b[^.;]{0,40}?\bfrom\b[^.;]{1,60}?\bto|(?:convert|migrat)\w*\b(?:(?!\b(?:is|are|was|were|not)\b)[^.;,]){1,48}?\bto|(?:replac|swapp?)(?:ed|es|e|ing|s)\b[^.;]{1,60}?\b(?:with|by)|(?:drop|deprecat|ditch)\w*\b[^.;]{1,60}?\bin favou?r of)\s+(?:the\s+|using\s+|an?\s+)?$/i
/** `MyRocks, a MySQL on RocksDB`: what the tool before it is. */
const explains = /^,\s+an?\s+(?:[\w-]+\s+)?$/i
/** `Use Kafka`: to whoever listens. */
const imperative = /^(?:use|try|consider|adopt|deploy|run|check out)\b/i
const advised =
  /\b(?:take-?aways?|advice|advis\w+|tip|suggestion|recommendation|recommends?|should)\b[^.;]{0,40}\b(?:to|is|was)\s+$/i
/** `Deploying HTTP/3 was touched upon`: nobody is said to do it. */
const isSubject = /^[^,;:]{0,40}?\s(?:is|was|are|were|can|will|means|requires|makes|helps|has)\b/i
/** `OpenTelemetry will replace OpenTracing`: a tool is neither company nor person. */
const acts = /^\s+(?:(?:will|would|can|could|may|might|also|now|then|has|had|itself|internally)\s+){0,2}$/i
/** "Built React apps" built apps. */
const another =
  /^\s+(?:native |client |web )?(?:apps?|apis?|applications?|platforms?|plugins?|extensions?|clients?|clusters?|instances?|dashboards?|services?|specifications?|certificates?|models?|images?|pods?|jobs?|queries|scripts?|and \w+ apps)\b/i

const before = ({ text, tools, verbs: all }: Sentence, tool: NamedMention): Sign | undefined => {
  const { start: at, name } = tool
  const lead = text.slice(Math.max(0, at - 160), at)
  const found = lead.match(moved)
  if (found) {
    const own = /\b(?:its|their|our|his|her) own\b/i.test(found[0])
    const evidence = because('before', `“${found[0].trim()}” before ${name}`)
    return { stance: own ? 'built' : 'uses', from: at - found[0].length, evidence }
  }
  const previous = tools.findLast(({ end }) => end <= at)
  if (previous && explains.test(text.slice(previous.end, at))) return undefined
  // Of "built in" and "built" at one place the longer phrase tells.
  const nearest = all.filter(({ to }) => to <= at).sort((a, b) => b.to - a.to || a.rank - b.rank)[0]
  if (!nearest || !reaches(gapOf(text, nearest.to, at, tools))) return undefined
  const earlier = text.slice(0, nearest.from)
  const words = text.slice(nearest.from, nearest.to)
  const evidence = because('before', `“${words}” before ${name}`)
  if (discouraged.test(earlier)) return { stance: 'warns', from: nearest.from, evidence }
  if (negated.test(earlier) || possible.test(earlier)) return undefined
  if (/^(?:do not|don['’]t) use/i.test(words) && /(?:\b(?:they|we|I)|\p{Lu}\p{L}+) $/u.test(earlier)) return undefined
  if (nearest.stance === 'built' && another.test(text.slice(tool.end))) return undefined
  if (nearest.from === 0 && /ing\b/i.test(words) && isSubject.test(text.slice(tool.end))) return undefined
  const actor = tools.findLast(({ end }) => end <= nearest.from)
  if (actor && acts.test(text.slice(actor.end, nearest.from)) && nearest.stance !== 'built') return undefined
  const advice =
    nearest.stance === 'uses' &&
    imperative.test(words) &&
    (nearest.from === 0 || (/^(?:use|run|adopt)\b/i.test(words) && advised.test(earlier)))
  return { stance: advice ? 'recommends' : nearest.stance, from: nearest.from, evidence, needsHolder: nearest.means }
}

/** `coverage for KEDA, as we've started using this`: of the one tool that the sentence named before. */
const byPronoun =
  /\b(?:(us(?:e|es|ed|ing)|adopt(?:s|ed|ing)|deploy(?:s|ed|ing)|run(?:s|ning)?)|(built|wrote|created|open[- ]?sourced|developed)|(recommend(?:s|ed)?)|(try|trying|evaluat\w+)|(avoid|stopped using|replac(?:ed|ing)|moved away from))\s+(?:this|it|that)\b/i
const pronounStances: StanceName[] = ['uses', 'built', 'recommends', 'evaluates', 'replaced']
const pronoun = ({ text, tools }: Sentence, tool: NamedMention): Sign | undefined => {
  if (tools.length !== 1) return undefined
  const found = text.slice(tool.end).match(byPronoun)
  const stance = pronounStances[found?.slice(1).findIndex(group => group !== undefined) ?? -1]
  if (!found || !stance) return undefined
  const from = tool.end + (found.index ?? 0)
  const earlier = text.slice(0, from)
  return negated.test(earlier) || possible.test(earlier)
    ? undefined
    : { stance, from, evidence: because('behind', `“${found[0]}” behind ${tool.name}, the only tool named`) }
}

const toHolder =
  /^(?:[^.;,]{0,40}?\s)?(?:by|at|within|inside)\s+(?:the\s+|(?:an? )?(?:engineers?|people|folks|teams?) (?:at|from)\s+)?$/i
const isA =
  /^(?:,|\s+(?:is|was)|\s+[-–—])\s+(?:an?|the|another)\s+(?!(?:[\w-]+ ){0,4}(?:talk|workshop|session|presentation|book|post|paper|article|introduction|keynote)\b)(?:[\w-]+\s+){1,5}(?:by|from|(?:built|developed|written|made|created) (?:by|at))\s+(?:the\s+)?$/i
const comesFrom = /^(?:,?\s+(?:which|that))?\s+(?:comes?|came|originate[sd]?|started)\s+(?:out of|from|at)\s+(?:the\s+)?$/i
const ofTalk =
  /\b(?:talks?|workshops?|sessions?|presentations?|tutorials?|keynotes?|posts?|papers?|books?|course|introduction|lesson)\b/i
const they =
  /^(?:\s+(?!(?:and|or|as|but|so|when|where|because|if|while|since|then)\b)[\w-]+){0,2}(?:,?\s+(?:which|that))?\s+(they|we)\b/i

/** `Morgue was built by Etsy`, `Kafka, which LinkedIn uses`, `ejson from Shopify`: the verb stands behind the tool. */
const behind = ({ text, holders, actors, voice }: Sentence, tool: NamedMention): Sign | undefined => {
  const rest = text.slice(tool.end, tool.end + 160)
  const next = holders.find(({ start }) => start >= tool.end)
  const between = next ? text.slice(tool.end, next.start) : ''
  const sign = (stance: StanceName, words: string, holder?: Holder): Sign => ({
    ...{ stance, from: tool.end },
    ...(holder ? { holder } : {}),
    evidence: holder
      ? because('between', `“${words.replace(/^,/, '').trim() || ','}” between ${tool.name} and ${holder.name}`)
      : because('behind', `“${words.replace(/^,/, '').trim()}” behind ${tool.name}`),
  })
  const done = rest.match(passive)
  if (done?.[1]) {
    const stance = stanceOf(done[1])
    const behindIt = text.slice(tool.end + done[0].length)
    if (next && toHolder.test(between.slice(done[0].length))) return sign(stance, between, holding(next))
    const [actor] = actors
    const finite = /\b(?:is|was|are|were|been|gets|got)\b/i.test(done[0])
    const asMeans = stance === 'built' && /^\s+(?:in|on|with|around|from|using|upon|by)\b/i.test(behindIt)
    if (actor && actors.length === 1 && finite && voice === 'speaker' && !asMeans && !/^\s+by\b/i.test(behindIt))
      return sign(stance, done[0], company(actor))
    return stance === 'replaced' && finite ? sign(stance, done[0]) : undefined
  }
  if (next) {
    const subject = /^,?\s+(?:which|that)\s+(?:the\s+)?$/i.test(between)
    const verb = subject ? text.slice(next.end).match(active) : undefined
    if (verb?.[1]) return sign(stanceOf(verb[1]), `${between}… ${verb[0].trim()}`, holding(next))
    if (isA.test(between) || comesFrom.test(between)) return sign('built', between, holding(next))
    if (
      next.entity === 'company' &&
      /^\s+(?:from|by)\s+$/i.test(between) &&
      !/^(?:['’]|\s+to\b)/i.test(text.slice(next.end)) &&
      !ofTalk.test(text.slice(0, tool.start))
    )
      return sign('built', between, holding(next))
    if (serving.test(between)) return sign('uses', between, holding(next))
    if (/^(?:with|using|via|through) (?:the |its |their )?$/i.test(text.slice(0, tool.start)) && /^,?\s+(?:the )?$/.test(between))
      return sign('uses', between, holding(next))
    if (next.entity === 'company' && /^\s+at\s+$/i.test(between) && !ofTalk.test(text))
      return sign('uses', between, holding(next))
  }
  const subject = rest.match(they)
  const verb = subject && rest.slice(subject[0].length).match(active)
  return subject && verb?.[1]
    ? { ...sign(stanceOf(verb[1]), subject[0] + verb[0]), from: tool.end + subject[0].length }
    : undefined
}

/** In characters: a longer note is a sentence, and says what it means. */
const TERSE = 120
const serves = /^\s+(?:as|for)\s+\p{Ll}/u
const states = /\b(?:is|are|was|were|has|have|had|can|could|will|would|should|must|does|do|did|be|may|might)\b/i

/** Notes of what runs where: `Kafka as transport, Spark for processing`, `Kafka + Spark`, `Nagios → Prometheus`. */
const note = ({ text, tools, actors }: Sentence, tool: NamedMention): Sign[] => {
  const first = tools[0]
  if (first?.start !== 0 || text.length > TERSE || states.test(text)) return []
  const [actor] = actors
  const holder = actor && actors.length === 1 ? { holder: company(actor) } : {}
  const sign = (stance: StanceName, why: string): Sign => ({
    ...{ stance, from: tool.start, ...holder },
    evidence: because('a note on', `a note on ${why}${actor ? ` at ${actor}` : ''}`),
  })
  const arrow = /^\s*(?:→|⇒|->|=>|-->)\s*$/
  const place = tools.indexOf(tool)
  const [one, other] = tools
  if (tools.length === 2 && one && other && arrow.test(text.slice(one.end, other.start)))
    return [sign(tool === one ? 'replaced' : 'uses', `a move from ${one.name} to ${other.name}`)]
  if (!actor || actors.length > 1) return []
  const gaps = tools.slice(1).map((next, index) => text.slice(tools[index]?.end ?? 0, next.start))
  if (gaps.length > 0 && gaps.every(gap => /^\s*\+\s*$/.test(gap)) && text.length - (tools.at(-1)?.end ?? 0) <= 1)
    return [sign('uses', 'what runs together')]
  const opens = place === 0 || /(?:[,;&+]|\band)\s*$/.test(text.slice(0, tool.start))
  return opens && serves.test(text.slice(tool.end)) ? [sign('uses', `what ${tool.name} serves for`)] : []
}

/** `Etsy's own tool Morgue`, `their Kafka clusters`: whose it is. What a company makes anyway, it does not thereby use. */
const possessed = ({ text, holders, actors, makerOf }: Sentence, tool: NamedMention): Sign | undefined => {
  const owner = holders.findLast(({ end }) => end <= tool.start)
  const lead = text.slice(Math.max(0, tool.start - 60), tool.start)
  const pronounFor = lead.match(/\b(?:their|our)\s+((?:[\w-]+,?\s+){0,3})$/i)
  const own = owner && text.slice(owner.end, tool.start).match(/^['’]s?\s+((?:[\w-]+,?\s+){0,4})$/i)
  const [actor] = actors
  const holder = own && owner ? holding(owner) : pronounFor && actor && actors.length === 1 ? company(actor) : undefined
  if (!holder) return undefined
  const words = (own ?? pronounFor)?.[1] ?? ''
  const sign = (stance: StanceName): Sign => ({
    ...{ stance, from: tool.start, holder },
    evidence: because('before', `“${own ? `${holder.name}’s` : 'their'} ${words}” before ${tool.name}`),
  })
  if (
    /\b(?:own|in-house|home-?grown|open[- ]?sourced?)\s|\b(?:tool|system|service|framework|library|project|bot|proxy|scheduler|agent)[,:]?\s+$/i.test(
      words,
    )
  )
    return sign('built')
  if (/\b(?:talk|post|blog|book|paper|slides|workshop|session)\b/i.test(words)) return undefined
  const maker = makerOf(tool.name)
  if (maker === holder.name) return undefined
  const runs =
    /^\s+(?:clusters?|set-?ups?|deployments?|infrastructure|installations?|pipelines?|stack|instances?|servers?|fleet|environments?|usage|use|adoption|databases?|brokers?|nodes?)\b/i
  if (words === '' && runs.test(text.slice(tool.end))) return sign('uses')
  return words === '' && own && maker !== undefined
    ? sign('uses')
    : words === '' && own && !tool.known
      ? sign('built')
      : undefined
}

const weSay = /\b(?:I|we)\b/i
const theySay =
  /\b(?:they|we|the (?:(?:new|old|current|whole|entire) )?(?:company|team|system|pipeline|platform|architecture|stack|infrastructure|set-?up|backend|frontend|site|application|design)(?!['’]))\b|(?:^|[,;:]\s+|\b(?:that|how|and|so|as|why|where|because|of|was)\s+)(?:their|our)\b|\b(?:their|our) own\b/i
const openers =
  /^(?:(?:also|now|currently|then|still|later|first|today|mostly|heavily|internally|initially|originally|previously|finally|eventually|again|how|why)[,\s]+){0,2}$/i
/** `Using Kafka`, `Moved to Kafka`, `Built in-house`: notes leave out who. */
const subjectless =
  /^(?:us(?:es|ed|ing)|run(?:s|ning)|ran|mov(?:ed|ing)|migrat(?:ed|ing)|switch(?:ed|ing)|replac(?:ed|ing)|built|building|wrote|created|developed|open[- ]?sourc(?:ed|ing)|adopt(?:ed|ing)|deploy(?:ed|ing)|chose|stor(?:ed|ing|es)|rel(?:y|ies|ied|ying) on|leverag(?:es|ed|ing)|based on|powered by|backed by|evaluat(?:ed|ing)|(?:manag|monitor|sen[dt])\w*)\b/i

const withHolder = (
  sentence: Sentence,
  tool: NamedMention,
  { stance, from, evidence, needsHolder, holder }: Sign,
): NamedStance[] => {
  const { text, holders, actors, speakers, voice } = sentence
  const [actor] = actors
  const [speaker] = speakers
  const only = actor && actors.length === 1 ? company(actor) : undefined
  const told = (reason: string, who: Holder): NamedStance[] => [
    { stance, tool: tool.name, holder: who, evidence: { ...evidence, reason: `${evidence.reason}, and ${reason}` } },
  ]
  if (holder) return [{ stance, tool: tool.name, holder, evidence }]
  // `As a CNCF project …, I am about to embark on Istio`: the writer is, who has no name here.
  const until = Math.min(from, tool.start)
  const named =
    holders.findLast(({ end }) => end <= until && !weSay.test(text.slice(end, tool.start))) ??
    holders.findLast(({ end, start }) => start >= until && end <= tool.start && !/^['’]/.test(text.slice(end)))
  const subject = text.slice(named?.end ?? 0, Math.max(from, Math.min(tool.start, from + 60)))
  const isThey = theySay.test(subject)
  if (named && !(isThey && named.entity === 'person' && only)) return told(`${named.name} stands before it`, holding(named))
  if (isThey && only) return told(`“they” are ${only.name}, whose talk it is`, only)
  if (speaker && speakers.length === 1) {
    const person: Holder = { entity: 'person', name: speaker }
    if (/\b(?:he|she)\b/i.test(text.slice(0, tool.start))) return told(`he or she is ${speaker}, the only speaker`, person)
    if (isThey && actors.length === 0 && voice === 'speaker') return told(`“they” are with ${speaker}, the only speaker`, person)
    if ((stance === 'warns' || stance === 'recommends') && voice === 'speaker' && !weSay.test(text))
      return told(`it is said by ${speaker}, the only speaker`, person)
  }
  const where = text.slice(tool.end).match(/^(?:\s+[\w-]+){0,3}\s+(?:at|within|inside)\s+(?:the\s+)?/i)
  const there = where && holders.find(({ start, entity }) => entity === 'company' && start === tool.end + where[0].length)
  if (there) return told(`${there.name} stands behind it`, holding(there))
  const opener = text.slice(0, from)
  const noun = /^(?:migration|transition|adoption|usage|use) (?:to|from|of|off)\b/i.test(text.slice(from))
  if (only && voice === 'speaker' && (noun || (opener.length < 30 && openers.test(opener) && subjectless.test(text.slice(from)))))
    return told(`a note leaves out ${only.name}, whose talk it is`, only)
  return needsHolder ? [] : [{ stance, tool: tool.name, evidence }]
}

/** `uses Kafka for transport, Spark for processing and Redis`: one verb for all. */
const goesOn =
  /^(?:\s+(?:for|as|to|in)\s+[\w\s'’-]{1,40}?|\s*\([^()]{1,60}\))?(?:\s*,(?!\s+an?\b)|\s+and|\s*,\s*and|\s+plus|\s*&)\s+(?:also\s+)?(?:an?\s+|the\s+|some\s+)?$/i

export const findStances = (text: string, mentions: NamedMention[], told: Told): NamedStance[] => {
  const tools = mentions.filter(({ entity }) => entity === 'tool')
  if (tools.length === 0 || /\?["”')]*$/.test(text)) return []
  // A company that is only the owner of a link's repository does nothing in the sentence.
  const holders = mentions.filter(
    ({ entity, start, end }) =>
      (entity === 'company' || entity === 'person') && !tools.some(tool => tool.start === start && tool.end === end),
  )
  const sentence: Sentence = { ...told, text, tools, holders, verbs: verbsIn(text.slice(0, tools.at(-1)?.start)) }
  const result: NamedStance[] = []
  let last: { end: number; stances: NamedStance[] } | undefined
  for (const tool of tools) {
    const stances = stancesOn(sentence, tool)
    const ended = last?.end ?? 0
    const between = last && text.slice(ended, tool.start)
    const inherited =
      stances.length === 0 &&
      last &&
      between &&
      goesOn.test(between) &&
      !sentence.verbs.some(({ from }) => from >= ended && from < tool.start)
        ? last.stances.map(one => ({ ...one, tool: tool.name }))
        : stances
    result.push(...inherited)
    last = { end: tool.end, stances: inherited }
  }
  return result
}

const stancesOn = (sentence: Sentence, tool: NamedMention): NamedStance[] => {
  const { text } = sentence
  const noted = note(sentence, tool)
  if (noted.length > 0) return noted.flatMap(sign => withHolder(sentence, tool, sign))
  const after = behind(sentence, tool)
  if (after) return withHolder(sentence, tool, after)
  const rest = text.slice(tool.end)
  const failing = rest.match(fails)?.[0].trim()
  if (failing !== undefined)
    return withHolder(sentence, tool, {
      ...{ stance: 'warns', from: tool.end },
      evidence: because('fails behind', `“${failing}”, which fails, behind ${tool.name}`),
    })
  const sign = pronoun(sentence, tool) ?? before(sentence, tool)
  if (sign) return withHolder(sentence, tool, sign)
  const praise = rest.match(excels)?.[0].trim()
  if (praise !== undefined)
    return withHolder(sentence, tool, {
      ...{ stance: 'recommends', from: tool.end },
      evidence: because('behind', `“${praise}” behind ${tool.name}`),
    })
  const owned = possessed(sentence, tool)
  return owned ? withHolder(sentence, tool, owned) : []
}
