// The corpus that is open in; where its renamed addresses lead, out: undefined while that loads, nothing where there is no such
// list or it cannot be read, since an address that leads nowhere is told in any case.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Moves, MovesSchema, noMoves } from '../../corpus/moves.ts'
import type { Manifest } from '../../corpus/schema.ts'
import { source, useCorpus } from '../corpus-queries.ts'

const loadMoves = async (named: Manifest['summaries']): Promise<Moves> =>
  new Map(Object.entries((await source.file(MovesSchema, named)).moves))

export const useMoves = (): Moves | undefined => {
  const named = useCorpus().manifest.moves
  const { data, isLoading } = useQuery({
    queryKey: ['moves', named?.hash],
    queryFn: () => (named ? loadMoves(named) : noMoves),
    enabled: named !== undefined,
  })
  return isLoading ? undefined : (data ?? noMoves)
}

/** The place that an address of the list stands for, with what else the address held. */
export const placeAt = (to: string, search: string, hash: string) => {
  const [pathname = '', fragment] = to.split('#')
  return { pathname, search, hash: fragment ?? hash }
}

/** Leads on from a takeaway that is elsewhere now, leaving no trace in the history. */
export const useMovedOn = (): 'loading' | 'moves' | 'stays' => {
  const moves = useMoves()
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  // Whose takeaway nothing took the place of, leads to its page, where what is near it is told.
  const to = moves?.get(pathname + hash)
  const leadsOn = to !== undefined && to !== pathname
  useEffect(() => {
    if (leadsOn) navigate(placeAt(to, search, ''), { replace: true })
  }, [leadsOn, to, search, navigate])
  if (!moves) return 'loading'
  return leadsOn ? 'moves' : 'stays'
}
