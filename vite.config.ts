// How the app is bundled, served while writing, and unit-tested. The corpus of a published site comes from src/build/site.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fonts } from './src/build/fonts/plugin.ts'
import { liveCorpus } from './src/build/site/live-corpus.ts'

/** What the router's package keeps for production, and names in none of its entry points: without the warnings for developers. */
const routerForProduction = ['index', 'dom-export'].map((file, i) => ({
  find: i === 0 ? /^react-router$/ : /^react-router\/dom$/,
  replacement: join(import.meta.dirname, `node_modules/react-router/dist/production/${file}.mjs`),
}))

/** The site only asks. What it does not use of the query library would load before any page. */
const withoutMutations = {
  name: 'hallway:without-mutations',
  apply: 'build' as const,
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === './mutationCache.js' && importer?.includes('query-core')
      ? join(import.meta.dirname, 'src/app/no-mutations.ts')
      : undefined,
}

export default defineConfig(({ command }) => ({
  resolve: { alias: command === 'build' ? routerForProduction : [] },
  // Unit tests need no page: neither styles, fonts nor a corpus.
  plugins: [react(), withoutMutations, ...(process.env['VITEST'] ? [] : [tailwindcss(), fonts(), liveCorpus()])],
  // The search worker imports it, and workers are discovered too late for a page that is open already.
  optimizeDeps: { include: ['minisearch'] },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // A font inlined into the style sheet would load for everybody; an icon inlined could not be kept by its hash.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    exclude: ['src/bench/**', '**/node_modules/**'],
    // No test changes what the others see: one process loads the compiler and its vocabulary once, for all files that it runs.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Long enough for a busy machine: a test proves what is answered, never how fast.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
}))
