// The site's files and its redirects in; `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them, out.
// Refuses a folder in which hashed names and others lie mixed beside more than the few lines that Cloudflare allows.
import { Refusal } from '../refusal.ts'
import { destination, type Hosted, immutable, isHashed, mediaTypesByName, NOT_FOUND, securityHeaders } from './facts.ts'

/** Cloudflare Pages reads no more rules than that. */
const HEADER_RULES = 100
export const REDIRECT_RULES = 2000

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Folders in which, at any depth, every name has a hash; and the hashed names of other folders. */
const immutablePlaces = (files: readonly string[]): string[] => {
  const mixed = new Set([''])
  for (const path of files.filter(path => !isHashed(path)))
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder.slice(0, -1))) mixed.add(folder)
  const placeOf = (path: string): string => {
    const steps = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))
    const whole = steps.find(folder => !mixed.has(folder))
    return whole === undefined ? path : `${whole}*`
  }
  return [...new Set(files.filter(isHashed).map(placeOf))].sort()
}

/** Rules never say the same header twice: where two fit, Cloudflare Pages joins their values, Netlify takes one. */
export const headersFile = (files: readonly string[], { base }: Hosted): string => {
  const rules = [
    { path: '*', headers: securityHeaders },
    ...immutablePlaces(files).map(path => ({ path, headers: [['Cache-Control', immutable]] as const })),
    ...Object.entries(mediaTypesByName).flatMap(([name, type]) =>
      [name, `*.${name}`].map(path => ({ path, headers: [['Content-Type', `${type}; charset=utf-8`]] as const })),
    ),
  ]
  if (rules.length > HEADER_RULES)
    throw new Refusal(
      `_headers would have ${rules.length} rules, and Cloudflare Pages reads ${HEADER_RULES}: keep files with a hash in their name in folders of their own`,
    )
  const text = rules.map(({ path, headers }) =>
    [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `# Read by Netlify and Cloudflare Pages. All else they revalidate by themselves.\n${text.join('\n')}\n`
}

export const redirectsFile = ({ base, redirects }: Hosted): string => {
  const moved = redirects.flatMap(([from, to]) => {
    const { path, fragment } = destination(base, to)
    const rule = `${base}${from.slice(1)} ${path}${fragment} 301`
    // At the old address lies a page that leads on, for hosts without redirects. Netlify would show it, but for the mark, which
    // Cloudflare Pages does not read: it passes that line over.
    return [`${rule}!`, rule]
  })
  const below = [
    '# Netlify looks for the page of what is not found at the top alone. Cloudflare Pages finds it, and passes this line over.',
    `${base}* ${base}${NOT_FOUND} 404`,
  ]
  return ['# Read by Netlify and Cloudflare Pages.', ...moved, ...(base === '/' ? [] : below), ''].join('\n')
}
