// Programs in; a browser of another engine than Chromium's out, driven as a person drives it. Knows where systems keep such programs;
// says what to install where they are not.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Tab = {
  /** In CSS pixels. */
  resize: (width: number, height: number) => Promise<void>
  open: (url: string) => Promise<void>
  /** What an expression is in the page, or comes to where it is a promise; anything that JSON has. */
  read: (expression: string) => Promise<unknown>
  click: (selector: string) => Promise<void>
  /** To what has the focus. */
  type: (text: string) => Promise<void>
  press: (key: 'Enter' | 'Space', withShift?: boolean) => Promise<void>
}

/** What a journey needs of a browser that not every driver can give. */
export type Wish = {
  /** What it stored is there after `restart`. */
  keeps?: true
  isPrivate?: true
  /** Bytes that it has for all that sites store. */
  room?: number
}

/** With its first tab. */
export type Engine = Tab & {
  /** `Firefox 153.7`. */
  name: string
  another: () => Promise<Tab>
  /** The browser ends, or is killed as by a battery that is empty, and begins again with one tab. */
  restart: (how: 'closed' | 'killed') => Promise<void>
  /** The browser ends, and forgets all that it stored. */
  close: () => Promise<void>
}

export type EngineKind = {
  name: string
  /** What a system lacks for it, in words. */
  missing: () => string | undefined
  /** In words, why not; nothing where it can. */
  cannot: (wish: keyof Wish) => string | undefined
  /** A browser that knows of nothing yet. */
  start: (wish: Wish) => Promise<Engine>
}

/** The first of these programs that the system has. */
export const findProgram = (names: string[]): string | undefined =>
  names
    .flatMap(name => (process.env['PATH'] ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(path => existsSync(path))

const PATIENCE = 20_000
const PAUSE = 100

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Until an expression is true in the page. One that throws is not true yet: a page that is being left has nothing. */
export const until = async (tab: Tab, expression: string): Promise<void> => {
  const end = Date.now() + PATIENCE
  for (;;) {
    const isTrue = await tab.read(`Promise.resolve(${expression}).then(Boolean)`).catch(() => false)
    if (isTrue === true) return
    if (Date.now() > end) {
      const seen = await tab.read(`location.href + ': ' + document.body.innerText.slice(0, 300)`).catch(() => 'nothing')
      throw new Error(`Still not true after ${PATIENCE / 1000} s: ${expression}\nThe page has ${JSON.stringify(seen)}`)
    }
    await pause(PAUSE)
  }
}

export const expectEqual = (found: unknown, wanted: unknown): void => {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (is !== should) throw new Error(`It is ${is}, and should be ${should}`)
}
