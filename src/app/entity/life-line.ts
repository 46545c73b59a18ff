// A person, the talks and the takeaways about them in; one life line out, oldest first: talks given, and talks or recaps that
// cite them. A talk of their own is never a citation.
import type { Edition, Takeaway, TalkSummary } from '../../corpus/schema.ts'

export type LifeEvent = { year: number | null; edition: string } & (
  | { kind: 'gave'; talk: TalkSummary }
  /** `takeaways` all stand in that talk, or in that recap outside any talk. At least one. */
  | { kind: 'cited'; talk?: TalkSummary; recap: string; takeaways: [Takeaway, ...Takeaway[]] }
)

type From = {
  talks: ReadonlyMap<string, TalkSummary>
  editions: ReadonlyMap<string, Edition>
}

export const lifeLine = (person: string, talkIds: string[], takeaways: Takeaway[], { talks, editions }: From): LifeEvent[] => {
  const yearOf = (edition: string): number | null => editions.get(edition)?.year ?? null
  const events = new Map<string, LifeEvent>()
  for (const id of talkIds) {
    const talk = talks.get(id)
    if (talk?.people.includes(person)) events.set(id, { kind: 'gave', year: yearOf(talk.edition), edition: talk.edition, talk })
  }
  for (const takeaway of takeaways) {
    const { talk: id, recap, edition, mentions } = takeaway
    const talk = id === undefined ? undefined : talks.get(id)
    if (talk?.people.includes(person)) continue
    if (!mentions.some(mention => mention.entity === 'person' && mention.id === person)) continue
    const key = id ?? `recap ${recap}`
    const event = events.get(key)
    if (event?.kind === 'cited') event.takeaways.push(takeaway)
    else events.set(key, { kind: 'cited', year: yearOf(edition), edition, ...(talk && { talk }), recap, takeaways: [takeaway] })
  }
  return [...events.values()].sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}
