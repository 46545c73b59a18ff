// A journey and a browser in; the journey made, against the site that the last build left in dist/ or, where the host must end and
// deploy, builds of two printings. Throws what went wrong, in words.
import type { Build } from '../origin/builds.ts'
import { folderFor, makeBuild } from '../origin/builds.ts'
import { type Origin, openOrigin } from '../origin/origin.ts'
import type { Engine, Wish } from './engine.ts'

/** `site` is the address of the home page. */
type OnSite = { run: (engine: Engine, site: string) => Promise<void> }
type OnOrigin = {
  runOn: (engine: Engine, origin: Origin, first: Build) => Promise<void>
  /** Of the site on its host; `/` without. */
  base?: string
}
export type Journey = { name: string; wish?: Wish } & (OnSite | OnOrigin)

export const travel = async (journey: Journey, engine: Engine, site: string): Promise<void> => {
  if ('run' in journey) return journey.run(engine, site)
  const { base = '/' } = journey
  const first = makeBuild(1, 1, await folderFor(base))
  const origin = await openOrigin(first, { base })
  try {
    await journey.runOn(engine, origin, first)
  } finally {
    await origin.end().catch(() => {})
  }
}
