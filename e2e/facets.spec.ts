// The filters beside Explore, and the bars of its years: found, folded, drawn over, left out.
import type { Locator } from '@playwright/test'
import { shiftsOf, watchShifts } from './shifts.ts'
import { expect, test, untilTakenOver } from './site.ts'

test('a value among many is found by the beginning of any of its names, and Enter chooses the only one', async ({ page }) => {
  await page.goto('./')
  const tools = page.getByRole('group', { name: 'Tool', exact: true })
  await tools.getByRole('button', { name: /^\d+ more$/ }).click()
  const field = tools.getByRole('searchbox', { name: 'Find a tool' })
  await expect(field).toBeFocused()
  await field.fill('K8S')
  await expect(tools.getByRole('checkbox')).toHaveCount(1)
  await expect(tools.getByText('k8s', { exact: true })).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL(/\?tool=kubernetes$/)
  await expect(field).toBeFocused()
  await field.fill('no such thing')
  await expect(tools.getByText('No tool here is called “no such thing”.')).toBeVisible()
  await field.fill('')
  await tools.getByRole('combobox', { name: 'Order of Tool' }).selectOption('By name')
  await expect.poll(() => tools.getByRole('checkbox').count()).toBeGreaterThan(20)
  const names = await tools
    .getByRole('checkbox')
    .evaluateAll(boxes => boxes.map(box => box.closest('label')?.querySelector('bdi')?.textContent ?? ''))
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare))
  await tools.getByRole('button', { name: 'Fewer' }).click()
  await expect(tools.getByRole('button', { name: /^\d+ more$/ })).toBeFocused()
})

test('a value that is chosen stays in its place, and keeps the focus', async ({ page }) => {
  await page.goto('./')
  const topics = page.getByRole('group', { name: 'Topic', exact: true })
  const named = () => topics.getByRole('checkbox').evaluateAll(boxes => boxes.map(box => box.getAttribute('aria-label')))
  const before = await named()
  const third = topics.getByRole('checkbox').nth(2)
  await third.press('Space')
  await expect(third).toBeChecked()
  await expect(third).toBeFocused()
  expect(await named()).toEqual(before)
  await topics.getByRole('button', { name: /^\d+ more$/ }).click()
  await topics.getByRole('checkbox').nth(9).press('Space')
  await topics.getByRole('button', { name: 'Fewer' }).click()
  await expect(topics.getByRole('checkbox', { checked: true })).toHaveCount(2)
})

test('a facet that was closed is closed on the next visit, and nothing moves as the app comes', async ({ page }) => {
  await page.goto('./')
  // What is closed before that is not remembered.
  await untilTakenOver(page)
  const tool = page.locator('.desk-rail [data-facet=tool]')
  await tool.locator('summary').click()
  await expect(tool.getByRole('checkbox').first()).toBeHidden()
  await watchShifts(page)
  await page.reload()
  await untilTakenOver(page)
  await expect(tool.getByRole('checkbox').first()).toBeHidden()
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  expect(await shiftsOf(page)).toEqual([])
  await tool.locator('summary').click()
  await expect(tool.getByRole('checkbox').first()).toBeVisible()
})

test('years are chosen as a range: by a stroke over the bars, with Shift, and by their ends', async ({ page }) => {
  await page.goto('./')
  const chip = (label: string) => page.getByRole('button', { name: `Remove Year ${label}` })
  const bar = (year: number) => page.locator(`[data-year="${year}"]`)
  const centre = async (year: number) => {
    const box = await bar(year).boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  }
  const [from, to] = [await centre(2019), await centre(2017)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await expect(bar(2018)).toHaveAttribute('data-choice', 'include')
  await page.mouse.up()
  await expect(chip('2017 to 2019')).toBeVisible()
  await expect(page).toHaveURL(/\?year=2017&year=2018&year=2019$/)
  await page.getByRole('combobox', { name: 'To year' }).selectOption('2018')
  await expect(chip('2017 to 2018')).toBeVisible()
  await page.getByRole('combobox', { name: 'From year' }).selectOption('2015')
  await expect(chip('2015 to 2018')).toBeVisible()
  await page.getByRole('combobox', { name: 'To year' }).selectOption('2023')
  await expect(page).toHaveURL(/\/$/)
  await page.getByRole('checkbox', { name: /^2016, / }).press('Space')
  await page.getByRole('checkbox', { name: /^2019, / }).press('Shift+Space')
  await expect(chip('2016 to 2019')).toBeVisible()
  await bar(2016).click()
  await expect(chip('2017 to 2019')).toBeVisible()
})

test('Shift with a key gives a range also where the browser does not say of the box that it was down', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('checkbox', { name: /^2016, / }).press('Space')
  await expect(page).toHaveURL(/\?year=2016$/)
  await page.getByRole('checkbox', { name: /^2019, / }).evaluate((box: HTMLInputElement) => {
    const key = { key: ' ', shiftKey: true, bubbles: true }
    box.dispatchEvent(new KeyboardEvent('keydown', key))
    box.dispatchEvent(new KeyboardEvent('keyup', key))
    box.click()
  })
  await expect(page.getByRole('button', { name: 'Remove Year 2016 to 2019' })).toBeVisible()
})

test('Shift that was let go of elsewhere gives no range', async ({ page }) => {
  await page.goto('./')
  const box = (year: number) => page.getByRole('checkbox', { name: new RegExp(`^${year}, `) })
  await box(2016).press('Space')
  await expect(page).toHaveURL(/\?year=2016$/)
  await box(2015).focus()
  await page.keyboard.down('Shift')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.up('Shift')
  await page.locator('[data-year="2019"]').click()
  await expect(page).toHaveURL(/\?year=2016&year=2019$/)
})

test('on a touch screen more values bring no keyboard, and the first that was not shown takes the focus', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...{ baseURL: baseURL ?? '', hasTouch: true, isMobile: true, viewport: { width: 1100, height: 800 } },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto('./')
  await untilTakenOver(page)
  const tools = page.locator('.desk-rail').getByRole('group', { name: 'Tool', exact: true })
  await tools.getByRole('button', { name: /^\d+ more$/ }).tap()
  await expect(tools.getByRole('searchbox')).toBeVisible()
  await expect(tools.getByRole('checkbox').nth(6)).toBeFocused()
  await context.close()
})

test('a touch on a bar chooses its year, a stroke of the finger a range', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('./')
  await untilTakenOver(page)
  await page.locator('[data-year="2018"]').tap()
  await expect(page).toHaveURL(/\?year=2018$/)
  const box = await page.locator('[data-year="2016"]').boundingBox()
  const end = await page.locator('[data-year="2019"]').boundingBox()
  const client = await context.newCDPSession(page)
  const at = (x = 0, y = 0) => ({ touchPoints: [{ x: x + 10, y: y + 40 }] })
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(box?.x, box?.y) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at((box?.x ?? 0) + 30, box?.y) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(end?.x, end?.y) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page).toHaveURL(/\?year=2016&year=2017&year=2018&year=2019$/)
  await context.close()
})

test('two of a kind that are chosen lead to the two side by side', async ({ page }) => {
  await page.goto('./?tool=kafka&tool=rabbitmq')
  await page.getByRole('link', { name: 'Compare the two' }).click()
  await expect(page).toHaveURL(/\/compare\?tool=kafka&tool=rabbitmq$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kafka.*RabbitMQ/)
})

test('an address with hundreds of names that mean nothing is told, and cleaned at one press', async ({ page }) => {
  const gone = Array.from({ length: 300 }, (_, i) => `tool=gone-${i}`).join('&')
  await page.goto(`./?${gone}&year=2017`)
  await expect(page.getByText(/295 more names mean nothing here/)).toBeVisible()
  expect(await page.getByRole('button', { name: /^Remove Tool/ }).count()).toBeLessThan(30)
  await page.getByRole('link', { name: 'Go on without these' }).click()
  await expect(page).toHaveURL(/\?year=2017$/)
  await expect(page.getByRole('button', { name: /^Remove Tool/ })).toHaveCount(0)
})

for (const width of [320, 1280])
  test(`at ${width} px a name of 300 letters that means nothing is shortened, breaks, and can be taken away`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`./?tool=${'k'.repeat(300)}`)
    const remove = page.getByRole('button', { name: /^Remove Tool k+…$/ })
    await expect(remove).toBeInViewport({ ratio: 1 })
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await over()).toBeLessThanOrEqual(0)
    expect((await remove.boundingBox())?.width).toBeGreaterThanOrEqual(24)
    await remove.click()
    await expect(page).toHaveURL(/\/$/)
  })

test('where the part that finds values does not load, that is said, and the first values stay', async ({ page, complaints }) => {
  await page.route('**/AllValues-*.js', route => route.abort())
  await page.goto('./')
  const facet = page.locator('.desk-rail [data-facet=tool]')
  await facet.getByRole('button', { name: /more$/ }).click()
  await expect(facet.getByRole('alert')).toHaveText('They could not be loaded.')
  await expect(facet.getByRole('checkbox')).toHaveCount(6)
  complaints.splice(0)
})

for (const [where, width] of [
  ['beside the list', 1280],
  ['in the sheet', 390],
] as const)
  test(`${where} a value that is left out stays where it stood, and can be taken back there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    await untilTakenOver(page)
    if (width < 760) await page.getByRole('button', { name: /^Filters/ }).click()
    const companies = page.getByRole('group', { name: 'Company', exact: true })
    const names = () => companies.locator('.facet-name').allTextContents()
    // The sheet is a part of its own, which comes when it is first opened.
    await expect(companies.locator('.facet-name').nth(1)).toBeVisible()
    const before = await names()
    const not = companies.getByRole('button', { name: `Leave out ${before[1]}` })
    await not.click()
    await expect(page).toHaveURL(/\?company=-/)
    await expect(companies.getByText('left out')).toBeVisible()
    await expect(not).toHaveAttribute('aria-pressed', 'true')
    expect(await names()).toEqual(before)
    await not.click()
    await expect(page).toHaveURL(/\/$/)
    await expect(companies.getByText('left out')).toBeHidden()
    expect(await names()).toEqual(before)
  })

for (const how of ['Space', 'a click'])
  test(`a value chosen by ${how} keeps its place in the window, however much goes above it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    await expect(page.getByRole('status')).toHaveText(/takeaway/)
    const box = page.locator('.desk-rail').getByRole('group', { name: 'Tool', exact: true }).getByRole('checkbox').nth(2)
    const place = () => box.evaluate(element => Math.round(element.getBoundingClientRect().top))
    await box.focus()
    const before = await place()
    await (how === 'Space' ? page.keyboard.press('Space') : box.click())
    await expect(page).toHaveURL(/\?tool=/)
    await expect(page.getByRole('status')).toHaveText(/^\d{1,2} takeaways?/)
    // What it could be narrowed by comes in frames of their own.
    await page.waitForTimeout(500)
    expect(Math.abs((await place()) - before)).toBeLessThan(3)
    await expect(box).toBeFocused()
  })

test('on a wide touch screen what leaves a value out stands within the rail', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ baseURL: baseURL ?? '', hasTouch: true, isMobile: true, viewport: { width: 844, height: 390 } },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto('./')
  await untilTakenOver(page)
  const end = async (of: Locator) => {
    const box = await of.boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0)
  }
  const rail = page.locator('.desk-rail')
  expect(await end(rail.getByRole('button', { name: /^Leave out / }).first())).toBeLessThanOrEqual(await end(rail))
  await context.close()
})
