// The plan that the build made in; a verified copy of the site, served offline, out. Only below its own scope.
// Refuses to replace the copy in use until a person accepts the new one, and to store bytes that do not match their hash.
import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/** Put in by the build. `pages` are the first parts of the addresses that the app answers: '' for the home page, `talks`, … */
declare const OFFLINE_PLAN: {
  files: { url: string; revision: string | null; integrity: string }[]
  pages: string[]
  shell: string
}
declare const self: ServiceWorkerGlobalScope

// No cleanupOutdatedCaches: it takes every cache whose name contains our scope for ours, and the scope `/` is in all of them.
setCacheNameDetails({ prefix: 'hallway' })

precacheAndRoute(OFFLINE_PLAN.files, { directoryIndex: '', cleanURLs: false })
const shell = createHandlerBoundToURL(OFFLINE_PLAN.shell)

const scope = new URL(self.registration.scope).pathname
const isFile = (url: URL): boolean => /\.[^/]+$/.test(url.pathname)
const isPage = (url: URL): boolean => {
  const [first = ''] = url.pathname.slice(scope.length).split('/')
  return OFFLINE_PLAN.pages.includes(first)
}

// Pages come from the copy even when there is a network: scripts, corpus and page are then always of one build.
registerRoute(({ request, url }) => request.mode === 'navigate' && !isFile(url) && isPage(url), shell)

// Any other address may be another site's, below ours: the network answers, and our "not found" page only without one.
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !isFile(url),
  async options => {
    try {
      return await fetch(options.request)
    } catch {
      return shell(options)
    }
  },
)

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'accept-update') self.skipWaiting()
})

// So that the page of the first visit is served from the copy too, as soon as that is whole.
clientsClaim()
