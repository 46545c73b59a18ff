// Loads a recap to be read, with the talks and takeaways that were recognised in it.
import '../../styles/for-recap.css'
import type { LoaderFunctionArgs } from 'react-router'
import type { EditionDetails, RecapSource, RecapSummary } from '../../corpus/schema.ts'
import { ensureCorpus, ensureEditions, ensureRecap } from '../corpus-queries.ts'
import { found } from '../found.ts'

export type RecapData = { recap: RecapSummary; source: RecapSource; details: EditionDetails }

export const loader = async ({ params }: LoaderFunctionArgs): Promise<RecapData> => {
  const { lookups } = await ensureCorpus()
  const recap = found(lookups.recaps.get(params['id'] ?? ''))
  const [source, [details]] = await Promise.all([ensureRecap(recap.id), ensureEditions([recap.edition])])
  return { recap, source, details: found(details) }
}

export { RecapPage as Component } from './RecapPage.tsx'
