// Where the built site lies that the journeys open, and for which base path it was built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `npm test -- --under-path` names another by HALLWAY_E2E_SITE. */
export const folder = join(import.meta.dirname, '..', process.env['HALLWAY_E2E_SITE'] || 'dist')

/** The address of the home page as the site's feeds and data say it: whole where it was built for a host. */
export const homeOf = (site: string): string => JSON.parse(readFileSync(join(site, 'feed.json'), 'utf8')).home_page_url

/** The base path of a built site, as its own pages say it. */
export const builtFor = (site: string): string =>
  /<link rel="manifest" href="(.*)manifest\.webmanifest">/.exec(readFileSync(join(site, '404.html'), 'utf8'))?.[1] ?? '/'
