// Nothing in; the worker that takes the offline copy away from every device out, for a publisher whose copy went wrong: it takes
// over unasked, removes this scope's cache and no other, and leaves. Pages come from the network from then on.

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', event =>
  event.waitUntil(caches.delete(`hallway ${self.registration.scope}`).then(() => self.registration.unregister())),
)

// A page asks what the copy has: there is none.
self.addEventListener('message', event => event.ports[0]?.postMessage(undefined))
