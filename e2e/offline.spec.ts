import { expect, test, untilReadyOffline } from './site.ts'

test.use({ serviceWorkers: 'allow' })

test('after one visit, with the server ended: a talk opens, search answers, an entity and a recap too', async ({
  context,
  page,
  site,
  complaints,
}) => {
  await page.goto('./')
  await untilReadyOffline(page)
  await page.close()
  await site.end()

  const later = await context.newPage()
  await later.goto(`${site.url}talks/srecon-europe-2015-postmortems?from=chat#work-upwards-to-a-description-in`)
  await expect(later.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
  await expect(later.getByText('Etsy built a tool of its own')).toBeVisible()

  await later.getByRole('link', { name: 'Explore', exact: true }).click()
  await later.getByRole('combobox', { name: 'Search the takeaways' }).fill('bittorrent')
  await expect(later.getByText('LinkedIn deploys with the')).toBeVisible()
  await later.goto(`${site.url}tools/kafka`)
  await expect(later.getByRole('heading', { level: 1, name: 'Kafka' })).toBeVisible()
  await later.goto(`${site.url}recaps/srecon15-europe-brazil-1`)
  await expect(later.getByText('Yandex, the second search engine')).toBeVisible()
  await later.goto(`${site.url}tools/nothing-of-that-name`)
  await expect(later.getByRole('heading', { level: 1 })).toBeVisible()
  complaints.splice(0)
})

test('the site is installable: its manifest parses and its icons are there', async ({ page, request, baseURL }) => {
  await page.goto('./')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifestUrl = new URL(href ?? '', baseURL).href
  const manifest = await (await request.get(manifestUrl)).json()
  expect(manifest).toMatchObject({ name: expect.stringContaining('Hallway'), display: 'standalone' })
  for (const icon of manifest.icons) {
    const answer = await request.get(new URL(icon.src, manifestUrl).href)
    expect(answer.headers()['content-type']).toContain('image/')
  }
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
})
