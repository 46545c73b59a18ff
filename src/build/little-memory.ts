// Asks V8 to collect garbage before there is much of it. Left alone it lets garbage grow to several times what is in use, for as
// long as the machine has memory; others want some of it too.
import { setFlagsFromString } from 'node:v8'

/** Limits on the size of the heap can be given only as a process starts; how fast it may grow, at any time. */
const GROWTH_PERCENT = 40

export const useLittleMemory = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
