// The takeaways chosen to be cited together: kept for the session, in the order chosen, through reloads and from page to page.
// Refuses more than a bounded number, and forgets whatever storage gives back damaged.
import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { takeawayPath } from '../../corpus/lookups.ts'
import { type Takeaway, TakeawaySchema } from '../../corpus/schema.ts'

export const selectionLimit = 100
const key = 'hallway-chosen'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const read = (store: Store | undefined): Takeaway[] => {
  try {
    const stored: unknown = JSON.parse(store?.getItem(key) ?? '[]')
    const fit = (Array.isArray(stored) ? stored : []).flatMap(each => {
      const takeaway = v.safeParse(TakeawaySchema, each)
      return takeaway.success ? [takeaway.output] : []
    })
    return [...new Map(fit.map(each => [takeawayPath(each), each])).values()].slice(0, selectionLimit)
  } catch {
    return []
  }
}

const write = (store: Store | undefined, chosen: Takeaway[]): void => {
  try {
    if (chosen.length > 0) store?.setItem(key, JSON.stringify(chosen))
    else store?.removeItem(key)
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
}

export const createSelection = (store: Store | undefined) => {
  let chosen: readonly Takeaway[] = read(store)
  const listeners = new Set<() => void>()
  const become = (next: Takeaway[]): void => {
    chosen = next
    write(store, next)
    for (const tell of listeners) tell()
  }
  const has = (takeaway: Takeaway): boolean => chosen.some(each => takeawayPath(each) === takeawayPath(takeaway))
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    chosen: () => chosen,
    has,
    toggle: (takeaway: Takeaway): void => {
      if (has(takeaway)) become(chosen.filter(each => takeawayPath(each) !== takeawayPath(takeaway)))
      else if (chosen.length < selectionLimit) become([...chosen, takeaway])
    },
    clear: (): void => become([]),
  }
}

const sessionStore = (): Store | undefined => {
  try {
    return globalThis.sessionStorage
  } catch {
    return undefined
  }
}

export const selection = createSelection(sessionStore())

const none: readonly Takeaway[] = []

export const useChosen = (): readonly Takeaway[] => useSyncExternalStore(selection.subscribe, selection.chosen, () => none)

/** Whether a takeaway is chosen, and whether it may be: a row is drawn anew only when that changes. */
export const useIsChosen = (takeaway: Takeaway): 'chosen' | 'free' | 'full' =>
  useSyncExternalStore(
    selection.subscribe,
    () => (selection.has(takeaway) ? 'chosen' : selection.chosen().length < selectionLimit ? 'free' : 'full'),
    () => 'free',
  )
