// A plan in; its parts on this device out: each stored by itself once its type and hash are right, so that what broke off goes on
// where it stopped, and what the build before had too is not fetched again. One cache a scope, and no other is touched.
// Refuses to store, or to hand on, an answer that is not the part.
import type { Copy, Part, Plan } from './plan.ts'

/** Milliseconds for a part to come, when nobody waits for it. */
const LONG = 120_000

/** The network gave no such part: nobody answered, or something else did. */
export class NotThePart extends Error {
  override readonly name = 'NotThePart'
}

/** The device took a part, and has it no more. */
export class NotKept extends Error {
  override readonly name = 'NotKept'
}

const sha256 = async (bytes: ArrayBuffer): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))

const isPage = (type: string | null): boolean => /^text\/html\b/i.test(type ?? '')

export type Store = ReturnType<typeof createStore>

/** `ended`: asked at each fetch for the signal that ends it early. */
export const createStore = (plan: Plan, scope: string, ended: () => AbortSignal) => {
  const name = `hallway ${scope}`
  /** As a request has it: a path may have letters that an address escapes. */
  const keyOf = ({ path, hash }: Part): string => new URL(`${scope}${path}?sha256=${encodeURIComponent(hash)}`).href
  const recordKey = `${scope}?parts-of-the-build-in-use`
  const lostKey = `${scope}?lost=${encodeURIComponent(plan.build)}`
  const pageKey = (client: string): string => `${scope}?page-of-the-network=${encodeURIComponent(client)}`
  const open = () => caches.open(name)
  /** Only a filling makes the cache: removed by the reader, it is not made again by a tab that is still open. */
  const opened = async (): Promise<Cache | undefined> => ((await caches.has(name)) ? open() : undefined)

  const fetchOnce = async (part: Part, cache: RequestCache, patience: number): Promise<ArrayBuffer> => {
    const signal = AbortSignal.any([AbortSignal.timeout(patience), ended()])
    const answer = await fetch(scope + part.path, { cache, signal })
    if (answer.status !== 200) throw new NotThePart(`${part.path} was answered with ${answer.status}`)
    // Hosts call scripts and fonts by several types; a page is what answers in place of everything else.
    if (isPage(answer.headers.get('Content-Type')) !== isPage(part.type)) throw new NotThePart(`${part.path} is of another type`)
    const bytes = await answer.arrayBuffer()
    if ((await sha256(bytes)) !== part.hash) throw new NotThePart(`${part.path} has another hash`)
    return bytes
  }

  /** Made anew: an answer that was led here from another address would not do for a page. */
  const responseOf = ({ type }: Part, bytes: ArrayBuffer): Response =>
    new Response(bytes, { headers: { 'Content-Type': type, 'Content-Length': String(bytes.byteLength) } })

  const fetchPart = async (part: Part, patience = LONG): Promise<ArrayBuffer> => {
    try {
      return await fetchOnce(part, part.named ? 'default' : 'no-cache', patience)
    } catch (error) {
      // What was remembered on the way may be wrong for good; the host itself is asked once.
      if (error instanceof NotThePart) return fetchOnce(part, 'reload', patience)
      throw error
    }
  }

  const have = async (cache?: Cache): Promise<Set<string>> => new Set((await cache?.keys())?.map(({ url }) => url))

  const copyOf = (there: Set<string>): Copy => {
    const held = plan.parts.filter(part => there.has(keyOf(part)))
    const bytes = (parts: Part[]) => parts.reduce((sum, part) => sum + part.bytes, 0)
    return {
      ...{ build: plan.build, compiled: plan.compiled, parts: held.length, ofParts: plan.parts.length },
      ...{ bytes: bytes(held), ofBytes: bytes(plan.parts) },
    }
  }

  return {
    name,
    stored: async (part: Part): Promise<Response | undefined> => (await opened())?.match(keyOf(part)),

    /** A file of an earlier build whose name has its hash, for a tab that is still of that build. */
    earlier: async (url: string): Promise<Response | undefined> => (await opened())?.match(url, { ignoreSearch: true }),

    /** Nothing is in a storage that fails. */
    copy: async (): Promise<Copy> =>
      copyOf(
        await opened()
          .then(have)
          .catch(() => new Set<string>()),
      ),

    /** The part, from the network, and into the store if that takes it. */
    heal: async (part: Part, patience: number): Promise<{ response: Response; kept: Promise<void> }> => {
      const bytes = await fetchPart(part, patience)
      return { response: responseOf(part, bytes), kept: opened().then(cache => cache?.put(keyOf(part), responseOf(part, bytes))) }
    },

    /** Fetches what is missing, some at a time. Throws at the first that cannot be had or stored; what came by then stays. */
    fill: async (tell: (copy: Copy) => void): Promise<void> => {
      const cache = await open()
      const there = await have(cache)
      const missing = plan.parts.filter(part => !there.has(keyOf(part)))
      let failed = false
      const next = async (): Promise<void> => {
        const part = failed ? undefined : missing.shift()
        if (!part) return
        try {
          await cache.put(keyOf(part), responseOf(part, await fetchPart(part)))
        } catch (error) {
          failed = true
          throw error
        }
        there.add(keyOf(part))
        tell(copyOf(there))
        return next()
      }
      tell(copyOf(there))
      await Promise.all([next(), next(), next(), next()])
      // A browser that keeps nothing may say that it has stored what it then has not.
      const { parts } = copyOf(await have(cache))
      if (parts < plan.parts.length) throw new NotKept(`${plan.parts.length - parts} of ${plan.parts.length} parts were not kept`)
    },

    /**
     * Takes down that this build is the one in use. Drops, where that is asked, what neither it nor the one before it has: tabs of
     * that may still be open.
     */
    succeed: async ({ drop }: { drop: boolean }): Promise<void> => {
      const cache = await open()
      const record = await cache.match(recordKey)
      const before: unknown = await record?.json().catch(() => [])
      const own = plan.parts.map(keyOf)
      const kept = new Set([...own, ...(Array.isArray(before) ? before : [])])
      if (drop) await Promise.all((await cache.keys()).map(request => kept.has(request.url) || cache.delete(request)))
      await cache.put(recordKey, new Response(JSON.stringify(own)))
    },

    /** A part is gone for good: the site was published anew and has it no more. */
    lose: async (): Promise<void> => (await opened())?.put(lostKey, new Response()),
    /** Pages that came from the network all the same, by the ids of their clients. */
    noteNetworkPage: async (client: string): Promise<void> => (await opened())?.put(pageKey(client), new Response()),
    isNetworkPage: async (client: string): Promise<boolean> => (await (await opened())?.match(pageKey(client))) !== undefined,
    isLost: async (): Promise<boolean> => (await (await opened())?.match(lostKey)) !== undefined,
  }
}
