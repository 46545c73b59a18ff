// The plan that the build made in; a verified copy of the site, served offline, out. Only below its own scope.
// Refuses to replace the copy in use until a person accepts the new one, to mix files of two builds in a page, and to leave a
// page blank: what can be had neither from the copy nor from the network is said in words.
import { explainedPage } from './explained-page.ts'
import type { Ask, News, Part, Plan } from './plan.ts'
import { createStore } from './store.ts'

/** The build writes it above this file's code. */
declare const OFFLINE_PLAN: Plan
declare const self: ServiceWorkerGlobalScope

/** Milliseconds that a reader waits for the network before the page says something. */
const PATIENCE = 1500
/** For a part of a page that stands already. */
const PART_PATIENCE = 15_000

/** Of what is asked of the host for a page that stands: a browser replaces a worker only once nothing is under way in it. */
let underWay = new AbortController()

const { scope } = self.registration
const store = createStore(OFFLINE_PLAN, scope, () => underWay.signal)
const parts = new Map(OFFLINE_PLAN.parts.map(part => [part.path, part]))
const startParts = OFFLINE_PLAN.parts.filter(({ start }) => start)
/** Where files lie whose names have their hash. */
const folders = new Set(OFFLINE_PLAN.parts.flatMap(({ path, named }) => (named ? [path.split('/')[0]] : [])))

const tellPages = async (news: News, but?: unknown): Promise<void> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const page of pages) if (page.id !== but) page.postMessage(news)
}
const fill = (): Promise<void> => store.fill(copy => void tellPages({ type: 'filling', copy }))

/** Whether the host truly answers, and with another build than ours. */
const isReplaced = async (): Promise<boolean> => {
  try {
    const answer = await fetch(`${scope}service-worker.js`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    const [, build] = /^const OFFLINE_PLAN=\{"build":"([^"]+)"/.exec(await answer.text()) ?? []
    return answer.ok && build !== undefined && build !== OFFLINE_PLAN.build
  } catch {
    return false
  }
}

let lost = false
/** Where this device's storage fails, what this worker remembers has to do. */
const isLost = async (): Promise<boolean> => lost || store.isLost().catch(() => false)

/** From then on pages come from the network, until the new build's copy is there. */
const loseIfReplaced = async (replaced = isReplaced()): Promise<boolean> => {
  if (!(await replaced)) return false
  lost = true
  await store.lose().catch(() => {})
  // It may be under way already; the pages look for updates too.
  self.registration.update().catch(() => {})
  return true
}

const networkPages = new Set<string>()
const isNetworkPage = async (client: string): Promise<boolean> =>
  networkPages.has(client) || store.isNetworkPage(client).catch(() => false)

/** Once the copy is lost. What this page asks for is then of the network's build, as it is itself. */
const fetchPage = async ({ request, resultingClientId }: FetchEvent): Promise<Response> => {
  const patience = new AbortController()
  const tooLong = setTimeout(() => patience.abort(), PATIENCE)
  const answer = await fetch(request, { signal: patience.signal })
  // It has begun: on a slow line the rest may take longer.
  clearTimeout(tooLong)
  networkPages.add(resultingClientId)
  await store.noteNetworkPage(resultingClientId).catch(() => {})
  return answer
}

/** Whether who asks is a page that came from the network, or a worker of one. */
const isOfNetwork = async (client: string): Promise<boolean> => {
  if (!(await isLost())) return false
  if (await isNetworkPage(client)) return true
  const asking = await self.clients.get(client)
  if (asking?.type === 'window') return false
  if (asking && !parts.has(asking.url.slice(scope.length))) return true
  // A script that both builds have does not tell: it is the network's where no page of ours is open.
  const pages = await self.clients.matchAll({ type: 'window' })
  return (await Promise.all(pages.map(({ id }) => isNetworkPage(id)))).every(Boolean)
}

/** Nothing where it is missing, and where this device's storage fails. */
const storedPart = (part: Part): Promise<Response | undefined> => store.stored(part).catch(() => undefined)

const healed = async (part: Part, patience: number, event: FetchEvent): Promise<Response> => {
  const { response, kept } = await store.heal(part, patience)
  // Where there is no room the page has it all the same.
  event.waitUntil(kept.catch(() => {}))
  return response
}

const answerPart = async (part: Part, event: FetchEvent): Promise<Response> => {
  const stored = await storedPart(part)
  if (!part.named && (await isOfNetwork(event.clientId)))
    return fetch(event.request, { signal: underWay.signal }).catch(error => stored ?? Promise.reject(error))
  // Who asks past all that is kept has found it damaged.
  const isDamaged = event.request.cache === 'reload'
  if (stored && !isDamaged) return stored
  try {
    return await healed(part, stored ? PATIENCE : PART_PATIENCE, event)
  } catch (error) {
    if (stored) return stored
    event.waitUntil(loseIfReplaced())
    throw error
  }
}

/** The shell, once all that it needs to start is there: `stored` is what of it is. */
const startPage = async (stored: (Response | undefined)[], event: FetchEvent): Promise<Response> => {
  const answers = await Promise.all(startParts.map((part, i) => stored[i] ?? healed(part, PATIENCE, event)))
  const shell = answers[startParts.findIndex(({ path }) => path === OFFLINE_PLAN.shell)]
  if (!shell) throw new Error('The plan has no shell')
  return shell
}

const answerPage = async (event: FetchEvent): Promise<Response> => {
  if (await isLost()) {
    try {
      return await fetchPage(event)
    } catch {
      // What is left of the copy may do.
    }
  }
  const stored = await Promise.all(startParts.map(storedPart))
  // Asked while what is missing is fetched: a reader waits for both at once.
  const replaced = stored.every(Boolean) ? undefined : isReplaced()
  try {
    return await startPage(stored, event)
  } catch {
    return (await loseIfReplaced(replaced)) ? fetchPage(event).catch(explainedPage) : explainedPage()
  }
}

self.addEventListener('install', event => event.waitUntil(fill()))

/** So that the page of the first visit is served from the copy too, as soon as that is whole. */
const takeOver = async (): Promise<void> => {
  // They come from the copy before. One that is still loading does not hear of the change, but gets its messages once it has loaded.
  const held = await self.clients.matchAll({ type: 'window' })
  await self.clients.claim()
  for (const page of held) page.postMessage({ type: 'taken-over' } satisfies News)
}

self.addEventListener('activate', event => {
  // A copy that is being made already has parts that this one does not know: nothing is dropped before that is in use.
  const others = self.registration.installing ?? self.registration.waiting
  event.waitUntil(Promise.all([takeOver(), store.succeed({ drop: !others })]))
})

/** Until a copy that was taken a moment ago is in use: Chromium answers no page that was asked of one replaced before that. */
const inUse = (): Promise<void> =>
  new Promise(done => {
    const { active } = self.registration
    if (active?.state === 'activating') active.addEventListener('statechange', () => done(), { once: true })
    else done()
  })

self.addEventListener('message', event => {
  const ask: Ask | undefined = event.data
  const answer = async () => event.ports[0]?.postMessage(await store.copy())
  if (ask?.type === 'accept-update') event.waitUntil(inUse().then(() => self.skipWaiting()))
  if (ask?.type === 'give-way') {
    underWay.abort()
    // Until it is replaced it answers as before.
    underWay = new AbortController()
  }
  if (ask?.type === 'tell') event.waitUntil(answer())
  if (ask?.type === 'restore') event.waitUntil(fill().then(answer, answer))
  if (ask?.type === 'spread-removal' && event.source && 'id' in event.source)
    event.waitUntil(tellPages({ type: 'removed' }, event.source.id))
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !`${url.origin}${url.pathname}`.startsWith(scope)) return
  const path = `${url.origin}${url.pathname}`.slice(scope.length)
  const [first = ''] = path.split('/')
  if (request.mode === 'navigate') {
    // A feed or another file is the host's to answer; so is any other address, which may be another site's, below ours.
    if (/\.[^/]+$/.test(path)) return
    if (OFFLINE_PLAN.pages.includes(first)) event.respondWith(answerPage(event))
    else event.respondWith(fetch(request).catch(() => answerPage(event)))
    return
  }
  const part = parts.get(path)
  if (part) event.respondWith(answerPart(part, event))
  else if (folders.has(first)) {
    const earlier = store.earlier(request.url).catch(() => undefined)
    event.respondWith(earlier.then(found => found ?? fetch(request, { signal: underWay.signal })))
  }
})
