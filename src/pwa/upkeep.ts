// The site's base in; a registered service worker out, and its copy looked after while the page is open: updates looked for, what
// is missing fetched, what broke off taken up again. And what a person can ask of the copy: what it has, to take a newer one, to
// remove it. Touches no storage but its own scope's.
import { type OfflineState, offlineStateOf } from './offline-state.ts'
import type { Ask, Copy, News } from './plan.ts'
import { takeUpdate } from './take-update.ts'
import { registerWorker, workerAddress } from './worker-address.ts'

export type { Copy } from './plan.ts'

/** Milliseconds. */
const HOUR = 3_600_000
/** Milliseconds between two looks that coming back to the page gives reason for. */
const PAUSE = 60_000

let registration: ServiceWorkerRegistration | undefined
let register: () => Promise<void> = async () => {}
let become: (state: OfflineState) => void = () => {}
let lacking = false

const look = (): void => {
  if (registration) become(offlineStateOf(registration, lacking))
}

const follow = (found: ServiceWorkerRegistration): void => {
  if (found === registration) return
  registration = found
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)
  for (const worker of [found.installing, found.waiting, found.active]) watch(worker)
  found.addEventListener('updatefound', () => {
    watch(found.installing)
    look()
  })
  look()
}

const ask = <Answer>(worker: ServiceWorker, question: Ask): Promise<Answer> =>
  new Promise(answered => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => answered(data)
    worker.postMessage(question, [port2])
  })

const restore = async (): Promise<void> => {
  if (!registration?.active) return
  const copy = await ask<Copy | undefined>(registration.active, { type: 'restore' })
  if (copy) {
    lacking = copy.parts < copy.ofParts
    look()
  } else {
    // The publisher has switched it off.
    registration = undefined
    become('unsupported')
  }
}

/** Resolves once it is known whether there is a newer copy. Rejects where nobody answers. */
export const lookForUpdate = async (): Promise<void> => {
  // A first copy that broke off has left no registration that is of use.
  if (registration?.active || registration?.installing) await registration.update()
  else await register()
}

const keepUp = (): void => {
  let looked = Date.now()
  const lookAfter = (pause: number) => async () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < pause) return
    looked = Date.now()
    // Offline there is nothing to learn; what is missing stays so until the next look.
    await lookForUpdate().catch(() => {})
    await restore()
  }
  document.addEventListener('visibilitychange', lookAfter(PAUSE))
  addEventListener('focus', lookAfter(PAUSE))
  addEventListener('online', lookAfter(0))
  setInterval(lookAfter(HOUR), HOUR)
}

/** `becoming` hears each state of the copy. */
export const start = async (base: string, becoming: typeof become): Promise<void> => {
  become = becoming
  register = async () =>
    registerWorker(base, await workerAddress(base)).then(
      found => (found ? follow(found) : become('unsupported')),
      () => become('failed'),
    )
  await register()
  keepUp()
  await restore()
}

/** Every open tab then loads anew. */
export const acceptUpdate = (): void => {
  if (registration) takeUpdate(registration)
}

/** What the worker in use has; where there is none yet, the one that is filling its copy. */
export const readCopy = async (): Promise<Copy | undefined> => {
  const worker = registration?.active ?? registration?.installing
  return worker ? ask<Copy | undefined>(worker, { type: 'tell' }) : undefined
}

/** Hears how far a copy is that is being filled, until the returned function is called. */
export const watchFilling = (hear: (copy: Copy) => void): (() => void) => {
  const listen = ({ data }: MessageEvent<News | undefined>) => data?.type === 'filling' && hear(data.copy)
  navigator.serviceWorker.addEventListener('message', listen)
  return () => navigator.serviceWorker.removeEventListener('message', listen)
}

/** Takes the copy of this site off the device; the page that is open stays, and its tab makes no new one. */
export const removeCopy = async (): Promise<void> => {
  if (!registration) return
  const { scope } = registration
  await registration.unregister()
  await caches.delete(`hallway ${scope}`)
}
