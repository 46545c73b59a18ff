// A takeaway's facts in; its lines of the report out: what it is, what it says, and on which evidence.
import { stringify } from 'yaml'
import { DOUBT } from '../../compiler/confidence.ts'
import type { Facts } from '../../compiler/compile.ts'
import { type Look, paint, wrap } from './look.ts'
import { sureness } from './words.ts'

export type TakeawayFacts = Facts['talks'][number]['takeaways'][number]

/** Each sign is of another field, or of another stance: none makes up for another. */
export const isTakeawayDoubtful = ({ evidence = [] }: TakeawayFacts): boolean =>
  evidence.some(({ confidence }) => confidence < DOUBT)

/** What is doubted of it, as an annotation states it: right as it stands, or to be changed where it errs. */
export const statementOf = ({ kind, voice, stances = [], evidence = [] }: TakeawayFacts): string => {
  const doubted = new Set(evidence.filter(({ confidence }) => confidence < DOUBT).map(({ of }) => of))
  const says = {
    ...(doubted.has('kind') ? { kind } : {}),
    ...(doubted.has('voice') ? { voice } : {}),
    ...(doubted.has('stance') ? { stances } : {}),
  }
  return stringify(says, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()
}

const INDENT = 6

export const reportTakeaway = (look: Look, { line, kind, voice, text, stances = [], evidence = [] }: TakeawayFacts): string => {
  const held = stances.map(({ stance, tool, holder }) => ` · ${[holder, stance, tool].filter(Boolean).join(' ')}`)
  const head = `${paint(look, 'dim', `line ${line}`)} ${kind}, ${voice}: ${text}${held.join('')}`
  const because = evidence.map(({ of, reason, confidence }) => `${of}, ${sureness(confidence)}: ${reason}`).join(' · ')
  return [wrap(look, head, INDENT + 2, INDENT), ...(because ? [paint(look, 'dim', wrap(look, because, INDENT + 2))] : [])].join(
    '\n',
  )
}
