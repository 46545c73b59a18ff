// The chunks of the built app in; the bytes of script that a first visit loads, gzipped as a host would, out.
import { gzipSync } from 'node:zlib'
import { byName, type Chunk, withImports } from './app-chunks.ts'

/** Of what every page loads before it can show anything. In bytes, gzipped. */
export const FIRST_LOAD_BUDGET = 120_000

const gzipped = (chunks: Set<Chunk>): number => [...chunks].reduce((sum, { code }) => sum + gzipSync(code).length, 0)

/** `page` is the end of the path of the home page's module, which loads when the entry has started. */
export const firstLoad = (list: Chunk[], page: string): { entry: number; home: number } => {
  const chunks = byName(list)
  const entries = list.filter(chunk => chunk.isEntry)
  const homes = list.filter(chunk => chunk.facadeModuleId?.endsWith(page))
  if (entries.length === 0 || homes.length === 0) throw new Error(`The bundle has no entry, or no chunk of ${page}`)
  return { entry: gzipped(withImports(chunks, entries)), home: gzipped(withImports(chunks, [...entries, ...homes])) }
}
