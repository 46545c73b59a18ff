// The entry of the history that the app was opened by gets a key of its own. The router calls each such entry of a tab the same,
// and would bring the reader of a new address to where they were on the last: Back and a reload still know theirs.

const keyed = (state: unknown): boolean => typeof state === 'object' && state !== null && 'key' in state

export const nameFirstEntry = (history: Pick<History, 'state' | 'replaceState'> = window.history): void => {
  const state: unknown = history.state
  if (keyed(state)) return
  history.replaceState({ ...(typeof state === 'object' ? state : {}), key: Math.random().toString(36).slice(2, 10) }, '')
}
