import { createHash } from 'node:crypto'
import type { Page, Route } from '@playwright/test'
import { expect, test } from './site.ts'

const talk = 'talks/srecon-europe-2015-postmortems'
const editionFile = /\/corpus\/editions\/srecon-europe-2015\.[0-9a-f]{16}\.json$/

/** What a stranger's browser logs of an answer that a test made. */
const asked = (complaints: string[], status: number) => {
  expect(complaints.splice(0)).toEqual(expect.arrayContaining([expect.stringContaining(String(status))]))
}

test.describe('an address that was otherwise', () => {
  for (const [typed, meant] of [
    ['tools/apache-kafka', 'tools/kafka'],
    ['tools/Apache%20Kafka?from=chat', 'tools/kafka?from=chat'],
    ['tools/Kafka#said', 'tools/kafka#said'],
    ['Talks/SREcon-Europe-2015-Postmortems', talk],
  ] as const)
    test(`${typed} leads to ${meant}, and leaves no trace in the history`, async ({ page, complaints }) => {
      await page.goto('./about')
      await page.goto(`./${typed}`)
      await expect(page).toHaveURL(new RegExp(`/${meant.replace('?', '\\?')}$`))
      await expect(page.getByRole('heading', { level: 1, name: /Kafka|Postmortems/ })).toBeVisible()
      await expect(page).toHaveTitle(/Kafka|Postmortems/)
      await page.goBack()
      await expect(page).toHaveURL(/\/about$/)
      asked(complaints, 404)
    })

  test('a slash at the end goes, with the query and the fragment kept', async ({ page, complaints }) => {
    await page.goto('./tools/kafka/?x=1#said')
    await expect(page).toHaveURL(/\/tools\/kafka\?x=1#said$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Kafka' })).toBeVisible()
    complaints.splice(0)
  })

  test('a list in capitals is the list', async ({ page, complaints }) => {
    await page.goto('./TOOLS')
    await expect(page).toHaveURL(/\/tools$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Tools' })).toBeVisible()
    asked(complaints, 404)
  })
})

test('a takeaway that is gone is told, with the nearest, and the page stands', async ({ page }) => {
  await page.goto(`./${talk}#the-key-goal-of-every-postmortem`)
  const main = page.getByRole('main')
  await expect(main.getByText(/takeaway that this address names is not here/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
  await main.getByRole('link', { name: /^The key goal of a postmortem/ }).click()
  await expect(page).toHaveURL(/#the-key-goal-of-a-postmortem$/)
  await expect(page.locator('#the-key-goal-of-a-postmortem')).toBeInViewport()
  await expect(main.getByText(/takeaway that this address names is not here/)).toHaveCount(0)
})

test('a takeaway like no other of its talk is told too, and nothing is made up', async ({ page }) => {
  await page.goto(`./${talk}#zzz`)
  await expect(page.getByText(/is not here, or not here any more\. All takeaways of the talk stand below/)).toBeVisible()
})

test('a page whose fragment is there says nothing of the kind', async ({ page }) => {
  await page.goto(`./${talk}#the-key-goal-of-a-postmortem`)
  await expect(page.locator('#the-key-goal-of-a-postmortem')).toBeInViewport()
  await expect(page.getByText(/is not here/)).toHaveCount(0)
})

const answers = [
  ['a sign-in page', 'Something else answered in place of the corpus.', 'text/html', () => '<!doctype html><p>Sign in'],
  [
    'half of it',
    'A part of the corpus arrived damaged.',
    'application/json',
    (whole: string) => whole.slice(0, whole.length / 2),
  ],
  [
    'another build’s',
    'A part of the corpus arrived damaged.',
    'application/json',
    (whole: string) => whole.replace('key goal', 'aim'),
  ],
  [
    'another shape',
    'A part of the corpus arrived damaged.',
    'application/json',
    () => '{"schema":2,"edition":"srecon-europe-2015"}',
  ],
  [
    'a newer schema',
    'The corpus is newer than this page.',
    'application/json',
    (whole: string) => whole.replace('"schema":2', '"schema":99'),
  ],
] as const

for (const [what, words, contentType, spoil] of answers)
  test(`${what} for one edition: the talk’s title and people stand, what is wrong is said, and trying again heals`, async ({
    page,
  }) => {
    await page.route(editionFile, async route => {
      const whole = await (await route.fetch()).text()
      await route.fulfill({ contentType, body: spoil(whole) })
    })
    await page.goto(`./${talk}`)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2, name: words })).toBeFocused()
    await expect(main.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
    await expect(main.getByRole('link', { name: 'John Allspaw' })).toBeVisible()
    await expect(page).toHaveTitle(/Postmortems/)
    await expect(main.getByRole('button', { name: 'Reload' })).toBeVisible()

    await page.unroute(editionFile)
    await main.getByRole('button', { name: 'Try again' }).click()
    await expect(main.getByText(/key goal of a postmortem/).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: words })).toHaveCount(0)
    await expect(main.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeFocused()
  })

test('a published shape that fits in no part is told as the publisher’s', async ({ page }) => {
  await publish(page, () => ({ schema: 2, edition: 'srecon-europe-2015', talks: 7 }))
  await page.goto(`./${talk}`)
  await expect(page.getByRole('heading', { level: 2, name: 'The corpus does not fit this page.' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
})

test('a corpus newer than the page says so, and offers to reload first', async ({ page }) => {
  await page.route('**/corpus/manifest.json', route => route.fulfill({ contentType: 'application/json', body: '{"schema":99}' }))
  await page.goto(`./${talk}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The corpus is newer than this page.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveClass(/solid/)
  await page.unroute('**/corpus/manifest.json')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
})

type Entry = { id: string; talk?: string; kind: string }
type Edition = { schema: number; edition: string; talks: Entry[]; takeaways: Entry[] }

/** The edition as it would be had it been published so: with its own hash in the manifest. */
const publish = async (page: Page, change: (edition: Edition) => unknown) => {
  let body: string | undefined
  const changed = async (route: Route, url: string): Promise<string> =>
    (body ??= JSON.stringify(change(await (await route.fetch({ url })).json())))
  await page.route('**/corpus/manifest.json', async route => {
    const manifest = await (await route.fetch()).json()
    const named = manifest.editions['srecon-europe-2015']
    const url = new URL(named.path, route.request().url()).href
    named.hash = createHash('sha256')
      .update(await changed(route, url))
      .digest('hex')
      .slice(0, 16)
    await route.fulfill({ json: manifest })
  })
  await page.route(editionFile, async route =>
    route.fulfill({ contentType: 'application/json', body: await changed(route, route.request().url()) }),
  )
}

test('one takeaway that cannot be read is left out and told, where it belongs; the rest is shown', async ({ page }) => {
  await publish(page, edition => {
    for (const takeaway of edition.takeaways) if (takeaway.id === 'the-key-goal-of-a-postmortem') takeaway.kind = 'rumour'
    return edition
  })
  await page.goto(`./${talk}`)
  const main = page.getByRole('main')
  const note = main.getByText(/Of SREcon Europe 2015, 1 takeaway could not be read and is left out here/)
  await expect(note).toBeVisible()
  await expect(main.getByText(/Five steps drawn from Dekker/).first()).toBeVisible()
  await expect(main.getByText(/^The key goal of a postmortem/)).toHaveCount(0)

  await page.goto('./conferences/srecon-europe-2015')
  await expect(note).toBeVisible()
  await page.goto('./conferences/srecon-europe-2017')
  await expect(page.getByRole('heading', { level: 1, name: 'SREcon Europe 2017' })).toBeVisible()
  await expect(main.getByText(/could not be read/)).toHaveCount(0)
})

test('a talk whose own entry cannot be read still has its title, people and takeaways, and says what is missing', async ({
  page,
}) => {
  await publish(page, edition => {
    for (const each of edition.talks) if (each.id === 'srecon-europe-2015-postmortems') each.kind = 'rumour'
    return edition
  })
  await page.goto(`./${talk}`)
  const main = page.getByRole('main')
  await expect(main.getByText(/what else is known of this talk could not be read/)).toBeVisible()
  await expect(main.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'John Allspaw' }).first()).toBeVisible()
  await expect(main.getByText(/Five steps drawn from Dekker/).first()).toBeVisible()
})
