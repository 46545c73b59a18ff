// A Vite plugin for writing: the corpus from memory below `corpus/`, and pages as data where they are published, compiled again
// when a file of data/ changes, or of the folder that HALLWAY_DATA names: its `recaps/` and its `vocabulary/`.
// The page hears of it by `hallway:corpus`, also when it says by `hallway:holds` that it holds another; errors in recaps stand
// in Vite's overlay until they are gone.
import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Manifest } from '../../corpus/schema.ts'
import { createPathsCompiler } from '../compile-paths.ts'
import { dataFolder } from '../data-folder.ts'
import { reportDiagnostics, totals } from '../report.ts'
import { createCorpusFiles } from './corpus-files.ts'
import { livePageData } from './live-page-data.ts'

/** An editor that saves by writing and renaming raises several events for one change. */
const SETTLE_MS = 60

export const liveCorpus = (): Plugin => {
  const folder = dataFolder()
  const compile = createPathsCompiler([`${folder}/recaps`], `${folder}/vocabulary`)
  const corpusFiles = createCorpusFiles()
  let files = new Map<string, Buffer>()
  let overlaid = false

  const showErrors = (server: ViteDevServer, message: string) => {
    if (message) server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'hallway:live-corpus' } })
    // An update of nothing is what takes the overlay away.
    else if (overlaid) server.ws.send({ type: 'update', updates: [] })
    overlaid = message !== ''
  }

  /** `changed`: files whose content alone changed; without them, any may have come or gone. */
  const compileAgain = (server: ViteDevServer, changed?: ReadonlySet<string>) => {
    try {
      const compilation = compile(changed)
      const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error')
      files = corpusFiles(compilation.corpus)
      server.config.logger.info(`Compiled ${totals(compilation)}`, { timestamp: true })
      showErrors(server, reportDiagnostics(errors))
    } catch (error) {
      showErrors(server, error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    server.ws.send({ type: 'custom', event: 'hallway:corpus' })
  }
  /** None where nothing could be compiled yet. */
  const hash = () => (JSON.parse(files.get('manifest.json')?.toString() ?? '{}') as Partial<Manifest>).hash

  return {
    name: 'hallway:live-corpus',
    apply: 'serve',
    configureServer(server) {
      const data = resolve(server.config.root, folder)
      let settling: NodeJS.Timeout | undefined
      let changed: Set<string> | undefined = new Set()
      server.watcher.add(data)
      server.watcher.on('all', (event, path) => {
        if (!path.startsWith(data + sep)) return
        if (event === 'change') changed?.add(path)
        else changed = undefined
        clearTimeout(settling)
        settling = setTimeout(() => {
          const settled = changed
          changed = new Set()
          compileAgain(server, settled)
        }, SETTLE_MS)
      })
      server.ws.on('hallway:holds', (held: { hash?: string }, page) => {
        if (held.hash !== hash()) page.send('hallway:corpus')
      })
      compileAgain(server)
      // What was saved after that, and before everything was watched, raised no event.
      server.watcher.once('ready', () => compileAgain(server))

      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?')
        const { base } = server.config
        const page = livePageData({ files, base }, path.startsWith(base) ? path.slice(base.length - 1) : path)
        if (page) {
          response.setHeader('Content-Type', page.type)
          response.setHeader('Cache-Control', 'no-cache')
          response.end(page.text)
          return
        }
        const prefix = `${base}corpus/`
        const name = path.startsWith(prefix)
          ? path.slice(prefix.length)
          : path.startsWith('/corpus/')
            ? path.slice('/corpus/'.length)
            : undefined
        if (name === undefined) return next()
        const bytes = files.get(name)
        response.statusCode = bytes === undefined ? 404 : 200
        response.setHeader('Content-Type', bytes === undefined ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
        response.setHeader('Cache-Control', 'no-cache')
        response.end(bytes ?? `There is no ${name} in the corpus.`)
      })
    },
  }
}
