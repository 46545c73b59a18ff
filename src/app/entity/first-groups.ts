// Groups of takeaways and how many to draw in; how many make whole groups out: no talk is cut in its middle.
import type { TakeawayGroup } from '../takeaway-groups.ts'

export const firstGroups = (groups: Pick<TakeawayGroup, 'takeaways'>[], atLeast: number): number => {
  let count = 0
  for (const { takeaways } of groups) {
    if (count >= atLeast) break
    count += takeaways.length
  }
  return count
}
