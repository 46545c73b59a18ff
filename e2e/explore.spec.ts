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
  const kubernetes = list.getByRole('option', { name: /^Kubernetes, k8s, tool, \d+ takeaways$/ })
  await expect(kubernetes).toBeVisible()
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
