// The chunks of the built app in; the bytes of script that a first visit loads, gzipped as a host would, out.
import { gzipSync } from 'node:zlib'

/** Of what every page loads before it can show anything. In bytes, gzipped. */
export const FIRST_LOAD_BUDGET = 120_000

/** The part of the bundler's chunk that is looked at. */
export type Chunk = { fileName: string; code: string; imports: string[]; isEntry: boolean; facadeModuleId: string | null }

/** A chunk and everything that it imports outright, each once. */
const withImports = (chunks: Map<string, Chunk>, starts: Chunk[]): Set<Chunk> => {
  const found = new Set(starts)
  // A set that grows while it is walked is walked to its end.
  for (const { imports } of found) for (const name of imports) found.add(chunks.get(name) ?? missing(name))
  return found
}

const missing = (name: string): never => {
  throw new Error(`A chunk imports ${name}, which is none of them`)
}

const gzipped = (chunks: Set<Chunk>): number => [...chunks].reduce((sum, { code }) => sum + gzipSync(code).length, 0)

/** `page` is the end of the path of the home page's module, which loads when the entry has started. */
export const firstLoad = (list: Chunk[], page: string): { entry: number; home: number } => {
  const chunks = new Map(list.map(chunk => [chunk.fileName, chunk]))
  const entries = list.filter(chunk => chunk.isEntry)
  const homes = list.filter(chunk => chunk.facadeModuleId?.endsWith(page))
  if (entries.length === 0 || homes.length === 0) throw new Error(`The bundle has no entry, or no chunk of ${page}`)
  return { entry: gzipped(withImports(chunks, entries)), home: gzipped(withImports(chunks, [...entries, ...homes])) }
}
