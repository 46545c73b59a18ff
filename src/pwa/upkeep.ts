// The site's base in; a registered service worker out, and its copy looked after while the page is open: updates looked for, what
// is missing fetched, what broke off taken up again. And what a person can ask of the copy: what it has, to take a newer one, to
// remove it. Touches no storage but its own scope's.
import { copyInWords } from './copy-words.ts'
import { type OfflineState, offlineStateOf } from './offline-state.ts'
import type { Ask, Copy, News } from './plan.ts'
import { takeUpdate } from './take-update.ts'
import { registerWorker, registrationOf, workerAddress } from './worker-address.ts'

export type { Copy } from './plan.ts'
export { sizeInWords } from './copy-words.ts'

/** Milliseconds. */
const HOUR = 3_600_000
/** Milliseconds between two looks that coming back to the page gives reason for. */
const PAUSE = 60_000

let base = ''
let registration: ServiceWorkerRegistration | undefined
let become: (state: OfflineState, facts?: string) => void = () => {}
/** What the worker in use last said that it has. */
let held: Copy | undefined
/** Here or in another tab, since this page was loaded. */
let removed = false

const ask = <Answer>(worker: ServiceWorker, question: Ask): Promise<Answer> =>
  new Promise(answered => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => answered(data)
    worker.postMessage(question, [port2])
  })

const isLacking = (): boolean => held !== undefined && held.parts < held.ofParts

const look = (): void => {
  if (!registration) return
  const state = offlineStateOf(registration, isLacking())
  become(state, state === 'ready' && held ? copyInWords(held) : '')
}

/** Has the worker in use do as asked, and say what it then has. */
const hear = async (type: 'tell' | 'restore'): Promise<void> => {
  const worker = registration?.active
  if (!worker) return look()
  const copy = await ask<Copy | undefined>(worker, { type })
  // Removed or replaced meanwhile.
  if (worker !== registration?.active) return
  if (copy) held = copy
  else {
    // The publisher has switched it off.
    registration = undefined
    become('unsupported')
  }
  look()
}

/** Fetches what is missing. Rejects where nobody answers. */
const restore = async (): Promise<void> => {
  await hear('tell')
  if (isLacking()) await hear('restore')
  // The host may have it no more, but a newer copy.
  if (isLacking()) await registration?.update()
}

/** A registration may come back after a removal: it is still listened to. */
const followed = new WeakSet<ServiceWorkerRegistration>()

const follow = (found: ServiceWorkerRegistration): void => {
  if (found === registration) return
  registration = found
  removed = false
  const heed = () => {
    // One that is to be replaced is not woken: it would stay.
    if (found.installing || found.waiting) look()
    else hear('tell')
  }
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', heed)
  if (!followed.has(found)) {
    followed.add(found)
    for (const worker of [found.installing, found.waiting, found.active]) watch(worker)
    found.addEventListener('updatefound', () => {
      watch(found.installing)
      heed()
    })
  }
  heed()
}

/** Rejects where nobody answers, or something else does. */
const register = async (): Promise<void> => {
  const found = await registerWorker(base, await workerAddress(base))
  if (found) follow(found)
  else become('unsupported')
}

/** After a removal. Rejects where nobody answers. Chromium then gives a tab that stands its old worker back, which has nothing left. */
export const makeCopy = async (): Promise<void> => {
  await register()
  await restore()
}

const letGo = (): void => {
  registration = undefined
  held = undefined
  removed = true
  become('removed')
}

/** Another tab may have removed what this one follows, or have made a copy since. */
const catchUp = async (): Promise<void> => {
  // A look that fails tells neither.
  const found = await registrationOf(base).catch(() => registration)
  if (found) follow(found)
  else if (registration?.active) letGo()
}

/**
 * Resolves once it is known whether there is a newer copy, and what is missing is being fetched; where there was none yet, once one
 * is begun, or cannot be. Rejects where nobody answers.
 */
export const lookForUpdate = async (): Promise<'looked' | 'begun' | 'none'> => {
  if (registration?.active) {
    await registration.update()
    restore().catch(() => {})
    return 'looked'
  }
  // A first copy that broke off has left no registration that is of use.
  if (!registration?.installing) await register()
  return registration ? 'begun' : 'none'
}

const keepUp = (): void => {
  let looked = Date.now()
  const lookAfter = (pause: number) => async () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < pause) return
    looked = Date.now()
    await catchUp()
    if (removed) return
    // Offline there is nothing to learn but what is missing, which stays so until the next look.
    await lookForUpdate()
      .catch(restore)
      .catch(() => {})
  }
  document.addEventListener('visibilitychange', lookAfter(PAUSE))
  addEventListener('focus', lookAfter(PAUSE))
  addEventListener('online', lookAfter(0))
  setInterval(lookAfter(HOUR), HOUR)
}

/** `becoming` hears each state of the copy. */
export const start = async (at: string, becoming: typeof become): Promise<void> => {
  base = at
  become = becoming
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data, source }: MessageEvent<News | undefined>) => {
    if (data?.type === 'removed') letGo()
    if (data?.type !== 'filling') return
    if (removed) catchUp()
    if (source !== registration?.active) return
    // At the asking of any tab.
    held = data.copy
    look()
  })
  serviceWorker.addEventListener('controllerchange', () => void catchUp())
  await register().catch(() => become('failed'))
  keepUp()
  await restore().catch(() => {})
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

/**
 * Takes the copy of this site off the device; the pages that are open stay, and none of them makes a new one unasked. Rejects where
 * the browser does not let go of it: it is then followed as before.
 */
export const removeCopy = async (): Promise<void> => {
  if (!registration) return
  const { scope, active } = registration
  const leaving = registration
  letGo()
  active?.postMessage({ type: 'spread-removal' } satisfies Ask)
  try {
    await leaving.unregister()
    await caches.delete(`hallway ${scope}`)
  } catch (error) {
    await catchUp()
    throw error
  }
}
