// The chunks of the built app in; what the page of a folder in `app/` needs beyond the entry out.

/** The part of the bundler's chunk that is looked at. */
export type Chunk = {
  fileName: string
  code: string
  imports: string[]
  isEntry: boolean
  facadeModuleId: string | null
  /** Files of the styles that its modules import. */
  styles: string[]
}

/** A chunk and everything that it imports outright, each once. */
export const withImports = (chunks: Map<string, Chunk>, starts: Chunk[]): Set<Chunk> => {
  const found = new Set(starts)
  // A set that grows while it is walked is walked to its end.
  for (const { imports } of found) for (const name of imports) found.add(chunks.get(name) ?? missing(name))
  return found
}

const missing = (name: string): never => {
  throw new Error(`A chunk imports ${name}, which is none of them`)
}

export const byName = (list: Chunk[]): Map<string, Chunk> => new Map(list.map(chunk => [chunk.fileName, chunk]))

export type PageParts = { scripts: string[]; styles: string[] }

/** Files that the module `src/app/FOLDER/route.tsx` needs; those of the entry are in every page. */
export const pageParts = (list: Chunk[], folder: string): PageParts => {
  const chunks = byName(list)
  const route = list.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`src/app/${folder}/route.tsx`))
  if (!route) throw new Error(`The bundle has no chunk of ${folder}/route.tsx`)
  const had = withImports(
    chunks,
    list.filter(({ isEntry }) => isEntry),
  )
  const own = [...withImports(chunks, [route])].filter(chunk => !had.has(chunk))
  return { scripts: own.map(({ fileName }) => fileName), styles: [...new Set(own.flatMap(({ styles }) => styles))] }
}
