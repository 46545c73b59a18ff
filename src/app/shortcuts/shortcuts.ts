// The keys that act by themselves, as a table; and whether the reader wants them: remembered on the device where storage allows.
import { useSyncExternalStore } from 'react'

export type Shortcut = { keys: string[]; does: string }

/** Those that one press of a letter or sign starts: they can be switched off, as voice control and tired fingers ask for. */
export const singleKeys: Shortcut[] = [
  { keys: ['/'], does: 'Search' },
  { keys: ['j', 'k'], does: 'Next takeaway, the one before' },
  { keys: ['c'], does: 'Copy the citation of the takeaway' },
  { keys: ['?'], does: 'Show these keys' },
]

/** What works where the focus is, and is never switched off. */
export const placedKeys: Shortcut[] = [
  { keys: ['↓', '↑'], does: 'On a takeaway: the next, the one before. In the search field: its suggestions' },
  { keys: ['Enter'], does: 'On a takeaway: open its talk there' },
  { keys: ['Space'], does: 'Choose a year or a value; with Shift all years from the last one chosen' },
  { keys: ['Escape'], does: 'Close what is open; empty the search field' },
]

const key = 'hallway-keys'
const off = 'off'

let enabled: boolean | undefined
const watchers = new Set<() => void>()

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export const areEnabled = (): boolean => {
  try {
    enabled ??= localStorage.getItem(key) !== off
  } catch {
    enabled ??= true
  }
  return enabled
}

export const setEnabled = (wanted: boolean): void => {
  enabled = wanted
  try {
    if (wanted) localStorage.removeItem(key)
    else localStorage.setItem(key, off)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  for (const watcher of watchers) watcher()
}

export const useEnabled = (): boolean => useSyncExternalStore(watch, areEnabled, () => true)
