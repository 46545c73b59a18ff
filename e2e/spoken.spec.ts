// What a listener hears who searches, filters, opens a talk and comes back: the transcript of a virtual screen reader, held to
// the one in spoken.txt. `UPDATE=1` writes that anew, to be read as a diff. Numbers are those of the day: they are left out.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const transcript = join(import.meta.dirname, 'spoken.txt')
const reader = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'))

/** Where the reader's own script lies for the page, whose policy allows no other place. */
const script = 'virtual-screen-reader.js'

const inPage = async (page: Page, what: string, container: string, steps = 0): Promise<string[]> => {
  const said = await page.evaluate(
    async ([from, within, count]) => {
      const { virtual } = await import(from)
      const start = async () => {
        await virtual.start({ container: document.querySelector(within) })
        for (let i = 1; i < count; i++) await virtual.next()
      }
      await start()
      const log: string[] = await virtual.spokenPhraseLog()
      await virtual.stop()
      return log
    },
    [new URL(script, page.url().replace(/(?<=^https?:\/\/[^/]+\/).*$/, '')).href, container, steps] as const,
  )
  return [`## ${what}`, ...said]
}

/** What live regions say while something is done, up to the last of it. */
const heard = async (page: Page, what: string, act: () => Promise<unknown>, last: RegExp): Promise<string[]> => {
  await page.evaluate(() => {
    const said: string[] = []
    const regions = new Map<Element, string>()
    const look = () => {
      for (const region of document.querySelectorAll('[aria-live=polite], [role=status]')) {
        const text = region.textContent?.trim() ?? ''
        if (text && regions.get(region) !== text) said.push(text)
        regions.set(region, text)
      }
    }
    for (const region of document.querySelectorAll('[aria-live=polite], [role=status]'))
      regions.set(region, region.textContent?.trim() ?? '')
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { heardSoFar: said })
  })
  await act()
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heardSoFar').join(' '))).toMatch(last)
  const said: string[] = await page.evaluate(() => Reflect.get(window, 'heardSoFar'))
  return [`## ${what}`, ...said.map(text => `polite: ${text}`)]
}

test('a listener can search, filter, open a talk and come back', async ({ page }) => {
  await page.route(`**/${script}`, route => route.fulfill({ contentType: 'text/javascript', body: reader }))
  await page.goto('./')
  const status = page.getByRole('status')
  await expect(status).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const lines = [
    ...(await inPage(page, 'The search field', 'form.search', 4)),
    ...(await heard(page, 'Typing “postmortem”', () => search.pressSequentially('postmortem'), /\d suggestions? below/)),
    ...(await heard(
      page,
      'Closing the suggestions, and choosing Etsy',
      async () => {
        await search.press('Escape')
        await page.getByRole('checkbox', { name: /^Etsy, / }).press('Space')
      },
      /\d takeaways?/,
    )),
    ...(await inPage(page, 'What is chosen', '.chips', 12)),
    ...(await inPage(page, 'The first result', '.results section.group', 60)),
  ]
  const heading = page.locator('.results').getByRole('heading').first()
  await heading.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  lines.push(`## Opening its talk`, `title: ${await page.title()}`)
  lines.push(...(await inPage(page, 'The talk', '#page', 90)))
  await page.goBack()
  await expect(search).toHaveValue('postmortem')
  await expect(status).toHaveText(/takeaway/)
  // The link that was followed.
  await expect(heading.getByRole('link')).toBeFocused()
  lines.push('## Back', `title: ${await page.title()}`, `status: ${await status.textContent()}`)
  const text = `${lines.join('\n').replace(/\d+/g, 'N')}\n`
  if (process.env['UPDATE']) writeFileSync(transcript, text)
  expect(text).toBe(readFileSync(transcript, 'utf8'))
})
