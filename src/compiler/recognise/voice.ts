// A sentence in; whose statement it is and of which kind, out. The recap's writer speaks in the first person, is named as
// "the writer", or judges the talk itself; everything else is reported from the stage.
import type { TakeawayKind, Voice } from '../../corpus/schema.ts'

const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself|we|We|[Oo]ur|us)\b/
/** Who is told something by a speaker says nothing of their own. */
const toldUs =
  /\b(?:told|showed|shows|gave|gives|taught|teaches|reminded|reminds|asked|walked|took|introduced|tells|urged|warned) (?:us|me)\b/gi
const writer = /\b(?:the|this|its) (?:recap['’]s |post['’]s )?(?:writer|author)\b/i
const judging =
  /\b(best|great|excellent|fantastic|awesome|nice(?:ly)?|impress\w*|loved?|favou?rites?|boring|disappoint\w*|interesting|worth|scary|scariest|enjoy\w*|fun|glad|cool|amazing|inspiring|brilliant|superb|wonderful|worse|worst|meh|insightful|entertaining|highly recommend\w*)\b/i
const judged =
  /\b(talks?|sessions?|conference|presentations?|presented|speakers?|workshops?|keynotes?|event|slides|reading|read|tutorials?|venue|food)\b/i

const advising =
  /\b(should(?!n['’]t have)|must|(?:you|we|they|one|people|teams|engineers|everybody|everyone) needs? to|(?:you|we|they|one) (?:should |must |can )?(?:never|always)|avoid|recommend(?:s|ed)?|better to|better still|prefer|do not|don['’]t|make sure|ensure|beware)\b/i
const imperative =
  /^(?:never|always|ask|avoid|make|keep|start|stop|do|don['’]t|use|measure|monitor|automate|write|read|test|build|define|focus|remember|consider|try|set|break|determine|identify|outline|work|learn|look|think|treat|plan|give|take|let|choose|prepare|share|document|practice|reduce|establish|invest|watch|be|go|note|record|treat|alert|design|describe|outline|lay out|work up|work upwards|remove|add|reduce|increase|improve|limit|separate|split|embrace|eliminate|accept|understand|apply|find|get|create|deploy|log|collect|trust|hire|stay|prefer|track|provide|encourage|celebrate|figure out|pay attention|talk to|listen)\b(?!\s*[:(]|\s+(?:is|are|was|were|has|have|can|will)\b|s\b)/i

const wholeQuote = /^["“«][^"“”«»]{8,}["”»][.!]?$/
const asking =
  /^(?:and |but |so )?(?:how|what|why|when|where|who|which|whose|is|are|was|were|do|does|did|can|could|would|will|should|have|has|if)\b/i

const unit =
  '(?:%|percent|per cent|x\\b|×|k\\b|M\\b|ms\\b|s\\b|[KMGTP]i?B\\b|[kMG]bps\\b|hours?\\b|hrs?\\b|minutes?\\b|mins?\\b|seconds?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|nodes?\\b|servers?\\b|hosts?\\b|machines?\\b|people\\b|engineers?\\b|teams?\\b|services?\\b|threads?\\b|requests?\\b|queries\\b|users?\\b|customers?\\b|metrics\\b|times\\b|million\\b|billion\\b|thousand\\b|nines\\b|clusters?\\b|containers?\\b|deploys?\\b|deployments?\\b)'
const number = '(?:[~≈<>±+]\\s?)?[$€£]?\\d+(?:[.,]\\d+)*'
const inWords = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred)'
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}._/-])(?:${number}\\+?[\\s\\u00a0-]?${unit}|[~≈$€£]\\s?\\d+(?:[.,]\\d+)*\\+?[kKMB]?|\\d+:\\d+\\b|\\d{1,3}(?:,\\d{3})+|${inWords}[\\s-](?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|percent|per cent|times|million|billion|thousand)\\b)`,
  'giu',
)

/** Most sentences count nothing, and need no closer look. */
const counts = new RegExp(`\\d|[~≈$€£]|\\b${inWords}[\\s-]`, 'i')

/** Ranges of the sentence that state a quantity with its unit. Years, versions and ports are none. */
export const figuresIn = (text: string): { start: number; end: number }[] =>
  counts.test(text) ? [...text.matchAll(figure)].map(found => ({ start: found.index, end: found.index + found[0].length })) : []

/** `before` is the voice of what stands before it: a list of questions belongs to who announced it. */
export const judge = (text: string, before: Voice | undefined, quoted: boolean): { kind: TakeawayKind; voice: Voice } => {
  const figures = figuresIn(text).length > 0
  const personal = firstPerson.test(text.replace(/["“][^"”]*["”]/g, '').replace(toldUs, ' ')) || writer.test(text)
  const judgement = judging.test(text) && (judged.test(text) || personal)
  // A writer who sets remarks of their own as block quotes quotes nobody.
  if (wholeQuote.test(text) || (quoted && !(firstPerson.test(text) && !/["“]/.test(text))))
    return { kind: 'quote', voice: 'speaker' }
  const voice: Voice = personal || (judgement && !figures) ? 'author' : 'speaker'
  if (/\?["”')]*$/.test(text) && (!figures || asking.test(text)))
    return { kind: 'question', voice: personal || before === 'author' ? 'author' : 'speaker' }
  if (figures) return { kind: 'figure', voice }
  if (judgement) return { kind: 'opinion', voice: 'author' }
  if (advising.test(text) || imperative.test(text)) return { kind: 'advice', voice }
  return voice === 'author' ? { kind: 'opinion', voice } : { kind: 'claim', voice }
}
