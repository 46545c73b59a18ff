// Loads what explore needs. Waits a moment for the first answer, so that a view which is answered at once opens whole.
import type { LoaderFunctionArgs } from 'react-router'
import { readAddress } from '../../search/query/address.ts'
import { askedFor } from '../../search/query/take.ts'
import { ensureCorpus } from '../corpus-queries.ts'
import { prefetchSearch } from '../search-client.ts'
import { groupStep } from './use-view.ts'

const patience = 400

export const loader = async ({ request }: LoaderFunctionArgs): Promise<null> => {
  const { lookups } = await ensureCorpus()
  const { query } = readAddress(new URL(request.url).searchParams, lookups)
  const late = new Promise(resolve => setTimeout(resolve, patience))
  await Promise.race([prefetchSearch(askedFor(query, lookups), groupStep), late])
  return null
}

export { ExplorePage as Component } from './ExplorePage.tsx'
