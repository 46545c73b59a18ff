// A talk in; talks of other years on its topics out, those that share its rarest topics first, the newer first among equals.
import type { Lookups } from '../../corpus/lookups.ts'
import type { TalkSummary } from '../../corpus/schema.ts'

export type RelatedTalk = { talk: TalkSummary; year: number; topics: string[] }

const atMost = 6

export const sameTopic = (talk: TalkSummary, { summaries, editions }: Lookups): RelatedTalk[] => {
  const own = editions.get(talk.edition)?.year
  const named = new Map<string, number>()
  for (const { topics } of summaries.talks) for (const id of topics) named.set(id, (named.get(id) ?? 0) + 1)
  /** A topic that few talks are on says more of two that share it: inverse document frequency, without its logarithm. */
  const weight = (topics: string[]): number => topics.reduce((sum, id) => sum + 1 / (named.get(id) ?? 1), 0)
  return summaries.talks
    .flatMap((other): RelatedTalk[] => {
      const year = editions.get(other.edition)?.year
      const topics = other.topics.filter(id => talk.topics.includes(id))
      return year && year !== own && topics.length > 0 && other.takeaways > 0 ? [{ talk: other, year, topics }] : []
    })
    .sort((a, b) => weight(b.topics) - weight(a.topics) || b.year - a.year || (a.talk.id < b.talk.id ? -1 : 1))
    .slice(0, atMost)
}
