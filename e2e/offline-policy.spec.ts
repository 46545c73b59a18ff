// The site's policy holds in its worker too: the host of the offline journeys sends it, and a journey that breaks it fails.
import { expect, test, untilReady } from './origin/reader.ts'

const elsewhere = `fetch('https://elsewhere.invalid/').catch(() => {});\n`

for (const [who, fits] of [
  ['the worker', /^service-worker\.js$/],
  ['a script of the page', /^first-paint\.js$/],
] as const)
  test(`what ${who} asks of another host is refused by the policy, and noticed`, async ({ complaints, first, reader }) => {
    for (const [path, content] of first.files) if (fits.test(path)) first.files.set(path, Buffer.from(`${elsewhere}${content}`))
    await reader.open()
    await expect.poll(() => complaints.join()).toContain('Content Security Policy')
    complaints.splice(0)
  })

test('the site as it is breaks nothing of it', async ({ complaints, reader }) => {
  await untilReady(await reader.open())
  expect(complaints).toEqual([])
})
