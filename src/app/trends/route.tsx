// Loads what was counted for the page.
import '../../styles/for-names.css'
import '../../styles/for-trends.css'
import type { Trends } from '../../corpus/trends.ts'
import { ensureCorpus } from '../corpus-queries.ts'
import { queryClient } from '../query-client.ts'
import { trendsQuery } from './trends-query.ts'

export const loader = async (): Promise<Trends> => queryClient.ensureQueryData(trendsQuery((await ensureCorpus()).manifest))

export { TrendsPage as Component } from './TrendsPage.tsx'
