// The `test` of every journey: a site of its own that a test can end in the middle, and what a stranger's browser complains of.
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Served, serve } from '../src/build/serve.ts'

type Fixtures = {
  /** `site.end()` is how a test goes offline: nobody answers any more, service worker or not. */
  site: Served
  /** Errors that the page threw or logged so far; a test that leaves any unread fails. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const site = await serve(join(import.meta.dirname, '../dist'))
    await use(site)
    await site.end()
  },
  baseURL: async ({ site }, use) => use(site.url),
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

/** As a person sees it: from here on the site must open with nobody answering. */
export const untilReadyOffline = (page: Page): Promise<void> =>
  expect(page.getByText('Ready offline')).toBeVisible({ timeout: 15_000 })

/** What axe finds on the page as it stands, one line a finding, so that a failure reads by itself. */
export const accessFindings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // What passes is looked at all the same; only a selector for each of its nodes is not made, which takes most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}
