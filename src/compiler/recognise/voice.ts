// A sentence in; whose statement it is and of which kind, and by which sign, out. The recap's writer speaks in the first
// person, is named as "the writer", or judges the talk itself; everything else is reported from the stage.
import type { Evidence, TakeawayKind, Voice } from '../../corpus/schema.ts'
import { speakerSays, writerIn } from './who-says.ts'

const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself|we|We|[Oo]ur|us)\b/
/** Who is told something by a speaker says nothing of their own. */
const toldUs =
  /\b(?:told|showed|shows|gave|gives|taught|teaches|reminded|reminds|asked|walked|took|introduced|tells|urged|warned) (?:us|me)\b/gi
const writer = /\b(?:the|this|its) (?:recap['’]s |post['’]s )?(?:writer|author)\b/i
const judges =
  /\b(best|great|excellent|fantastic|awesome|nice(?:ly)?|impress\w*|loved?|favou?rites?|boring|disappoint\w*|interesting|worth|scary|scariest|enjoy\w*|fun|glad|cool|amazing|inspiring|brilliant|superb|wonderful|worse|worst|meh|insightful|entertaining|highly recommend\w*)\b/i
const judged =
  /\b(talks?|sessions?|conference|presentations?|presented|speakers?|workshops?|keynotes?|event|slides|reading|read|tutorials?|venue|food)\b/i

const advising =
  /\b(should(?!n['’]t have)|must|(?<!\b(?:if|when|whenever|that|because|what|where|which) )(?:you|we|they|one|people|teams|engineers|everybody|everyone) needs? to|(?:you|we|they|one) (?:should |must |can )?(?:never|always)|recommend(?:s|ed)?|better to|better still|(?:is|are) to be avoided|beware|(?<!\bto )make sure)\b/i
const clauses = /\b(?:avoid|prefer|ensure|do(?: not|n['’]t))\b/i
/** Advice only where a clause begins with it: who avoids something in order to gain something advises nothing. */
const advisingClause =
  /(?:^|[,;:–—(]\s+(?:and |so |then |but |please )?|\b(?:please|and please) )(?:avoid|prefer|ensure|do not|don['’]t)\b/i
const imperative =
  /^(?:never|always|ask|avoid|make|keep|start|stop|do|don['’]t|use|measure|monitor|automate|write|read|test|build|define|focus|remember|consider|try|set|break|determine|identify|outline|work|learn|look|think|treat|plan|give|take|let|choose|prepare|share|document|practice|reduce|establish|invest|watch|be|go|note|record|treat|alert|design|describe|outline|lay out|work up|work upwards|remove|add|reduce|increase|improve|limit|separate|split|embrace|eliminate|accept|understand|apply|find|get|create|deploy|log|collect|trust|hire|stay|prefer|track|provide|encourage|celebrate|figure out|pay attention|talk to|listen)\b(?!\s*[:(]|\s+(?:vs\.?|versus|is|are|was|were|has|have|can|will)\b|s\b)/i
/** Many a verb is a noun, too: `Train your people`, but `Train schedules`. */
const imperativeOf =
  /^(?:adapt|adjust|admit|agree|aim|allow|analy[sz]e|announce|anticipate|appoint|arrange|assign|assume|audit|balance|batch|block|bring|budget|cache|call|capture|challenge|change|check|clarify|clean|close|combine|communicate|compare|connect|control|convince|copy|count|cover|cut|debug|decide|delegate|delete|deliver|demand|develop|discuss|do|drop|educate|empower|enable|enforce|estimate|evaluate|examine|expect|expose|fail|fix|follow|force|gather|handle|have|help|hide|hold|include|inform|inspect|instrument|interview|introduce|invite|involve|isolate|join|label|lead|leave|link|load|lower|maintain|manage|map|mark|match|mind|minimi[sz]e|mix|move|name|negotiate|offer|open|order|organi[sz]e|own|page|pair|pay|pick|pin|place|present|prevent|prioriti[sz]e|promote|protect|prove|publish|push|put|question|raise|reach|recogni[sz]e|refuse|release|replace|report|request|require|reserve|respect|respond|reuse|review|reward|roll|rotate|run|save|say|schedule|search|see|seek|select|sell|send|serve|show|simplify|simulate|solve|spend|staff|standardi[sz]e|store|store|structure|study|support|switch|teach|tell|throttle|train|tune|turn|update|validate|verify|version|visit|wait|walk|work|wrap)\s+(?:an?|the|your|yours?elf|their|its|our|every|each|all|any|both|no|not|more|less|fewer|some|many|people|everybody|everyone|engineers|teams?|those|these|this|that|it|them|only|just|one|two|three|for|with|on|in|from|to|up|out|off|down|back|away|as|at|by|when|before|after|until|through|into|against|early|often|what|who|how|whether|why|where|clear(?:ly)?|new)\b(?!\s+(?:is|are|was|were)\b)/i
const numbered = /^\d{1,2}[.,)]\s+/

const wholeQuote = /^["“«][^"“”«»]{8,}["”»][.!]?$/
const asking =
  /^(?:and |but |so )?(?:how|what|why|when|where|who|which|whose|is|are|was|were|do|does|did|can|could|would|will|should|have|has|if)\b/i

/** `What is to be done, asks Reed.` */
const askedBy =
  /,["”']?\s+(?:asks?|asked|wonders|wondered)\s+(?:the \p{Ll}+|\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})\.?$/u

const unit =
  '(?:°\\s?[CF]?|[CF](?=[\\s.,;)]|$)|%|percent|per cent|x\\b|×|k\\b|M\\b|ms\\b|(?:milli|micro|nano)seconds?\\b|s\\b|[KMGTP]i?B\\b|[kMG]bps\\b|hours?\\b|hrs?\\b|minutes?\\b|mins?\\b|seconds?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|nodes?\\b|servers?\\b|hosts?\\b|machines?\\b|people\\b|engineers?\\b|teams?\\b|services?\\b|threads?\\b|requests?\\b|queries\\b|users?\\b|customers?\\b|metrics\\b|times\\b|million\\b|billion\\b|thousand\\b|nines\\b|clusters?\\b|containers?\\b|deploys?\\b|deployments?\\b)'
const number = '(?:[~≈<>±+]\\s?)?[$€£]?\\d+(?:[.,]\\d+)*'
const inWords = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred)'
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}._/-])(?!one[\\s-](?:days?|times?)\\b|(?:1[5-9]|20)\\d0s\\b)(?:${number}\\+?[\\s\\u00a0-]?${unit}|[~≈$€£]\\s?\\d+(?:[.,]\\d+)*\\+?[kKMB]?|\\d+:\\d+\\b|\\d{1,3}(?:,\\d{3})+|${inWords}[\\s-](?:hours?|minutes?|(?:milli|micro|nano)?seconds?|days?|weeks?|months?|years?|percent|per cent|times|million|billion|thousand)\\b)`,
  'giu',
)

/** Most sentences count nothing, and need no closer look. */
const counts = new RegExp(`\\d|[~≈$€£]|\\b${inWords}[\\s-]`, 'i')

/** Ranges of the sentence that state a quantity with its unit. Years, versions and ports are none. */
export const figuresIn = (text: string): { start: number; end: number }[] =>
  counts.test(text) ? [...text.matchAll(figure)].map(found => ({ start: found.index, end: found.index + found[0].length })) : []

/** What the signs look at. `before` is the voice of what stands before it: a list of questions belongs to who announced it. */
type Looked = {
  text: string
  before: Voice | undefined
  quoted: boolean
  figure: string | undefined
  /** The writer, by name. */
  named: string | undefined
  /** A word in which the writer speaks, or is named. */
  personal: string | undefined
  /** Where a speaker of the talk is named as saying it, and the writer is not. */
  said: string | undefined
  /** A word that judges, beside one that says what of the conference is judged or who does. */
  judgement: string | undefined
}

/** `find` gives what was found, which may be nothing to show, or undefined where the sign is not there. */
export type Sign<Tells, Seen> = {
  name: string
  tells: Tells
  /** How often it was right on the annotated statements, as signs.test.ts measures it. */
  confidence: number
  find(seen: Seen): string | undefined
}

const wordIn = (text: string, pattern: RegExp): string | undefined => text.match(pattern)?.[0]
const always = (): string => ''
const shown = (condition: boolean): string | undefined => (condition ? '' : undefined)

/** Of each table the first sign that is there tells. */
export const kindSigns: Sign<TakeawayKind, Looked>[] = [
  {
    name: 'stands in quotation marks as a whole',
    tells: 'quote',
    confidence: 0.95,
    find: ({ text }) => shown(wholeQuote.test(text)),
  },
  {
    name: 'stands in a block quote',
    tells: 'quote',
    confidence: 0.7,
    // A writer who sets remarks of their own as block quotes quotes nobody.
    find: ({ text, quoted }) => shown(quoted && !(firstPerson.test(text) && !/["“]/.test(text))),
  },
  {
    name: 'ends with a question mark',
    tells: 'question',
    confidence: 0.95,
    find: ({ text, figure }) => shown(/\?["”')]*$/.test(text) && (figure === undefined || asking.test(text))),
  },
  {
    name: 'says who asks it',
    tells: 'question',
    confidence: 0.8,
    find: ({ text }) => (/ (?:ask|wonder)/.test(text) ? wordIn(text, askedBy) : undefined),
  },
  {
    name: 'a figure in the writer’s own words',
    tells: 'figure',
    confidence: 0.5,
    find: ({ figure, personal }) => (personal === undefined ? undefined : figure),
  },
  { name: 'a figure with its unit', tells: 'figure', confidence: 0.7, find: ({ figure }) => figure },
  { name: 'judges', tells: 'opinion', confidence: 0.95, find: ({ judgement }) => judgement },
  {
    name: 'advises',
    tells: 'advice',
    confidence: 0.7,
    find: ({ text }) => wordIn(text, advising) ?? (clauses.test(text) ? wordIn(text, advisingClause) : undefined),
  },
  {
    name: 'begins with what to do',
    tells: 'advice',
    confidence: 0.8,
    find: ({ text }) => {
      const begun = /^\d/.test(text) ? text.replace(numbered, '') : text
      return wordIn(begun, imperative) ?? wordIn(begun, imperativeOf)
    },
  },
  { name: 'the writer speaks', tells: 'opinion', confidence: 0.75, find: ({ personal }) => personal },
  { name: 'states something, and nothing tells another kind', tells: 'claim', confidence: 0.9, find: always },
]

export const voiceSigns: Sign<Voice, Looked & { kind: TakeawayKind }>[] = [
  { name: 'is quoted', tells: 'speaker', confidence: 0.9, find: ({ kind }) => shown(kind === 'quote') },
  {
    name: 'the writer is named',
    tells: 'author',
    confidence: 0.95,
    find: ({ text, named }) => named ?? wordIn(text, writer),
  },
  { name: 'a speaker is named', tells: 'speaker', confidence: 0.9, find: ({ said }) => said },
  { name: 'first person', tells: 'author', confidence: 0.8, find: ({ personal }) => personal },
  {
    name: 'asks below the writer’s own words',
    tells: 'author',
    confidence: 0.65,
    find: ({ kind, before }) => shown(kind === 'question' && before === 'author'),
  },
  { name: 'asks among what was said', tells: 'speaker', confidence: 0.9, find: ({ kind }) => shown(kind === 'question') },
  {
    name: 'judges',
    tells: 'author',
    confidence: 0.85,
    find: ({ judgement, figure }) => (figure === undefined ? judgement : undefined),
  },
  { name: 'is said of a talk, and no word is the writer’s', tells: 'speaker', confidence: 0.95, find: always },
]

/** Most sentences show one of a few signs and nothing to quote: these are made once. */
const remembered = new Map<string, Evidence>()
const evidenceOf = (of: 'kind' | 'voice', { name, confidence }: Sign<unknown, never>, found: string): Evidence => {
  const key = `${of} ${name}`
  const known = found === '' ? remembered.get(key) : undefined
  if (known) return known
  const evidence = { of, reason: found === '' ? name : `${name}: ${found}`, confidence }
  if (found === '') remembered.set(key, evidence)
  return evidence
}

const first = <Tells, Seen>(
  signs: Sign<Tells, Seen>[],
  seen: Seen,
  of: 'kind' | 'voice',
): { tells: Tells; evidence: Evidence } => {
  for (const sign of signs) {
    const found = sign.find(seen)
    if (found !== undefined) return { tells: sign.tells, evidence: evidenceOf(of, sign, found) }
  }
  throw new Error(`the last sign of a ${of} is always there`)
}

export const inNoTalk: Evidence = { of: 'voice', reason: 'stands in no talk', confidence: 0.6 }

export type Judged = { kind: TakeawayKind; voice: Voice; evidence: Evidence[]; figures: { start: number; end: number }[] }

/** Whom a sentence may name: the writer of the post, and the speakers of the talk that it is about. */
export type Named = { writers: string[]; speakers: string[] }

export const judge = (text: string, before: Voice | undefined, quoted: boolean, { writers, speakers }: Named): Judged => {
  const figures = figuresIn(text)
  const [range] = figures
  const named = writerIn(text, writers)
  const ofWriter = named ?? wordIn(text, writer)
  const said = ofWriter === undefined ? speakerSays(text, speakers) : undefined
  // Most sentences have neither word, and need nothing taken out.
  const speaks = said === undefined && firstPerson.test(text)
  const personal =
    said === undefined
      ? ((speaks || /["“]/.test(text)
          ? wordIn(text.replace(/["“][^"”]*["”]/g, '').replace(toldUs, ' '), firstPerson)
          : undefined) ?? ofWriter)
      : undefined
  const judgement = said === undefined && (personal !== undefined || judged.test(text)) ? wordIn(text, judges) : undefined
  const counted = range && text.slice(range.start, range.end)
  const looked: Looked = { text, before, quoted, figure: counted, named, personal, said, judgement }
  const kind = first(kindSigns, looked, 'kind')
  const voice = first(voiceSigns, { ...looked, kind: kind.tells }, 'voice')
  return { kind: kind.tells, voice: voice.tells, evidence: [kind.evidence, voice.evidence], figures }
}

/** Whatever its words: in no talk, nobody but the writer speaks. */
export const outsideTalks = <Takeaway extends { voice: Voice; evidence: Evidence[] }>(takeaway: Takeaway): Takeaway =>
  takeaway.voice === 'author'
    ? takeaway
    : { ...takeaway, voice: 'author', evidence: [...takeaway.evidence.filter(({ of }) => of !== 'voice'), inNoTalk] }
