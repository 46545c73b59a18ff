// What citing has to tell outside its dialog, one sentence at a time: drawn and announced by the bar of the chosen.
import { useSyncExternalStore } from 'react'

/** Long enough to be read, short enough not to be in the way. */
const lasts = 4000

let words = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const become = (next: string): void => {
  words = next
  for (const tell of listeners) tell()
}

export const say = (sentence: string): void => {
  clearTimeout(timer)
  become(sentence)
  timer = setTimeout(() => become(''), lasts)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useSaid = (): string =>
  useSyncExternalStore(
    subscribe,
    () => words,
    () => '',
  )
