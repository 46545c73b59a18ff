// A Vite plugin: `virtual:hallway-fonts.css` is the @font-face rules of fonts/faces.ts, and the page preloads the one it needs first.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { preloaded } from './faces.ts'
import { writeFonts } from './write-fonts.ts'

export const fonts = (): Plugin => {
  let folder = ''
  let base = '/'
  return {
    name: 'hallway:fonts',
    async configResolved(config) {
      base = config.base
      folder = await writeFonts(config.root)
    },
    // A real file, so that Vite itself serves, hashes and addresses what its rules name.
    resolveId: id => (id === 'virtual:hallway-fonts.css' ? join(folder, 'fonts.css') : undefined),
    generateBundle() {
      // Not in assets/, where hosts are told that every name has a hash.
      this.emitFile({ type: 'asset', fileName: 'licences/fonts-OFL.txt', source: readFileSync(join(folder, 'OFL.txt')) })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const file = Object.values(bundle ?? {}).find(
          output => output.type === 'asset' && output.names.includes(`${preloaded}.woff2`),
        )
        if (!file) return []
        const attrs = { rel: 'preload', href: base + file.fileName, as: 'font', type: 'font/woff2', crossorigin: '' }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      },
    },
  }
}
