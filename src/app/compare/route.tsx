// Reads what is to stand side by side from the address, and loads the takeaways of each.
import '../../styles/for-names.css'
import '../../styles/for-compare.css'
import type { LoaderFunctionArgs } from 'react-router'
import { ensureCorpus, ensureEditions } from '../corpus-queries.ts'
import { type Compared, readCompared } from './compared.ts'
import { editionsOf, type Side, sideOf } from './side.ts'

export type ComparedData = {
  compared: Compared
  sides: Side[]
  /** The address as it was written. */
  written: string
}

export const loader = async ({ request }: LoaderFunctionArgs): Promise<ComparedData> => {
  const { lookups } = await ensureCorpus()
  const { search, searchParams } = new URL(request.url)
  const compared = readCompared(searchParams, lookups)
  const { facet, values } = compared
  const sides = await Promise.all(
    values.map(async id => facet && sideOf(facet, id, await ensureEditions(editionsOf(facet, id, lookups)), lookups)),
  )
  return { compared, sides: sides.filter(side => side !== undefined), written: `/compare${search}` }
}

export { ComparePage as Component } from './ComparePage.tsx'
