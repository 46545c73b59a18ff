// Where the built site lies that the journeys open, and for which base path it was built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Under a path: HALLWAY_E2E_SITE=node_modules/.cache/hallway/under-path, which the gate builds. */
export const folder = join(import.meta.dirname, '..', process.env['HALLWAY_E2E_SITE'] || 'dist')

/** The base path of a built site, as its own pages say it. */
export const builtFor = (site: string): string =>
  /<link rel="manifest" href="(.*)manifest\.webmanifest">/.exec(readFileSync(join(site, '404.html'), 'utf8'))?.[1] ?? '/'
