// The summaries and the details of every edition in; what the corpus lacks out, each as so many of so many.
// States what was not written down, never that it was not said.
import { fold } from './ids.ts'
import type { EditionDetails, Entity, Link, RecapSummary, Summaries, TalkSummary } from './schema.ts'

/** `lacking` of `of`; `of` may be 0, and then nothing lacks. */
export type Gap = { lacking: number; of: number }

export type Gaps = {
  talks: {
    withoutSpeaker: Gap
    withoutCompany: Gap
    /** Neither the talk nor any takeaway of it links to slides or a video. */
    withoutRecording: Gap
    withoutTakeaway: Gap
    /** One writer reports them, in however many recaps. */
    byOneWriter: Gap
  }
  /** Of editions: no second writer reports them. */
  editionsByOneWriter: Gap
  takeawaysOfNoTalk: Gap
  /** Names that recaps write, and the vocabulary does not have. */
  unknown: { tools: Gap; companies: Gap; people: Gap }
}

const gap = <Item>(items: Item[], lacks: (item: Item) => boolean): Gap => ({
  lacking: items.filter(lacks).length,
  of: items.length,
})

/** A recap of ours retells what another wrote. One that names nobody counts as a writer of its own. */
const writerOf = ({ id, author, original }: RecapSummary): string => {
  const name = original ? original.author : author
  return name ? fold(name) : `recap ${id}`
}

/** Editions' details by talk: those with a link to slides or a video. */
const recordedTalks = (details: EditionDetails[]): Set<string> => {
  const isRecording = ({ role }: Link): boolean => role === 'slides' || role === 'video'
  return new Set(
    details.flatMap(({ talks, takeaways }) => [
      ...talks.flatMap(({ id, links }) => (links.some(isRecording) ? id : [])),
      ...takeaways.flatMap(({ talk, links }) => (talk !== undefined && links.some(isRecording) ? talk : [])),
    ]),
  )
}

export const gapsOf = (summaries: Summaries, details: EditionDetails[]): Gaps => {
  const { talks, editions, tools, companies, people } = summaries
  const recorded = recordedTalks(details)
  const writers = new Map(summaries.recaps.map(recap => [recap.id, writerOf(recap)]))
  const isByOneWriter = ({ recaps }: { recaps: string[] }): boolean =>
    new Set(recaps.map(id => writers.get(id) ?? `recap ${id}`)).size < 2
  const inTalks = talks.reduce((total, { takeaways }) => total + takeaways, 0)
  const said = editions.reduce((total, { takeaways }) => total + takeaways, 0)
  const unknown = (entities: Entity[]): Gap => gap(entities, ({ known }) => !known)
  const talksWithout = (lacks: (talk: TalkSummary) => boolean): Gap => gap(talks, lacks)
  return {
    talks: {
      withoutSpeaker: talksWithout(talk => talk.people.length === 0),
      withoutCompany: talksWithout(talk => talk.companies.length === 0),
      withoutRecording: talksWithout(({ id }) => !recorded.has(id)),
      withoutTakeaway: talksWithout(({ takeaways }) => takeaways === 0),
      byOneWriter: talksWithout(isByOneWriter),
    },
    editionsByOneWriter: gap(editions, isByOneWriter),
    takeawaysOfNoTalk: { lacking: said - inTalks, of: said },
    unknown: { tools: unknown(tools), companies: unknown(companies), people: unknown(people) },
  }
}
