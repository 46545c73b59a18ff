// A registration in; the copy that waits put in the place of the one in use, out. Asks until it is, because browsers may take minutes:
// they wait until the worker in use has nothing under way, and look again only now and then.
import type { Ask } from './plan.ts'
import { otherAddress, registerWorker } from './worker-address.ts'

/** Milliseconds from one step to the next. */
const PAUSE = 1000

let asking: ReturnType<typeof setTimeout> | undefined
let accepted: ServiceWorker | undefined
let hurried = false

/**
 * The copy that waits is asked to take over; then the worker in use to end what it has under way; and then one like the first is
 * had from the worker's other address. Chromium stops the worker in use at the first asking alone: where a link that is pointed at
 * wakes it in that moment, it stays, and to ask the same copy again is in vain.
 */
export const takeUpdate = (registration: ServiceWorkerRegistration): void => {
  clearTimeout(asking)
  const { waiting, installing, active, scope } = registration
  if (!waiting) return
  if (waiting !== accepted) {
    waiting.postMessage({ type: 'accept-update' } satisfies Ask)
    accepted = waiting
    hurried = false
  } else if (!hurried) {
    active?.postMessage({ type: 'give-way' } satisfies Ask)
    hurried = true
    // Without a network there is none; the copy that waits is taken once the worker in use has rested.
  } else if (!installing) registerWorker(scope, otherAddress(waiting.scriptURL)).catch(() => {})
  asking = setTimeout(takeUpdate, PAUSE, registration)
}
