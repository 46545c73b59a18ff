import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

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

test('who asks in the words of other searches is told what says it here', async ({ page }) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Search the takeaways' })
  await search.pressSequentially('k8s OR kafka')
  await expect(page.getByText('“OR” between words is searched as a word')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Kubernetes or Kafka', exact: true }).click()
  await expect(page).toHaveURL(/\?tool=kafka&tool=kubernetes$/)
  await expect(page.getByText('“OR” between words')).toBeHidden()
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
