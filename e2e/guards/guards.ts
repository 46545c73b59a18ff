// What keeps the offline copy right: each line of it that can be taken out by itself, and the journey that then fails.

export type Guard = {
  /** In words, what the line sees to. */
  name: string
  /** Below `src/`. */
  file: string
  /** Stands there exactly once. */
  search: string
  replace: string
  /** Below `e2e/`, and words that only this journey's title has. */
  journey: [spec: string, title: string]
}

const [store, worker, upkeep, register] = ['pwa/store.ts', 'pwa/service-worker.ts', 'pwa/upkeep.ts', 'pwa/register.ts']
const [first, deploys, removed] = ['offline-first', 'offline-deploys', 'offline-removed']
const wrong: Guard['journey'] = [first, 'no wrong answer is stored']

export const guards: Guard[] = [
  {
    name: 'a part has its hash before it is stored',
    file: store,
    search: 'if ((await sha256(bytes)) !== part.hash)',
    replace: 'if (false)',
    journey: wrong,
  },
  {
    name: 'a page is not taken for another part',
    file: store,
    search: "if (isPage(answer.headers.get('Content-Type')) !== isPage(part.type))",
    replace: 'if (false)',
    journey: wrong,
  },
  {
    name: 'a part of a range is not taken for the whole',
    file: store,
    search: 'if (answer.status !== 200)',
    replace: 'if (!answer.ok)',
    journey: wrong,
  },
  {
    name: 'a copy that broke off goes on where it stopped',
    file: store,
    search: 'const missing = plan.parts.filter(part => !there.has(keyOf(part)))',
    replace: 'const missing = [...plan.parts]',
    journey: [first, 'broke off at 50 %'],
  },
  {
    name: 'a page starts only once all is there that it needs',
    file: worker,
    search: 'stored[i] ?? healed(part, PATIENCE, event)',
    replace: 'stored[i] ?? new Response()',
    journey: [first, 'any one entry that a page asks for gone offline'],
  },
  {
    name: 'a host that never answers is waited for 1.5 s',
    file: worker,
    search: 'const PATIENCE = 1500',
    replace: 'const PATIENCE = 150_000',
    journey: [first, 'a file gone that every page needs'],
  },
  {
    name: 'a newer copy waits until it is accepted',
    file: worker,
    search: 'event.waitUntil(fill()))',
    replace: 'event.waitUntil(fill().then(() => self.skipWaiting())))',
    journey: [deploys, 'a deploy while two tabs are open'],
  },
  {
    name: 'an accepted copy is shown in every tab',
    file: register,
    search: 'if (controlled) location.reload()',
    replace: '',
    journey: [deploys, 'a deploy while two tabs are open'],
  },
  {
    name: 'a page that is still loading then hears of it',
    file: worker,
    search: 'for (const page of held) page.postMessage',
    replace: 'for (const page of [] as WindowClient[]) page.postMessage',
    journey: [deploys, 'a page that is still loading when an update is taken'],
  },
  {
    name: 'the copy in use ends what nobody answers, to be replaced',
    file: worker,
    search: 'underWay.abort()',
    replace: '',
    journey: [deploys, 'something that the copy in use asked for is never answered'],
  },
  {
    name: 'a copy that is to be replaced is not woken',
    file: upkeep,
    search: 'if (found.installing || found.waiting) look()\n    else hear',
    replace: 'hear',
    journey: [deploys, 'switched off by the publisher'],
  },
  {
    name: 'the parts of the build before are kept',
    file: store,
    search: '...(Array.isArray(before) ? before : [])',
    replace: '',
    journey: [deploys, 'rolled back'],
  },
  {
    name: 'a copy that lost what the host has no more gives way to the network',
    file: worker,
    search: 'if (!(await replaced)) return false',
    replace: 'if (await replaced) return false',
    journey: [deploys, 'a file gone from the copy that the host has no more'],
  },
  {
    name: 'a page loads itself anew once',
    file: 'app/reload-once.ts',
    search: ' || sessionStorage.getItem(key)',
    replace: '',
    journey: [deploys, 'and gone for good'],
  },
  {
    name: 'a page loads itself anew only where the site answers',
    file: 'app/reload-once.ts',
    search: "await (await fetch(`${base}corpus/manifest.json`, { cache: 'no-store' })).json()",
    replace: '',
    journey: [deploys, 'and a sign-in page answers everything'],
  },
  {
    name: 'addresses that are none of ours are the host’s to answer',
    file: worker,
    search: 'if (OFFLINE_PLAN.pages.includes(first))',
    replace: 'if (true)',
    journey: [deploys, 'below / › a neighbour’s pages'],
  },
  {
    name: 'a neighbour’s caches are left alone',
    file: upkeep,
    search: 'await caches.delete(`hallway ${scope}`)',
    replace: 'for (const name of await caches.keys()) await caches.delete(name)',
    journey: [deploys, 'below / › a neighbour’s pages'],
  },
  {
    name: 'a tab that stands stores nothing after a removal',
    file: store,
    search: '(await caches.has(name)) ? open() : undefined',
    replace: 'open()',
    journey: [removed, 'a removed copy stays removed'],
  },
  {
    name: 'a tab that stands begins no copy after a removal',
    file: upkeep,
    search: 'if (removed) return\n',
    replace: '\n',
    journey: [removed, 'a removed copy stays removed'],
  },
]
