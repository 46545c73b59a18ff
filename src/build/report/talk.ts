// A talk's facts in; its two lines of the report out, or as many as its evidence and its takeaways have.
import type { Facts } from '../../compiler/compile.ts'
import { confidenceOf, inWords, isDoubtful } from '../../compiler/confidence.ts'
import { type Look, paint, wrap } from './look.ts'
import { reportTakeaway } from './takeaway.ts'
import { listed, plural, sureness } from './words.ts'

export type TalkFacts = Facts['talks'][number]

const INDENT = 4

/** What evidence may be of; those that may be doubted in the short report too. */
const fields = ['talk', 'title', 'speakers', 'companies'] as const

export const isTalkDoubtful = ({ evidence = [] }: TalkFacts): boolean => fields.some(field => isDoubtful(evidence, field))

const because = (evidence: NonNullable<TalkFacts['evidence']>, of: string): string =>
  `${of}, ${sureness(confidenceOf(evidence, of) ?? 0)}: ${inWords(evidence.filter(sign => sign.of === of))}`

/** The strongest sign of the talk, and whatever is doubtful. */
const inShort = (evidence: NonNullable<TalkFacts['evidence']>): string[] => {
  const [strongest] = evidence.filter(({ of }) => of === 'talk').toSorted((a, b) => b.confidence - a.confidence)
  const confidence = confidenceOf(evidence, 'talk')
  return [
    ...(strongest && confidence !== undefined ? [`${sureness(confidence)}: ${strongest.reason}`] : []),
    ...fields
      .slice(1)
      .filter(field => isDoubtful(evidence, field))
      .map(field => because(evidence, field)),
  ]
}

export const reportTalk = (look: Look, talk: TalkFacts, verbose: boolean): string => {
  const { line, kind, title, speakers, companies, takeaways, links, tools, topics, evidence = [] } = talk
  const by = [...speakers, ...companies].join(', ')
  const head = `${paint(look, 'dim', `line ${line}`)} ${kind === 'talk' ? '' : `${kind} `}${paint(look, 'bold', title)}${by ? `, ${by}` : ''}`
  const counts = [plural(takeaways.length, 'takeaway'), plural(links.length, 'link'), listed([...tools, ...topics])]
  const kinds = [...new Set(evidence.map(({ of }) => of))]
  const below = verbose
    ? [counts.filter(Boolean).join(' · '), ...kinds.map(of => because(evidence, of))]
    : [[...inShort(evidence), ...counts].filter(Boolean).join(' · ')]
  return [
    wrap(look, head, INDENT, 2),
    ...below.map(text => paint(look, 'dim', wrap(look, text, INDENT))),
    ...(verbose ? takeaways.map(takeaway => reportTakeaway(look, takeaway)) : []),
  ].join('\n')
}
