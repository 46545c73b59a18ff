// The site's base in; a registered service worker and, for whoever subscribes, the state of the offline copy, out.
// Refuses to reload a page unasked: only an update that a person accepted, here or in another tab, does that.
import { type OfflineState, offlineStateOf } from './offline-state.ts'

export type { OfflineState } from './offline-state.ts'

const HOUR = 3_600_000

let state: OfflineState = 'unsupported'
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

const become = (next: OfflineState) => {
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

/** Fits React's useSyncExternalStore. */
export const offlineStatus = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  getSnapshot: (): OfflineState => state,
}

/** Lets the copy that waits take over; every open tab of the site then loads anew, at its own address. */
export const acceptUpdate = (): void => registration?.waiting?.postMessage({ type: 'accept-update' })

const follow = (found: ServiceWorkerRegistration) => {
  registration = found
  const look = () => become(offlineStateOf(found))
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)
  for (const worker of [found.installing, found.waiting, found.active]) watch(worker)
  found.addEventListener('updatefound', () => {
    watch(found.installing)
    look()
  })
  look()
}

const lookForUpdates = (found: ServiceWorkerRegistration) => {
  let looked = Date.now()
  const lookOncePerHour = () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR) return
    looked = Date.now()
    // Offline there is nothing to learn, and nobody to tell.
    found.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', lookOncePerHour)
  setInterval(lookOncePerHour, HOUR)
}

const reloadWhenReplaced = ({ serviceWorker }: Navigator) => {
  // The first worker takes over a page that it matches; only a change from one worker to the next needs a reload.
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload()
    controlled = true
  })
}

/** Waits for the page to have loaded, so that the copy does not compete with it. Does nothing while writing. */
export const registerServiceWorker = (base: string): void => {
  // Vite's types are the app's; of what Vite puts here this module needs one flag, and Vite looks for these very words.
  const isWriting = (import.meta as { env?: { DEV?: boolean } }).env?.DEV
  if (isWriting || !('serviceWorker' in navigator)) return
  become('preparing')
  reloadWhenReplaced(navigator)
  const register = () =>
    navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base, updateViaCache: 'none' }).then(
      // Where a browser, or who steers it, blocks service workers, there may be no error and no registration either.
      (found: ServiceWorkerRegistration | undefined) => {
        if (!found) return become('unsupported')
        follow(found)
        lookForUpdates(found)
      },
      () => become('failed'),
    )
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}
