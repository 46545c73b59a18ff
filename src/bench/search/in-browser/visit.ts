// The home page's address in; what loading it and typing into it kept its own thread busy for, and how long each key took until
// the page showed what it found, out. Nothing is asserted, and no key is waited for: they come as from a hand.
import type { Browser, Page } from '@playwright/test'
import { type MainTask, tasksOf } from './trace.ts'

export type Visit = { loading: MainTask[]; typing: MainTask[]; shown: number[] }

const BETWEEN_KEYS = 150
const SETTLED = 1500

declare global {
  var shownAfter: number[]
}

/** In the page: from each letter to the frame after the first change to what is beside the field. */
const watch = `
  globalThis.shownAfter = []
  addEventListener('DOMContentLoaded', () => {
    let typed
    addEventListener('input', ({ timeStamp }) => { typed = timeStamp }, true)
    new MutationObserver(changes => {
      const beside = changes.some(({ target }) => !(target.parentElement ?? target).closest('form.search, header, .sr-only'))
      if (typed === undefined || !beside) return
      const from = typed
      typed = undefined
      requestAnimationFrame(() => setTimeout(() => globalThis.shownAfter.push(performance.now() - from)))
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'data-idle'] })
  })`

export const throttle = async (page: Page, slow: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
}

export const visit = async (browser: Browser, url: string, text: string, slow: number): Promise<Visit> => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await throttle(page, slow)
  const loading = await tasksOf(browser, page, async () => {
    await page.goto(url)
    await page
      .getByRole('status')
      .filter({ hasText: /takeaway/ })
      .waitFor({ state: 'attached', timeout: 120_000 })
    await page.waitForTimeout(SETTLED)
  })
  await page.locator('#search').click()
  await page.waitForTimeout(SETTLED)
  const typing = await tasksOf(browser, page, async () => {
    await page.keyboard.type(text, { delay: BETWEEN_KEYS })
    await page.waitForTimeout(SETTLED)
  })
  const shown = await page.evaluate(() => globalThis.shownAfter)
  await context.close()
  return { loading, typing, shown }
}
