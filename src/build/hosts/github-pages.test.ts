// GitHub Pages reads no file and sends no header of ours: what its documentation says it answers, and what each page says itself.
import { expect, test } from 'vitest'
import { hostFiles } from './facts.ts'
import type { Ask } from './trial/answer.ts'
import { judge } from './trial/judge.ts'
import { decoded, guessedType, publishedFiles } from './trial/published.ts'
import { requests } from './trial/requests.ts'
import { type TrialSite, trialSite } from './trial/site.ts'

const gitHubPages = ({ top, base }: TrialSite): Ask => {
  const files = publishedFiles(top)
  return async address => {
    const path = decoded(new URL(address, 'https://here.example').pathname)
    const file = [path.endsWith('/') ? `${path}index.html` : path, `${path}.html`].find(
      name => files.has(name) && !name.endsWith('/.html'),
    )
    const shown = file ?? `${base}404.html`
    const headers = new Headers({ 'content-type': `${guessedType(shown)}; charset=utf-8`, 'cache-control': 'max-age=600' })
    return { status: file ? 200 : 404, headers, text: files.get(shown) ?? '' }
  }
}

test.each(['/', '/repo/'])('GitHub Pages answers every request as well as it can, at %s', async base => {
  const site = trialSite(base)
  try {
    const ask = gitHubPages(site)
    const notThere = { status: 404, file: '404.html' }
    const unlike = requests.map(({ ask: address, keeping, status, location }) => {
      // The page for what is not found knows the address without the slash, and leads there.
      if (location !== undefined && /\/(?:\?|$)/.test(address)) return [address, { ...notThere, location: undefined }] as const
      // A page in the place of each redirect; there is none for data.
      if (location !== undefined)
        return [address, { status: address.includes('.json') ? 404 : 200, location: undefined }] as const
      return [address, { ...(keeping && { keeping: undefined }), status }] as const
    })
    const ofEnding = (ending: string) => ({ type: `application/${ending}`, keeping: undefined })
    const types = {
      ...{ 'feed.xml': ofEnding('xml'), 'tools/b.feed.xml': ofEnding('xml'), 'opensearch.xml': ofEnding('xml') },
      ...{ 'feed.json': ofEnding('json'), 'tools/b.feed.json': ofEnding('json') },
    }
    expect(
      await judge(ask, { base, headers: [], shown: hostFiles, otherwise: { ...Object.fromEntries(unlike), ...types } }),
    ).toEqual([])
    const { text } = await ask(`${base}talks/older`)
    expect(text).toContain(`<meta http-equiv="refresh" content="0; url=${base}talks/a#a-takeaway">`)
    expect(text).toContain(`<link rel="canonical" href="${base}talks/a">`)
  } finally {
    site.remove()
  }
})
