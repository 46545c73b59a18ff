import type { Page } from '@playwright/test'
import { type Build, kindsOfParts } from './origin/builds.ts'
import type { Behaviour } from './origin/origin.ts'
import { shiftsOf, watchShifts } from './shifts.ts'
import {
  caused,
  expect,
  expectSearch,
  expectTalk,
  sentence,
  storedParts,
  talkPath,
  talks,
  test,
  untilReady,
} from './origin/reader.ts'

const note = (page: Page) => page.locator('.offline')
const bytesOf = ({ plan }: Build) => plan.parts.reduce((sum, { bytes }) => sum + bytes, 0)
const pathsOf = ({ plan }: Build) => plan.parts.map(({ path }) => `/${path}`).sort()

test('after one visit, with the browser closed and the server ended, a talk opens with query and hash, and search answers', async ({
  first,
  origin,
  reader,
}) => {
  await untilReady(await reader.open())
  await reader.close()
  await origin.end()
  const page = await reader.open(talkPath)
  await expectTalk(page, first)
  expect(page.url()).toBe(origin.url + talkPath)
  await expectSearch(page, first.corpus)
  const found = page.getByRole('status').filter({ hasText: / in \d talk/ })
  await expect(found).toHaveText(/^2 takeaways in 2 talks/)
  await page.getByRole('checkbox', { name: /^2001, / }).press('Space')
  await expect(found).toHaveText(/^1 takeaway in 1 talk/)
  expect(new URL(page.url()).searchParams.get('year')).toBe('2001')
  await page.getByRole('link', { name: 'Companies', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Companies' })).toBeVisible()
})

test('while the copy is being made, the about page says how far it is; whole, the header says how large it is, and leads there', async ({
  excuses,
  first,
  origin,
  reader,
}) => {
  excuses.push(caused.brokenOff, caused.unanswered)
  origin.behave(/^assets\/markdown-/, { do: 'hang' })
  const page = await (await reader.context()).newPage()
  await page.setViewportSize({ width: 1440, height: 900 })
  await watchShifts(page)
  await page.goto(`${origin.url}about`)
  const { length } = first.plan.parts
  const facts = page.getByRole('list', { name: 'The offline copy' })
  await expect(facts).toContainText(`${length - 1} of ${length}`)
  await expect(note(page)).toHaveText('Saving for offline')
  origin.behave()
  await origin.end()
  await origin.start()
  await page.goto(`${origin.url}companies`)
  await untilReady(page)
  await expect(note(page)).toHaveText(/^Ready offline[\d.]+ [kM]B, corpus of 1 May 2026$/)
  // The words themselves end where they ended: nothing else moves for them.
  expect((await shiftsOf(page)).filter(({ moved }) => moved.some(what => !what.startsWith('SPAN Ready offline')))).toEqual([])
  await page.getByRole('link', { name: /^Ready offline/ }).click()
  await expect(page.getByRole('heading', { name: 'Without a network' })).toBeInViewport()
})

test('what is stored is the site without its pages and its texts for programs, each file once, and nothing else', async ({
  first,
  reader,
}) => {
  const page = await reader.open()
  await untilReady(page)
  const left = /^(?:404\.html|.+\.(?:txt|xml)|feed\.json|service-worker\.js|.+schema\.json|_headers|_redirects|\.nojekyll)$/
  const expected = [...first.files.keys()].filter(path => !left.test(path)).map(path => `/${path}`)
  expect(await storedParts(page)).toEqual(expected.sort())
})

for (const [share, how] of [
  [0, 'cut'],
  [0.25, 'hang'],
  [0.5, 'cut'],
  [0.99, 'cut'],
] as const)
  test(`a copy that broke off at ${share * 100} % of its bytes (${how}) goes on where it stopped, and the site works meanwhile`, async ({
    excuses,
    first,
    origin,
    reader,
  }) => {
    excuses.push(caused.noWorker, caused.brokenOff, caused.unanswered, caused.cutOff)
    // Held back until the page has all that it needs for itself.
    origin.behave(/^service-worker/, { do: 'refuse', status: 503 })
    const page = await reader.open()
    await expect(note(page)).toHaveText('Online only')
    await expectSearch(page, first.corpus)
    origin.behave()
    origin.stopAfter(bytesOf(first) * share, how)
    const ended = page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register('service-worker.js')
      return new Promise(done =>
        installing?.addEventListener('statechange', ({ target }) => done((target as ServiceWorker).state)),
      )
    })
    // A browser that is killed answers nothing more.
    ended.catch(() => {})
    if (how === 'cut') expect(await ended).toBe('redundant')
    else await expect.poll(async () => (await storedParts(page)).length).toBeGreaterThan(4)
    const had = await storedParts(page)
    expect(had.length).toBeLessThan(first.plan.parts.length)
    if (share >= 0.25) expect(had.length).toBeGreaterThan(0)
    if (how === 'cut') await reader.close()
    else await reader.kill()

    origin.flow()
    origin.asked.splice(0)
    const later = await reader.open(talkPath)
    await expectTalk(later, first)
    await untilReady(later)
    expect(await storedParts(later)).toEqual(pathsOf(first))
    // Of what was there no file is asked for again, but by the page itself.
    const unneeded = had.filter(path => /icon-512|markdown|compile-index|corpus\/recaps/.test(path))
    if (share >= 0.5) expect(unneeded.length).toBeGreaterThan(0)
    for (const path of unneeded) expect(origin.asked).not.toContain(path.slice(1))
  })

const wrongs: Behaviour[] = [
  { do: 'sign-in' },
  { do: 'redirect' },
  { do: 'mistype' },
  { do: 'alter' },
  { do: 'shorten', to: 0.5 },
  { do: 'cut', at: 0.5 },
  { do: 'partial' },
  { do: 'refuse', status: 500 },
]

test('no wrong answer is stored: page, redirect, other type, other bytes, half, a part of the range, an error', async ({
  excuses,
  first,
  origin,
  reader,
}) => {
  excuses.push(caused.brokenOff, caused.unanswered)
  // What the page itself does not ask for.
  const wrong = /^assets\/markdown-|^corpus\/recaps\/2001/
  for (const behaviour of wrongs) {
    origin.behave()
    origin.behave(wrong, behaviour)
    const page = await reader.open()
    await expect(note(page), behaviour.do).toHaveText('Online only')
    for (const path of await storedParts(page)) expect(path, behaviour.do).not.toMatch(/markdown-|recaps\/2001/)
    await page.close()
  }
  origin.behave()
  const page = await reader.open()
  await untilReady(page)
  expect(await storedParts(page)).toEqual(pathsOf(first))
})

test('a network that answers everything with its sign-in page changes nothing in the copy, nor do redirects', async ({
  first,
  origin,
  reader,
}) => {
  const page = await reader.open()
  await untilReady(page)
  await page.close()
  for (const behaviour of [{ do: 'sign-in' }, { do: 'redirect' }, { do: 'hang' }] as const) {
    origin.behave(/^/, behaviour)
    const later = await reader.open(talkPath)
    await expectTalk(later, first)
    await expectSearch(later, first.corpus)
    expect(await storedParts(later)).toEqual(pathsOf(first))
    await later.close()
  }
})

const talk = `talks/${talks[0]}`

/** Takes one entry out of the copy; what is returned puts it back. */
const evict = async (page: Page, path: string): Promise<() => Promise<void>> => {
  const taken = await page.evaluateHandle(async path => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const response = await cache.match(path, { ignoreSearch: true })
      const [request] = await cache.keys(path, { ignoreSearch: true })
      await cache.delete(path, { ignoreSearch: true })
      if (response && request) return { name, url: request.url, response }
    }
    throw new Error(`${path} is not in the copy`)
  }, path)
  return () => taken.evaluate(async ({ name, url, response }) => (await caches.open(name)).put(url, response))
}

test('any one entry that a page asks for gone offline: there is the page or words to read, never a blank', async ({
  excuses,
  first,
  origin,
  reader,
}) => {
  excuses.push(caused.unanswered, caused.notWhole)
  const watcher = await reader.open()
  await untilReady(watcher)
  await origin.end()
  const page = await (await reader.context()).newPage()
  const asked = new Set(['/shell.html'])
  page.on('request', request => asked.add(new URL(request.url()).pathname))
  await page.goto(origin.url + talk)
  await expectTalk(page, first)
  await untilReady(page)
  const words = /not whole|could not be reached|arrived damaged|is not there|could not be loaded/
  const needed = pathsOf(first).filter(path => asked.has(path))
  expect(needed.length).toBeGreaterThan(15)
  for (const path of needed) {
    const putBack = await evict(watcher, path)
    // Another address: the same with a fragment would not be opened anew.
    await page.goto(`${origin.url}${talk}?without=${encodeURIComponent(path)}`)
    const title = page.locator('h1, h2').first()
    await expect(title, path).toBeVisible()
    if (!/Queues/.test(await title.innerText())) await expect(page.locator('body'), path).toContainText(words)
    await putBack()
  }
})

test('an entry gone heals online by the next visit, whatever it is', async ({ first, origin, reader }) => {
  const page = await reader.open('about')
  await untilReady(page)
  const all = pathsOf(first)
  for (const kind of kindsOfParts) {
    await evict(page, all.find(path => kind.test(path)) ?? '')
    await page.goto(`${origin.url}${talk}?without=${encodeURIComponent(String(kind))}`)
    await expectTalk(page, first)
    await expect.poll(() => storedParts(page), String(kind)).toEqual(all)
  }
})

test('an index that the device keeps damaged is fetched anew, and heals in the copy', async ({ first, origin, reader }) => {
  const page = await reader.open('about')
  await untilReady(page)
  const stored = (spoil: boolean) =>
    page.evaluate(async spoil => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (!/index[^/]*\.bin\?/.test(request.url)) continue
          const bytes = new Uint8Array(await ((await cache.match(request)) ?? new Response()).arrayBuffer())
          if (spoil) await cache.put(request, new Response(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))))
          return Array.from(bytes)
        }
      }
      return []
    }, spoil)
  const whole = await stored(true)
  expect(whole.length).toBeGreaterThan(1000)
  expect(await stored(false)).not.toEqual(whole)
  await expectSearch(page, first.corpus)
  await expect(page.getByText(/does not serve/)).toBeHidden()
  await expect.poll(() => stored(false)).toEqual(whole)
  await stored(true)
  await origin.end()
  // Without a network it is built on the device, and why is said.
  await page.goto(`${origin.url}?q=printing`)
  await expect(page.getByText(/does not serve, and was built here: it is damaged/)).toBeVisible()
  await expect(page.getByRole('main').getByText(sentence(first.corpus)).first()).toBeVisible()
})

test('a file gone that every page needs, and a server that never answers: words to read all the same', async ({
  excuses,
  origin,
  reader,
}) => {
  excuses.push(caused.notWhole)
  const page = await reader.open()
  await untilReady(page)
  await evict(page, '/shell.html')
  origin.behave(/^/, { do: 'hang' })
  await page.goto(origin.url + talkPath)
  await expect(page.getByRole('heading', { level: 1, name: /not whole/ })).toBeVisible()
  origin.behave()
  await page.getByRole('link', { name: 'try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Short Queues' })).toBeVisible()
})

test('with no room for the copy the site works online and says that the copy is not whole; with room again it is made', async ({
  excuses,
  first,
  origin,
  reader,
}) => {
  excuses.push(caused.brokenOff)
  const page = await (await reader.context()).newPage()
  const session = await page.context().newCDPSession(page)
  const { origin: host } = new URL(origin.url)
  await session.send('Storage.overrideQuotaForOrigin', { origin: host, quotaSize: 300_000 })
  await page.goto(origin.url + talkPath)
  await expect(note(page)).toHaveText('Online only')
  await expectTalk(page, first)
  await expectSearch(page, first.corpus)
  await page.getByRole('link', { name: /What is in the corpus/ }).click()
  await expect(page.getByText(/offline copy is not whole/)).toBeVisible()
  await session.send('Storage.overrideQuotaForOrigin', { origin: host })
  await page.reload()
  await untilReady(page)
})

test('a first copy that nobody answered for: at looking again it is said that nobody does, then that it is being made', async ({
  excuses,
  origin,
  reader,
}) => {
  excuses.push(caused.noWorker)
  origin.behave(/^service-worker/, { do: 'refuse', status: 503 })
  const page = await reader.open('about')
  await expect(note(page)).toHaveText('Online only')
  const look = page.getByRole('button', { name: 'Look for something newer' })
  await look.click()
  await expect(page.getByText('Nobody answered')).toBeVisible()
  await expect(page.getByText('Looked just now')).toHaveCount(0)
  origin.behave()
  await look.click()
  await expect(page.getByText('It is being made now')).toBeVisible()
  await untilReady(page)
})

test('where storage throws the site works online, before a copy is made and after', async ({
  excuses,
  first,
  origin,
  reader,
}) => {
  excuses.push(caused.brokenOff, /storage is denied/)
  const script = String(first.files.get('service-worker.js'))
  const spoiled = `self.addEventListener('message', ({ data }) => {
    if (data === 'spoil') CacheStorage.prototype.open = CacheStorage.prototype.keys = () => Promise.reject(new Error('storage is denied'))
  })\n`
  const spoil = (page: Page) =>
    page.evaluate(async () => {
      const { active, installing } = (await navigator.serviceWorker.getRegistration()) ?? {}
      ;(active ?? installing)?.postMessage('spoil')
    })
  first.files.set(
    'service-worker.js',
    Buffer.from(
      spoiled.replace('data === ', 'true || data === ').replace(/^.*?'message'/, "self.addEventListener('install'") + script,
    ),
  )
  const page = await reader.open(talkPath)
  await expect(note(page)).toHaveText('Online only')
  await expectTalk(page, first)

  first.files.set('service-worker.js', Buffer.from(spoiled + script))
  await page.reload()
  await untilReady(page)
  await spoil(page)
  await page.goto(origin.url + talkPath)
  await expectTalk(page, first)
  await expectSearch(page, first.corpus)
})

test.describe('without a service worker', () => {
  test('a page whose storage throws at every touch works online', async ({ first, origin, page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Storage is denied', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse })
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    await page.goto(origin.url + talkPath)
    await expectTalk(page, first)
    await expectSearch(page, first.corpus)
    await page.getByRole('link', { name: /What is in the corpus/ }).click()
    await expect(page.getByText(/No offline copy of this site is kept here/)).toBeVisible()
  })
})

test.describe('in a private window', () => {
  test.use({ serviceWorkers: 'allow' })
  test('the site works, and its copy as long as the window is open', async ({ first, origin, page }) => {
    await page.goto(origin.url)
    await untilReady(page)
    await origin.end()
    await page.goto(origin.url + talkPath)
    await expectTalk(page, first)
  })
})
