// Loads an edition with its details.
import '../../styles/for-names.css'
import type { LoaderFunctionArgs } from 'react-router'
import type { Edition, EditionDetails } from '../../corpus/schema.ts'
import { ensureCorpus, ensureEditions } from '../corpus-queries.ts'
import { found } from '../found.ts'

export type EditionData = { edition: Edition; details: EditionDetails }

export const loader = async ({ params }: LoaderFunctionArgs): Promise<EditionData> => {
  const { lookups } = await ensureCorpus()
  const edition = found(lookups.editions.get(params['id'] ?? ''))
  const [details] = await ensureEditions([edition.id])
  return { edition, details: found(details) }
}

export { EditionPage as Component } from './EditionPage.tsx'
