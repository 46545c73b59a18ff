// The list beneath the search field: what it offers, by which keys and clicks it is used, and how the page does without it.
import { accessFindings, expect, test } from './site.ts'

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

test('where the list of suggestions does not load, the field is a field for text, and its keys move in the text', async ({
  page,
  complaints,
}) => {
  await page.route('**/Suggestions-*.js', route => route.abort())
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText(/takeaway/)
  const search = page.getByRole('searchbox', { name: 'Search the takeaways' })
  await search.pressSequentially('kafka')
  await expect(page).toHaveURL(/\?q=kafka$/)
  await expect(search).not.toHaveAttribute('aria-expanded')
  await expect(search).not.toHaveAttribute('aria-controls')
  await search.press('ArrowUp')
  await search.pressSequentially('apache ')
  await expect(search).toHaveValue('apache kafka')
  await search.press('Escape')
  await expect(search).toHaveValue('')
  expect(await accessFindings(page)).toEqual([])
  complaints.splice(0)
})
