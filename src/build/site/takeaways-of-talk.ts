// The details of any edition when they are asked for, in; the takeaways of a talk out, as the talks come. Holds one edition at a
// time: talks of one are asked for together.
import type { EditionDetails, Takeaway, TalkSummary } from '../../corpus/schema.ts'

export const takeawaysOfTalk = (details: (edition: string) => EditionDetails): ((talk: TalkSummary) => Takeaway[]) => {
  let held: EditionDetails | undefined
  let byTalk = new Map<string, Takeaway[]>()
  const open = (edition: string): void => {
    held = details(edition)
    byTalk = new Map(held.talks.map(({ id }) => [id, []]))
    for (const takeaway of held.takeaways) if (takeaway.talk) byTalk.get(takeaway.talk)?.push(takeaway)
  }
  return ({ id, edition }) => {
    if (edition !== held?.edition) open(edition)
    return byTalk.get(id) ?? []
  }
}
