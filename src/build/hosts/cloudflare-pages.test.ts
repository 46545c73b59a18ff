// `_headers` and `_redirects` by the rules of Cloudflare Pages: its parsers and its server of files, in few lines.
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Ask } from './trial/answer.ts'
import { judge } from './trial/judge.ts'
import { decoded, guessedType, publishedFiles } from './trial/published.ts'
import { type TrialSite, trialSite } from './trial/site.ts'

type HeaderRule = { pattern: RegExp; headers: [name: string, value: string][] }

const lines = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '' && !line.trim().startsWith('#'))

/** One splat a pattern, 100 rules, 2,000 characters a line. */
const parseHeaders = (text: string): HeaderRule[] => {
  const rules: HeaderRule[] = []
  for (const line of lines(text)) {
    expect(line.length).toBeLessThanOrEqual(2000)
    const trimmed = line.trim()
    if (trimmed.startsWith('/')) {
      expect(trimmed.split('*').length, trimmed).toBeLessThanOrEqual(2)
      const source = trimmed.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replace('*', '(.*)')
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] })
    } else {
      const at = trimmed.indexOf(':')
      rules.at(-1)?.headers.push([trimmed.slice(0, at).trim(), trimmed.slice(at + 1).trim()])
    }
  }
  expect(rules.length).toBeLessThanOrEqual(100)
  return rules
}

/** Lines with a status that it does not know are passed over. */
const parseRedirects = (text: string): Map<string, { to: string; status: number }> =>
  new Map(
    lines(text)
      .map(line => line.trim().split(/\s+/))
      .filter(([, , status = '302']) => [200, 301, 302, 303, 307, 308].includes(Number(status)))
      .map(([from = '', to = '', status = '302']) => [from, { to, status: Number(status) }]),
  )

const cloudflarePages = ({ top, folder }: TrialSite): Ask => {
  for (const name of ['_headers', '_redirects']) if (!existsSync(join(top, name))) renameSync(join(folder, name), join(top, name))
  const rules = parseHeaders(readFileSync(join(top, '_headers'), 'utf8'))
  const redirects = parseRedirects(readFileSync(join(top, '_redirects'), 'utf8'))
  const files = publishedFiles(top)
  for (const name of ['/_headers', '/_redirects']) files.delete(name)

  /** Which page says that nothing is there: the nearest above. */
  const notFound = (path: string): string | undefined => {
    for (let folderPath = path; folderPath !== ''; ) {
      folderPath = folderPath.slice(0, folderPath.lastIndexOf('/'))
      if (files.has(`${folderPath}/404.html`)) return `${folderPath}/404.html`
    }
    return undefined
  }

  const find = (path: string): { status: number; file?: string | undefined; to?: string } => {
    const to = (page: string) => ({ status: 308, to: page })
    if (path.endsWith('/')) {
      if (files.has(`${path}index.html`)) return { status: 200, file: `${path}index.html` }
      return files.has(`${path.slice(0, -1)}.html`) ? to(path.slice(0, -1)) : { status: 404, file: notFound(path) }
    }
    if (files.has(path)) return path.endsWith('.html') ? to(path.slice(0, -'.html'.length)) : { status: 200, file: path }
    if (files.has(`${path}.html`)) return { status: 200, file: `${path}.html` }
    return files.has(`${path}/index.html`) ? to(`${path}/`) : { status: 404, file: notFound(path) }
  }

  return async address => {
    const { pathname, search, host } = new URL(address, 'https://here.example')
    const rule = redirects.get(pathname)
    const found = rule ?? find(decoded(pathname))
    const headers = new Headers({ 'access-control-allow-origin': '*', 'referrer-policy': 'strict-origin-when-cross-origin' })
    const file = 'file' in found ? found.file : undefined
    if (file) {
      const type = guessedType(file)
      headers.set('content-type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
      headers.set('cache-control', 'public, max-age=0, must-revalidate')
    }
    if (found.to !== undefined) {
      const goal = new URL(found.to, `https://${host}`)
      headers.set('location', goal.pathname + search + goal.hash)
    }
    const said = new Set<string>()
    for (const { headers: own } of rules.filter(({ pattern }) => pattern.test(pathname)))
      for (const [name, value] of own) {
        // Values of two rules are joined.
        if (said.has(name)) headers.append(name, value)
        else headers.set(name, value)
        said.add(name)
      }
    if (found.status === 404) headers.set('cache-control', 'no-store')
    return { status: found.status, headers, text: (file && files.get(file)) ?? '' }
  }
}

test.each(['/', '/repo/'])('Cloudflare Pages answers every request as it should, at %s', async base => {
  const site = trialSite(base)
  try {
    // A name that begins with a dot is published like any other; it is empty.
    expect(await judge(cloudflarePages(site), { base, shown: ['.nojekyll'] })).toEqual([])
  } finally {
    site.remove()
  }
})
