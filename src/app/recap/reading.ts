// What a recap is read with: its talks and takeaways, and what of their recognition the reader asked to see.
import type { EditionDetails, RecapSummary, Takeaway, Talk } from '../../corpus/schema.ts'

export type Reading = {
  recap: RecapSummary
  talks: Map<string, Talk>
  /** As the marks of the source name them: `TALK#ID`, or `ID` where a takeaway belongs to no talk. */
  takeaways: Map<string, Takeaway>
  /** Whether what was recognised is told beside the text. */
  recognised: boolean
}

export const readingOf = (recap: RecapSummary, details: EditionDetails, recognised: boolean): Reading => ({
  recap,
  talks: new Map(details.talks.map(talk => [talk.id, talk])),
  takeaways: new Map(
    details.takeaways
      .filter(takeaway => takeaway.recap === recap.id)
      .map(takeaway => [takeaway.talk ? `${takeaway.talk}#${takeaway.id}` : takeaway.id, takeaway]),
  ),
  recognised,
})
