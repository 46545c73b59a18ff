// What of a page moves while its reader looks at it. Fonts are left out: where they come late a line may break elsewhere, by
// chance, and whether they do is the machine's. What they move is measured by itself (static.spec.ts).
import type { Page } from '@playwright/test'

/** No font, so that its stand-in stays. */
const withoutFonts = (page: Page) => page.route('**/*.woff2', route => route.fulfill({ contentType: 'font/woff2', body: '' }))
const withLateFonts = (page: Page) =>
  page.route('**/*.woff2', async route => {
    await new Promise(resolve => setTimeout(resolve, 1000))
    await route.continue()
  })

/** Not in TypeScript's DOM yet. */
type LayoutShift = PerformanceEntry & {
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}
type Shift = { value: number; moved: string[] }

/** Before the page is opened. */
export const watchShifts = async (page: Page, { fonts }: { fonts: 'none' | 'late' } = { fonts: 'none' }): Promise<void> => {
  await (fonts === 'late' ? withLateFonts(page) : withoutFonts(page))
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(globalThis, { shifts })
    const rounded = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
    new PerformanceObserver(list => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        shifts.push({
          value,
          moved: sources.map(
            ({ node, previousRect, currentRect }) =>
              `${node?.nodeName} ${node?.textContent?.trim().slice(0, 60)}: ${rounded(previousRect)} to ${rounded(currentRect)}`,
          ),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Since the page was opened: the value of each, and what moved from where to where (x, y, width, height in pixels). */
export const shiftsOf = (page: Page): Promise<Shift[]> => page.evaluate(() => Reflect.get(globalThis, 'shifts') as Shift[])
