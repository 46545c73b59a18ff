// What a person sees on any page, as expressions that a page answers, and what they do there.
import type { Build } from '../origin/builds.ts'
import { sentence, takeaways, talks } from '../origin/builds.ts'
import type { Origin } from '../origin/origin.ts'
import { expectEqual, type Tab, until } from './engine.ts'

const taken = `document.querySelector('#root:not([data-page])')`
export const openTaken = async (tab: Tab, url: string): Promise<void> => {
  await tab.open(url)
  await until(tab, taken)
}

/** The address of a talk, as a chat would have it. */
export const talkPath = `talks/${talks[0]}?from=chat#said`

const noteIs = (words: string) => `document.querySelector('.offline')?.textContent.startsWith(${JSON.stringify(words)})`
export const ready = noteIs('Ready offline')
export const onlineOnly = noteIs('Online only')
export const offered = noteIs('Update Hallway')
export const says = (words: string) => `document.querySelector('main')?.textContent.includes(${JSON.stringify(words)})`
export const heading = (words: string) => `document.querySelector('h1, main h2')?.textContent.includes(${JSON.stringify(words)})`
export const box = (year: number) => `input[type=checkbox][aria-label^="${year}, "]`

export const focus = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).focus()`

/** The way to a page below the base, '' for Explore: a pointer would have to go to the top first. */
export const follow = async (tab: Tab, path: string): Promise<void> => {
  const link = `document.querySelector('a[href$="/${path}"]')`
  await until(tab, link)
  await tab.read(`${link}.click()`)
}

export const choose = async (tab: Tab, words: string): Promise<void> => {
  const control = `[...document.querySelectorAll('a, button')].find(one => one.textContent === ${JSON.stringify(words)})`
  await until(tab, control)
  await tab.read(`${control}.click()`)
}

/** Of which printings the scripts of the page are: makeBuild has each tell. */
export const ofPrinting = (app: number) => `[...new Set(globalThis.printings)].join() === '${app}'`

export const untilReady = async (tab: Tab, url: string): Promise<void> => {
  await openTaken(tab, url)
  await until(tab, ready)
}

/** As in a tab that was open before there was a copy: no worker is had. */
export const openWithoutCopy = async (tab: Tab, origin: Origin, path: string): Promise<void> => {
  origin.behave(/^service-worker/, { do: 'refuse', status: 503 })
  await openTaken(tab, origin.url + path)
  await until(tab, onlineOnly)
}

/** The talk, with its takeaway and the footer of the same printing of the corpus, and no script of another printing of the app. */
export const expectTalk = async (tab: Tab, { app, corpus }: Pick<Build, 'app' | 'corpus'>): Promise<void> => {
  await until(tab, heading('Queues'))
  await until(tab, says(sentence(corpus)))
  await until(tab, `document.querySelector('footer').textContent.includes('${takeaways(corpus)} takeaways')`)
  // Where both printings say the same, the words above may have been those of the page that is just being left.
  await until(tab, ofPrinting(app))
}

/** Types into the search, and finds the sentence of that printing in both talks. */
export const expectSearch = async (tab: Tab, corpus: number): Promise<void> => {
  await follow(tab, '')
  await until(tab, `document.querySelector('#search')`)
  // Where the list below is still being drawn a pointer may miss it.
  await tab.read(focus('#search'))
  await tab.type(sentence(corpus))
  await until(tab, `document.querySelectorAll('.results mark').length > 0`)
  await until(tab, says(sentence(corpus)))
}

/** As coming back to the page an hour later does. */
export const lookForUpdate = (tab: Tab): Promise<unknown> =>
  tab.read(`navigator.serviceWorker.getRegistration().then(found => found.update()).then(() => true, () => false)`)

/** From here on it can be told whether the page was loaded anew. */
export const mark = (tab: Tab): Promise<unknown> => tab.read('globalThis.marked = true')
export const expectMarked = async (tab: Tab): Promise<void> => expectEqual(await tab.read('globalThis.marked === true'), true)

/** The paths of what is stored for the site, and nothing else that its cache holds. */
const stored = `(async () => {
  const found = []
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys())
      if (url.includes('?sha256=')) found.push(decodeURIComponent(new URL(url).pathname))
  return found.sort()
})()`
export const storedParts = async (tab: Tab): Promise<string[]> => {
  const found = await tab.read(stored)
  return Array.isArray(found) ? found.map(String) : []
}
export const pathsOf = ({ plan }: Build): string[] => plan.parts.map(({ path }) => `/${path}`).sort()
/** Waits, as what is missing may be on its way. */
export const untilStored = (tab: Tab, paths: string[]): Promise<void> =>
  until(tab, `${stored}.then(found => found.join() === ${JSON.stringify(paths.join())})`)

/** Takes one entry out of the copy; what is returned puts it back, as long as the tab stays where it is. */
export const evict = async (tab: Tab, path: string): Promise<() => Promise<unknown>> => {
  const evicted = await tab.read(`(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const [request] = await cache.keys(${JSON.stringify(path)}, { ignoreSearch: true })
      if (!request) continue
      globalThis.evicted = { cache, request, response: await cache.match(request) }
      return cache.delete(request)
    }
  })()`)
  expectEqual([path, evicted], [path, true])
  return () => tab.read(`evicted.cache.put(evicted.request, evicted.response).then(() => true)`)
}

/** How often a page was asked of the host. */
export const loadsOf = (origin: Origin, path: string): number => origin.asked.filter(asked => asked === path).length

/** The worker, as from now on the host has it. */
export const changeWorker = (build: Build, origin: Origin, change: (script: string) => string): void => {
  const name = 'service-worker.js'
  const files = new Map(build.files).set(name, Buffer.from(change(String(build.files.get(name)))))
  origin.publish({ ...build, files })
}
