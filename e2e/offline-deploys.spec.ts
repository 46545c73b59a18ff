import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import type { Origin } from './origin/origin.ts'
import { SERVICE_WORKER, switchOffOfflineCopy } from '../src/build/site/offline-copy.ts'
import {
  caused,
  expect,
  expectSearch,
  expectTalk,
  makeBuild,
  printings,
  type Reader,
  sentence,
  storedParts,
  takeaways,
  talkPath,
  talks,
  test,
  untilReady,
} from './origin/reader.ts'

/** As coming back to the page an hour later does. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => {})
  })

const update = (page: Page) => page.getByRole('button', { name: 'Update Hallway' })

/** A talk's page with its whole copy, and a build published since, which it has found. */
const openOffered = async (origin: Origin, reader: Reader) => {
  const page = await reader.open(talkPath)
  await untilReady(page)
  const second = makeBuild(2, 2)
  origin.publish(second)
  await lookForUpdate(page)
  return { page, second }
}

/** How often the page of the tab is opened anew from here on. */
const countLoads = (page: Page): { loads: number } => {
  const count = { loads: 0 }
  page.on('domcontentloaded', () => count.loads++)
  return count
}

test('a deploy while two tabs are open: every page still opens in them, nothing reloads unasked; accepted, both are new, at their address', async ({
  first,
  origin,
  reader,
}) => {
  const talk = await reader.open(talkPath)
  await untilReady(talk)
  const explore = await reader.open('?company=example-corp&q=printing')
  await expect(explore.getByText(sentence(1)).first()).toBeVisible()
  const second = makeBuild(2, 2)
  origin.publish(second)
  await lookForUpdate(talk)
  await expect(update(talk)).toBeVisible()
  await expect(update(explore)).toBeVisible()

  const counts = [countLoads(talk), countLoads(explore)]
  for (const name of ['Conferences', 'Companies', 'Tools', 'Topics', 'People', 'Explore']) {
    await talk.getByRole('link', { name, exact: true }).first().click()
    await expect(talk.getByRole('link', { name, exact: true }).first()).toHaveAttribute('aria-current', 'page')
    if (name !== 'Explore') await expect(talk.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  for (const address of [talks[1], talks[0]]) {
    await talk
      .getByRole('link', { name: /2 talks/ })
      .first()
      .click()
    await talk
      .getByRole('link', { name: address === talks[0] ? 'Short Queues' : 'Long Queues' })
      .first()
      .click()
    await expectTalk(talk, first)
  }
  expect(counts.map(({ loads }) => loads)).toEqual([0, 0])

  const addresses = [talk.url(), explore.url()]
  await update(explore).click()
  await expectTalk(talk, second)
  await expect(explore.getByText(sentence(2)).first()).toBeVisible()
  expect([talk.url(), explore.url()]).toEqual(addresses)
  await expect.poll(() => printings(explore)).toEqual([2])
  expect(counts.map(({ loads }) => loads)).toEqual([1, 1])
  // One generation back is kept for a tab that is slow to go; the next deploy drops it.
  expect((await storedParts(talk)).length).toBeGreaterThan(second.plan.parts.length)
})

test('in a tab of the build before, a page of each kind opens, one after another, and none of the new build', async ({
  first,
  origin,
  reader,
}) => {
  const { page } = await openOffered(origin, reader)
  const count = countLoads(page)
  const pages = [
    ['trends', 'Trends'],
    ['about', 'About Hallway'],
    ['compare?tool=a-queue&tool=b-queue', /a-queue/],
    ['talks', 'Talks'],
    ['recaps/2001', /2001/],
    ['conferences/samplecon-2001', /SampleCon 2001/],
    ['tools/a-queue', 'a-queue'],
    ['companies/example-corp', 'Example Corp'],
    [`talks/${talks[1]}`, 'Long Queues'],
  ] as const
  for (const [path, title] of pages) {
    // As Back and Forward do: no document is loaded.
    await page.evaluate(to => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, `/${path}`)
    await expect(page.getByRole('heading', { level: 1, name: title }), path).toBeVisible()
    await expect(page.getByText(/could not be loaded|is not there|Nothing stands at/), path).toHaveCount(0)
  }
  await expectTalk(page, first)
  expect(count.loads).toBe(0)
})

test('an update is taken at a press, though something that the copy in use asked for is never answered', async ({
  excuses,
  origin,
  reader,
}) => {
  excuses.push(caused.unanswered)
  const { page, second } = await openOffered(origin, reader)
  // Not of the copy: the worker in use asks the host for it, and is not replaced before it has an answer.
  origin.behave(/^assets\/of-nobody/, { do: 'hang' })
  await page.evaluate(() => void fetch('/assets/of-nobody.js').catch(() => {}))
  await expect.poll(() => origin.asked).toContain('assets/of-nobody.js')
  await update(page).click()
  await expectTalk(page, second)
})

test('an update is taken at a press, though the copy in use is woken while it ends', async ({ origin, reader }) => {
  const { page, second } = await openOffered(origin, reader)
  const session = await page.context().newCDPSession(page)
  let woken = 0
  session.on('ServiceWorker.workerVersionUpdated', async ({ versions }) => {
    if (!versions.some(({ status, runningStatus }) => status === 'activated' && runningStatus === 'stopping')) return
    // As Chromium does where a link is pointed at.
    if (woken++ === 0) await session.send('ServiceWorker.startWorker', { scopeURL: origin.url })
  })
  await session.send('ServiceWorker.enable')
  await update(page).click()
  await expectTalk(page, second)
  await untilReady(page)
  expect(woken).toBeGreaterThan(0)
})

test('a page that is still loading when an update is taken in another tab is the new one too, and not of both', async ({
  excuses,
  origin,
  reader,
}) => {
  excuses.push(caused.unanswered, caused.notFound)
  const { page, second } = await openOffered(origin, reader)
  const slow = await (await reader.context()).newPage()
  // Before the first script of the page: as long as the host does not answer, the page is no further than its HTML.
  await slow.addInitScript(() => {
    const held = new XMLHttpRequest()
    held.open('GET', '/held', false)
    try {
      held.send()
    } catch {
      // Cut: it goes on.
    }
  })
  origin.behave(/^held$/, { do: 'hang' })
  const opening = slow.goto(origin.url + talkPath).catch(() => {})
  await expect.poll(() => origin.asked).toContain('held')
  await update(page).click()
  await expectTalk(page, second)
  origin.behave()
  await origin.end()
  await origin.start()
  await opening
  await expectTalk(slow, second)
})

for (const [app, corpus] of [
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 1],
] as const)
  test(`app ${app} with corpus ${corpus} published over app 1 with corpus 1: the old pair until it is accepted, then the new one`, async ({
    first,
    origin,
    reader,
  }) => {
    const page = await reader.open(talkPath)
    await untilReady(page)
    const next = makeBuild(app, corpus)
    origin.publish(next)
    await lookForUpdate(page)
    await page.reload()
    await expectTalk(page, first)
    await expectSearch(page, 1)
    if (app === 1 && corpus === 1) return expect(update(page)).toHaveCount(0)
    await page.goto(origin.url + talkPath)
    await update(page).click()
    await expect(page.getByRole('contentinfo')).toContainText(`${takeaways(corpus)} takeaways`)
    await expectTalk(page, next)
    await expectSearch(page, corpus)
  })

test('a new corpus one of whose files arrives altered is not taken, nor offered; once it arrives whole, it is offered', async ({
  excuses,
  first,
  origin,
  reader,
}) => {
  excuses.push(caused.brokenOff)
  const page = await reader.open(talkPath)
  await untilReady(page)
  const next = makeBuild(1, 2)
  origin.publish(next)
  origin.behave(/^corpus\/editions\//, { do: 'alter' })
  origin.asked.splice(0)
  await lookForUpdate(page)
  await expect.poll(() => origin.asked.filter(path => path.startsWith('corpus/editions/')).length).toBeGreaterThan(1)
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing)).toBeNull()
  await expect(update(page)).toHaveCount(0)
  await page.reload()
  await expectTalk(page, first)
  origin.behave()
  await lookForUpdate(page)
  await update(page).click()
  await expectTalk(page, next)
})

test('rolled back, the first build comes back from what is kept, and nothing of it is fetched again', async ({
  first,
  origin,
  reader,
}) => {
  const { page, second } = await openOffered(origin, reader)
  await update(page).click()
  await expectTalk(page, second)
  origin.publish(first)
  origin.asked.splice(0)
  await lookForUpdate(page)
  await update(page).click()
  await expectTalk(page, first)
  expect([...new Set(origin.asked)]).toEqual(['service-worker.js'])
})

test('a file gone from the copy that the host has no more, since it was published anew: the page comes from the network, whole', async ({
  origin,
  reader,
}) => {
  const page = await reader.open('about')
  await untilReady(page)
  const second = makeBuild(2, 2)
  origin.publish(second)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) if (/index-[\w-]{8}\.js/.test(request.url)) await cache.delete(request)
    }
  })
  await page.goto(origin.url + talkPath)
  await expectTalk(page, second)
  await update(page).click()
  await untilReady(page)
  await expectTalk(page, second)
})

test('coming back to the page after a while looks for an update, and coming back at once does not', async ({
  origin,
  reader,
}) => {
  const page = await (await reader.context()).newPage()
  await page.clock.install()
  await page.goto(origin.url + talkPath)
  await untilReady(page)
  const comeBack = () => page.evaluate(() => void dispatchEvent(new Event('focus')))
  origin.publish(makeBuild(2, 2))
  origin.asked.splice(0)
  await comeBack()
  await page.evaluate(() => navigator.serviceWorker.ready)
  expect(origin.asked).toEqual([])
  await page.clock.fastForward('02:00')
  await comeBack()
  await expect(update(page)).toBeVisible()
})

test.describe('without a copy, in a tab that was open before the deploy', () => {
  const openTools = (page: Page) => page.getByRole('link', { name: 'Tools', exact: true }).first().click()
  const problem = (page: Page) => page.getByRole('heading', { name: 'A part of this site could not be loaded.' })

  test.beforeEach(async ({ origin, page }) => {
    await page.goto(`${origin.url}about`)
    await expect(page.getByRole('heading', { level: 1, name: 'About Hallway' })).toBeVisible()
  })

  test('a part of the app that is gone: the page is loaded anew, once, and is the new one', async ({ excuses, origin, page }) => {
    excuses.push(caused.notFound)
    origin.publish(makeBuild(2, 2))
    const count = countLoads(page)
    await openTools(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Tools' })).toBeVisible()
    await expect.poll(() => printings(page)).toEqual([2])
    expect(count.loads).toBe(1)
  })

  test('and gone for good: after one reload it is said in words', async ({ excuses, origin, page }) => {
    excuses.push(caused.notFound)
    const count = countLoads(page)
    origin.behave(/^assets\/route-/, { do: 'refuse', status: 404 })
    await openTools(page)
    await expect.poll(() => count.loads).toBe(1)
    await expect(problem(page)).toBeVisible()
    await page.goto(`${origin.url}companies`)
    await expect(problem(page)).toBeVisible()
    expect(count.loads).toBe(2)
  })

  test('and nobody answers: nothing is loaded anew, and it is said in words', async ({ excuses, origin, page }) => {
    excuses.push(caused.unanswered)
    const count = countLoads(page)
    await origin.end()
    await openTools(page)
    await expect(problem(page)).toBeVisible()
    await origin.start()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Tools' })).toBeVisible()
    expect(count.loads).toBe(1)
  })

  test('and a sign-in page answers everything: the same', async ({ excuses, origin, page }) => {
    excuses.push(caused.signInPage)
    const count = countLoads(page)
    origin.behave(/^/, { do: 'sign-in' })
    await openTools(page)
    await expect(problem(page)).toBeVisible()
    // A page that loads itself anew asks for some files first.
    await page.waitForLoadState('networkidle')
    expect(count.loads).toBe(0)
  })

  test('a part of the corpus that is gone is said in words, and a reload gets the new one', async ({ excuses, origin, page }) => {
    excuses.push(caused.notFound)
    // The about page has asked for all of it: a page that has not yet.
    await page.goto(`${origin.url}companies`)
    const company = page.getByRole('link', { name: 'Example Corp' }).first()
    await expect(company).toBeVisible()
    origin.publish(makeBuild(1, 2))
    await company.click()
    await expect(page.getByRole('heading', { name: /A part of the corpus is not there/ })).toBeVisible()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('main').getByText(sentence(2)).first()).toBeVisible()
  })
})

/** A neighbour on the same origin: another site, with a worker and caches of its own. */
const settleNeighbour = async (context: BrowserContext, host: string, folder: string) => {
  const page = await context.newPage()
  await page.goto(`${host}${folder}`)
  return page.evaluate(async () => {
    for (const name of ['neighbour', `hallway ${location.href}`, 'hallway-precache-v2'])
      await (await caches.open(name)).put('kept', new Response('kept'))
    return caches.keys()
  })
}

for (const base of ['/', '/repo/'])
  test.describe(`below ${base}`, () => {
    test.use({ base })
    test('a neighbour’s pages, feeds, texts and addresses that lead nowhere come from the network; its caches stay', async ({
      excuses,
      first,
      origin,
      reader,
    }) => {
      excuses.push(caused.notFound)
      const { origin: host } = new URL(origin.url)
      origin.behave(/^\/?other\/$/, { do: 'answer', type: 'text/html', body: '<!doctype html><h1>A neighbour</h1>' })
      origin.behave(/^feed\.xml$/, { do: 'answer', type: 'text/xml', body: '<feed>A feed</feed>' })
      origin.behave(/^talks\/.+\.json$/, { do: 'answer', type: 'application/json', body: '{"is":"As data"}' })
      const page = await reader.open()
      await untilReady(page)
      const context = await reader.context()
      const before = await settleNeighbour(context, host, '/other/')
      const other = await context.newPage()
      await other.goto(`${host}/other/`)
      await expect(other.getByRole('heading', { name: 'A neighbour' })).toBeVisible()
      expect((await other.goto(`${origin.url}no-such-page`))?.status()).toBe(404)
      expect(await (await other.goto(`${origin.url}feed.xml`))?.text()).toContain('A feed')
      expect(await (await other.goto(`${origin.url}talks/${talks[0]}.json`))?.text()).toContain('As data')
      expect((await other.goto(`${origin.url}nothing.txt`))?.status()).toBe(404)

      origin.publish(makeBuild(2, 2, first.folder))
      await lookForUpdate(page)
      await update(page).click()
      await expect.poll(() => printings(page)).toEqual([2])
      await expect.poll(() => other.evaluate(() => caches.keys())).toEqual(before)
      await page.getByRole('link', { name: /What is in the corpus/ }).click()
      await page.getByRole('button', { name: 'Remove the copy' }).click()
      await expect(page.getByText(/The copy is removed/)).toBeVisible()
      const left = before.filter(name => name !== `hallway ${origin.url}`)
      expect(left).toHaveLength(before.length - 1)
      expect(await other.evaluate(() => caches.keys())).toEqual(left)
    })
  })

test('switched off by the publisher, the copy leaves every device at the next look, and the neighbours’ caches stay', async ({
  origin,
  reader,
}, testInfo) => {
  const page = await reader.open(talkPath)
  await untilReady(page)
  const { origin: host } = new URL(origin.url)
  origin.behave(/^other\/$/, { do: 'answer', type: 'text/html', body: '<!doctype html>' })
  const before = await settleNeighbour(await reader.context(), host, '/other/')
  const second = makeBuild(2, 2)
  mkdirSync(testInfo.outputDir, { recursive: true })
  await switchOffOfflineCopy(join(import.meta.dirname, '..'), testInfo.outputDir)
  second.files.set(SERVICE_WORKER, readFileSync(join(testInfo.outputDir, SERVICE_WORKER)))
  origin.publish(second)
  await lookForUpdate(page)
  await expectTalk(page, second)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(before.filter(name => name !== `hallway ${origin.url}`))
  await expect(page.getByText('Ready offline')).toHaveCount(0)
  await page.reload()
  await expectTalk(page, second)
  await expect(page.getByText('Ready offline')).toHaveCount(0)
})

test('the about page tells what is kept, of which day and how large, looks for something newer, saves, keeps and removes', async ({
  first,
  origin,
  reader,
}) => {
  const page = await reader.open('about')
  await untilReady(page)
  const facts = page.getByRole('list', { name: 'The offline copy' })
  await expect(facts).toContainText(`${first.plan.parts.length}`)
  await expect(facts).toContainText('1 May 2026')
  const bytes = first.plan.parts.reduce((sum, part) => sum + part.bytes, 0)
  await expect(facts).toContainText(bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the corpus as a file' }).click()
  const saved = await (await saving).createReadStream()
  const text = Buffer.concat(await saved.toArray()).toString()
  expect(JSON.parse(text)).toMatchObject({ manifest: { counts: { talks: 2 } } })
  expect(text).toContain(sentence(1))

  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click()
  await expect(page.getByRole('status').getByText(/until you remove it|did not agree/)).toBeVisible()

  origin.publish(makeBuild(2, 2))
  await page.getByRole('button', { name: 'Look for something newer' }).click()
  await expect(page.getByText('Looked just now.')).toBeVisible()
  await expect(update(page)).toBeVisible()
  await origin.end()
  await page.getByRole('button', { name: 'Look for something newer' }).click()
  await expect(page.getByText('Nobody answered')).toBeVisible()
  await origin.start()

  await page.getByRole('button', { name: 'Remove the copy' }).click()
  await expect(page.getByText(/The copy is removed/)).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await page.goto(origin.url)
  await untilReady(page)
  expect(await printings(page)).toEqual([2])
})
