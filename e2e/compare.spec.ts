import type { Page } from '@playwright/test'
import { accessFindings, expect, test, untilReadyOffline } from './site.ts'

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })

test('two tools stand side by side by address, and each number leads to as many takeaways', async ({ page }) => {
  await page.goto('./compare?tool=prometheus&tool=graphite')
  await expect(h1(page)).toHaveText('Prometheus and Graphite')
  await expect(page).toHaveTitle('Prometheus and Graphite · Hallway')
  await expect(page.getByRole('status')).toContainText(/^Prometheus: \d+ takeaways.*Graphite: \d+ takeaways.*of both\.$/)
  const both = page.getByRole('region', { name: 'Said of both' })
  await expect(both.getByText('SoundCloud’s developers').or(both.getByText("SoundCloud's developers"))).toBeVisible()
  await expect(both.getByRole('button', { name: /^Source, line/ }).first()).toBeVisible()
  const stances = page.getByRole('table', { name: 'Who does what with them' })
  await expect(stances.getByRole('row', { name: /^Built by/ })).toContainText('SoundCloud')
  const shared = page.getByRole('table', { name: /^What both share/ }).getByRole('row', { name: /^monitoring/ })
  const count = shared.getByRole('link', { name: /takeaways?$/ }).first()
  const number = await count.innerText()
  await count.click()
  await expect(page).toHaveURL(/\/\?tool=prometheus&topic=monitoring$/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${number} takeaways?`))
})

test("from a tool's page, swapped in place, and back again", async ({ page }) => {
  await page.goto('./tools/graphite')
  await page.getByRole('complementary').getByRole('link', { name: 'with Prometheus' }).click()
  await expect(page).toHaveURL(/\/compare\?tool=graphite&tool=prometheus$/)
  await expect(h1(page)).toBeFocused()
  const swap = page.getByRole('button', { name: 'Swap sides' })
  await swap.click()
  await expect(page).toHaveURL(/\/compare\?tool=prometheus&tool=graphite$/)
  await expect(h1(page)).toHaveText('Prometheus and Graphite')
  await expect(swap).toBeFocused()
  await page.goBack()
  await expect(h1(page)).toHaveText('Graphite and Prometheus')
  await page.goBack()
  await expect(page).toHaveURL(/\/tools\/graphite$/)
})

test('what an address says wrongly is cleaned and told, with the way on', async ({ page }) => {
  await page.goto('./compare?tool=k8s&tool=promethius&company=etsy&foo=1')
  await expect(page).toHaveURL(/\/compare\?tool=kubernetes$/)
  const told = page.locator('.remarks')
  await expect(told).toContainText('“k8s” is the tool Kubernetes.')
  await expect(told).toContainText('left out: the company Etsy.')
  await expect(told).toContainText('“foo”, which means nothing here')
  await told.getByRole('link', { name: 'Prometheus' }).click()
  await expect(h1(page)).toHaveText('Kubernetes and Prometheus')
  await expect(page.locator('.remarks')).toHaveCount(0)
  await page.goto('./compare?tool=prometheus&tool=graphite&tool=kafka')
  await expect(page).toHaveURL(/\?tool=prometheus&tool=graphite$/)
  await page.locator('.remarks').getByRole('link', { name: 'Kafka' }).click()
  await expect(h1(page)).toHaveText('Prometheus and Kafka')
})

test('by keyboard alone, from nothing chosen to two, and to another', async ({ page }) => {
  await page.goto('./compare')
  const first = page.getByRole('combobox', { name: 'First tool' })
  await first.focus()
  await page.keyboard.type('kub')
  await expect(page.getByRole('listbox', { name: 'First tool' }).getByRole('option').first()).toContainText('Kubernetes')
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-activedescendant', 'tool-0-name-0')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/compare\?tool=kubernetes$/)
  await expect(page.getByRole('region', { name: 'Likeliest to stand beside it' }).getByRole('link')).not.toHaveCount(0)
  const second = page.getByRole('combobox', { name: 'Second tool' })
  await second.focus()
  // An exact name needs no choice from the list.
  await page.keyboard.type('graphite')
  await page.keyboard.press('Enter')
  await expect(h1(page)).toHaveText('Kubernetes and Graphite')
  await second.focus()
  await page.keyboard.type('zzz')
  await page.keyboard.press('Escape')
  await expect(second).toHaveValue('Graphite')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: 'Second tool' }).getByRole('option')).toHaveCount(8)
  expect(await accessFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/graphite/)
})

test('years are chosen from a list, and an edition leads to them', async ({ page }) => {
  await page.goto('./conferences/srecon-americas-2020')
  await page.getByRole('complementary').getByRole('link', { name: 'with 2019' }).click()
  await expect(h1(page)).toHaveText('2019 and 2020')
  await page.getByRole('combobox', { name: 'First year' }).selectOption('2015')
  await expect(page).toHaveURL(/\/compare\?year=2015&year=2020$/)
  await expect(page.getByRole('table', { name: 'Most spoken of' }).getByRole('row', { name: /^Topics/ })).toContainText(
    'monitoring',
  )
})

test('where nothing is shared, nothing of it stands on the page, and at 320 px none of it scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    'tool=kafka&tool=rabbitmq',
    'tool=go-kafka-client&tool=kubernetes',
    'company=argonne-national-laboratory&company=us-digital-service',
    'year=2015&year=2023',
  ]) {
    await page.goto(`./compare?${path}`)
    await expect(page.getByRole('region', { name: 'How much is said' })).toBeVisible()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(sideways, path).toBeLessThanOrEqual(0)
  }
  await page.goto('./compare?tool=kafka&tool=rabbitmq')
  await expect(page.getByRole('status')).toContainText('No takeaway speaks of both.')
  for (const name of ['Said of both', 'What both share', 'Talks that name both'])
    await expect(page.getByRole('region', { name })).toHaveCount(0)
})

test('who asks for two does not see the page that invites flash by', async ({ page }) => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(/\/assets\/.*\.js$/, async route => {
    await held
    await route.continue()
  })
  await page.goto('./compare?tool=prometheus&tool=graphite', { waitUntil: 'commit' })
  await expect(page.locator('#root[data-page] h1')).toHaveText('Compare')
  await expect(page.locator('#root[data-page] h1')).toBeHidden()
  letGo()
  await expect(h1(page)).toHaveText('Prometheus and Graphite')
})

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('two that were never opened stand side by side with nobody answering', async ({ page, site, complaints }) => {
    await page.goto('./about')
    await untilReadyOffline(page)
    await site.end()
    await page.goto('./compare?tool=k8s&tool=prometheus')
    await expect(h1(page)).toHaveText('Kubernetes and Prometheus')
    await expect(page.getByRole('table', { name: 'How much is said' })).toBeVisible()
    complaints.length = 0
  })
})
