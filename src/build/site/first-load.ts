// The chunks of the built app in; those that a first visit loads before it can show anything, and those of its home page, out.
import { byName, type Chunk, withImports } from './app-chunks.ts'

/** `page` is the end of the path of the home page's module, which loads when the entry has started. */
export const firstLoad = (list: Chunk[], page: string): { entry: Chunk[]; home: Chunk[] } => {
  const chunks = byName(list)
  const entries = list.filter(chunk => chunk.isEntry)
  const homes = list.filter(chunk => chunk.facadeModuleId?.endsWith(page))
  if (entries.length === 0 || homes.length === 0) throw new Error(`The bundle has no entry, or no chunk of ${page}`)
  return { entry: [...withImports(chunks, entries)], home: [...withImports(chunks, [...entries, ...homes])] }
}
