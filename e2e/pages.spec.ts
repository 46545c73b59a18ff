import { expect, test } from './site.ts'

/** Each system of the two recaps, by the id of its page. */
const tools = [
  'cashier',
  'openresty',
  'zookeeper',
  'libpcap',
  'mysql',
  'ok-log',
  'prometheus',
  'git-stacktrace',
  'bittorrent',
  'morgue',
  'jira',
  'splunk',
  'r',
  'dtrace',
  'backtrace-io',
  'fq',
  'rabbitmq',
  'yandex-tank',
  'nagios',
  'nagios-herald',
  'zktraffic',
  'kafka',
  'kafkacat',
  'pykafka',
  'sangrenel',
  'gauntlet',
  'go-kafka-client',
]

test('every system has its page, is a facet value, and is found by search', async ({ page, request, baseURL }) => {
  const manifest = await (await request.get(`${baseURL}corpus/manifest.json`)).json()
  const summaries = await (await request.get(`${baseURL}corpus/${manifest.summaries.path}`)).json()
  const names = new Map<string, string>(summaries.tools.map((tool: { id: string; name: string }) => [tool.id, tool.name]))
  for (const id of tools) {
    const name = names.get(id) ?? ''
    expect(name, `${id} among ${[...names.keys()].join(' ')}`).not.toBe('')
    expect((await request.get(`${baseURL}tools/${id}`)).status()).toBe(200)
    await page.goto(`./?q=${encodeURIComponent(name)}&tool=${id}`)
    const value = page
      .getByRole('group', { name: 'Tool' })
      .getByRole('checkbox', { name: new RegExp(`^${name.replace(/[.]/g, '\\.')}, \\d+ takeaway`) })
    await expect(value).toBeChecked()
    await page.getByRole('main').locator(`a[href$="/tools/${id}"]`).first().click()
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  }
})

const deepLinks = [
  ['./talks/srecon-europe-2015-postmortems', 'Postmortems'],
  ['./tools/zookeeper', 'ZooKeeper'],
  ['./companies/etsy', 'Etsy'],
  ['./topics/postmortems', 'postmortems'],
  ['./people/john-allspaw', 'John Allspaw'],
  ['./conferences/srecon-europe-2017', 'SREcon Europe 2017'],
  ['./recaps/srecon17-europe-ton31337', 'SREcon Europe 2017'],
] as const

for (const [path, name] of deepLinks) {
  test(`${path} opens cold, titled after what it shows`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(name))
  })
}

test('a talk names its speaker, company and edition, each a link', async ({ page }) => {
  await page.goto('./talks/srecon-europe-2015-postmortems')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'John Allspaw' }).first()).toHaveAttribute('href', /\/people\/john-allspaw$/)
  await expect(main.getByRole('link', { name: 'Etsy' }).first()).toHaveAttribute('href', /\/companies\/etsy$/)
  await expect(main.getByRole('link', { name: 'SREcon Europe 2015' }).first()).toHaveAttribute(
    'href',
    /\/conferences\/srecon-europe-2015$/,
  )
})

test('a takeaway leads to its sentence in the recap, and the recap to the original', async ({ page }) => {
  await page.goto('./talks/srecon-europe-2017-capturing-and-analyzing-millions-of-queries-without-any-overhead')
  const takeaway = page.getByRole('listitem').filter({ hasText: '128 threads' })
  await takeaway.getByRole('button', { name: /^Source/ }).click()
  await takeaway.getByRole('link', { name: 'Read on in the recap' }).click()
  await expect(page).toHaveURL(/\/recaps\/srecon17-europe-ton31337#/)
  await expect(page.locator('mark').filter({ hasText: '128 threads' }).first()).toBeInViewport()
  await expect(page.getByRole('link', { name: /original/i }).first()).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/ton31337\/ton31337\.github\.io\/blob\/[0-9a-f]{40}\//,
  )
})

test('a takeaway has its own address', async ({ page }) => {
  await page.goto('./talks/srecon-europe-2015-postmortems')
  const takeaway = page.getByRole('listitem').filter({ hasText: 'Much better than "Why"' })
  const id = await takeaway.evaluate(item => item.id || item.querySelector('[id]')?.id)
  expect(id).toBeTruthy()
  await page.goto(`./talks/srecon-europe-2015-postmortems#${id}`)
  await expect(takeaway).toBeInViewport()
})

test('an unknown id says so and offers the nearest', async ({ page, complaints }) => {
  const response = await page.goto('./tools/zokeeper')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link', { name: /ZooKeeper/ })).toBeVisible()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
})

const broken = [
  ['a newer schema', { status: 200, contentType: 'application/json', body: '{"schema": 99}' }],
  ['HTML in place of JSON', { status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in to the network' }],
  ['a truncated file', { status: 200, contentType: 'application/json', body: '{"schema": 2, "hash": "' }],
  ['a server error', { status: 500, contentType: 'text/plain', body: 'no' }],
] as const
for (const [what, answer] of broken) {
  test(`${what} instead of the corpus is told in words, with a way on`, async ({ browser, site, complaints }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route('**/corpus/manifest.json', route => route.fulfill(answer))
    await page.goto(`${site.url}talks/srecon-europe-2015-postmortems`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: /again/i })).toBeVisible()
    await context.close()
    complaints.splice(0)
  })
}

test('a talk that several recaps report says of each takeaway whose it is, and leads to each original', async ({ page }) => {
  await page.goto('./talks/srecon-americas-2020-pragmatic-security-for-sre')
  await expect(page.getByRole('button', { name: /^Michael McCliment, line/ }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^kagoodrich, line/ }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^The same in the original post by/ })).toHaveCount(2)
})
