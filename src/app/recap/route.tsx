// Loads a recap to be read.
import type { LoaderFunctionArgs } from 'react-router'
import type { RecapSource, RecapSummary } from '../../corpus/schema.ts'
import { ensureCorpus, ensureRecap } from '../corpus-queries.ts'
import { found } from '../found.ts'

export type RecapData = { recap: RecapSummary; source: RecapSource }

export const loader = async ({ params }: LoaderFunctionArgs): Promise<RecapData> => {
  const { lookups } = await ensureCorpus()
  const recap = found(lookups.recaps.get(params['id'] ?? ''))
  return { recap, source: await ensureRecap(recap.id) }
}

export { RecapPage as Component } from './RecapPage.tsx'
