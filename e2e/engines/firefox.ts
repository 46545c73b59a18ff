// Firefox as the system has it, over WebDriver BiDi.
import { existsSync } from 'node:fs'
import { type Engine, type EngineKind, findProgram } from './engine.ts'

/** What is used of puppeteer-core: its own types come with it, and it is not there before it is asked for. */
type Page = {
  setViewport: (size: { width: number; height: number }) => Promise<void>
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
type Browser = { newPage: () => Promise<Page>; version: () => Promise<string>; close: () => Promise<void> }
type Puppeteer = { default: { launch: (options: object) => Promise<Browser> } }

const find = (): string | undefined => {
  const asked = process.env['FIREFOX_PATH']
  return asked ? (existsSync(asked) ? asked : undefined) : findProgram(['firefox', 'firefox-esr'])
}

const start = async (): Promise<Engine> => {
  const name = 'puppeteer-core'
  const { default: puppeteer }: Puppeteer = await import(name)
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: find(), headless: true })
  const page = await browser.newPage()
  return {
    name: (await browser.version()).replace('/', ' '),
    resize: (width, height) => page.setViewport({ width, height }),
    open: async url => void (await page.goto(url)),
    read: expression => page.evaluate(expression),
    click: selector => page.click(selector),
    type: text => page.keyboard.type(text),
    press: async (key, withShift) => {
      if (withShift) await page.keyboard.down('Shift')
      await page.keyboard.press(key === 'Space' ? ' ' : key)
      if (withShift) await page.keyboard.up('Shift')
    },
    close: () => browser.close(),
  }
}

export const firefox: EngineKind = {
  name: 'Firefox',
  missing: () =>
    find() ? undefined : 'no firefox on the PATH (Debian: apt-get install firefox-esr), or FIREFOX_PATH names none',
  start,
}
