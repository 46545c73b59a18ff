import type { Locator, Page } from '@playwright/test'
import { accessFindings, expect, test, untilTakenOver } from './site.ts'

/** Each list, and of each kind of page one on which every part of it is. */
const routes = [
  './',
  './?q=kafka&year=2015',
  './?q=postmortem&year=2017',
  './?q=kafka&view=table',
  './?q=kafka&view=tools',
  './talks',
  './talks/srecon-europe-2015-postmortems',
  './tools',
  './tools/prometheus',
  './companies',
  './companies/soundcloud',
  './topics',
  './topics/monitoring',
  './people',
  './people/heinrich-hartmann',
  './people/alex-hidalgo',
  './conferences',
  './conferences/srecon-americas-2020',
  './recaps',
  './recaps/srecon15-europe-brazil-1',
  './trends',
  './about',
  './compare',
  './compare?tool=prometheus&tool=graphite',
  './compare?year=2015&year=2020',
]
/** A page is loaded once and looked at in each of these settings. Dark and forced colours change nothing but the colours. */
const settings = [
  ['light', 'everything', { colorScheme: 'light', forcedColors: 'none' }, { width: 1280, height: 900 }],
  ['dark', 'colours', { colorScheme: 'dark', forcedColors: 'none' }, { width: 1280, height: 900 }],
  ['forced colours', 'colours', { colorScheme: 'dark', forcedColors: 'active' }, { width: 1280, height: 900 }],
  ['320 px', 'everything', { colorScheme: 'light', forcedColors: 'none' }, { width: 320, height: 640 }],
] as const

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const route of routes) {
  test(`axe finds nothing on ${route}, light, dark, in forced colours and at 320 px, nor does it scroll sideways at 200 % text`, async ({
    page,
  }) => {
    // On the longest lists a slow machine needs its time.
    test.setTimeout(300_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(route)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (route.startsWith('./?') || route === './') await expect(page.getByRole('status')).toHaveText(/takeaway/)
    for (const [name, looksAt, media, viewport] of settings) {
      await page.emulateMedia(media)
      await page.setViewportSize(viewport)
      expect(await accessFindings(page, looksAt), name).toEqual([])
      expect(await overflow(page), name).toBeLessThanOrEqual(0)
    }
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await page.setViewportSize({ width: 640, height: 900 })
    expect(await overflow(page), '200 % text').toBeLessThanOrEqual(0)
    // As a browser does that is told to write twice as large: the page is laid out for it too.
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    const browser = await page.context().newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `200 % text of the browser's, ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

test('for who wants less motion a change of colour takes no time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./talks')
  const changing = await page.getByRole('heading', { level: 1 }).evaluate(heading => {
    // So that there is a change to see.
    getComputedStyle(heading).getPropertyValue('color')
    heading.style.setProperty('color', 'red')
    return heading.getAnimations().length
  })
  expect(changing).toBe(0)
})

test('by keyboard alone: search, filter, open a talk, and come back', async ({ page }) => {
  await page.goto('./')
  await untilTakenOver(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toBeFocused()
  await page.keyboard.type('allspaw')
  await expect(page).toHaveURL(/q=allspaw$/)
  const box = page.getByRole('checkbox', { name: /^postmortems, / })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/topic=postmortems/)
  await expect(box).toBeFocused()
  await page.getByRole('heading', { name: 'Postmortems' }).getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/talks\/srecon-europe-2015-postmortems$/)
  await expect(page).toHaveTitle(/Postmortems/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toHaveValue('allspaw')
})

test('one status line says the number once the search has settled', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('combobox', { name: 'Search the takeaways' }).pressSequentially('rabbitmq', { delay: 20 })
  const status = page.getByRole('status')
  await expect(status).toHaveCount(1)
  await expect(status).toHaveText(/^\d+ takeaways?/)
})

test('the filters on a phone open as a sheet, and give the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  const open = page.getByRole('button', { name: /^Filters/ })
  await open.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  expect(await accessFindings(page)).toEqual([])
  await sheet.getByRole('checkbox').first().check()
  await sheet.getByRole('button', { name: /^Show \d+ takeaways?/ }).click()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\?(?:conference|year|company|topic|tool|person|kind|stance)=/)
  await expect(open).toBeFocused()
})

for (const width of [320, 390])
  test(`at ${width} px, with text twice as large, names in the sheet break between words alone, and no word of the header covers another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const browser = await page.context().newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await page.goto('./')
    await untilTakenOver(page)
    const box = async (of: Locator) => (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [name, menu] = [await box(page.locator('.wordmark')), await box(page.locator('.menu > summary'))]
    const isBeside = name.x + name.width <= menu.x || name.y + name.height <= menu.y
    expect(isBeside, 'the menu beside the name, or below it').toBe(true)
    await page.getByRole('button', { name: /^Filters/ }).click()
    const sheet = page.getByRole('dialog')
    const names = sheet.locator('.facet-name')
    await expect(names.first()).toBeVisible()
    const broken = await names.evaluateAll(all =>
      all.flatMap(each => {
        const range = document.createRange()
        range.selectNodeContents(each)
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size
        const words = (each.textContent ?? '').split(/[\s./_-]+/).length
        return lines > words ? [`${each.textContent}: ${lines} lines`] : []
      }),
    )
    expect(broken).toEqual([])
    const over = await sheet.evaluate(element => element.scrollWidth - element.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
    const not = sheet.getByRole('button', { name: /^Leave out / }).first()
    expect((await box(not)).x + (await box(not)).width).toBeLessThanOrEqual(width)
  })

test('on a phone what was typed just before the filters were opened is there when they are closed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await search.pressSequentially('kafka')
  await page.getByRole('button', { name: /^Filters/ }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\?q=kafka$/)
  await expect(search).toHaveValue('kafka')
})

test('on a phone Back closes the filters and stays on the page; what was chosen in them is one step', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./tools')
  await page.goto('./?q=kafka')
  const open = page.getByRole('button', { name: /^Filters/ })
  const sheet = page.getByRole('dialog')
  await open.click()
  await expect(sheet).toBeVisible()
  await page.goBack()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\?q=kafka$/)
  await expect(open).toBeFocused()
  await open.click()
  await sheet.getByRole('checkbox').nth(0).check()
  await sheet.getByRole('checkbox').nth(1).check()
  await expect(page).toHaveURL(/&topic=[\w-]+&topic=[\w-]+$/)
  await sheet.getByRole('button', { name: /^Show \d+ takeaways?/ }).click()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/&topic=[\w-]+&topic=[\w-]+$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?q=kafka$/)
  await expect(sheet).toBeHidden()
  await page.goBack()
  await expect(page).toHaveURL(/\/tools$/)
})

test('filters that are closed as they were opened leave no step behind', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./tools')
  await page.goto('./?q=kafka')
  for (const close of [() => page.keyboard.press('Escape'), () => page.getByRole('button', { name: 'Close' }).click()]) {
    await page.getByRole('button', { name: /^Filters/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await close()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused()
  }
  await page.goBack()
  await expect(page).toHaveURL(/\/tools$/)
})
