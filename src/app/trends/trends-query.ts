// What was counted for the page at build, as a query. Refuses a corpus that was built without it.
import { queryOptions } from '@tanstack/react-query'
import type { Manifest } from '../../corpus/schema.ts'
import { type Trends, TrendsSchema } from '../../corpus/trends.ts'
import { CorpusProblem } from '../corpus-problem.ts'
import { ensureCorpus, ensureEditions, source } from '../corpus-queries.ts'

/** While writing, nothing is counted beforehand: the same is counted here, from every edition. */
const count = async (): Promise<Trends> => {
  const { editions, talks } = (await ensureCorpus()).lookups.summaries
  const [{ trendsOf }, details] = await Promise.all([import('./trends-of.ts'), ensureEditions(editions.map(({ id }) => id))])
  return trendsOf({ editions, talks, takeaways: details.flatMap(({ takeaways }) => takeaways) })
}

const load = ({ trends }: Manifest): Promise<Trends> => {
  if (trends) return source.file(TrendsSchema, trends)
  if (import.meta.env.DEV) return count()
  return Promise.reject(new CorpusProblem('missing', 'trends', 'The manifest does not name it.'))
}

export const trendsQuery = (manifest: Manifest) =>
  queryOptions({ queryKey: ['trends', manifest.hash], queryFn: () => load(manifest) })
