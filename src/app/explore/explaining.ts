// Loads what explains an address, once one asks for something: most are understood. In: an address as it was read, and the view that it
// leads to. Out: what to say of it. Where it cannot be loaded, the view goes without.
import { useEffect, useState } from 'react'
import type { Lookups } from '../../corpus/lookups.ts'
import type { Address } from '../../search/query/address.ts'
import { plainly, type Remark } from '../../search/query/remarks.ts'
import type { Query } from '../../search/results.ts'

type Explaining = typeof import('../../search/query/explain.ts')
let explaining: Explaining | undefined

/** Never rejects. */
export const loadExplaining = (): Promise<unknown> =>
  import('../../search/query/explain.ts').then(
    loaded => {
      explaining = loaded
    },
    () => undefined,
  )

/** Whether it is there; `needed`: it is to be. */
export const useExplaining = (needed: boolean): boolean => {
  const [ready, setReady] = useState(explaining !== undefined)
  useEffect(() => {
    if (needed && !ready) void loadExplaining().then(() => setReady(explaining !== undefined))
  }, [needed, ready])
  return ready
}

/** An address as it was read, and the query that it leads to. */
export type Read = { address: Address; addressed: Query }

export const remarksOn = ({ address, addressed }: Read, lookups: Lookups): Remark[] => {
  const { explain, explainAliases } = explaining ?? {}
  return [
    ...address.ignored.map(plainly),
    ...(explainAliases?.(address.aliases) ?? []),
    ...(explain?.(addressed, lookups, address.left) ?? []),
  ]
}
