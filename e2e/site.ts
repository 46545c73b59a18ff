// The `test` of every journey: a site of its own that a test can end in the middle, and what a stranger's browser complains of.
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { type Served, serve } from '../src/build/serve.ts'
import { builtFor, folder } from './built.ts'
import { siblingOf } from './sibling.ts'

export { builtFor, folder, homeOf } from './built.ts'

type Fixtures = {
  /** `site.end()` is how a test goes offline: nobody answers any more, service worker or not. */
  site: Served
  /** Errors that the page threw or logged so far; a test that leaves any unread fails. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const base = builtFor(folder)
    const site = await serve(folder, { base, beside: siblingOf(base) })
    await use(site)
    await site.end()
  },
  baseURL: async ({ site }, use) => use(site.url),
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page)
    // A page can be read before the app answers keys and buttons; journeys begin when it does. Who waits for less, wants less.
    page.goto = async (url, options) => {
      const response = await goto(url, options)
      if (javaScriptEnabled && options?.waitUntil === undefined)
        await page.waitForSelector('#root:not([data-page])', { state: 'attached', timeout: 10_000 }).catch(() => undefined)
      return response
    }
    await use(page)
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(String(error)))
      page.on(
        'console',
        message => message.type() === 'error' && complaints.push(`${message.text()} (${message.location().url})`),
      )
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** From here on keys and buttons answer. */
export const untilTakenOver = (page: Page): Promise<void> => expect(page.locator('#root:not([data-page])')).toHaveCount(1)

/** Single keys are listened for once the page has loaded what is not needed to read it: the first is pressed until it acts. */
export const pressUntil = (page: Page, key: string, acted: Locator): Promise<void> =>
  expect(async () => {
    await page.keyboard.press(key)
    await expect(acted).toBeVisible({ timeout: 1000 })
  }).toPass()

/** As a person sees it: from here on the site must open with nobody answering. */
export const untilReadyOffline = (page: Page): Promise<void> =>
  expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 })

/** Rules of axe whose answer hangs on colours alone: what there is to look at again when only these have changed. */
const colourRules = ['color-contrast', 'link-in-text-block']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, one line a finding, so that a failure reads by itself. */
export const accessFindings = async (page: Page, looksAt: 'everything' | 'colours' = 'everything'): Promise<string[]> => {
  // Its other mode sends every node through a second page, to join the frames of other hosts: there are none here.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await (looksAt === 'colours' ? axe.withRules(colourRules) : axe.withTags(tags)).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}
