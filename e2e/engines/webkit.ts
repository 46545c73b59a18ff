// WebKit as the system has it: WebKitGTK's small browser, over WebDriver, on a screen of its own where there is none.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, type EngineKind, findProgram, pause, type Tab, type Wish } from './engine.ts'

/** What is used of selenium-webdriver: its own types come with it, and it is not there before it is asked for. */
type Actions = {
  keyDown: (key: string) => Actions
  keyUp: (key: string) => Actions
  sendKeys: (...keys: string[]) => Actions
  perform: () => Promise<void>
}
type Driver = {
  getWindowHandle: () => Promise<string>
  switchTo: () => { window: (handle: string) => Promise<void>; newWindow: (kind: 'tab') => Promise<void> }
  get: (url: string) => Promise<void>
  executeScript: (script: string) => Promise<unknown>
  findElement: (by: unknown) => Promise<{ click: () => Promise<void> }>
  actions: () => Actions
  manage: () => { window: () => { setRect: (size: { width: number; height: number }) => Promise<unknown> } }
  getCapabilities: () => Promise<{ get: (name: string) => unknown }>
  quit: () => Promise<void>
}
type Builder = {
  usingServer: (url: string) => Builder
  withCapabilities: (wanted: object) => Builder
  build: () => Promise<Driver>
}
type Selenium = {
  Builder: new () => Builder
  By: { css: (selector: string) => unknown }
  Key: Record<'ENTER' | 'SPACE' | 'SHIFT', string>
}

const LIBRARIES = '/usr/lib'
/** `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`: no folder of programs has it. */
const findBrowser = (): string | undefined => {
  if (!existsSync(LIBRARIES)) return undefined
  const machines = readdirSync(LIBRARIES).filter(name => name.endsWith('-linux-gnu'))
  return machines
    .flatMap(machine =>
      readdirSync(join(LIBRARIES, machine)).flatMap(name =>
        name.startsWith('webkit') ? [join(LIBRARIES, machine, name, 'MiniBrowser')] : [],
      ),
    )
    .find(path => existsSync(path))
}

const hasScreen = (): boolean => Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Xvfb chooses a number that is free, and writes it when it is ready. */
const openScreen = (): Promise<{ screen: ChildProcess; display: string }> =>
  new Promise((done, fail) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    screen.once('error', fail).once('exit', code => fail(new Error(`Xvfb ended with ${code}`)))
    screen.stdio[3]?.once('data', number => done({ screen, display: `:${String(number).trim()}` }))
  })

const untilAnswering = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${url}/status`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver does not answer')
}

/** WebKitGTK's own browser keeps nothing while it is driven; a window of ours does, on the same library, where Python has it. */
const KEEPER = join(import.meta.dirname, 'webkit-keeper.py')
/** The system's own: another one on the PATH has not the system's libraries. */
const PYTHON = '/usr/bin/python3'
const hasKeeper = (): boolean => spawnSync(PYTHON, [KEEPER, '--check'], { stdio: 'ignore' }).status === 0

/** A driver and a browser; `profile`: where the browser keeps what sites store. */
const launch = async (screen: string | undefined, profile: string | undefined) => {
  const name = 'selenium-webdriver'
  const { Builder, By, Key }: Selenium = await import(name)
  const port = await freePort()
  const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen }),
      // Its own sandbox wants rights that a container's root has not.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  })
  const end = () => void server.kill()
  try {
    const url = `http://127.0.0.1:${port}`
    await untilAnswering(url)
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': profile
          ? { binary: PYTHON, args: [KEEPER, profile] }
          : { binary: findBrowser(), args: ['--automation'] },
      })
      .build()
    return { driver, By, Key, end, first: await driver.getWindowHandle() }
  } catch (error) {
    end()
    throw error
  }
}

const start = async ({ keeps }: Wish): Promise<Engine> => {
  const own = hasScreen() ? undefined : await openScreen()
  const profile = keeps && mkdtempSync(join(tmpdir(), 'hallway-webkit-'))
  const endAll = () => {
    own?.screen.kill()
    if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  const begin = () => launch(own?.display, profile)
  let current = await begin().catch(error => {
    endAll()
    throw error
  })
  const quit = async () => {
    await current.driver.quit().catch(() => {})
    current.end()
  }
  /** The driver speaks to one tab at a time. */
  const tabOf = (handle: () => string): Tab => {
    const here = async () => {
      await current.driver.switchTo().window(handle())
      return current
    }
    return {
      resize: async (width, height) => void (await (await here()).driver.manage().window().setRect({ width, height })),
      open: async url => (await here()).driver.get(url),
      read: async expression => (await here()).driver.executeScript(`return (${expression})`),
      click: async selector => {
        const { driver, By } = await here()
        await (await driver.findElement(By.css(selector))).click()
      },
      type: async text => {
        const { driver } = await here()
        await driver
          .actions()
          .sendKeys(...text)
          .perform()
      },
      press: async (key, withShift) => {
        const { driver, Key } = await here()
        const [one, actions] = [{ Enter: Key.ENTER, Space: Key.SPACE }[key], driver.actions()]
        await (withShift ? actions.keyDown(Key.SHIFT).sendKeys(one).keyUp(Key.SHIFT) : actions.sendKeys(one)).perform()
      },
    }
  }
  return {
    name: `WebKitGTK ${(await current.driver.getCapabilities()).get('browserVersion')}`,
    ...tabOf(() => current.first),
    another: async () => {
      await current.driver.switchTo().newWindow('tab')
      const handle = await current.driver.getWindowHandle()
      return tabOf(() => handle)
    },
    restart: async how => {
      if (!profile) throw new Error('This browser keeps nothing')
      if (how === 'killed') process.kill(Number(readFileSync(join(profile, 'pid'), 'utf8')), 'SIGKILL')
      await quit()
      // What it had open may still be written.
      await pause(1000)
      current = await begin()
    },
    close: async () => {
      await quit()
      endAll()
    },
  }
}

export const webkit: EngineKind = {
  name: 'WebKit',
  missing: () => {
    const lacks = [
      ...(findProgram(['WebKitWebDriver']) && findBrowser()
        ? []
        : ['WebKitWebDriver (Debian: apt-get install webkit2gtk-driver)']),
      ...(hasScreen() || findProgram(['Xvfb']) ? [] : ['neither a screen nor Xvfb (Debian: apt-get install xvfb)']),
    ]
    return lacks.length > 0 ? lacks.join(', and ') : undefined
  },
  cannot: wish => {
    // Its own browser's windows are private ones always, while it is driven.
    if (wish === 'room') return 'WebKitGTK has no setting for how much a site may store'
    if (wish === 'keeps' && !hasKeeper())
      return 'its own browser keeps nothing while it is driven, and Python has not WebKitGTK (Debian: apt-get install python3-gi gir1.2-webkit2-4.1)'
    return undefined
  },
  start,
}
