// WebKit as the system has it: WebKitGTK's small browser, over WebDriver, on a screen of its own where there is none.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Engine, type EngineKind, findProgram } from './engine.ts'

/** What is used of selenium-webdriver: its own types come with it, and it is not there before it is asked for. */
type Actions = {
  keyDown: (key: string) => Actions
  keyUp: (key: string) => Actions
  sendKeys: (...keys: string[]) => Actions
  perform: () => Promise<void>
}
type Driver = {
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

const start = async (): Promise<Engine> => {
  const name = 'selenium-webdriver'
  const { Builder, By, Key }: Selenium = await import(name)
  const own = hasScreen() ? undefined : await openScreen()
  const port = await freePort()
  const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(own && { DISPLAY: own.display }),
      // Its own sandbox wants rights that a container's root has not.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  })
  const end = () => {
    server.kill()
    own?.screen.kill()
  }
  try {
    const url = `http://127.0.0.1:${port}`
    await untilAnswering(url)
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findBrowser(), args: ['--automation'] },
      })
      .build()
    const keys = { Enter: Key.ENTER, Space: Key.SPACE }
    return {
      name: `WebKitGTK ${(await driver.getCapabilities()).get('browserVersion')}`,
      resize: async (width, height) => void (await driver.manage().window().setRect({ width, height })),
      open: url => driver.get(url),
      read: expression => driver.executeScript(`return (${expression})`),
      click: async selector => (await driver.findElement(By.css(selector))).click(),
      type: text =>
        driver
          .actions()
          .sendKeys(...text)
          .perform(),
      press: (key, withShift) => {
        const actions = driver.actions()
        const pressed = withShift ? actions.keyDown(Key.SHIFT).sendKeys(keys[key]).keyUp(Key.SHIFT) : actions.sendKeys(keys[key])
        return pressed.perform()
      },
      close: async () => {
        await driver.quit().catch(() => {})
        end()
      },
    }
  } catch (error) {
    end()
    throw error
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
  start,
}
