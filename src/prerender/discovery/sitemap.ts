// The paths of all pages, and where the site lives, in; sitemap.xml out (sitemaps.org), and where one file would be past what the
// protocol allows, its parts with sitemap.xml as their index. No dates: no recap states when a page of ours last changed.
import { escapeHtml } from '../head/serialise.ts'

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** What one file may hold at most, by the protocol. */
export const LIMITS = { addresses: 50_000, bytes: 52_428_800 }

/** Room for all that is no address. */
const FRAME = 512

/** The protocol wants whole addresses; a site that was built without one tells its paths, and says so. */
const note = (home: string): string => (URL.canParse(home) ? '' : '<!-- Paths alone: this site was built without its host. -->\n')

const parts = (items: string[], limits: typeof LIMITS): string[][] => {
  const all: string[][] = [[]]
  let bytes = FRAME
  for (const item of items) {
    const part = all.at(-1) ?? []
    // Addresses are ASCII: a letter is a byte.
    if (part.length >= limits.addresses || (part.length > 0 && bytes + item.length > limits.bytes)) {
      all.push([item])
      bytes = FRAME + item.length
    } else {
      part.push(item)
      bytes += item.length
    }
  }
  return all
}

const located = (element: 'url' | 'sitemap', address: string): string =>
  `<${element}><loc>${escapeHtml(address)}</loc></${element}>\n`

export function* sitemapFiles(paths: string[], home: string, limits = LIMITS): Generator<[path: string, text: string], void> {
  const urls = paths.map(path => located('url', home + path.slice(1)))
  const files = parts(urls, limits).map(part => `${DECLARATION}${note(home)}<urlset ${NAMESPACE}>\n${part.join('')}</urlset>\n`)
  const [only, ...more] = files
  if (only !== undefined && more.length === 0) return yield ['sitemap.xml', only]
  const names = files.map((_, i) => `sitemap-${i + 1}.xml`)
  const index = names.map(name => located('sitemap', home + name)).join('')
  yield ['sitemap.xml', `${DECLARATION}${note(home)}<sitemapindex ${NAMESPACE}>\n${index}</sitemapindex>\n`]
  for (const [i, file] of files.entries()) yield [names[i] ?? '', file]
}
