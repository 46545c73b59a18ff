// Firefox as the system has it, over WebDriver BiDi.
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, type EngineKind, findProgram, type Tab, type Wish } from './engine.ts'

/** What is used of puppeteer-core: its own types come with it, and it is not there before it is asked for. */
type Page = {
  setViewport: (size: { width: number; height: number }) => Promise<void>
  bringToFront: () => Promise<void>
  goto: (url: string) => Promise<unknown>
  evaluate: (expression: string) => Promise<unknown>
  click: (selector: string) => Promise<void>
  keyboard: {
    type: (text: string) => Promise<void>
    press: (key: string) => Promise<void>
    down: (key: string) => Promise<void>
    up: (key: string) => Promise<void>
  }
}
type Browser = {
  newPage: () => Promise<Page>
  version: () => Promise<string>
  process: () => ChildProcess | null
  close: () => Promise<void>
}
type Puppeteer = { default: { launch: (options: object) => Promise<Browser> } }

const find = (): string | undefined => {
  const asked = process.env['FIREFOX_PATH']
  return asked ? (existsSync(asked) ? asked : undefined) : findProgram(['firefox', 'firefox-esr'])
}

/** A Firefox of long-term support sets the size, and does not know the orientation that is asked for with it. */
const resize = async (page: Page, width: number, height: number): Promise<void> => {
  try {
    await page.setViewport({ width, height })
  } catch (error) {
    if (!/unknown command emulation\.setScreenOrientationOverride/.test(String(error))) throw error
    // The size is on its way when the refusal of the other arrives.
    let has = Number(await page.evaluate('innerWidth'))
    for (let tries = 0; has !== width && tries < 20; tries++) {
      await new Promise(done => setTimeout(done, 100))
      has = Number(await page.evaluate('innerWidth'))
    }
    if (has !== width) throw new Error(`the page is ${has} wide, not ${width}`, { cause: error })
  }
}

const tabOf = (page: () => Page): Tab => ({
  resize: (width, height) => resize(page(), width, height),
  open: async url => {
    // A tab behind another one is drawn now and then.
    await page().bringToFront()
    await page().goto(url)
  },
  read: expression => page().evaluate(expression),
  click: selector => page().click(selector),
  type: text => page().keyboard.type(text),
  press: async (key, withShift) => {
    const { keyboard } = page()
    if (withShift) await keyboard.down('Shift')
    await keyboard.press(key === 'Space' ? ' ' : key)
    if (withShift) await keyboard.up('Shift')
  },
})

const start = async ({ isPrivate, room }: Wish): Promise<Engine> => {
  const name = 'puppeteer-core'
  const { default: puppeteer }: Puppeteer = await import(name)
  const profile = mkdtempSync(join(tmpdir(), 'hallway-firefox-'))
  const launch = async () => {
    const browser = await puppeteer.launch({
      ...{ browser: 'firefox', executablePath: find(), headless: true, userDataDir: profile },
      extraPrefsFirefox: {
        ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
        ...(room && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.floor(room / 1024) }),
      },
    })
    return { browser, first: await browser.newPage() }
  }
  let { browser, first } = await launch()
  const kill = async () => {
    const running = browser.process()
    const ended = new Promise(done => running?.once('exit', done))
    running?.kill('SIGKILL')
    await ended
  }
  return {
    name: (await browser.version()).replace('/', ' '),
    ...tabOf(() => first),
    another: async () => {
      const page = await browser.newPage()
      return tabOf(() => page)
    },
    restart: async how => {
      await (how === 'killed' ? kill() : browser.close())
      ;({ browser, first } = await launch())
    },
    close: async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const firefox: EngineKind = {
  name: 'Firefox',
  missing: () =>
    find() ? undefined : 'no firefox on the PATH (Debian: apt-get install firefox-esr), or FIREFOX_PATH names none',
  cannot: () => undefined,
  start,
}
