// Loads what explore needs. Waits a moment for the first answer, so that a view which is answered at once opens whole.
import '../../styles/for-explore.css'
import type { LoaderFunctionArgs } from 'react-router'
import { readAddress } from '../../search/query/address.ts'
import { askedFor } from '../../search/query/take.ts'
import { ensureCorpus } from '../corpus-queries.ts'
import { isDrawn } from '../hydration.ts'
import { prefetchSearch } from '../search-client.ts'
import { loadView } from './results/views.ts'
import { loadExplaining } from './explaining.ts'
import { keptIn, stepOf } from './use-view.ts'

const patience = 400

export const loader = async ({ request }: LoaderFunctionArgs): Promise<null> => {
  const { lookups } = await ensureCorpus()
  const url = new URL(request.url)
  const { query } = readAddress(url.searchParams, lookups)
  // Back, and a page that is loaded again, show as much as was shown.
  const { groups } = keptIn(typeof history === 'undefined' ? undefined : history.state?.usr)
  const view = loadView(query.view)
  const late = new Promise(resolve => setTimeout(resolve, patience))
  // What an address has wrong is said when the words for it have come.
  const explained = url.search ? Promise.race([loadExplaining(), late]) : undefined
  const answer = prefetchSearch(askedFor(query, lookups), groups ?? stepOf(query))
  // Where the page's own HTML shows the answer, there is no hurry, and the app has to draw the same.
  await (isDrawn(url) ? answer : Promise.race([answer, late]))
  await view
  await explained
  return null
}

export { ExplorePage as Component } from './ExplorePage.tsx'
