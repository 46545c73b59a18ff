// What a person does with the copy that their device has, the host gone or mute: journeys for a browser of any engine, as
// offline-first.spec.ts has them for Chromium.
import { type Build, kindsOfParts, talks } from '../origin/builds.ts'
import type { Origin } from '../origin/origin.ts'
import { type Engine, expectEqual, type Tab, until } from './engine.ts'
import {
  openTaken,
  talkPath,
  ready,
  says,
  heading,
  box,
  follow,
  choose,
  untilReady,
  expectTalk,
  expectSearch,
  storedParts,
  pathsOf,
  untilStored,
  evict,
} from './sights.ts'
import type { Journey } from './travel.ts'

/** Milliseconds, with what a driver takes: what a page asks of the host in vain, and how long it then looks for a newer build. */
const SOON = 2000
const LATER = 4000

const expectWithoutHost = async (engine: Engine, origin: Origin, first: Build): Promise<void> => {
  await openTaken(engine, origin.url + talkPath)
  await expectTalk(engine, first)
  expectEqual(await engine.read('location.href'), origin.url + talkPath)
  await expectSearch(engine, first.corpus)
  await until(engine, `/^2 takeaways in 2 talks/.test(document.querySelector('[role=status]').textContent)`)
  await engine.read(`document.querySelector('${box(2001)}').click()`)
  await until(engine, `/^1 takeaway in 1 talk/.test(document.querySelector('[role=status]').textContent)`)
  await follow(engine, 'companies')
  await until(engine, heading('Companies'))
}

/** How long it takes until it is true, in milliseconds. */
const waitFor = async (tab: Tab, url: string, expression: string): Promise<number> => {
  const begun = Date.now()
  await tab.open(url)
  await until(tab, expression)
  return Date.now() - begun
}

export const offlineJourneys: Journey[] = [
  {
    name: 'the host gone: a talk opens at its whole address, search and a filter answer',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      await origin.end()
      await expectWithoutHost(engine, origin, first)
    },
  },
  {
    name: 'the host gone and the browser closed in between: the same',
    wish: { keeps: true },
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      await engine.restart('closed')
      await origin.end()
      await expectWithoutHost(engine, origin, first)
    },
  },
  {
    name: 'in a private window the site works, and its copy as long as that is open',
    wish: { isPrivate: true },
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      await origin.end()
      await openTaken(engine, origin.url + talkPath)
      await expectTalk(engine, first)
    },
  },
  {
    name: 'a network that answers all with its sign-in page, or with the way there, changes nothing in the copy',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      for (const behaviour of [{ do: 'sign-in' }, { do: 'redirect' }] as const) {
        origin.behave(/^/, behaviour)
        await openTaken(engine, `${origin.url}talks/${talks[0]}?from=${behaviour.do}`)
        await expectTalk(engine, first)
        await expectSearch(engine, first.corpus)
        expectEqual(await storedParts(engine), pathsOf(first))
      }
    },
  },
  {
    name: 'a host that takes every request and answers none: the talk in two seconds, and words where a file is gone',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      origin.behave(/^/, { do: 'hang' })
      const talk = await waitFor(engine, origin.url + talkPath, heading('Short Queues'))
      await expectTalk(engine, first)
      await evict(engine, '/shell.html')
      const words = await waitFor(engine, `${origin.url}talks/${talks[0]}?again`, heading('not whole'))
      expectEqual([talk < SOON || talk, words < LATER || words], [true, true])
      origin.behave()
      await choose(engine, 'try again')
      await until(engine, heading('Short Queues'))
    },
  },
  {
    name: 'any one file gone from the copy: the page or words to read without the host, never a blank',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      const watcher = await engine.another()
      await openTaken(watcher, origin.url)
      await origin.end()
      await openTaken(engine, `${origin.url}talks/${talks[0]}`)
      await expectTalk(engine, first)
      await until(engine, ready)
      const asked = await engine.read(`performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`)
      const needed = pathsOf(first).filter(path => path === '/shell.html' || (Array.isArray(asked) && asked.includes(path)))
      expectEqual(needed.length > 15, true)
      const words = /not whole|could not be reached|arrived damaged|is not there|could not be loaded/
      for (const path of needed) {
        const putBack = await evict(watcher, path)
        // Another address: the same with a fragment would not be opened anew.
        await engine.open(`${origin.url}talks/${talks[0]}?without=${encodeURIComponent(path)}`)
        await until(
          engine,
          `${heading('Queues')} || (document.querySelector('h1, h2') && ${words}.test(document.body.innerText))`,
        )
        await putBack()
      }
    },
  },
  {
    name: 'a file gone from the copy heals by the next visit, whatever it is',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, `${origin.url}about`)
      const all = pathsOf(first)
      for (const kind of kindsOfParts) {
        await evict(engine, all.find(path => kind.test(path)) ?? '')
        await engine.open(`${origin.url}talks/${talks[0]}?without=${encodeURIComponent(String(kind))}`)
        await expectTalk(engine, first)
        await untilStored(engine, all)
      }
    },
  },
  {
    name: 'a page without a worker whose storage throws at every touch works online',
    runOn: async (engine, origin, first) => {
      const body = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: () => { throw new DOMException('Storage is denied', 'SecurityError') } })
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')`
      // The first script that a page runs.
      origin.behave(/^first-paint\.js$/, { do: 'answer', type: 'text/javascript', body })
      await openTaken(engine, origin.url + talkPath)
      await expectTalk(engine, first)
      await expectSearch(engine, first.corpus)
      await follow(engine, 'about')
      await until(engine, says('No offline copy of this site is kept here'))
    },
  },
]
