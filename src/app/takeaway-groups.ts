// Takeaways in; the same grouped by talk, or by section of their recap where they belong to no talk, newest edition first.
import type { Edition, Takeaway } from '../corpus/schema.ts'

export type TakeawayGroup = {
  key: string
  talk?: string
  recap: string
  edition: string
  section?: string
  takeaways: Takeaway[]
}

const keyOf = ({ talk, recap, section }: Takeaway): string => talk ?? `${recap} ${section ?? ''}`

export const groupTakeaways = (takeaways: Takeaway[], editions: Map<string, Edition>): TakeawayGroup[] => {
  const groups = new Map<string, TakeawayGroup>()
  for (const takeaway of takeaways) {
    const { talk, recap, edition, section } = takeaway
    const key = keyOf(takeaway)
    const group = groups.get(key) ?? { key, recap, edition, ...(talk && { talk }), ...(section && { section }), takeaways: [] }
    group.takeaways.push(takeaway)
    groups.set(key, group)
  }
  const yearOf = ({ edition }: TakeawayGroup) => editions.get(edition)?.year ?? 0
  return [...groups.values()].sort((a, b) => yearOf(b) - yearOf(a))
}
