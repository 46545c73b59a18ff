// What every host is to be told, once: the policy, the other headers, how long an answer may be kept, types, what is never served.
// Each host's own file is printed from here, so that all of them say the same.
import { singlePages } from '../../prerender/page-paths.ts'

/** An address that was, below the base and with a slash in front, and the one that is; that one may have a fragment. */
export type Redirect = readonly [from: string, to: string]

export type Hosted = {
  /** The path of the site on its host, with a slash at both ends. */
  base: string
  redirects: readonly Redirect[]
}

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** Browsers read it in the page itself, too, but do not heed `frame-ancestors` there. */
export const pagePolicy = directives.join('; ')
export const policy = [...directives, "frame-ancestors 'none'"].join('; ')

/** No Strict-Transport-Security: it would speak for whatever else lives on the host. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

export const immutable = 'public, max-age=31536000, immutable'
export const revalidated = 'no-cache'

/** A name with a hash of the content in it, below the base. Read by JavaScript, PCRE and RE2. */
export const hashedName = String.raw`(?:assets/.+-[\w-]{8}\.\w+|.+\.[0-9a-f]{16}\.\w+)`
const hashed = new RegExp(`^${hashedName}$`)
/** `path` as it lies in the site's folder: no slash in front. */
export const isHashed = (path: string): boolean => hashed.test(path)

/** Pages and ids, and nothing that could lead to another host: what may lose a slash at its end. */
export const pageName = `(?:${singlePages
  .map(path => path.slice(1))
  .filter(Boolean)
  .join('|')})(?:/[\\w-]+)?`

/** By the ending of a file's name. Of all files that the site has. */
export const mediaTypes: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  bin: 'application/octet-stream',
}

/** Files whose ending says less than there is to say: of such a name, or with one behind an id, as the feed of a tool. */
export const mediaTypesByName: Record<string, string> = {
  'feed.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
}

/** Types of text: they say that they are UTF-8. */
const isText = (type: string): boolean => /^text\/|\bjson$|\+?xml$/.test(type) && type !== 'application/manifest+json'

export const mediaTypeOf = (path: string): string | undefined => {
  const name = Object.keys(mediaTypesByName).find(each => path === each || path.endsWith(`.${each}`))
  const type = (name && mediaTypesByName[name]) ?? mediaTypes[path.slice(path.lastIndexOf('.') + 1)]
  return type && isText(type) ? `${type}; charset=utf-8` : type
}

export const NOT_FOUND = '404.html'
/** What some hosts read in the site's folder, and nobody else is to see. */
export const hostFiles = ['_headers', '_redirects', '.nojekyll'] as const

/** Where a redirect leads, as a whole path, with a place for the query before the fragment. */
export const destination = (base: string, to: string): { path: string; fragment: string } => {
  const [path = '', fragment] = to.split('#')
  return { path: base + path.slice(1), fragment: fragment === undefined ? '' : `#${fragment}` }
}
