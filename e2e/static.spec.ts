// Every page as its host sends it: readable without scripts, and taken over by the app without a flash.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shiftsOf, watchShifts } from './shifts.ts'
import { expect, folder, test, untilTakenOver } from './site.ts'

const manifest = JSON.parse(readFileSync(join(folder, 'corpus/manifest.json'), 'utf8'))
const summaries = JSON.parse(readFileSync(join(folder, 'corpus', manifest.summaries.path), 'utf8'))

/** One page of each kind, that with the most in it, and the lists. */
const most = (list: { id: string; takeaways: number }[]): string =>
  list.toSorted((a, b) => b.takeaways - a.takeaways)[0]?.id ?? ''
const paths = [
  ...['/', '/trends', '/about', '/compare', '/talks', '/conferences', '/recaps', '/tools', '/companies', '/topics', '/people'],
  `/talks/${most(summaries.talks)}`,
  `/tools/${most(summaries.tools)}`,
  `/companies/${most(summaries.companies)}`,
  `/topics/${most(summaries.topics)}`,
  `/people/${most(summaries.people)}`,
  `/conferences/${most(summaries.editions)}`,
  `/recaps/${most(summaries.recaps)}`,
]

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every kind of page can be read, and offers nothing that only a script could answer', async ({ page }) => {
    for (const path of paths) {
      const response = await page.goto(`.${path}`)
      expect(response?.status()).toBe(200)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('checkbox')).toHaveCount(0)
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
      // Enough to be the page, and no waiting word.
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200)
      await expect(page.getByText('Opening the corpus')).toHaveCount(0)
    }
  })

  test("a talk's takeaways stand in its HTML, each leading to its sentence in the recap", async ({ page }) => {
    const [first] = summaries.talks.filter(({ takeaways }: { takeaways: number }) => takeaways > 3)
    await page.goto(`./talks/${first.id}`)
    await expect(page.locator('main .row[id]')).toHaveCount(first.takeaways)
    const source = page.locator('main .evidence').first().getByRole('link')
    await source.click()
    await expect(page).toHaveURL(/\/recaps\/[\w-]+#/)
    await expect(page.locator(new URL(page.url()).hash)).toBeVisible()
  })

  test('an unknown address says so, and leads to what there is', async ({ page, complaints }) => {
    const response = await page.goto('./talks/nothing-of-the-kind')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address')
    await page.getByRole('main').getByRole('link', { name: 'Talks' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks')
    complaints.length = 0
  })
})

/** Marks the elements that the host sent. */
const mark = () => {
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('#root *')) Object.assign(element, { sent: true })
  })
}

for (const path of paths)
  test(`${path} is taken over as it stands: the same elements, and nothing moves`, async ({ page }) => {
    await watchShifts(page)
    await page.addInitScript(mark)
    await page.goto(`.${path}`)
    await untilTakenOver(page)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 200))))
    // A mismatch makes React draw all of it anew.
    const [kept, main] = await page.evaluate(() => {
      const sent = (element: Element | null) => element !== null && 'sent' in element
      return [sent(document.querySelector('h1')), sent(document.querySelector('main'))]
    })
    expect([kept, main]).toEqual([true, true])
    expect(await shiftsOf(page)).toEqual([])
  })

test('fonts that come late move hardly anything', async ({ page }) => {
  await watchShifts(page, { fonts: 'late' })
  for (const path of ['', ...paths.filter(path => /^\/(?:talks|tools|topics)\/./.test(path))]) {
    await page.goto(`.${path}`)
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 200))))
    const shifts = await shiftsOf(page)
    expect(shifts.length).toBeGreaterThan(0)
    const sum = shifts.reduce((all, { value }) => all + value, 0)
    expect(sum, JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(0.01)
  }
})

const families = ['Source Serif 4', 'italic Source Serif 4', 'Hanken Grotesk']
for (const face of families)
  test(`the stand-in for ${face} is as wide as it is`, async ({ page }) => {
    await page.goto('./')
    const [ours, theirs] = await page.evaluate(async face => {
      const [, style, family] = /^(italic )?(.*)$/.exec(face) ?? []
      const standIns = [`${family} fallback`, `${family} fallback 2`, `${family} fallback 3`]
      const widthIn = async (names: string[]): Promise<number | undefined> => {
        const loads = names.map(name => document.fonts.load(`${style ?? ''}100px '${name}'`).catch(() => []))
        const loaded = (await Promise.all(loads)).flat()
        const context = document.createElement('canvas').getContext('2d')
        if (loaded.length === 0 || !context) return undefined
        context.font = `${style ?? ''}100px ${names.map(name => `'${name}'`).join()}`
        return context.measureText(document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '').width
      }
      return [await widthIn([family ?? '']), await widthIn(standIns)]
    }, face)
    test.skip(theirs === undefined, 'no system font that could stand in for it is installed here')
    expect(Math.abs((theirs ?? 0) / (ours ?? 1) - 1)).toBeLessThan(0.03)
  })

test('taking over draws no more than the page shows: the rows out of sight wait for frames', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0
  })
  await page.goto('./')
  // Drawn once the app knows what only the browser does.
  await expect(page.locator('main > p.print-only')).toHaveCount(1)
  await expect(page.locator('.results .rows > .row')).toHaveCount(12)
})

test('an address that asks something is not answered by what the page shows to all', async ({ page }) => {
  await page.route(/\/assets\/.*\.js$/, async route => {
    await new Promise(resolve => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('./?q=postmortem', { waitUntil: 'commit' })
  await expect(page.locator('#root[data-page] h1')).toHaveCount(1)
  await expect(page.locator('#root .count-line')).toBeHidden()
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toHaveValue('postmortem')
  await expect(page.locator('#root .count-line')).toBeVisible()
})

test('what the page shows to all is gone by the time that it is taken over for something else', async ({ page }) => {
  await page.addInitScript(mark)
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.getElementById('root')
      const gone = () => Object.assign(globalThis, { stays: [...(root?.querySelectorAll('h1') ?? [])].some(h1 => 'sent' in h1) })
      if (root) new MutationObserver(gone).observe(root, { attributes: true, attributeFilter: ['data-page'] })
    })
  })
  await page.goto('./?kind=figure')
  await untilTakenOver(page)
  // As the script above leaves it.
  expect(await page.evaluate(() => (globalThis as unknown as { stays: boolean }).stays)).toBe(false)
})

test('what is typed before the app is there is searched for once it is', async ({ page }) => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(/\/assets\/.*\.js$/, async route => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await search.pressSequentially('rabbitmq')
  letGo()
  await expect(page).toHaveURL(/\?q=rabbitmq$/)
  await expect(search).toHaveValue('rabbitmq')
  await expect(page.locator('mark').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
})
