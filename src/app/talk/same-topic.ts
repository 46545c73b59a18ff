// A talk in; talks of other years on its topics out, those that share its rarest topics first, the newer first among equals.
import type { Lookups } from '../../corpus/lookups.ts'
import type { TalkSummary } from '../../corpus/schema.ts'

export type RelatedTalk = { talk: TalkSummary; year: number; topics: string[] }

const atMost = 6

const remembered = new WeakMap<Lookups, Map<string, TalkSummary[]>>()
/** Made once for all talks of a corpus: each has a page, and the build draws them all. */
const talksByTopic = (lookups: Lookups): Map<string, TalkSummary[]> => {
  const known = remembered.get(lookups)
  if (known) return known
  const made = new Map<string, TalkSummary[]>()
  for (const talk of lookups.summaries.talks)
    for (const id of talk.topics) {
      const talks = made.get(id)
      if (talks) talks.push(talk)
      else made.set(id, [talk])
    }
  remembered.set(lookups, made)
  return made
}

export const sameTopic = (talk: TalkSummary, lookups: Lookups): RelatedTalk[] => {
  const { editions } = lookups
  const own = editions.get(talk.edition)?.year
  const byTopic = talksByTopic(lookups)
  const weights = new Map<TalkSummary, number>()
  // A topic that few talks are on says more of two that share it: inverse document frequency, without its logarithm.
  for (const id of talk.topics) {
    const talks = byTopic.get(id) ?? []
    for (const other of talks) weights.set(other, (weights.get(other) ?? 0) + 1 / talks.length)
  }
  return [...weights]
    .flatMap(([other, weight]) => {
      const year = editions.get(other.edition)?.year
      return year && year !== own && other.takeaways > 0 ? [{ talk: other, year, weight }] : []
    })
    .sort((a, b) => b.weight - a.weight || b.year - a.year || (a.talk.id < b.talk.id ? -1 : 1))
    .slice(0, atMost)
    .map(({ talk: other, year }) => ({ talk: other, year, topics: other.topics.filter(id => talk.topics.includes(id)) }))
}
