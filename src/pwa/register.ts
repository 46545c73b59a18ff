// The site's base in; the offline copy begun once the page has loaded and, for whoever subscribes, its state, out.
// Refuses to reload a page unasked: only an update that a person accepted, here or in another tab, does that.
import type { OfflineState } from './offline-state.ts'

export type { OfflineState } from './offline-state.ts'

/** Milliseconds that a page which never rests is waited for. */
const BUSY = 3000

let state: OfflineState = 'unsupported'
let facts = ''
const listeners = new Set<() => void>()
/** The first worker takes over a page that it matches, as does the first after a removal; only a change from one to the next needs a reload. */
let controlled = false
/** The worker for which this page was last loaded anew. */
let renewedFor: unknown

const become = (next: OfflineState, nextFacts = ''): void => {
  if (next === state && nextFacts === facts) return
  state = next
  facts = nextFacts
  if (next === 'removed') controlled = false
  for (const listener of listeners) listener()
}

/** Fits React's useSyncExternalStore. */
export const offlineStatus = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  getSnapshot: (): OfflineState => state,
  /** Of a copy that is ready: how large it is and of which day, in words. */
  getFacts: (): string => facts,
}

/** Everything but the state: it loads after the page, which does not wait for it. */
export const offlineCopy = () => import('./upkeep.ts')

/** Lets the copy that waits take over; every open tab of the site then loads anew, at its own address. */
export const acceptUpdate = (): Promise<void> => offlineCopy().then(upkeep => upkeep.acceptUpdate())

/** Waits for the page to have loaded, and to be at rest, so that the copy does not compete with it. Does nothing while writing. */
export const registerServiceWorker = (base: string): void => {
  // Vite's types are the app's; of what Vite puts here this module needs one flag, and Vite looks for these very words.
  const isWriting = (import.meta as { env?: { DEV?: boolean } }).env?.DEV
  if (isWriting || !('serviceWorker' in navigator)) return
  become('preparing')
  const { serviceWorker } = navigator
  controlled = serviceWorker.controller !== null
  // Once for each: it may be told of in both ways. For each: where one takes over soon after another, what the one before was asked
  // for may never be answered.
  const heed = (worker: unknown) => {
    if (controlled && worker !== renewedFor) {
      renewedFor = worker
      location.reload()
    }
    controlled = true
  }
  serviceWorker.addEventListener('controllerchange', () => heed(serviceWorker.controller))
  // What a page is told that was loading when it changed.
  serviceWorker.addEventListener('message', ({ data, source }) => data?.type === 'taken-over' && controlled && heed(source))
  const startNow = () =>
    offlineCopy()
      .then(upkeep => upkeep.start(base, become))
      .catch(() => become('failed'))
  // Not every browser tells when it is idle.
  const start = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(startNow, { timeout: BUSY }) : setTimeout(startNow)
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}
