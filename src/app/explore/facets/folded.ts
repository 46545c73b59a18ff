// Which facets a reader keeps closed: remembered on the device where storage allows. public/first-paint.js knows before the first
// paint, so that nothing below them moves when the app comes.
import { useSyncExternalStore } from 'react'
import type { FacetName } from '../../../search/facets/index.ts'

const key = 'hallway-folded'
const attribute = 'folded'

const watchers = new Set<() => void>()
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

const folded = (): string => document.documentElement.dataset[attribute] ?? ''
const namesIn = (text: string): string[] => text.split(' ').filter(Boolean)

export const setFolded = (name: FacetName, closed: boolean): void => {
  const others = namesIn(folded()).filter(each => each !== name)
  const next = (closed ? [...others, name] : others).join(' ')
  if (next === folded()) return
  if (next) document.documentElement.dataset[attribute] = next
  else delete document.documentElement.dataset[attribute]
  try {
    if (next) localStorage.setItem(key, next)
    else localStorage.removeItem(key)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  for (const watcher of watchers) watcher()
}

export const useFolded = (name: FacetName): boolean =>
  namesIn(useSyncExternalStore(watch, folded, () => '')).some(each => each === name)
