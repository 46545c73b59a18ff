// Addresses that were renamed since they were published: those that the ledger has, and, for what it has not, a list made up here.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, folder, test } from './site.ts'

const talk = '/talks/srecon-europe-2015-postmortems'
const takeaway = 'the-key-goal-of-a-postmortem'

const publishMoves = async (page: Page, moves: Record<string, string>) => {
  const body = JSON.stringify({ schema: 2, moves })
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const path = `moves.${hash}.json`
  // Read where it lies: what is on its way while the page is left cannot be read to its end.
  const manifest = JSON.parse(readFileSync(join(folder, 'corpus/manifest.json'), 'utf8'))
  await page.route('**/corpus/manifest.json', route =>
    route.fulfill({ json: { ...manifest, moves: { path, hash, bytes: body.length } } }),
  )
  const asked: string[] = []
  await page.route(`**/corpus/${path}`, route => {
    asked.push(path)
    return route.fulfill({ body, contentType: 'application/json' })
  })
  return asked
}

test('what the ledger has renamed leads on: asked of the host, and within the app, from wherever a reader is', async ({
  complaints,
  page,
}) => {
  const was = '/tools/learning-from-incidents'
  const is = '/topics/incident-analysis'
  expect(readFileSync(join(import.meta.dirname, '../data/addresses.txt'), 'utf8')).toContain(`${was.slice(1)} -> ${is.slice(1)}`)
  await page.goto(`.${was}`)
  await expect(page).toHaveURL(new RegExp(`${is}$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Incident analysis' })).toBeVisible()

  await page.goto('./about')
  await page.evaluate(
    to => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    new URL(`.${was}`, page.url()).pathname,
  )
  await expect(page).toHaveURL(new RegExp(`${is}$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Incident analysis' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a renamed talk leads on to its page and its takeaway, and leaves no trace in the history', async ({ page, complaints }) => {
  await publishMoves(page, { '/talks/was': talk })
  await page.goto('./about')
  await page.goto(`./talks/was?x=1#${takeaway}`)
  await expect(page).toHaveURL(new RegExp(`${talk}\\?x=1#${takeaway}$`))
  await expect(page.locator(`#${takeaway}`)).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/\/about$/)
  // The host knows nothing of it here.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
})

test('a renamed takeaway leads on from its talk’s page, and nothing is said to be gone', async ({ page }) => {
  await publishMoves(page, { [`${talk}#was`]: `${talk}#${takeaway}` })
  await page.goto(`.${talk}#was`)
  await expect(page).toHaveURL(new RegExp(`${talk}#${takeaway}$`))
  await expect(page.locator(`#${takeaway}`)).toBeInViewport()
  await expect(page.getByText(/is not here/)).toHaveCount(0)
})

test('a takeaway that nothing took the place of is told, with the nearest', async ({ page }) => {
  await publishMoves(page, { [`${talk}#the-key-goal-of-every-postmortem`]: talk })
  await page.goto(`.${talk}#the-key-goal-of-every-postmortem`)
  await expect(page.getByText(/takeaway that this address names is not here/)).toBeVisible()
  await expect(page).toHaveURL(/#the-key-goal-of-every-postmortem$/)
})

test('an address that was never published is told so, though there is a list; a page that stands asks for none', async ({
  page,
  complaints,
}) => {
  const asked = await publishMoves(page, { '/talks/was': talk })
  await page.goto(`.${talk}#${takeaway}`)
  await expect(page.locator(`#${takeaway}`)).toBeInViewport()
  expect(asked).toEqual([])
  await page.goto('./talks/never-was-here')
  await expect(page.getByRole('heading', { level: 1, name: /Nothing stands at/ })).toBeVisible()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
})

test('a list that cannot be read is as none', async ({ page, complaints }) => {
  await publishMoves(page, { 'javascript:alert(1)': talk })
  await page.goto('./talks/was')
  // The page says so before its app has come, and asked for the list.
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1, name: /Nothing stands at/ })).toBeVisible()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
})
