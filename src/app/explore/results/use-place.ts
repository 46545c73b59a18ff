// A list in; the reader's place in it kept while they go on, and found again when they come back. What does that loads after the
// list; where it cannot be loaded, the browser's own memory has to do.
import { type RefObject, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import type { Query } from '../../../search/results.ts'
import { rememberSearch } from '../recent.ts'

type Keeper = typeof import('./place-keeper.ts')
let keeper: Keeper | undefined

const load = async (): Promise<Keeper> => (keeper = await import('./place-keeper.ts'))

/** `returned`: the reader has been here before. `drawn` changes with whatever the list shows of what was asked. */
export const usePlace = (list: RefObject<HTMLElement | null>, returned: boolean, asked: Query, drawn: unknown): void => {
  const { key } = useLocation()
  useLayoutEffect(() => {
    let gone = false
    let stop: (() => void) | undefined
    const keep = ({ keepPlace }: Keeper) => {
      if (!gone && list.current) stop = keepPlace(list.current, key, returned, () => rememberSearch(asked))
    }
    if (keeper) keep(keeper)
    else load().then(keep, () => undefined)
    return () => {
      gone = true
      stop?.()
    }
  }, [list, key, returned, asked, drawn])
}
