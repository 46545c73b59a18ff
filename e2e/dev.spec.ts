import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { test as base, expect } from './site.ts'

const root = join(import.meta.dirname, '..')

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** As it prints it once it serves. */
const addressOf = (dev: ChildProcessByStdio<null, Readable, null>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const fail = (what: string) => reject(new Error(`npm run dev ${what}: ${said}`))
    const patience = setTimeout(fail, 90_000, 'printed no address')
    dev.on('exit', code => fail(`ended with ${code}`))
    dev.stdout.on('data', chunk => {
      said += stripVTControlCharacters(String(chunk))
      const [, address] = said.match(/Local:\s+(http\S+)\s/) ?? []
      if (address === undefined) return
      clearTimeout(patience)
      resolve(address)
    })
  })

/** What somebody has open who writes: a folder of their own, and the site that `npm run dev` serves of it. */
type Writing = { recap: string; url: string }

const recap = `# SREcon Europe 2017

## Talks

### Hallways on paper by Avleen Vig (Etsy)

Etsy keeps its hallways on paper.
`

const test = base.extend<{ writing: Writing }>({
  writing: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'hallway-dev-'))
    cpSync(join(root, 'data'), folder, { recursive: true })
    const written = join(folder, 'recaps/written-here.md')
    writeFileSync(written, recap)
    // As in the shell of somebody who has just deployed: a second server may not be another kind of one for it.
    const env = { ...process.env, PORT: String(await freePort()), HALLWAY_DATA: folder, NODE_ENV: 'production' }
    const dev = spawn('npm', ['run', 'dev'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(dev, 'exit')
    try {
      await use({ recap: written, url: await addressOf(dev) })
    } finally {
      dev.kill()
      await ended
      rmSync(folder, { recursive: true })
    }
  },
  baseURL: async ({ writing }, use) => use(writing.url),
})

// One after another: in a fresh clone each server bundles its dependencies first, into one folder, and Vite lets the second of two
// fail that do so in the same moment.
test.describe.configure({ mode: 'default' })
// So that a page that wanted to keep an offline copy of what is being written would be seen to.
test.use({ serviceWorkers: 'allow' })

test('what is written into a recap shows on the open page, without a reload', async ({ page, writing }) => {
  await page.goto('./talks/srecon-europe-2017-hallways-on-paper')
  const takeaways = page.getByRole('main')
  await expect(takeaways.getByText('Etsy keeps its hallways on paper.')).toBeVisible({ timeout: 30_000 })
  await page.evaluate(() => Object.assign(window, { openSince: 'the beginning' }))

  appendFileSync(writing.recap, '\nEtsy wrote a tool that reads every hallway aloud.\n')
  await expect(takeaways.getByText('Etsy wrote a tool that reads every hallway aloud.')).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'openSince'))).toBe('the beginning')

  const asData = await page.request.get('./talks/srecon-europe-2017-hallways-on-paper.md')
  expect(asData.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await asData.text()).toContain('reads every hallway aloud')

  await page.goto('./?q=aloud')
  await expect(page.getByRole('main').getByText('reads every hallway aloud')).toBeVisible()
})

test('what is written before the page can hear of it shows as well', async ({ page, writing }) => {
  let hears = () => undefined as void
  const hearing = new Promise<void>(resolve => {
    hears = resolve
  })
  await page.routeWebSocket(/token=/, async socket => {
    await hearing
    socket.connectToServer()
  })
  await page.goto(`${writing.url}talks/srecon-europe-2017-hallways-on-paper`)
  const takeaways = page.getByRole('main')
  await expect(takeaways.getByText('Etsy keeps its hallways on paper.')).toBeVisible({ timeout: 30_000 })

  appendFileSync(writing.recap, '\nEtsy wrote a tool that reads every hallway aloud.\n')
  const asData = `${writing.url}talks/srecon-europe-2017-hallways-on-paper.md`
  await expect.poll(async () => (await page.request.get(asData)).text()).toContain('reads every hallway aloud')
  await expect(takeaways.getByText('reads every hallway aloud')).toBeHidden()
  hears()
  await expect(takeaways.getByText('Etsy wrote a tool that reads every hallway aloud.')).toBeVisible()
})

const ownPost = `---
title: SREcon Europe 2017
author: Ann Example
canonical_url: https://blog.example/srecon
---

### Hallways on paper by Avleen Vig (Etsy)

Some words before. Etsy keeps every one of its hallways on paper, and has done so for years. Some words after.
`

test('each takeaway of an author’s own post leads to its sentence there, with a plain link beside it', async ({
  page,
  writing,
}) => {
  writeFileSync(writing.recap, ownPost)
  await page.goto(`${writing.url}talks/srecon-europe-2017-hallways-on-paper`)
  const takeaway = page.getByRole('listitem').filter({ hasText: 'every one of its hallways' })
  await takeaway.getByRole('button', { name: /^Source/ }).click()
  await expect(takeaway.getByText('in the words of Ann Example')).toBeVisible()
  await expect(takeaway.getByRole('link', { name: 'this sentence there' })).toHaveAttribute(
    'href',
    /^https:\/\/blog\.example\/srecon#:~:text=Etsy%20keeps%20every/,
  )
  await expect(takeaway.getByRole('link', { name: 'the post from its top' })).toHaveAttribute(
    'href',
    'https://blog.example/srecon',
  )
})
