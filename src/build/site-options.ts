// --base and --site as typed in; where the site will live, in the form that the build wants, out. Refuses what is no such place.
import { Refusal } from './refusal.ts'

export const siteFlags = { base: { type: 'string', default: '/' }, site: { type: 'string' } } as const

export const ledgerFlags = { record: { type: 'boolean' }, rename: { type: 'boolean' }, recorded: { type: 'boolean' } } as const

/** `repo`, `/repo` and `/repo/` are all `/repo/`. */
export const parseBase = (typed: string): string => {
  const base = `/${typed}/`.replace(/\/+/g, '/')
  if (/^[a-z][a-z+.-]*:/i.test(typed))
    throw new Refusal(`--base is the path of the site on its host, such as /hallway/, not "${typed}"; say the host with --site`)
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base)) {
    throw new Refusal(`--base is the path of the site on its host, such as /hallway/, not "${typed}"`)
  }
  return base
}

export const parseHost = (typed: string | undefined): string | undefined => {
  if (typed === undefined) return undefined
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Refusal(`--site is the address of the host, such as https://example.org, not "${typed}"`)
  if (url.username || url.password) throw new Refusal('--site is published in every page: leave user and password out of it')
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Refusal(`--site is the host alone; say the path with --base ${url.pathname}`)
  return url.origin
}
