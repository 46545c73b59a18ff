// The home page's address and texts in; they are typed there as from a hand, letter by letter and wiped out again: how long each key
// took until its letter, the first of what it finds and the last of it were painted, what that kept the page's own thread busy for,
// and how far it moved what is no answer (the list, the years, the facets, the suggestions, what stands
// below), out. Of loading, what the page's thread did while the index came.
import type { Browser } from '@playwright/test'
import { throttle } from '../search/in-browser/visit.ts'
import { type MainTask, tasksOf } from '../search/in-browser/trace.ts'

/** In milliseconds, from the key. */
export type Key = { letter: number; first?: number; last?: number; frame: number }
export type Typed = { indexing: MainTask[]; typing: MainTask[]; keys: Key[]; shifts: number[] }

declare global {
  var typed: { keys: Key[]; shifts: number[] }
}

const BETWEEN_KEYS = 250
const SETTLED = 1500
const INDEX = ['the index is asked for', 'the index is there'] as const

/** In the page. A paint has happened when a task runs that a frame's callback asked for. */
const watch = `
  globalThis.typed = { keys: [], shifts: [] }
  const painted = done => requestAnimationFrame(() => setTimeout(() => done(performance.now())))
  addEventListener('input', ({ timeStamp: from }) => {
    const key = { letter: 0, frame: 0 }
    globalThis.typed.keys.push(key)
    painted(now => { key.letter = now - from })
    Object.defineProperty(key, 'from', { value: from })
  }, true)
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(changes => {
      const key = globalThis.typed.keys.at(-1)
      const beside = changes.some(({ target }) => (target.parentElement ?? target).closest('main') && !(target.parentElement ?? target).closest('form.search, .sr-only'))
      if (!key || !beside) return
      painted(now => {
        key.first ??= now - key.from
        key.last = now - key.from
      })
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'data-idle', 'height'] })
  })
  new PerformanceObserver(list => {
    for (const { duration, startTime } of list.getEntries()) {
      const key = globalThis.typed.keys.findLast(key => key.from < startTime + duration)
      if (key) key.frame = Math.max(key.frame, duration)
    }
  }).observe({ type: 'long-animation-frame' })
  new PerformanceObserver(list => {
    const stays = ({ node }) => node && !(node instanceof Element ? node : node.parentElement)?.closest('.welcome, .results, .empty, .desk-rail, .years, .suggestions, footer')
    // One that only grows or shrinks where it is moves nothing.
    const moved = ({ previousRect: was, currentRect: is }) => was.x !== is.x || was.y !== is.y
    const moves = source => stays(source) && moved(source)
    if (globalThis.typed.keys.length > 0)
      for (const { value, sources } of list.getEntries()) if (sources.some(moves)) globalThis.typed.shifts.push(value)
  }).observe({ type: 'layout-shift' })
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given)
      performance.mark('${INDEX[0]}')
      this.addEventListener('message', ({ data }) => data.type === 'loaded' && performance.mark('${INDEX[1]}'))
    }
  }`

export const typeByHand = async (browser: Browser, url: string, texts: string[], slow: number): Promise<Typed> => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await throttle(page, slow)
  const load = async () => {
    await page.goto(url)
    await page
      .getByRole('status')
      .filter({ hasText: /takeaway/ })
      .waitFor({ state: 'attached', timeout: 120_000 })
    await page.waitForSelector('#root:not([data-page])', { state: 'attached' })
    await page.waitForTimeout(SETTLED)
  }
  const indexing = await tasksOf(browser, page, load, [...INDEX])
  const field = page.locator('#search')
  await field.click()
  await page.waitForTimeout(SETTLED)
  const typing = await tasksOf(browser, page, async () => {
    for (const text of texts) {
      await page.keyboard.type(text, { delay: BETWEEN_KEYS })
      for (const _ of text) await page.keyboard.press('Backspace', { delay: BETWEEN_KEYS })
    }
    await page.waitForTimeout(SETTLED)
  })
  const typed = await page.evaluate(() => globalThis.typed)
  await context.close()
  return { indexing, typing, ...typed }
}
