// What a person does while a publisher deploys, shares the host with others and takes the copy back: journeys for a browser of any
// engine, as offline-deploys.spec.ts has them for Chromium.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SERVICE_WORKER, switchOffOfflineCopy } from '../../src/build/site/offline-copy.ts'
import { makeBuild, sentence, talks } from '../origin/builds.ts'
import type { Origin } from '../origin/origin.ts'
import { type Engine, expectEqual, pause, type Tab, until } from './engine.ts'
import {
  openTaken,
  talkPath,
  ready,
  offered,
  says,
  heading,
  follow,
  choose,
  ofPrinting,
  untilReady,
  expectTalk,
  expectSearch,
  lookForUpdate,
  mark,
  expectMarked,
  storedParts,
  loadsOf,
  changeWorker,
} from './sights.ts'
import type { Journey } from './travel.ts'

/** Milliseconds in which a page that loads itself anew would have done so once more. */
const WHILE = 2000

const pages = ['conferences', 'companies', 'tools', 'topics', 'people']

const cacheNames = (tab: Tab) => tab.read('caches.keys()')
/** A neighbour on the same origin: another site, with caches of its own. */
const settleNeighbour = async (engine: Engine, origin: Origin): Promise<{ other: Tab; left: unknown }> => {
  origin.behave(/^\/?other\/$/, { do: 'answer', type: 'text/html', body: '<!doctype html><h1>A neighbour</h1>' })
  const other = await engine.another()
  await other.open(`${new URL(origin.url).origin}/other/`)
  await until(other, heading('A neighbour'))
  const put = `Promise.all(['neighbour', 'hallway ' + location.href, 'hallway-precache-v2'].map(async name =>
    (await caches.open(name)).put('kept', new Response('kept')))).then(() => true)`
  await other.read(put)
  const all = await cacheNames(other)
  expectEqual(Array.isArray(all) && all.length, 4)
  return { other, left: Array.isArray(all) && all.filter(name => name !== `hallway ${origin.url}`) }
}

const besideNeighbour = (base: string): Journey => ({
  name: `below ${base} a neighbour’s pages and caches, feeds and addresses that lead nowhere are left alone`,
  base,
  runOn: async (engine, origin, first) => {
    origin.behave(/^feed\.xml$/, { do: 'answer', type: 'text/xml', body: '<feed>A feed</feed>' })
    await untilReady(engine, origin.url)
    const { other, left } = await settleNeighbour(engine, origin)
    await other.open(`${origin.url}feed.xml`)
    await until(other, `document.documentElement.textContent.includes('A feed')`)
    await other.open(`${origin.url}no-such-page`)
    await until(other, heading('Nothing stands at'))
    expectEqual([loadsOf(origin, 'feed.xml'), loadsOf(origin, 'no-such-page')], [1, 1])

    origin.publish(makeBuild(2, 2, first.folder))
    await lookForUpdate(engine)
    await choose(engine, 'Update Hallway')
    await until(engine, ofPrinting(2))
    await follow(engine, 'about')
    await choose(engine, 'Remove the copy')
    await until(engine, says('The copy is removed'))
    expectEqual(await cacheNames(other), left)
  },
})

export const deployJourneys: Journey[] = [
  {
    name: 'an update with two tabs open: nothing moves unasked; taken in one, both are new at their addresses',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url + talkPath)
      const explore = await engine.another()
      await openTaken(explore, `${origin.url}?company=example-corp&q=printing`)
      await until(explore, says(sentence(1)))
      const second = makeBuild(2, 2)
      origin.publish(second)
      await lookForUpdate(engine)
      for (const tab of [engine, explore]) {
        await until(tab, offered)
        await mark(tab)
      }
      for (const page of pages) {
        await follow(engine, page)
        await until(engine, `document.querySelector('a[href$="/${page}"]').getAttribute('aria-current') === 'page'`)
        await until(engine, `document.querySelector('h1').textContent.toLowerCase() === '${page}'`)
      }
      await follow(engine, 'talks')
      await follow(engine, `talks/${talks[1]}`)
      await expectTalk(engine, first)
      for (const tab of [engine, explore]) await expectMarked(tab)

      const before = [await engine.read('location.href'), await explore.read('location.href')]
      await choose(explore, 'Update Hallway')
      await expectTalk(engine, second)
      await until(explore, says(sentence(2)))
      await until(explore, ofPrinting(2))
      for (const tab of [engine, explore]) await mark(tab)
      await pause(WHILE)
      for (const tab of [engine, explore]) await expectMarked(tab)
      expectEqual([await engine.read('location.href'), await explore.read('location.href')], before)
      // One generation back is kept for a tab that is slow to go; the next deploy drops it.
      expectEqual((await storedParts(engine)).length > second.plan.parts.length, true)
    },
  },
  {
    name: 'app and corpus of different ages, one deploy after another: the old pair until the new one is taken, and back',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url + talkPath)
      let last = first
      for (const [app, corpus] of [
        [1, 2],
        [2, 1],
        [2, 2],
        [1, 1],
      ] as const) {
        const next = makeBuild(app, corpus)
        origin.publish(next)
        await lookForUpdate(engine)
        await until(engine, offered)
        await openTaken(engine, `${origin.url}talks/${talks[0]}?before=${app}-${corpus}`)
        await expectTalk(engine, last)
        await expectSearch(engine, last.corpus)
        await openTaken(engine, `${origin.url}talks/${talks[0]}?with=${app}-${corpus}`)
        await choose(engine, 'Update Hallway')
        await expectTalk(engine, next)
        await expectSearch(engine, corpus)
        last = next
      }
    },
  },
  {
    name: 'one update after another, each is called ready once it is taken',
    runOn: async (engine, origin) => {
      await untilReady(engine, origin.url + talkPath)
      for (const printing of [2, 3, 4]) {
        origin.publish(makeBuild(printing, 1))
        await lookForUpdate(engine)
        await choose(engine, 'Update Hallway')
        await until(engine, ofPrinting(printing))
        await until(engine, ready)
      }
    },
  },
  {
    name: 'a new corpus one of whose files arrives altered is not offered; once it arrives whole, it is',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, origin.url + talkPath)
      const next = makeBuild(1, 2)
      origin.publish(next)
      origin.behave(/^corpus\/editions\//, { do: 'alter' })
      await lookForUpdate(engine)
      await until(engine, `navigator.serviceWorker.getRegistration().then(({ installing, waiting }) => !installing && !waiting)`)
      expectEqual(await engine.read(`Boolean(${ready})`), true)
      await openTaken(engine, `${origin.url}talks/${talks[0]}?again`)
      await expectTalk(engine, first)
      origin.behave()
      await lookForUpdate(engine)
      await choose(engine, 'Update Hallway')
      await expectTalk(engine, next)
    },
  },
  besideNeighbour('/'),
  besideNeighbour('/repo/'),
  {
    name: 'switched off by the publisher, the copy leaves at the next look, and the neighbour’s caches stay',
    runOn: async (engine, origin) => {
      await untilReady(engine, origin.url + talkPath)
      const { left } = await settleNeighbour(engine, origin)
      const folder = mkdtempSync(join(tmpdir(), 'hallway-switched-off-'))
      const second = makeBuild(2, 2)
      await switchOffOfflineCopy(join(import.meta.dirname, '../..'), folder)
      changeWorker(second, origin, () => readFileSync(join(folder, SERVICE_WORKER), 'utf8'))
      rmSync(folder, { recursive: true })
      await lookForUpdate(engine)
      await expectTalk(engine, second)
      await until(engine, `caches.keys().then(names => names.join() === ${JSON.stringify(String(left))})`)
      await openTaken(engine, `${origin.url}talks/${talks[0]}?again`)
      await expectTalk(engine, second)
      expectEqual(await engine.read(`Boolean(${ready})`), false)
    },
  },
  {
    name: 'the about page tells what is kept, looks for something newer, and removes the copy',
    runOn: async (engine, origin, first) => {
      await untilReady(engine, `${origin.url}about`)
      const bytes = first.plan.parts.reduce((sum, part) => sum + part.bytes, 0)
      for (const fact of [`${first.plan.parts.length}`, '1 May 2026', `${(bytes / 1_000_000).toFixed(1)} MB`])
        await until(engine, `document.querySelector('[aria-label="The offline copy"]').textContent.includes('${fact}')`)
      origin.publish(makeBuild(2, 2))
      await choose(engine, 'Look for something newer')
      await until(engine, says('Looked just now.'))
      await until(engine, offered)
      await origin.end()
      await choose(engine, 'Look for something newer')
      await until(engine, says('Nobody answered'))
      await origin.start()
      await choose(engine, 'Remove the copy')
      await until(engine, says('The copy is removed'))
      expectEqual(await cacheNames(engine), [])
      await untilReady(engine, origin.url)
      await until(engine, ofPrinting(2))
    },
  },
]
