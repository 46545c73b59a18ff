// `_headers` and `_redirects`, read by Netlify's own parser and redirector; which file answers, as Netlify says in its documentation.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Answer, Ask } from './trial/answer.ts'
import { judge } from './trial/judge.ts'
import { netlifyRules } from './trial/netlify-rules.ts'
import { decoded, guessedType, publishedFiles } from './trial/published.ts'
import { type TrialSite, trialSite } from './trial/site.ts'

/** As the page about Netlify says: the two files go to the top of what is published. */
const moveToTop = ({ top, folder }: TrialSite) => {
  for (const name of ['_headers', '_redirects']) if (!existsSync(join(top, name))) renameSync(join(folder, name), join(top, name))
}

const netlify = async (site: TrialSite): Promise<Ask> => {
  moveToTop(site)
  const { headersFor, redirect } = await netlifyRules(site.top)
  const files = publishedFiles(site.top)
  for (const name of ['/_headers', '/_redirects']) files.delete(name)
  const fileAt = (path: string) => [path, `${path}.html`, `${path}index.html`].find(name => files.has(name))

  return async address => {
    const { pathname, search } = new URL(address, 'https://here.example')
    const path = decoded(pathname)
    const answer = (status: number, file: string | undefined, more: Record<string, string> = {}): Answer => {
      const type = file ? `${guessedType(file)}; charset=UTF-8` : 'text/plain'
      const headers = new Headers({ 'cache-control': 'public,max-age=0,must-revalidate', 'content-type': type })
      // The answer 404 gets what is for every address: whether more, is not said anywhere.
      for (const { of, values } of headersFor(path))
        if (status !== 404 || of === `${site.base}*`) for (const [name, value] of Object.entries(values)) headers.set(name, value)
      for (const [name, value] of Object.entries(more)) headers.set(name, value)
      return { status, headers, text: (file && files.get(file)) ?? '' }
    }
    const rule = redirect(path, search.slice(1))
    const file = fileAt(path)
    if (file && !rule?.force) return answer(200, file)
    if (path.length > 1 && path.endsWith('/') && files.has(`${path.slice(0, -1)}.html`))
      return answer(301, undefined, { location: path.slice(0, -1) + search })
    if (rule?.status === 404) return answer(404, rule.to)
    if (rule) {
      const [to = '', fragment] = rule.to.split('#')
      return answer(rule.status, undefined, { location: to + search + (fragment ? `#${fragment}` : '') })
    }
    return answer(404, files.has('/404.html') ? '/404.html' : undefined)
  }
}

test.each(['/', '/repo/'])('Netlify answers every request as it should, at %s', async base => {
  const site = trialSite(base)
  try {
    // A name that begins with a dot is published like any other; it is empty.
    expect(await judge(await netlify(site), { base, shown: ['.nojekyll'] })).toEqual([])
  } finally {
    site.remove()
  }
})
