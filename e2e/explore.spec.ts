import type { Page } from '@playwright/test'
import { accessFindings, expect, test } from './site.ts'

test('typing answers at once, marks the words, and the address says it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('combobox', { name: 'Search the takeaways' }).pressSequentially('rabbitmq')
  await expect(page.getByRole('main').getByText('replace RabbitMQ')).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
  await expect(page).toHaveURL(/\?q=rabbitmq$/)
})

test('the beginning of a word, a typo and an accent left out all find', async ({ page }) => {
  for (const [typed, found] of [
    ['zookee', 'together with ZooKeeper'],
    ['rabitmq', 'replace RabbitMQ'],
    ['coordination', 'OK Log: Distributed and Coördination-Free Logging'],
  ] as const) {
    await page.goto(`./?q=${typed}`)
    await expect(page.getByRole('main').getByText(found).first()).toBeVisible()
  }
})

/** The number that the status line says once the search has settled. */
const settledNumber = async (page: Page): Promise<number> => {
  const status = page.getByRole('status')
  await expect(status).toHaveText(/^\d+ takeaways?/)
  return Number((await status.textContent())?.match(/^\d+/)?.[0])
}

test('every count is true: choosing the value gives that many', async ({ page }) => {
  await page.goto('./?kind=figure')
  const groups = page.getByRole('group', { name: /^(Topic|Company|Tool|Person|Year)$/ })
  await expect(groups.first()).toBeVisible()
  const labels = await groups
    .getByRole('checkbox', { disabled: false })
    .evaluateAll(boxes => boxes.map(box => box.getAttribute('aria-label') ?? ''))
  const counted = labels.filter(label => /, [1-9]\d* takeaways?$/.test(label))
  expect(counted.length).toBeGreaterThan(5)
  for (const label of counted.slice(0, 10)) {
    await page.goto('./?kind=figure')
    await groups.getByRole('checkbox', { name: label, exact: true }).press('Space')
    await expect(page).toHaveURL(/kind=figure.+|.+kind=figure/)
    await expect(page.getByRole('status'), label).toHaveText(new RegExp(`^${label.match(/(\d+) takeaways?$/)?.[1]} takeaways?`))
  }
})

test('within a facet either value suffices, across facets both must hold', async ({ page }) => {
  const numberOf = async (view: string): Promise<number> => {
    await page.goto(`./?${view}`)
    return settledNumber(page)
  }
  const linkedin = await numberOf('company=linkedin')
  const shopify = await numberOf('company=shopify')
  expect(await numberOf('company=linkedin&company=shopify')).toBe(linkedin + shopify)
  const both = await numberOf('company=linkedin&company=shopify&kind=figure')
  expect(both).toBe((await numberOf('company=linkedin&kind=figure')) + (await numberOf('company=shopify&kind=figure')))
  expect(both).toBeLessThan(linkedin)
})

test('Back and Forward walk the choices of filters, not the letters', async ({ page }) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await search.pressSequentially('etsy')
  await expect(page).toHaveURL(/\?q=etsy$/)
  await page.getByRole('checkbox', { name: /^postmortems, / }).check()
  await expect(page).toHaveURL(/q=etsy&topic=postmortems$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?q=etsy$/)
  await expect(search).toHaveValue('etsy')
  await expect(page.getByRole('checkbox', { name: /^postmortems, / })).not.toBeChecked()
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^postmortems, / })).toBeChecked()
})

test('Back counts, however soon after a choice', async ({ page }) => {
  await page.goto('./?q=etsy')
  const box = page.getByRole('checkbox', { name: /^postmortems, / })
  await expect(box).not.toBeChecked()
  await box.evaluate(element => {
    if (element instanceof HTMLElement) element.click()
    history.back()
  })
  await expect(page).toHaveURL(/\?q=etsy$/)
  await expect(box).not.toBeChecked()
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
})

test('a link to a view opens that view', async ({ page }) => {
  await page.goto('./?topic=postmortems&-ignored=1&year=2015')
  await expect(page.getByRole('checkbox', { name: /^postmortems, / })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^2015, / })).toBeChecked()
})

test('an empty result says what hides it, and taking that away brings it back', async ({ page }) => {
  await page.goto('./?q=postmortem&year=2017')
  await expect(page.getByText(/takeaways? about “postmortem”/)).toBeVisible()
  await page.getByRole('button', { name: 'Remove Year' }).click()
  await expect(page).toHaveURL(/\?q=postmortem$/)
  await expect(page.getByRole('heading', { name: 'Postmortems' })).toBeVisible()
})

test('a value named in the text narrows at once, and becomes a choice when it is finished', async ({ page }) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const status = page.getByRole('status')
  await expect(status).toHaveText(/takeaway/)
  const all = (await status.textContent()) ?? ''
  await search.pressSequentially('tool:k8s')
  await expect(status).not.toHaveText(all)
  const narrowed = await settledNumber(page)
  await expect(search).toHaveValue('tool:k8s')
  await search.pressSequentially(' ')
  await expect(page.getByRole('button', { name: 'Remove Tool Kubernetes' })).toBeVisible()
  await expect(page).toHaveURL(/\?tool=kubernetes$/)
  await expect(search).toHaveValue('')
  expect(await settledNumber(page)).toBe(narrowed)
  await search.pressSequentially('cluster')
  await search.press('Home')
  await search.pressSequentially('year:2015..2016 -kind:quotes in ')
  await expect(search).toHaveValue('in cluster')
  await search.press('Enter')
  await expect(page).toHaveURL(/\?kind=-quote&q=in\+cluster&tool=kubernetes&year=2015&year=2016$/)
  await expect(page.getByRole('button', { name: 'Remove Year 2015 to 2016' })).toBeVisible()
})

test('what is typed is offered as names, and the one that is chosen becomes a choice', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await search.pressSequentially('slow k8')
  // What it brings beside "slow" is told where that answer was there; typed as fast as this, it may not be.
  await expect(list.getByRole('option', { name: /^Kubernetes, k8s, tool(?:, \d+ takeaways)?$/ })).toBeVisible()
  const kubernetes = list.getByRole('option', { name: /^Kubernetes, k8s, tool, \d+ takeaways$/ })
  await expect(search).toHaveAttribute('aria-expanded', 'true')
  await search.press('Escape')
  await expect(list).toBeHidden()
  await expect(search).toHaveValue('slow k8')
  await search.press('Escape')
  await expect(search).toHaveValue('')
  await search.pressSequentially('k8')
  await expect(kubernetes).toBeVisible()
  await search.press('ArrowDown')
  await expect(kubernetes).toHaveAttribute('aria-selected', 'true')
  await expect(search).toHaveAttribute('aria-activedescendant', (await kubernetes.getAttribute('id')) ?? '')
  await search.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Tool Kubernetes' })).toBeVisible()
  await expect(page).toHaveURL(/\?tool=kubernetes$/)
  await expect(search).toHaveValue('')
  await expect(search).toBeFocused()
  await expect(list).toBeHidden()
})

test('a kind, a stance and a conference are offered as names are, each with what it brings', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  for (const [typed, name, address] of [
    ['figu', /^figure, kind, \d+ takeaways$/, /\?kind=figure$/],
    ['replaced', /^replaced, stance, \d+ takeaways$/, /\?stance=replaced$/],
    ['srecon europe 2017', /^SREcon Europe 2017, conference, \d+ takeaways$/, /\?conference=srecon-europe-2017$/],
  ] as const) {
    await page.goto('./')
    await search.pressSequentially(typed)
    const option = list.getByRole('option', { name })
    await expect(option).toBeVisible()
    const count = (await option.getAttribute('aria-label'))?.match(/(\d+) takeaways$/)?.[1]
    await option.click()
    await expect(page).toHaveURL(address)
    await expect(search).toHaveValue('')
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} takeaways`))
  }
})

test('a suggestion can be clicked: a talk opens, a word is completed, and Enter without one searches', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await search.pressSequentially('lat')
  await list
    .getByRole('option', { name: /, word$/ })
    .first()
    .click()
  await expect(search).toHaveValue(/^lat\S+$/)
  await expect(search).toBeFocused()
  await expect(list).toBeHidden()
  await search.fill('postm')
  await expect(list).toBeVisible()
  await search.press('Enter')
  await expect(list).toBeHidden()
  await expect(page).toHaveURL(/\?q=postm$/)
  await search.press('ArrowDown')
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await list.getByRole('option', { name: /^Postmortems, SREcon Europe 2015, talk/ }).click()
  await expect(page).toHaveURL(/talks\/srecon-europe-2015-postmortems$/)
})

test('the list of suggestions is beneath the field, moves nothing, and axe finds nothing in it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./?q=po')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 })
    const count = page.locator('.count-row')
    const before = (await count.boundingBox())?.y
    await search.press('End')
    await search.press('ArrowDown')
    await expect(list).toBeVisible()
    expect((await count.boundingBox())?.y).toBe(before)
    const [field, below] = [await search.boundingBox(), await list.boundingBox()]
    expect(below?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0))
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(await accessFindings(page), `${width} px`).toEqual([])
    await expect(page.getByRole('status')).toHaveCount(1)
    await search.press('Tab')
    await expect(list).toBeHidden()
  }
})

test('an address that names values in its text opens as the view of the choices', async ({ page }) => {
  await page.goto('./?q=broker')
  await page.goto(`./?q=${encodeURIComponent('company:"Argonne" root')}`)
  await expect(page).toHaveURL(/\?company=argonne-national-laboratory&q=root$/)
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toHaveValue('root')
  await expect(page.getByRole('button', { name: 'Remove Company Argonne National Laboratory' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\?q=broker$/)
})

test('another name in an address leads to the view of the thing, and that is said once', async ({ page }) => {
  await page.goto('./?tool=kubernetes')
  const kubernetes = await settledNumber(page)
  await page.goto('./?tool=k8s')
  await expect(page).toHaveURL(/\?tool=kubernetes$/)
  await expect(page.getByText('“k8s” is the tool Kubernetes.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove Tool Kubernetes' })).toBeVisible()
  expect(await settledNumber(page)).toBe(kubernetes)
  await page.getByRole('button', { name: 'Remove Tool Kubernetes' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByText('“k8s” is')).toBeHidden()
  // The address that was written is not in the history any more.
  await page.goBack()
  await expect(page).toHaveURL(/\?tool=kubernetes$/)
  await expect(page.getByRole('button', { name: 'Remove Tool Kubernetes' })).toBeVisible()
  await expect(page.getByText('“k8s” is')).toBeHidden()
  await page.goto('./?company=Argonne&q=root')
  await expect(page).toHaveURL(/\?company=argonne-national-laboratory&q=root$/)
  await expect(page.getByText('“Argonne” is the company Argonne National Laboratory.')).toBeVisible()
})

test('a value of an address that nothing is called is kept, and the nearest is offered', async ({ page }) => {
  await page.goto('./?tool=kafak')
  await expect(page.getByText('No tool is called “kafak”; did you mean Kafka?')).toBeVisible()
  await expect(page).toHaveURL(/\?tool=kafak$/)
  await page.locator('.remarks').getByRole('link', { name: 'Kafka' }).click()
  await expect(page).toHaveURL(/\?tool=kafka$/)
  await expect(page.getByRole('button', { name: 'Remove Tool Kafka' })).toBeVisible()
  await expect(page.getByText('No tool is called')).toBeHidden()
})

test('a name that means nothing is explained, with a way on and a way back', async ({ page }) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await search.pressSequentially('tool:kafak slow')
  await expect(page.getByText('No tool is called “kafak”; did you mean Kafka?')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Kafka', exact: true }).first().click()
  await expect(page).toHaveURL(/\?q=slow&tool=kafka$/)
  await expect(page.getByRole('button', { name: 'Remove Tool Kafka' })).toBeVisible()
  await page.goBack()
  await expect(search).toHaveValue('tool:kafak slow')
  await expect(page.getByText('No tool is called “kafak”')).toBeVisible()
})

const restarted = 'The search stopped and was started again.'
const inThePage = 'The search runs within the page now, and may feel slower.'
const workerScript = /\/assets\/worker-[\w-]+\.js$/

/** The scripts of the first workers are other ones; those after them are the site's own. `undefined` stands for its own, too. */
const workersRun = async (page: Page, scripts: (((own: string) => string) | undefined)[]): Promise<void> => {
  let opened = 0
  await page.route(workerScript, async route => {
    const script = scripts[opened++]
    if (!script) return route.continue()
    const response = await route.fetch()
    await route.fulfill({ response, body: script(await response.text()) })
  })
}

/** Answers, until it is asked for “latency”. */
const breaksAt = (how: string) => (own: string) =>
  `${own};{const answer=onmessage;onmessage=event=>{if(event.data.query?.q==='latency'){${how}}else answer(event)}}`

const crashes: [string, string][] = [
  ['throws', 'throw new Error("broken by the test")'],
  ['throws a little later', 'setTimeout(()=>{throw new Error("broken by the test")},50)'],
]
for (const [what, how] of crashes)
  test(`a search whose worker ${what} is started again, answers, and says so`, async ({ page, complaints }) => {
    await workersRun(page, [breaksAt(how)])
    await page.goto('./?q=kafka')
    await expect(page.getByRole('status')).toHaveText(/takeaway/)
    await expect(page.getByText(restarted)).toBeHidden()
    await page.getByRole('combobox', { name: 'Search the takeaways' }).fill('latency')
    await expect(page.getByText(restarted)).toBeVisible()
    await expect(
      page
        .getByRole('main')
        .locator('mark')
        .filter({ hasText: /^latency/i })
        .first(),
    ).toBeVisible()
    await expect(page.getByText(inThePage)).toBeHidden()
    expect(await accessFindings(page)).toEqual([])
    // It has been read, and the search is what it was.
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
    await expect(page).toHaveURL(/talks/)
    await page.goBack()
    await expect(page.getByRole('status')).toHaveText(/takeaway/)
    await expect(page.getByText(restarted)).toBeHidden()
    // What the test broke is no complaint of the site's.
    complaints.splice(0)
  })

test('a worker that ends without a word is missed, and replaced', async ({ page }) => {
  await page.clock.install()
  await workersRun(page, [breaksAt('close()')])
  await page.goto('./?q=kafka')
  await expect(page.locator('.count-line')).toHaveText(/takeaway/)
  await page.getByRole('combobox', { name: 'Search the takeaways' }).fill('latency')
  await page.clock.fastForward(10_000)
  await expect(page.getByText(restarted)).toBeHidden()
  await page.clock.fastForward(30_000)
  await expect(page.getByText(restarted)).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .locator('mark')
      .filter({ hasText: /^latency/i })
      .first(),
  ).toBeVisible()
})

const without: [string, (page: Page) => Promise<unknown>][] = [
  [
    'whose script throws each time',
    page => workersRun(page, [() => 'throw new Error("broken by the test")', () => 'null.broken']),
  ],
  ['whose script is not there', page => page.route(workerScript, route => route.fulfill({ status: 404, body: '' }))],
  [
    'that throws at every message',
    page =>
      workersRun(
        page,
        Array.from({ length: 2 }, () => () => 'onmessage=()=>{throw new Error("broken by the test")}'),
      ),
  ],
  ['that the browser does not have', page => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))],
  [
    'that a policy forbids',
    page =>
      page.route(/\/\?q=/, async route => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" } })
      }),
  ],
]
for (const [what, spoil] of without)
  test(`without a worker, as with one ${what}, the page searches by itself and says so`, async ({ page, complaints }) => {
    await spoil(page)
    await page.goto('./?q=kafka')
    await expect(page.getByText(inThePage)).toBeVisible()
    expect(await settledNumber(page)).toBeGreaterThan(0)
    const search = page.getByRole('combobox', { name: 'Search the takeaways' })
    await search.press('End')
    await search.pressSequentially(' slo')
    await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toBeVisible()
    await expect(page.getByText(restarted)).toBeHidden()
    // The browser complains of what the test broke.
    complaints.splice(0)
  })

test('the ways of asking are shown with examples that lead somewhere', async ({ page }) => {
  await page.goto('./')
  await page.getByText('More exactly').press('Enter')
  await page.getByRole('link', { name: /^year:\d+\.\.\d+$/ }).click()
  await expect(page.getByRole('button', { name: /^Remove Year/ }).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toHaveValue('')
})

test('hostile addresses never crash', async ({ page }) => {
  for (const query of [
    '?q="',
    '?q=-"',
    '?q=__proto__:x constructor:y tool:__proto__',
    `?q=${encodeURIComponent('tool:"'.repeat(800))}`,
    `?q=${'tool:a%20'.repeat(600)}`,
    '?q=year:..&q=tool:',
    '?q=%',
    '?q=(.*)[',
    `?q=${'a'.repeat(5_000)}`,
    '?tool=__proto__&tool=constructor',
    '?year=&topic=-&sort=%00',
    '?q=<img src=x onerror=alert(1)>',
  ]) {
    await page.goto(`./${query}`)
    await expect(page.getByRole('combobox', { name: 'Search the takeaways' })).toBeVisible()
  }
})

test('a link followed right before the text is written into the address, with the focus still in the field, is not called back', async ({
  page,
}) => {
  const field = page.getByRole('combobox', { name: 'Search the takeaways' })
  // On touch screens a link leaves the focus where it was; the moment before the address is written is not to be hit at once.
  for (const wait of [280, 300, 310, 320, 330, 335, 340, 345, 350]) {
    await page.goto('./')
    await field.fill('postmorte')
    await page.waitForTimeout(1000)
    await page.evaluate(
      milliseconds =>
        document.addEventListener(
          'input',
          () => setTimeout(() => document.querySelector<HTMLElement>('.results .group-title a')?.click(), milliseconds),
          { once: true },
        ),
      wait,
    )
    await field.press('m')
    await page.waitForTimeout(900)
    await expect(page, `after ${wait} ms`).toHaveURL(/\/talks\//)
  }
})

test('the count says how many of the takeaways are of talks', async ({ page }) => {
  await page.goto('./?q=kafka')
  await expect(page.getByRole('status')).toHaveText(/^\d+ takeaways/)
  const rows = page.locator('.results .rows > .row')
  const ofTalks = page
    .locator('.results .group')
    .filter({ has: page.locator('.group-title a[href*="/talks/"]') })
    .locator('.rows > .row')
  // Rows are drawn as frames allow.
  await expect(async () => {
    const [all, some] = [await rows.count(), await ofTalks.count()]
    expect(some).toBeLessThan(all)
    const said = new RegExp(`^${all} takeaways, ${some} of them in \\d+ talks?$`)
    await expect(page.getByRole('status')).toHaveText(said, { timeout: 1000 })
    await expect(page.locator('.count-line')).toHaveText(said, { timeout: 1000 })
  }).toPass()
})

test('a suggestion says how many takeaways it brings beside what is chosen, or nothing', async ({ page }) => {
  await page.goto('./?year=2019')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await search.pressSequentially('prometheus')
  const option = page.getByRole('option', { name: /^Prometheus, tool/ })
  const count = (await option.getAttribute('aria-label'))?.match(/(\d+) takeaways?$/)?.[1]
  expect(count).toBeDefined()
  await option.click()
  await expect(page).toHaveURL(/\?tool=prometheus&year=2019$/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} takeaways?`))
  await page.goto('./?year=2019&q=slow+prometheus')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  await search.press('End')
  await search.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Prometheus, tool', exact: true })).toBeVisible()
})

test('the title says what was asked, so that tabs and bookmarks can be told apart', async ({ page }) => {
  await page.goto('./')
  const home = await page.title()
  await page.getByRole('combobox', { name: 'Search the takeaways' }).pressSequentially('kafka')
  await expect(page).toHaveTitle('kafka · Explore · Hallway')
  await page.getByRole('checkbox', { name: /^2019, / }).press('Space')
  await expect(page).toHaveTitle('kafka, 2019 · Explore · Hallway')
  await page.goBack()
  await expect(page).toHaveTitle('kafka · Explore · Hallway')
  await page.getByRole('link', { name: 'Hallway', exact: true }).click()
  await expect(page).toHaveTitle(home)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Compare/ })
    .click()
  await expect(page).toHaveTitle('Compare · Hallway')
})
