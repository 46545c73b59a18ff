// The project in; the app bundled into a folder, and its chunks with the styles that each imports, out.
import { build } from 'vite'
import type { Chunk } from './app-chunks.ts'

type AppBuild = { root: string; base: string; outDir: string }

export const buildApp = async ({ root, base, outDir }: AppBuild): Promise<Chunk[]> => {
  const built = await build({
    root,
    base,
    logLevel: 'warn',
    // The corpus lies there already.
    build: { outDir, emptyOutDir: false, reportCompressedSize: false },
  })
  // An array for several outputs, a watcher when watching: with neither asked for, one output.
  if (Array.isArray(built) || !('output' in built)) throw new Error('The build of the app has no single output')
  return built.output.flatMap(part =>
    part.type === 'chunk' ? [{ ...part, styles: [...(part.viteMetadata?.importedCss ?? [])] }] : [],
  )
}
