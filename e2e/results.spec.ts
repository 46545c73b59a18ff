import type { Locator, Page } from '@playwright/test'
import { expect, pressUntil, test } from './site.ts'

const table = (page: Page): Locator => page.getByRole('table', { name: /takeaways, a row each$/ })
const columnOf = (page: Page, name: string): Promise<string[]> => table(page).locator(`.table-${name}`).allTextContents()
const head = (page: Page, name: string): Locator => table(page).getByRole('columnheader', { name })
const settled = (page: Page): Promise<void> => expect(page.getByRole('status')).toHaveText(/takeaway/)

/** How far below the window's upper edge something begins. */
const top = (of: Locator): Promise<number> => of.evaluate(element => Math.round(element.getBoundingClientRect().top))

test('an address opens the table, which is one to whoever hears it', async ({ page }) => {
  await page.goto('./?q=kafka&view=table')
  await expect(table(page).getByRole('columnheader')).toHaveText(['Year', 'Takeaway', 'Talk', 'Who', 'Tools', 'Source'])
  const count = Number((await page.locator('.count-line').textContent())?.match(/^\d+/)?.[0])
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(count + 1))
  await expect(table(page).getByRole('row')).toHaveCount(Math.min(count, 50) + 1)
  await expect(table(page).getByRole('row').nth(1).getByRole('cell')).toHaveCount(6)
  await expect(table(page).locator('mark').first()).toHaveText(/kafka/i)
  await expect(page.getByRole('link', { name: 'Table' })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('link', { name: 'By talk' }).click()
  await expect(page).toHaveURL(/\?q=kafka$/)
  await expect(table(page)).toBeHidden()
  await page.goBack()
  await expect(table(page)).toBeVisible()
})

test('by keyboard: a head puts the whole result in its order, then the other way round, and keeps the focus', async ({
  page,
}) => {
  await page.goto('./?view=table')
  await expect(head(page, 'Takeaway')).toHaveAttribute('aria-sort', 'other')
  const talk = head(page, 'Talk').getByRole('button')
  await talk.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?sort=talk&view=table$/)
  await expect(head(page, 'Talk')).toHaveAttribute('aria-sort', 'ascending')
  await expect(head(page, 'Takeaway')).not.toHaveAttribute('aria-sort')
  await expect(talk).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('talk')
  const inOrder = (titles: string[]) => titles.toSorted(new Intl.Collator('en', { numeric: true }).compare)
  let ascending: string[] = []
  await expect(async () => {
    ascending = await columnOf(page, 'talk')
    expect(ascending).toEqual(inOrder(ascending))
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?sort=-talk&view=table$/)
  await expect(head(page, 'Talk')).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(async () => (await columnOf(page, 'talk'))[0]).not.toBe(ascending[0])
  const descending = await columnOf(page, 'talk')
  expect(descending).toEqual(inOrder(descending).reverse())
  expect(descending[0]?.localeCompare(ascending.at(-1) ?? '')).toBe(1)
  await head(page, 'Year').getByRole('button').press('Enter')
  await expect(page).toHaveURL(/\?sort=newest&view=table$/)
  await page.goBack()
  await expect(head(page, 'Talk')).toHaveAttribute('aria-sort', 'descending')
})

test('columns are chosen by boxes, and the address keeps them', async ({ page }) => {
  await page.goto('./?view=table')
  await page.locator('.column-choice > summary').press('Enter')
  await page.getByRole('checkbox', { name: 'Kind' }).check()
  await page.getByRole('checkbox', { name: 'Tools' }).uncheck()
  await expect(page).toHaveURL(/\?columns=year,talk,who,kind&view=table$/)
  await expect(table(page).getByRole('columnheader')).toHaveText(['Year', 'Takeaway', 'Talk', 'Who', 'Kind', 'Source'])
  await page.reload()
  await expect(table(page).getByRole('columnheader')).toHaveText(['Year', 'Takeaway', 'Talk', 'Who', 'Kind', 'Source'])
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/\?view=table$/)
  await page.locator('.column-choice > summary').press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Kind' })).not.toBeChecked()
  await page.goto('./?columns=price,kind&view=table')
  await expect(page.getByText('The table has no column “price”.')).toBeVisible()
  await expect(table(page).getByRole('columnheader')).toHaveText(['Takeaway', 'Kind', 'Source'])
})

test('by tool: those named most come first, each leads to its page and to its own list', async ({ page }) => {
  await page.goto('./?view=tools')
  const groups = page.locator('.results .group')
  await expect(groups).toHaveCount(10)
  const counts = (await groups.locator('.group-head .evidence').allTextContents()).map(text => Number.parseInt(text, 10))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  await expect(page.getByText(/^[\d,]+ takeaways name a tool; [\d,]+ others name none\.$/)).toBeVisible()
  const first = groups.first()
  await expect(first.getByRole('heading').getByRole('link')).toHaveAttribute('href', /\/tools\//)
  await expect(first.locator('.talk-name').first()).toHaveAttribute('href', /\/talks\//)
  await first.locator('.group-head .evidence').getByRole('link').click()
  await expect(page).toHaveURL(/\?tool=[\w-]+$/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${counts[0]} takeaways`))
})

test('a chosen row of the table is cited with others, and the key cites the row that has the focus', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?q=kafka&view=table')
  const row = table(page).getByRole('row').nth(2)
  await row.getByRole('checkbox').check()
  await expect(page.getByText('1 takeaway chosen')).toBeVisible()
  await row.getByRole('link').first().focus()
  await pressUntil(page, 'c', page.getByText('Citation copied as Markdown.'))
})

test('all of the list can be shown; words far out of sight are found by the browser’s own search', async ({ page }) => {
  await page.goto('./?year=2015')
  await settled(page)
  await page.getByRole('button', { name: /^Show all \d+ talks$/ }).click()
  await expect(page.getByText('These are all the takeaways that your filters let through.')).toBeVisible()
  const count = Number((await page.locator('.count-line').textContent())?.match(/^\d+/)?.[0])
  const rows = page.locator('.results .rows > .row')
  await expect(rows).toHaveCount(count)
  const last = rows.last().locator('.sentence')
  const words = (await last.textContent()) ?? ''
  const isLaidOut = () => rows.last().evaluate(row => row.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isLaidOut()).toBe(false)
  await expect(last).toHaveText(words)
  // What the browser's own search does; types know nothing of it.
  expect(await page.evaluate(text => Reflect.get(window, 'find').call(window, text.slice(0, 40)), words)).toBe(true)
  await expect(last).toBeInViewport()
  expect(await isLaidOut()).toBe(true)
})

for (const [what, address, row, leads] of [
  ['a long list', './?year=2019', '.results .rows > .row', '.grammar a'],
  ['a long table', './?sort=talk&view=table&year=2019', '.table-line', '.talk-name'],
] as const)
  test(`Back returns to the very row of ${what}, and to what had the focus, also after a reload`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    await settled(page)
    await page.getByRole('button', { name: /^Show all / }).click()
    await expect(page.getByText('These are all the takeaways that your filters let through.')).toBeVisible()
    const rows = page.locator(row)
    const count = Number((await page.locator('.count-line').textContent())?.match(/^\d+/)?.[0])
    await expect(rows).toHaveCount(count)
    const leading = rows.filter({ has: page.locator(leads) })
    const wanted = leading.nth(Math.floor((await leading.count()) * 0.6))
    await wanted.scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 200)
    const words = (await wanted.locator('.sentence').textContent()) ?? ''
    const again = rows.filter({ hasText: words }).first()
    const link = wanted.locator(leads).last()
    const href = await link.getAttribute('href')
    await link.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    // Until it has come to rest.
    await page.waitForTimeout(400)
    const before = await top(again)
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/year=2019/)
    await page.goBack()
    await expect(rows).toHaveCount(count)
    await expect.poll(() => top(again)).toBeGreaterThan(before - 3)
    await expect.poll(() => top(again)).toBeLessThan(before + 3)
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('.row, .table-line')?.querySelector('.sentence')?.textContent)
    await expect.poll(focused).toBe(words)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href)
    await page.reload()
    await expect(rows).toHaveCount(count)
    await expect.poll(() => top(again)).toBeGreaterThan(before - 3)
    await expect.poll(() => top(again)).toBeLessThan(before + 3)
    await expect.poll(focused).toBe(words)
  })

test('printing brings the whole list, and paper says where it does not', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('.results .rows > .row').length)
    }
  })
  await page.goto('./?year=2015')
  await settled(page)
  const count = Number((await page.locator('.count-line').textContent())?.match(/^\d+/)?.[0])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^These are the first 10 of \d+ talks/)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: `Print all ${count} takeaways` }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', String(count))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^These are the first/)).toBeHidden()
})

test('at 320 px each row of the table is a block that reads well, a table still, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./?columns=year,talk,who,tool,topic,kind,stance,conference&q=kafka&view=table')
  await expect(table(page).getByRole('row').nth(1).getByRole('cell').first()).toBeVisible()
  for (const cell of await table(page).getByRole('row').nth(1).getByRole('cell').all()) {
    const box = await cell.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await head(page, 'Who').getByRole('button').click()
  await expect(head(page, 'Who')).toHaveAttribute('aria-sort', 'ascending')
})

test('the table keeps its columns and its order while another view is looked at', async ({ page }) => {
  await page.goto('./?columns=year,talk,who,kind&q=kafka&sort=talk&view=table')
  await page.getByRole('link', { name: 'By talk' }).click()
  await expect(page).toHaveURL(/\?q=kafka$/)
  await page.getByRole('link', { name: 'Table' }).click()
  await expect(page).toHaveURL(/\?columns=year,talk,who,kind&q=kafka&sort=talk&view=table$/)
  await page.getByRole('link', { name: 'By tool' }).click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first')
  await page.getByRole('link', { name: 'Table' }).click()
  await expect(page).toHaveURL(/\?columns=year,talk,who,kind&q=kafka&sort=newest&view=table$/)
})

test('paper has all rows of the groups that are shown, however it is asked for', async ({ page }) => {
  // No frame comes that would draw more than the first rows.
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0
  })
  await page.goto('./?year=2019')
  const rows = page.locator('.results .rows > .row')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  // As the browser does before it prints: what is drawn by then is what paper gets.
  const drawn = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return document.querySelectorAll('.results .rows > .row').length
  })
  expect(drawn).toBeGreaterThan(before)
  const shown = await page.locator('.results .group-head .evidence').allTextContents()
  expect(shown).toHaveLength(10)
  expect(drawn).toBe(shown.reduce((sum, words) => sum + Number.parseInt(words, 10), 0))
})
