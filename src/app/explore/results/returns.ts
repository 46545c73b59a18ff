// Where readers were in lists: what keeps it loads after the list, and is asked here.
import type { Place } from './places.ts'

/** Nothing before it is loaded. */
export const returns: { placeOf?: (entry: string) => Place | undefined } = {}
