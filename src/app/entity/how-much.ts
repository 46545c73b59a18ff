// Takeaways in; how many they are, and in how many talks, in words out. Refuses to count those beside the talks into a talk.
import type { Takeaway } from '../../corpus/schema.ts'
import { counted } from '../words.ts'

export const howMuch = (takeaways: Pick<Takeaway, 'talk'>[]): string => {
  const inTalks = takeaways.flatMap(({ talk }) => talk ?? [])
  const all = counted(takeaways.length, 'takeaway')
  const talks = counted(new Set(inTalks).size, 'talk')
  if (inTalks.length === takeaways.length) return `${all} in ${talks}`
  return inTalks.length === 0 ? `${all}, in no talk` : `${all}, ${inTalks.length} of them in ${talks}`
}
