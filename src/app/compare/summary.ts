// Two sides and how many takeaways speak of both in; how they stand to each other out, in sentences, without a verdict.
import { howMuch } from '../entity/how-much.ts'
import { counted } from '../words.ts'
import type { Side } from './side.ts'

const ofOne = ({ name, takeaways }: Side): string => `${name}: ${takeaways.length > 0 ? howMuch(takeaways) : 'no takeaway'}.`

export const summary = (one: Side, other: Side, ofBoth: number): string => {
  const each = `${ofOne(one)} ${ofOne(other)}`
  if (one.facet === 'year') return each
  return `${each} ${ofBoth === 0 ? 'No takeaway speaks' : `${counted(ofBoth, 'takeaway')} ${ofBoth === 1 ? 'speaks' : 'speak'}`} of both.`
}
