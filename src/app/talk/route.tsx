// Loads a talk: its edition's details, and those of the editions where its tools and companies are named too.
import type { LoaderFunctionArgs } from 'react-router'
import type { Takeaway, Talk } from '../../corpus/schema.ts'
import { ensureCorpus, ensureEditions } from '../corpus-queries.ts'
import { found } from '../found.ts'
import { elsewhere } from './elsewhere.ts'

export type TalkData = { talk: Talk; takeaways: Takeaway[]; elsewhere: Takeaway[] }

/** Enough to show what else was said, and little to load. */
const otherEditions = 4

export const loader = async ({ params }: LoaderFunctionArgs): Promise<TalkData> => {
  const { lookups } = await ensureCorpus()
  const summary = found(lookups.talks.get(params['id'] ?? ''))
  const named = [
    ...summary.tools.map(id => lookups.entities.tool.get(id)),
    ...summary.companies.map(id => lookups.entities.company.get(id)),
  ]
  const others = [...new Set(named.flatMap(entity => entity?.editions ?? []))]
    .filter(id => id !== summary.edition)
    .slice(-otherEditions)
  const details = await ensureEditions([summary.edition, ...others])
  const talk = found(details[0]?.talks.find(({ id }) => id === summary.id))
  const takeaways = details[0]?.takeaways.filter(takeaway => takeaway.talk === talk.id) ?? []
  return {
    talk,
    takeaways,
    elsewhere: elsewhere(
      talk,
      details.flatMap(each => each.takeaways),
      lookups,
    ),
  }
}

export { TalkPage as Component } from './TalkPage.tsx'
