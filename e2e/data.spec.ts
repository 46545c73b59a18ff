import { expect, folder, homeOf, test } from './site.ts'

const kinds = [
  'talks/srecon-europe-2015-postmortems',
  'tools/zookeeper',
  'companies/etsy',
  'topics/postmortems',
  'people/john-allspaw',
  'conferences/srecon-europe-2017',
  'recaps/srecon17-europe-ton31337',
]

test('each kind of page is there as JSON and as Markdown, and names both in its own HTML', async ({ request, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname
  for (const path of kinds) {
    const html = await (await request.get(`${baseURL}${path}`)).text()
    for (const [ending, type] of [
      ['json', 'application/json'],
      ['md', 'text/markdown'],
    ]) {
      expect(html).toContain(`<link rel="alternate" type="${type}" href="${base}${path}.${ending}">`)
      const file = await request.get(`${baseURL}${path}.${ending}`)
      expect(file.status(), path).toBe(200)
      expect(file.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    }
    const data = await (await request.get(`${baseURL}${path}.json`)).json()
    expect(data).toMatchObject({ version: 1, schema: 2, page: `${homeOf(folder)}${path}`, takeaways: expect.any(Array) })
    expect(await (await request.get(`${baseURL}${path}.md`)).text()).toMatch(/^# \S/)
  }
})

test('the JSON Schema of a page as data lies beside that of the corpus', async ({ request, baseURL }) => {
  const schema = await (await request.get(`${baseURL}corpus/page-schema.json`)).json()
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: '#/$defs/Page' })
})

test('the ways to the data follow the page that is open, in the page and in its head', async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname
  const alternates = () =>
    page
      .locator('head link[rel=alternate]:is([type$="/json"],[type$="/markdown"])')
      .evaluateAll(links => links.map(link => link.getAttribute('href')).sort())
  await page.goto('./talks/srecon-europe-2015-postmortems')
  const footer = page.getByRole('contentinfo')
  const json = footer.getByRole('link', { name: 'JSON' })
  await expect(json).toHaveAttribute('href', `${base}talks/srecon-europe-2015-postmortems.json`)
  expect(await alternates()).toEqual(['json', 'md'].map(ending => `${base}talks/srecon-europe-2015-postmortems.${ending}`))

  await page.getByRole('main').getByRole('link', { name: 'Etsy' }).first().click()
  await expect(json).toHaveAttribute('href', `${base}companies/etsy.json`)
  await expect.poll(alternates).toEqual([`${base}companies/etsy.json`, `${base}companies/etsy.md`])

  await footer.getByRole('link', { name: /talks$/ }).click()
  await expect(json).toHaveCount(0)
  expect(await alternates()).toEqual([])

  await page.goBack()
  await json.click()
  await expect(page).toHaveURL(/\/companies\/etsy\.json$/)
})
