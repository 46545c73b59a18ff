// How a copy comes to a device, or does not, and what a tab without one does after a deploy: journeys for a browser of any engine, as
// offline-first.spec.ts and offline-deploys.spec.ts have them for Chromium.
import type { Build } from '../origin/builds.ts'
import { makeBuild, sentence, talks } from '../origin/builds.ts'
import type { Behaviour, Origin } from '../origin/origin.ts'
import { type Engine, expectEqual, pause, until } from './engine.ts'
import {
  openTaken,
  talkPath,
  ready,
  onlineOnly,
  says,
  heading,
  follow,
  choose,
  ofPrinting,
  untilReady,
  openWithoutCopy,
  expectTalk,
  expectSearch,
  mark,
  expectMarked,
  storedParts,
  pathsOf,
  loadsOf,
  changeWorker,
} from './sights.ts'
import type { Journey } from './travel.ts'

/** Milliseconds in which all comes that comes at all, and a page that loads itself anew would have done so once more. */
const WHILE = 2000

const bytesOf = (paths: string[], { plan }: Build): number =>
  plan.parts.reduce((sum, { path, bytes }) => sum + (paths.includes(`/${path}`) ? bytes : 0), 0)

/** Begins a copy, and says how that went: `redundant` where it broke off. */
const install = `navigator.serviceWorker.register('service-worker.js').then(({ installing }) => new Promise(done =>
  installing.addEventListener('statechange', () => done(installing.state))))`

/** A page that has all that it needs for itself, and no copy: from then on what the host is asked for is the copy's. */
const openAtRest = async (engine: Engine, origin: Origin, first: Build): Promise<void> => {
  await openWithoutCopy(engine, origin, talkPath)
  await expectTalk(engine, first)
  await expectSearch(engine, first.corpus)
  origin.behave()
}

/** What was there is not asked for again, but by the page itself. */
const expectFinished = async (engine: Engine, origin: Origin, first: Build, had: string[]): Promise<void> => {
  origin.flow()
  origin.asked.splice(0)
  await openTaken(engine, origin.url + talkPath)
  await expectTalk(engine, first)
  await until(engine, ready)
  expectEqual(await storedParts(engine), pathsOf(first))
  const unneeded = had.filter(path => /icon-512|markdown|compile-index|corpus\/recaps/.test(path))
  expectEqual(unneeded.length > 0, true)
  expectEqual(
    unneeded.filter(path => origin.asked.includes(path.slice(1))),
    [],
  )
}

const wrongs: Behaviour[] = [
  ...([{ do: 'sign-in' }, { do: 'redirect' }, { do: 'mistype' }, { do: 'alter' }, { do: 'shorten', to: 0.5 }] as const),
  ...([{ do: 'cut', at: 0.5 }, { do: 'partial' }, { do: 'refuse', status: 500 }] as const),
]

const noPart = heading('A part of this site could not be loaded.')
const spoiled = `CacheStorage.prototype.open = CacheStorage.prototype.keys = () => Promise.reject(new Error('storage is denied'))`

export const copyJourneys: Journey[] = [
  {
    name: 'what is stored is what the build planned, each file once',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url)
      const left = /^(?:404\.html|.+\.(?:txt|xml)|feed\.json|service-worker\.js|.+schema\.json|_headers|_redirects|\.nojekyll)$/
      const expected = [...first.files.keys()].filter(path => !left.test(path)).map(path => `/${path}`)
      expectEqual(await storedParts(engine), expected.sort())
    },
  },
  {
    name: 'a copy that broke off at 0, 25, 50 and 99 % goes on where it stopped, and the site works meanwhile',
    // WebKit loses, of what a browser keeps in memory alone, what a worker stored that came to nothing.
    wish: { keeps: true },
    runOn: async (engine, origin, first) => {
      await openAtRest(engine, origin, first)
      let had: string[] = []
      for (const share of [0, 0.25, 0.5, 0.99]) {
        origin.stopAfter(bytesOf(pathsOf(first), first) * share - bytesOf(had, first), 'cut')
        expectEqual([share, await engine.read(install)], [share, 'redundant'])
        const have = await storedParts(engine)
        expectEqual([share, have.length < first.plan.parts.length], [share, true])
        expectEqual([share, share === 0 || have.length > had.length], [share, true])
        had = have
        await follow(engine, `talks/${talks[0]}`)
        await expectTalk(engine, first)
        await expectSearch(engine, first.corpus)
      }
      await expectFinished(engine, origin, first, had)
      await origin.end()
      await openTaken(engine, `${origin.url}talks/${talks[1]}`)
      await until(engine, says(sentence(1)))
    },
  },
  {
    name: 'a copy that waits for its host when the browser is killed is finished on the next visit',
    wish: { keeps: true },
    runOn: async (engine, origin, first) => {
      await openAtRest(engine, origin, first)
      origin.stopAfter(bytesOf(pathsOf(first), first) / 2, 'hang')
      await engine.read(`void navigator.serviceWorker.register('service-worker.js')`)
      await until(engine, `caches.keys().then(names => names.length > 0)`)
      // By then all that comes has come.
      await pause(WHILE)
      const had = await storedParts(engine)
      await engine.restart('killed')
      await expectFinished(engine, origin, first, had)
    },
  },
  {
    name: 'no wrong answer is stored: page, redirect, other type, other bytes, half, a part of the range, an error',
    // WebKit loses, of what a browser keeps in memory alone, what a worker stored that came to nothing.
    wish: { keeps: true },
    runOn: async (engine, origin, first) => {
      for (const behaviour of wrongs) {
        origin.behave()
        // What the page itself does not ask for.
        origin.behave(/^assets\/markdown-|^corpus\/recaps\/2001/, behaviour)
        await openTaken(engine, origin.url)
        await until(engine, onlineOnly)
        const wrong = (await storedParts(engine)).filter(path => /markdown-|recaps\/2001/.test(path))
        expectEqual([behaviour.do, wrong], [behaviour.do, []])
      }
      origin.behave()
      await untilReady(engine, origin.url)
      expectEqual(await storedParts(engine), pathsOf(first))
    },
  },
  {
    name: 'with no room for the copy the site works online, and says that the copy is not whole',
    wish: { room: 300_000 },
    runOn: async (engine, origin, first) => {
      await openTaken(engine, origin.url + talkPath)
      await until(engine, onlineOnly)
      await expectTalk(engine, first)
      await expectSearch(engine, first.corpus)
      await follow(engine, 'about')
      await until(engine, says('offline copy is not whole'))
    },
  },
  {
    name: 'where the worker’s storage throws the site works online, before a copy is made and after',
    runOn: async (engine, origin, first) => {
      changeWorker(first, origin, script => `${spoiled}\n${script}`)
      await openTaken(engine, origin.url + talkPath)
      await until(engine, onlineOnly)
      await expectTalk(engine, first)
      changeWorker(
        first,
        origin,
        script => `addEventListener('message', ({ data }) => { if (data === 'spoil') ${spoiled} })\n${script}`,
      )
      await untilReady(engine, origin.url)
      await engine.read(`navigator.serviceWorker.ready.then(({ active }) => active.postMessage('spoil'))`)
      await openTaken(engine, origin.url + talkPath)
      await expectTalk(engine, first)
      await expectSearch(engine, first.corpus)
    },
  },
  {
    name: 'without a copy, a part of the app gone since a deploy: the page is loaded anew, once, and is the new one',
    runOn: async (engine, origin) => {
      await openWithoutCopy(engine, origin, 'about')
      origin.publish(makeBuild(2, 2))
      await follow(engine, 'tools')
      await until(engine, heading('Tools'))
      await until(engine, ofPrinting(2))
      await pause(WHILE)
      expectEqual(loadsOf(origin, 'tools'), 1)
    },
  },
  {
    name: 'without a copy, a part of the app gone for good: one load, and words',
    runOn: async (engine, origin) => {
      await openWithoutCopy(engine, origin, 'about')
      origin.behave(/^assets\/route-/, { do: 'refuse', status: 404 })
      await follow(engine, 'tools')
      await until(engine, noPart)
      await pause(WHILE)
      await until(engine, noPart)
      await openTaken(engine, `${origin.url}companies`)
      await until(engine, noPart)
      await pause(WHILE)
      expectEqual([loadsOf(origin, 'tools'), loadsOf(origin, 'companies')], [1, 1])
    },
  },
  {
    name: 'without a copy, a part of the app that nobody answers, or a sign-in page: nothing loads anew, and words',
    runOn: async (engine, origin) => {
      await openWithoutCopy(engine, origin, 'about')
      await mark(engine)
      origin.behave(/^/, { do: 'sign-in' })
      await follow(engine, 'tools')
      await until(engine, noPart)
      await origin.end()
      await follow(engine, 'companies')
      await until(engine, noPart)
      await pause(WHILE)
      await expectMarked(engine)
    },
  },
  {
    name: 'without a copy, a part of the app that nobody answered: there at a reload, once the host answers again',
    runOn: async (engine, origin) => {
      await openWithoutCopy(engine, origin, 'about')
      await origin.end()
      await follow(engine, 'tools')
      await until(engine, noPart)
      await origin.start()
      await choose(engine, 'Reload')
      await until(engine, heading('Tools'))
    },
  },
]
