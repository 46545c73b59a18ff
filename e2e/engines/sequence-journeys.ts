// Whatever happens, in whatever order: a tab is never blank, never of two builds, and never loads itself anew more than once. As
// offline-sequences.spec.ts has it for Chromium, a few orders alone: HALLWAY_SEED is where they begin,
// another at each run; a journey's name has it.
import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { type Build, makeBuild, takeaways, talks } from '../origin/builds.ts'
import { type Origin } from '../origin/origin.ts'
import { type Engine, expectEqual, pause, type Tab, until } from './engine.ts'
import { choose, follow, lookForUpdate, mark, offered, talkPath, untilReady } from './sights.ts'
import type { Journey } from './travel.ts'

const addresses = ['', `talks/${talks[0]}`, `talks/${talks[1]}`, 'companies', 'about', '?q=printing', 'tools/a-queue'] as const
const printings = [
  [1, 1],
  [2, 1],
  [2, 2],
  [3, 3],
] as const

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('visit' as const), tab: fc.nat(1), address: fc.nat(addresses.length - 1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('click' as const), tab: fc.nat(1), path: fc.constantFrom('tools', 'topics', '') }),
  },
  // A roll back is a deploy of what was before.
  { weight: 3, arbitrary: fc.record({ do: fc.constant('deploy' as const), build: fc.nat(printings.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('accept' as const), tab: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('evict' as const), entry: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('offline' as const, 'online' as const, 'kill' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Milliseconds. */
const SETTLED = 1000

/** What once gave a page of the old app with the new corpus. */
const found: Step[] = [
  { do: 'evict', entry: 95 },
  { do: 'evict', entry: 4 },
  { do: 'deploy', build: 2 },
  { do: 'visit', tab: 0, address: 6 },
  { do: 'deploy', build: 3 },
  { do: 'visit', tab: 0, address: 5 },
  { do: 'click', tab: 0, path: 'topics' },
  { do: 'accept', tab: 0 },
]

/** That the page shows something, and all of it of one of these builds. */
const fits = (builds: Iterable<Build>): string => {
  const allowed = [...builds].map(({ app, corpus }) => ({ app, corpus, words: ` ${takeaways(corpus)} takeaways` }))
  return `(() => {
    const footer = document.querySelector('footer')?.textContent ?? ''
    const sentences = [...(document.querySelector('main')?.textContent ?? '').matchAll(/printing number (\\d)/g)]
    return document.querySelector('h1, h2') && ${JSON.stringify(allowed)}.some(({ app, corpus, words }) =>
      (globalThis.printings ?? []).every(mark => mark === app) &&
      sentences.every(([, each]) => Number(each) === corpus) &&
      (footer === '' || footer.includes(words)))
  })()`
}

const openWorld = (engine: Engine, origin: Origin, first: Build) => {
  /** How often it was loaded unasked, as far as was seen after each step. */
  type Opened = { tab: Tab; unasked: number }
  let tabs: (Opened | undefined)[] = []
  let visits = 0
  const published = new Set<Build>([first])
  const opened = () => tabs.filter(tab => tab !== undefined)

  const visit = async (index: number, address: string) => {
    const known = tabs[index] ?? { tab: opened().length === 0 ? engine : await engine.another(), unasked: 0 }
    tabs[index] = known
    // The same address with nothing changed would be a reload: this is one more visit.
    await known.tab.open(`${origin.url}${address}${address.includes('?') ? '&' : '?'}visit=${visits++}`)
    await mark(known.tab)
  }
  const act = async (doing: Step): Promise<unknown> => {
    switch (doing.do) {
      case 'visit':
        return visit(doing.tab, addresses[doing.address] ?? '')
      case 'click': {
        const tab = tabs[doing.tab]?.tab
        // A page of nothing but words has no links.
        return tab && (await tab.read(`Boolean(document.querySelector('footer'))`)) && follow(tab, doing.path)
      }
      case 'deploy': {
        const [app, corpus] = printings[doing.build] ?? [1, 1]
        const build = makeBuild(app, corpus)
        published.add(build)
        origin.publish(build)
        for (const { tab } of opened()) await lookForUpdate(tab)
        // A copy that takes over unasked does so now.
        return pause(SETTLED)
      }
      case 'accept': {
        const tab = tabs[doing.tab]?.tab
        if (!tab || !(await tab.read(`Boolean(${offered})`))) return
        await choose(tab, 'Update Hallway')
        for (const one of opened()) {
          await until(one.tab, `!globalThis.marked && document.querySelector('h1, h2')`)
          await mark(one.tab)
        }
        return
      }
      case 'evict':
        return opened()[0]?.tab.read(`(async () => {
          for (const name of await caches.keys()) {
            const cache = await caches.open(name)
            const keys = await cache.keys()
            if (keys.length > 0) await cache.delete(keys[${doing.entry} % keys.length])
          }
        })()`)
      case 'offline':
        return origin.end()
      case 'online':
        return origin.start()
      case 'kill':
        await engine.restart('killed')
        tabs = []
        return visit(0, addresses[1])
    }
  }
  const check = async () => {
    for (const one of opened()) {
      await until(one.tab, fits(published))
      if (await one.tab.read('globalThis.marked === true')) continue
      expectEqual(++one.unasked, 1)
      await mark(one.tab)
    }
  }
  return {
    begin: () => visit(0, ''),
    run: async (doing: Step) => {
      await act(doing)
      await check()
    },
  }
}

const seed = Number(process.env['HALLWAY_SEED'] ?? randomInt(2 ** 31))
const steps = [found, ...fc.sample(fc.array(step, { minLength: 8, maxLength: 14 }), { numRuns: 2, seed })]

export const sequenceJourneys: Journey[] = steps.map((sequence, index) => ({
  name: `whatever happens in whatever order (${index}, HALLWAY_SEED=${seed}): never blank, never of two builds, never more than one load unasked`,
  wish: { keeps: true },
  runOn: async (engine, origin, first) => {
    await untilReady(engine, origin.url + talkPath)
    const world = openWorld(engine, origin, first)
    await world.begin()
    for (const doing of sequence)
      await world.run(doing).catch(error => {
        throw new Error(`At ${JSON.stringify(doing)} of ${JSON.stringify(sequence)}: ${error}`)
      })
  },
}))
