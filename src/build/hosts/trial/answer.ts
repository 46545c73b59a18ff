// What a host answered, whichever it is, in the words in which hosts are compared.
import { immutable } from '../facts.ts'

export type Answer = {
  status: number
  headers: Headers
  /** Which file it is: each file of the site on trial says its name. */
  text: string
}

/** A host on trial: an address from its top, query included, in; what it answers out. */
export type Ask = (address: string) => Promise<Answer>

export type Keeping = 'immutable' | 'revalidated'

/** Whether a browser asks again before it shows the answer another time. */
export const keepingOf = (cacheControl: string | null): Keeping | string => {
  if (cacheControl === immutable) return 'immutable'
  return /\b(?:no-cache|no-store|max-age=0)\b/.test(cacheControl ?? '') && !/immutable/.test(cacheControl ?? '')
    ? 'revalidated'
    : `${cacheControl}`
}

export const typeOf = (headers: Headers): string | undefined => headers.get('content-type')?.split(';')[0]
