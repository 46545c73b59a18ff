// Whatever happens, in whatever order: a tab is never blank, never of two builds, and never loads itself anew more than once.
// HALLWAY_SEQUENCES is how many sequences are tried, HALLWAY_SEED where they begin: another for each change of the copy, and in the test's title.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import type { Build } from './origin/builds.ts'
import { openOrigin } from './origin/origin.ts'
import { caused, expect, makeBuild, openReader, takeaways, talks, test, untilReady } from './origin/reader.ts'

const addresses = ['', `talks/${talks[0]}`, `talks/${talks[1]}`, 'companies', 'about', '?q=printing', 'tools/a-queue'] as const
const builds = [makeBuild(1, 1), makeBuild(2, 1), makeBuild(2, 2), makeBuild(3, 3)] as const

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('visit' as const), tab: fc.nat(1), address: fc.nat(addresses.length - 1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('click' as const),
      tab: fc.nat(1),
      name: fc.constantFrom('Tools', 'Topics', 'Explore'),
    }),
  },
  // A roll back is a deploy of what was before.
  { weight: 3, arbitrary: fc.record({ do: fc.constant('deploy' as const), build: fc.nat(builds.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('accept' as const), tab: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('evict' as const), entry: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('offline' as const, 'online' as const, 'kill' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('hang' as const, 'sign-in' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Milliseconds for what may never come. */
const PATIENCE = 3000
/** Where a file is gone and the host never answers, a page says what it waits for, and after twice 15 s that it waits in vain. */
const MUTE = 45_000

type Tab = {
  page: Page
  /** How often a document was loaded, and how often that was asked for: by an address typed, by an update accepted. */
  loads: number
  asked: number
}

/** What a blank page is told by, to whoever did not see it. */
const asItStands = async ({ page, loads, asked }: Tab): Promise<string> => {
  const told = page.evaluate(
    counts => {
      const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return JSON.stringify({
        ...{ ...counts, address: location.href, state: document.readyState, shown: document.visibilityState },
        worker: navigator.serviceWorker.controller?.scriptURL ?? 'none',
        html: document.documentElement.outerHTML.slice(0, 20_000),
        parts: parts.map(({ name, duration, responseStatus }) => `${name} ${responseStatus} ${duration.toFixed()} ms`),
      })
    },
    { loads, asked },
  )
  // One whose address is never answered tells nothing.
  return Promise.race([told, later(PATIENCE, `nothing is told, after ${loads} loads of ${asked} asked for`)])
}

const openWorld = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'hallway-reader-'))
  const origin = await openOrigin(builds[0])
  const complaints: string[] = []
  const reader = openReader(profile, origin.url, complaint => complaints.push(complaint))
  let tabs: Tab[] = []
  let loads = 0
  let current: Build = builds[0]
  const published = new Set<Build>([current])
  /** Somebody else's page, in place of one that the copy had not. */
  let signInSeen = false

  const openTab = async (index: number): Promise<Tab> => {
    const known = tabs[index]
    if (known) return known
    const tab: Tab = { page: await (await reader.context()).newPage(), loads: 0, asked: 0 }
    tab.page.on('domcontentloaded', () => {
      tab.loads++
      loads++
    })
    tabs[index] = tab
    return tab
  }
  const visit = async (index: number, address: string) => {
    const tab = await openTab(index)
    tab.asked++
    // The same address with nothing changed would be a reload: this is one more visit.
    const mark = `${address.includes('?') ? '&' : '?'}visit=${tab.asked}`
    await tab.page.goto(origin.url + address + mark)
  }
  const lookForUpdate = ({ page }: Tab) =>
    page.evaluate(async patience => {
      const registration = await navigator.serviceWorker.getRegistration()
      const looked = registration?.update().catch(() => {})
      await Promise.race([looked, new Promise(done => setTimeout(done, patience))])
    }, PATIENCE)

  /** A press of the button loads each page anew that the worker in use answers, once; a load of any other page nobody asked for. */
  const accept = async (index: number) => {
    const button = tabs[index]?.page.getByRole('button', { name: 'Update Hallway' })
    if (!(await button?.isVisible())) return
    const held = await Promise.all(
      tabs.map(async tab => ({
        tab,
        loads: tab.loads,
        held: await tab.page.evaluate(() => navigator.serviceWorker.controller !== null),
      })),
    )
    const before = loads
    await button?.click()
    await expect.poll(() => loads).toBeGreaterThan(before)
    for (const { tab, loads: had, held: isHeld } of held) {
      if (!isHeld) continue
      // A page of nothing but words has no script that would load it anew.
      const isLoaded = await expect
        .poll(() => tab.loads, { timeout: PATIENCE })
        .toBeGreaterThan(had)
        .then(
          () => true,
          () => false,
        )
      if (isLoaded) tab.asked++
    }
  }

  const check = async () => {
    for (const tab of tabs) {
      if (!tab || tab.asked === 0) continue
      if (signInSeen && (await tab.page.title()) === 'Sign in') continue
      await expect(tab.page.locator('h1, h2').first())
        .toBeVisible({ timeout: MUTE })
        .catch(async error => {
          throw new Error(`Blank: ${await asItStands(tab)}`, { cause: error })
        })
      // A page that is just being left is read again.
      await expect(async () => {
        const { marks, footer, main } = await tab.page.evaluate(() => ({
          // A global that makeBuild writes into each script.
          marks: [...new Set((globalThis as { printings?: number[] }).printings)],
          footer: document.querySelector('footer')?.innerText ?? '',
          main: document.querySelector('main')?.innerText ?? '',
        }))
        const sentences = [...new Set([...main.matchAll(/printing number (\d)/g)].map(([, corpus]) => Number(corpus)))]
        const fits = [...published].some(
          ({ app, corpus }) =>
            marks.every(mark => mark === app) &&
            sentences.every(each => each === corpus) &&
            (footer === '' || footer.includes(` ${takeaways(corpus)} takeaways`)),
        )
        expect(fits, JSON.stringify({ marks, footer, sentences })).toBe(true)
      }).toPass({ timeout: 20_000 })
      expect(tab.loads - tab.asked, 'loads that nobody asked for').toBeLessThanOrEqual(1)
    }
  }

  const act = async (doing: Step) => {
    switch (doing.do) {
      case 'visit':
        return visit(doing.tab, addresses[doing.address] ?? '')
      case 'click': {
        const link = tabs[doing.tab]?.page.getByRole('link', { name: doing.name, exact: true }).first()
        // A page of nothing but words has no links.
        if (await link?.isVisible()) await link?.click()
        return
      }
      case 'deploy':
        current = builds[doing.build] ?? current
        published.add(current)
        origin.publish(current)
        for (const tab of tabs) if (tab) await lookForUpdate(tab)
        return
      case 'accept':
        return accept(doing.tab)
      case 'evict': {
        const page = tabs.find(tab => tab)?.page
        return page?.evaluate(async entry => {
          for (const name of await caches.keys()) {
            const cache = await caches.open(name)
            const keys = await cache.keys()
            const one = keys[entry % keys.length]
            if (one) await cache.delete(one)
          }
        }, doing.entry)
      }
      case 'offline':
        return origin.end()
      case 'online':
        origin.behave()
        // What hung is cut, as where somebody walks from one network to another.
        await origin.end()
        return origin.start()
      case 'sign-in':
        signInSeen = true
        return origin.behave(/^/, { do: 'sign-in' })
      case 'hang':
        return origin.behave(/^/, { do: 'hang' })
      case 'kill':
        await reader.kill()
        tabs = []
        return visit(0, addresses[1])
    }
  }
  return {
    begin: async () => {
      await visit(0, '')
      const [tab] = tabs
      if (tab) await untilReady(tab.page)
    },
    run: async (doing: Step) => {
      await act(doing)
      await check()
    },
    /** Of more than a host that is as the steps make it. */
    complaints: () => complaints.filter(complaint => !Object.values(caused).some(cause => cause.test(complaint))),
    end: async () => {
      await reader.close()
      await origin.end()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** What once failed, by what it gave. */
const found: Record<string, Step[]> = {
  'a page of the old app with the new corpus': [
    { do: 'evict', entry: 95 },
    { do: 'evict', entry: 4 },
    { do: 'deploy', build: 2 },
    { do: 'visit', tab: 0, address: 6 },
    { do: 'deploy', build: 3 },
    { do: 'visit', tab: 0, address: 5 },
    { do: 'click', tab: 0, name: 'Topics' },
    { do: 'accept', tab: 0 },
  ],
  'a page of the one app with the other corpus, for one update soon after another': [
    { do: 'visit', tab: 0, address: 0 },
    { do: 'visit', tab: 1, address: 6 },
    { do: 'visit', tab: 0, address: 4 },
    { do: 'click', tab: 1, name: 'Explore' },
    { do: 'deploy', build: 3 },
    { do: 'click', tab: 1, name: 'Topics' },
    { do: 'visit', tab: 1, address: 4 },
    { do: 'deploy', build: 1 },
    { do: 'accept', tab: 1 },
    { do: 'visit', tab: 1, address: 5 },
    { do: 'accept', tab: 1 },
  ],
}

const runSteps = async (steps: Step[]) => {
  const world = await openWorld()
  try {
    await world.begin()
    for (const [i, doing] of steps.entries())
      await world.run(doing).catch(error => {
        throw new Error(`After step ${i + 1}, ${JSON.stringify(doing)}: ${error.message}`, { cause: error })
      })
    expect(world.complaints()).toEqual([])
  } finally {
    await world.end()
  }
}

for (const [what, steps] of Object.entries(found)) test(`what once gave ${what} does no more`, () => runSteps(steps))

const seed = Number(process.env['HALLWAY_SEED'])
const numRuns = Number(process.env['HALLWAY_SEQUENCES'] ?? 3)

test(`whatever happens in whatever order: never blank, never of two builds, one load unasked at most (HALLWAY_SEED=${seed})`, async () => {
  test.setTimeout(60_000 + numRuns * 120_000)
  // Each run starts a browser: the first that fails is told as it is.
  const options = { numRuns, seed, endOnFailure: true }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), runSteps), options)
})
