// A talk and the takeaways of some editions in; those of other talks out that name the same tools, then the same companies.
import { entitiesOfTakeaway, type Lookups } from '../../corpus/lookups.ts'
import type { Takeaway, TalkSummary } from '../../corpus/schema.ts'

const atMost = 8

export const elsewhere = (talk: TalkSummary, takeaways: Takeaway[], lookups: Lookups): Takeaway[] => {
  const others = takeaways.filter(takeaway => takeaway.talk !== talk.id)
  const shares = (takeaway: Takeaway, kind: 'tool' | 'company', ids: string[]): boolean =>
    entitiesOfTakeaway(takeaway, takeaway.talk ? lookups.talks.get(takeaway.talk) : undefined, kind).some(id => ids.includes(id))
  const byTool = others.filter(takeaway => shares(takeaway, 'tool', talk.tools))
  const byCompany = others.filter(takeaway => !byTool.includes(takeaway) && shares(takeaway, 'company', talk.companies))
  return [...byTool, ...byCompany].slice(0, atMost)
}
