// The `test` of every journey without a network: an origin of its own, and a reader's browser that keeps its profile when it is
// closed or killed. What a page shows is read as a person would see it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type ConsoleMessage, expect, type Page, test as base } from '@playwright/test'
import { findBrowser } from '../../src/build/browser.ts'
import { type Build, folderFor, makeBuild, sentence, takeaways, talks } from './builds.ts'
import { type Origin, openOrigin } from './origin.ts'

export type Reader = {
  /** Opens a browser on the profile where there is none, and a tab in it. */
  open: (path?: string) => Promise<Page>
  context: () => Promise<BrowserContext>
  close: () => Promise<void>
  /** As a crash or a battery ends it: nothing is said to anybody. */
  kill: () => Promise<void>
}

const executablePath = findBrowser()

/** What a browser complains of where the host is as a journey makes it. */
export const caused = {
  /** Nobody answers for what neither the page nor its copy has. */
  unanswered:
    /net::ERR_(?:CONNECTION_\w+|EMPTY_RESPONSE|FAILED)|in promise\) (?:TypeError: Failed to fetch|AbortError|TimeoutError)/,
  /** The host goes in the midst of a file that the page asked for, as of a part that loads late. */
  cutOff: /net::ERR_(?:CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING)/,
  /** The worker's files do not all come, or are not what they should be: it is not installed, or answers a page with an error. */
  brokenOff: /ServiceWorker failed to install|in promise\) (?:NotThePart|NotKept|QuotaExceededError)/,
  /** The host has it no more, or never had; it answers a page of words, which is no style. */
  notFound: /status of 404|Refused to apply style from .* MIME type \('text\/html'\)/,
  /** The page of words in place of one that cannot start. */
  notWhole: /status of 503 \(\)/,
  /** The host refuses the worker itself. */
  noWorker: /A bad HTTP response code \(503\) was received when fetching the script/,
  /** A page in place of a script, or of a style. */
  signInPage:
    /module script: Expected a JavaScript.* MIME type of "text\/html"|Refused to apply style from .* MIME type \('text\/html'\)/,
}

/** Hears what a page or a worker throws, logs as an error, or may not do by the site's policy. */
const listen = (context: BrowserContext, complain: (complaint: string) => void): void => {
  const hear = (message: ConsoleMessage) =>
    message.type() === 'error' && complain(`${message.text()} (${message.location().url})`)
  context.on('console', hear)
  context.on('weberror', error => complain(String(error.error())))
  // Of workers, only the browser's own tools tell.
  const attend = async (page: Page) => {
    const session = await context.newCDPSession(page)
    session.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage, sourceURL } }) =>
      complain(`${errorMessage} (${sourceURL})`),
    )
    await session.send('ServiceWorker.enable')
  }
  // A page may be closed before it is attended to.
  context.on('page', page => void attend(page).catch(() => {}))
}

export const openReader = (profile: string, url: string, complain: (complaint: string) => void): Reader => {
  let current: BrowserContext | undefined
  const context = async () => {
    if (current) return current
    current = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      serviceWorkers: 'allow',
    })
    current.setDefaultTimeout(20_000)
    listen(current, complain)
    return current
  }
  const close = async () => {
    const closing = current
    current = undefined
    await closing?.close()
  }
  return {
    context,
    open: async (path = '') => {
      const page = await (await context()).newPage()
      await page.goto(url + path)
      return page
    },
    close,
    kill: async () => {
      const session = await current?.browser()?.newBrowserCDPSession()
      const processes = await session?.send('SystemInfo.getProcessInfo')
      const browser = processes?.processInfo.find(({ type }) => type === 'browser')
      if (browser) process.kill(browser.id, 'SIGKILL')
      // Gone already, which is what was wanted.
      await close().catch(() => {})
    },
  }
}

type Fixtures = {
  /** The path of the site on its host. */
  base: string
  first: Build
  origin: Origin
  reader: Reader
  /** What pages and workers complained of so far; a test that leaves any but the excused fails. */
  complaints: string[]
  /** What the journey itself causes, of `caused`. */
  excuses: RegExp[]
}

export const test = base.extend<Fixtures>({
  base: ['/', { option: true }],
  first: async ({ base }, use) => use(makeBuild(1, 1, await folderFor(base))),
  origin: async ({ base, first }, use) => {
    const origin = await openOrigin(first, { base })
    await use(origin)
    await origin.end()
  },
  excuses: async ({}, use) => use([]),
  complaints: [
    async ({ excuses }, use) => {
      const complaints: string[] = []
      await use(complaints)
      expect(complaints.filter(complaint => !excuses.some(excuse => excuse.test(complaint)))).toEqual([])
    },
    { auto: true },
  ],
  context: async ({ complaints, context }, use) => {
    listen(context, complaint => complaints.push(complaint))
    await use(context)
  },
  reader: async ({ complaints, origin }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'hallway-reader-'))
    const reader = openReader(profile, origin.url, complaint => complaints.push(complaint))
    await use(reader)
    await reader.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

export { expect } from '@playwright/test'
export { makeBuild, sentence, takeaways, talks } from './builds.ts'

export const untilReady = (page: Page): Promise<void> => expect(page.getByText('Ready offline')).toBeVisible()

/** Of which printings the scripts of the page are, each once. */
export const printings = async (page: Page): Promise<number[]> => {
  // A global that makeBuild writes into each script. A page that is just being left tells nothing.
  const marks = await page.evaluate(() => (globalThis as { printings?: number[] }).printings ?? []).catch(() => [])
  return [...new Set(marks)].sort()
}

/** The talk, with its takeaway and the footer of the same printing of the corpus, and no script of another printing of the app. */
export const expectTalk = async (page: Page, { app, corpus }: Pick<Build, 'app' | 'corpus'>): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: /Queues/ })).toBeVisible()
  await expect(page.getByRole('main').getByText(sentence(corpus)).first()).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText(`${takeaways(corpus)} takeaways`)
  // Where both printings say the same, the words above may have been those of the page that is just being left.
  await expect.poll(() => printings(page)).toEqual([app])
}

/** The paths of what is stored for the site, and nothing else that its cache holds. */
export const storedParts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (url.includes('?sha256=')) found.push(decodeURIComponent(new URL(url).pathname))
    return found.sort()
  })

/** Types into the search, and finds the sentence of that printing. */
export const expectSearch = async (page: Page, corpus: number): Promise<void> => {
  await page.getByRole('link', { name: 'Explore', exact: true }).click()
  await page.getByRole('combobox', { name: 'Search the takeaways' }).fill('printing number')
  await expect(page.getByRole('main').getByText(sentence(corpus)).first()).toBeVisible()
}

/** The address of a talk, as a chat would have it. */
export const talkPath = `talks/${talks[0]}?from=chat#said`
