// Another's app on the same origin: it has a folder, a service worker and a cache of its own. Whatever is not ours is asked of it.
import type { Beside } from '../src/build/serve.ts'

export const SIBLING_CACHE = 'sibling-pages'

const page = `<!doctype html><title>The sibling</title><h1>The sibling</h1><script src="./sibling.js"></script>`

const script = `navigator.serviceWorker?.register('./sibling-worker.js')
navigator.serviceWorker?.ready.then(() => (document.title = 'The sibling is ready'))`

/** It keeps its page, answers with it offline, and lets everything else through. */
const worker = `const cache = () => caches.open('${SIBLING_CACHE}')
addEventListener('install', event => event.waitUntil(cache().then(each => each.addAll(['./', './sibling.js']))))
addEventListener('fetch', event => {
  if (event.request.url.slice(registration.scope.length).includes('/')) return
  event.respondWith(fetch(event.request).catch(async () => (await (await cache()).match(event.request)) ?? Response.error()))
})`

const answers: Record<string, [type: string, text: string]> = {
  '': ['text/html', page],
  'sibling.js': ['text/javascript', script],
  'sibling-worker.js': ['text/javascript', worker],
}

/** It owns the top where we have a folder, and a folder where we own the top. */
export const siblingOf = (ours: string): Beside => {
  const base = ours === '/' ? '/sibling/' : '/'
  return {
    base,
    answer: ({ url = '/' }, response) => {
      const [type, text] = (url.startsWith(base) && answers[url.slice(base.length)]) || []
      response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': `${type ?? 'text/plain'}; charset=utf-8` })
      response.end(text ?? 'The sibling has no such page')
    },
  }
}
