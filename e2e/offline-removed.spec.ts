// A copy that a reader removed: it stays removed in every tab that is open, whatever they do there, until the site is opened anew or
// the copy is asked for again.
import type { Page } from '@playwright/test'
import type { Origin } from './origin/origin.ts'
import {
  expect,
  expectTalk,
  makeBuild,
  printings,
  type Reader,
  storedParts,
  talkPath,
  test,
  untilReady,
} from './origin/reader.ts'

const note = (page: Page) => page.locator('.offline')
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

/** The about page, and a talk in another tab, whose clock the test moves; the copy is there in both. */
const openBoth = async (reader: Reader, origin: Origin) => {
  const talk = await (await reader.context()).newPage()
  await talk.clock.install()
  await talk.goto(origin.url + talkPath)
  await untilReady(talk)
  const about = await (await reader.context()).newPage()
  await about.clock.install()
  await about.goto(`${origin.url}about`)
  await untilReady(about)
  return { talk, about }
}

const remove = async (about: Page) => {
  await about.getByRole('button', { name: 'Remove the copy' }).click()
  await expect(about.getByText(/The copy is removed/)).toBeVisible()
}

/** What gives a tab reason to look after its copy, as a day with the site has it; then the pages that are opened from it. */
const comeBack = async (page: Page) => {
  await page.bringToFront()
  await page.clock.fastForward('02:00')
  await page.evaluate(() => void dispatchEvent(new Event('focus')))
  await page.clock.fastForward('02:00')
  await page.evaluate(() => void dispatchEvent(new Event('online')))
  await page.clock.fastForward('02:00:00')
  for (const name of ['Tools', 'Topics', 'Trends', 'Explore']) {
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page.getByRole('link', { name, exact: true }).first()).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('h1, h2').first()).toBeVisible()
  }
}

/** Where a copy were being made, by then the first of it is there. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    const { active } = (await navigator.serviceWorker.getRegistration()) ?? {}
    const worker = navigator.serviceWorker.controller ?? active
    const { port1, port2 } = new MessageChannel()
    const answered = new Promise(done => {
      port1.onmessage = done
    })
    worker?.postMessage({ type: 'tell' }, [port2])
    await answered
  })

test('a removed copy stays removed, in its tab and in another: at coming back, online again, and from page to page', async ({
  origin,
  reader,
}) => {
  const { talk, about } = await openBoth(reader, origin)
  await remove(about)
  await expect(note(talk)).toHaveText('Online only')
  for (const tab of [about, talk]) {
    await comeBack(tab)
    await settle(tab)
    expect(await cacheNames(tab)).toEqual([])
    expect(await tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await expect(note(tab)).toHaveText('Online only')
  }
})

test('opened anew, the site makes its copy again; the tabs that were open are told, and are not loaded anew', async ({
  first,
  origin,
  reader,
}) => {
  const { talk, about } = await openBoth(reader, origin)
  await remove(about)
  let loads = 0
  for (const tab of [talk, about]) tab.on('domcontentloaded', () => loads++)
  const later = await reader.open(talkPath)
  await untilReady(later)
  expect(await storedParts(later)).toHaveLength(first.plan.parts.length)
  for (const tab of [talk, about]) await untilReady(tab)
  await expect(about.getByRole('button', { name: 'Remove the copy' })).toBeVisible()
  expect(loads).toBe(0)
  await origin.end()
  await later.goto(`${origin.url}about`)
  await untilReady(later)
  await talk.bringToFront()
  await expectTalk(talk, first)
})

test('asked for, the copy is made again in the page that stands, or that of the build published meanwhile is offered', async ({
  first,
  origin,
  reader,
}) => {
  const { about } = await openBoth(reader, origin)
  await remove(about)
  let loads = 0
  about.on('domcontentloaded', () => loads++)
  const again = about.getByRole('button', { name: 'Make the copy again' })
  await origin.end()
  await again.click()
  await expect(about.getByText(/Nobody answered/)).toBeVisible()
  await expect(about.getByText(/is missing on this device/)).toBeVisible()
  await origin.start()
  await about.getByRole('button', { name: 'Look for something newer' }).click()
  await untilReady(about)
  await expect(again).toHaveCount(0)
  expect(await storedParts(about)).toHaveLength(first.plan.parts.length)
  expect(loads).toBe(0)

  await remove(about)
  const second = makeBuild(2, 2)
  origin.publish(second)
  await again.click()
  await about.getByRole('button', { name: 'Update Hallway' }).click()
  await expect.poll(() => printings(about)).toEqual([2])
  await untilReady(about)
  await origin.end()
  await about.goto(origin.url + talkPath)
  await expectTalk(about, second)
  expect(await printings(about)).toEqual([2])
})

test('a removal that the browser refuses is told as that, and can be asked for again', async ({ first, origin, reader }) => {
  const { talk, about } = await openBoth(reader, origin)
  await about.evaluate(() => {
    const { unregister } = ServiceWorkerRegistration.prototype
    ServiceWorkerRegistration.prototype.unregister = () => {
      ServiceWorkerRegistration.prototype.unregister = unregister
      return Promise.reject(new Error('no such luck'))
    }
  })
  await about.getByRole('button', { name: 'Remove the copy' }).click()
  await expect(about.getByText('That did not work: no such luck')).toBeVisible()
  await expect(note(about)).toHaveText(/^Ready offline/)
  expect(await storedParts(about)).toHaveLength(first.plan.parts.length)
  await talk.bringToFront()
  await talk.clock.fastForward('02:00')
  await talk.evaluate(() => void dispatchEvent(new Event('focus')))
  await expect(note(talk)).toHaveText(/^Ready offline/)
  await remove(about)
  await expect(note(talk)).toHaveText('Online only')
  expect(await cacheNames(about)).toEqual([])
})

test('a look at the copy that fails takes nothing from it', async ({ origin, reader }) => {
  const { about } = await openBoth(reader, origin)
  await about.evaluate(() => {
    const { getRegistration } = ServiceWorkerContainer.prototype
    ServiceWorkerContainer.prototype.getRegistration = () => {
      ServiceWorkerContainer.prototype.getRegistration = getRegistration
      document.title = 'asked'
      return Promise.reject(new Error('not now'))
    }
  })
  await about.bringToFront()
  await about.clock.fastForward('02:00')
  await about.evaluate(() => void dispatchEvent(new Event('focus')))
  await expect(about).toHaveTitle('asked')
  await settle(about)
  await expect(note(about)).toHaveText(/^Ready offline/)
  await expect(about.getByRole('button', { name: 'Remove the copy' })).toBeVisible()
})

test('removed and made again, a copy is listened to once', async ({ origin, reader }) => {
  await (await reader.context()).addInitScript(() => {
    // An empty tab has none.
    if (!isSecureContext) return
    const listen = ServiceWorkerRegistration.prototype.addEventListener
    const times = new Map<EventTarget, number>()
    Object.assign(globalThis, { listenings: () => Math.max(...times.values()) })
    ServiceWorkerRegistration.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
      if (type === 'updatefound') times.set(this, (times.get(this) ?? 0) + 1)
      Reflect.apply(listen, this, [type, ...rest])
    }
  })
  const about = await reader.open('about')
  for (let i = 0; i < 2; i++) {
    await untilReady(about)
    await remove(about)
    await about.getByRole('button', { name: 'Make the copy again' }).click()
  }
  await untilReady(about)
  expect(await about.evaluate(() => (globalThis as { listenings?: () => number }).listenings?.())).toBe(1)
  await origin.end()
  await about.reload()
  await untilReady(about)
})
