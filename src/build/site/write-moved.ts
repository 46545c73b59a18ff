// Where renamed pages are now in; what stands at the addresses that they had, on disk.
import { copyFileSync, existsSync } from 'node:fs'
import type { Moves } from '../../corpus/moves.ts'
import { redirects } from '../../prerender/moved-pages.ts'
import { insideOf } from './inside-of.ts'
import { writeAll } from './write-all.ts'

/** At the addresses that pages had: a page that leads on, and a copy of the new one's data, since no data can. */
export const writeMoved = (outDir: string, moves: Moves, pages: Map<string, string>): void => {
  writeAll(outDir, pages)
  for (const [from, to] of redirects(moves))
    if (/\.(?:json|md)$/.test(from) && existsSync(insideOf(outDir, to.slice(1))))
      copyFileSync(insideOf(outDir, to.slice(1)), insideOf(outDir, from.slice(1)))
}
