// What the last build left in dist/ in; builds as a publisher's next deploys would be, out: the app, the corpus or both of another
// printing, made in a moment. Whoever opens one can see of which printing each script and each sentence is.
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { corpusFiles } from '../../src/build/site/corpus-files.ts'
import { planLine, planOfflineCopy, SERVICE_WORKER } from '../../src/build/site/offline-copy.ts'
import { compile } from '../../src/compiler/compile.ts'
import { fillHead } from '../../src/prerender/fill-head.ts'
import type { Plan } from '../../src/pwa/plan.ts'

export type Build = {
  app: number
  corpus: number
  /** Where its app was built. */
  folder: string
  /** By path below the base. */
  files: Map<string, Buffer>
  plan: Plan
}

/** One of each is as good as all: what is stored, by what is in its path. */
export const kindsOfParts = [
  /shell/,
  /first-paint/,
  /index-.*js/,
  /index-.*css/,
  /route/,
  /upkeep/,
  /manifest.json/,
  /summaries/,
  /bin/,
  /recaps/,
]

/** The two talks of every printing, whose addresses stay. */
export const talks = ['samplecon-2001-short-queues', 'samplecon-2002-long-queues'] as const
/** The sentence of a printing, in each talk. */
export const sentence = (corpus: number): string => `printing number ${corpus}`
/** How many takeaways a printing says that it has: the summaries tell, and not the editions. */
export const takeaways = (corpus: number): number => 2 * (corpus + 1)

const recap = (year: number, title: string, corpus: number) => ({
  path: `data/recaps/${year}.md`,
  bytes: new TextEncoder().encode(
    [
      `# SampleCon ${year}`,
      '## Talks',
      `### ${title} by Ann Example (Example Corp)`,
      `Example Corp uses [a-queue](https://github.com/example/a-queue) in ${sentence(corpus)}.`,
      ...Array.from(
        { length: corpus },
        (_, i) => `Queue number ${i + 1} was shorter than [b-queue](https://github.com/example/b-queue).`,
      ),
    ].join('\n\n'),
  ),
})

const corpora = new Map<number, [string, Buffer][]>()
const corpusOf = (corpus: number): [string, Buffer][] => {
  const known = corpora.get(corpus)
  if (known) return known
  const files = [recap(2001, 'Short Queues', corpus), recap(2002, 'Long Queues', corpus)]
  const made = [...corpusFiles(compile({ files, vocabulary: [] }).corpus)]
  corpora.set(corpus, made)
  return made
}

const dist = join(import.meta.dirname, '../../dist')

/** What of the site is neither the corpus nor made from it. */
const readApp = (folder: string): Map<string, Buffer> => {
  const below = (path: string) => readdirSync(join(folder, path)).map(name => `${path}${name}`)
  const lone = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile() && !entry.name.endsWith('.html'))
  const paths = [...below('assets/'), ...below('icons/'), ...lone.map(({ name }) => name), 'shell.html', '404.html']
  return new Map(paths.map(path => [path, readFileSync(join(folder, path))]))
}

const isScript = /^assets\/(.+)-[\w-]{8}\.js$/

/** Each script of the app under another name, as if a line of it had changed, which tells its printing to whoever asks. */
const print = (app: Map<string, Buffer>, printing: number): Map<string, Buffer> => {
  const names = new Map<string, string>()
  for (const path of app.keys()) {
    const [, stem] = isScript.exec(path) ?? []
    if (!stem) continue
    const hash = createHash('sha256').update(`${path} ${printing}`).digest('base64url').slice(0, 8)
    names.set(path.slice('assets/'.length), `${stem}-${hash}.js`)
  }
  const renamed = (text: string) => text.replace(/[\w-]+-[\w-]{8}\.js/g, name => names.get(name) ?? name)
  const mark = `\n;(globalThis.printings??=[]).push(${printing});`
  return new Map(
    [...app].map(([path, content]) => {
      if (isScript.test(path)) return [renamed(path), Buffer.from(renamed(content.toString()) + mark)]
      return [path, path.endsWith('.html') ? Buffer.from(renamed(content.toString())) : content]
    }),
  )
}

/** Where the app lies that was built for this base: but for `/` that takes the bundler again, without any page. */
export const folderFor = async (base: string): Promise<string> => {
  if (base === '/') return dist
  const root = join(import.meta.dirname, '../..')
  const folder = join(root, 'node_modules/.cache/hallway/e2e-builds', base)
  await build({ root, base, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false } })
  const shell = fillHead(readFileSync(join(folder, 'index.html'), 'utf8'), { title: 'Hallway', compiled: '2026-01-01' })
  for (const name of ['shell.html', '404.html']) writeFileSync(join(folder, name), shell)
  copyFileSync(join(dist, SERVICE_WORKER), join(folder, SERVICE_WORKER))
  return folder
}

/** `folder`: another build's, as one for another base. */
export const makeBuild = (app: number, corpus: number, folder = dist): Build => {
  const files = print(readApp(folder), app)
  for (const [path, content] of corpusOf(corpus)) files.set(`corpus/${path}`, content)
  const day = `2026-05-${String(corpus).padStart(2, '0')}`
  const dated = (html: Buffer | undefined) => Buffer.from(String(html).replace(/\d{4}-\d\d-\d\d/, day))
  for (const path of ['shell.html', '404.html']) files.set(path, dated(files.get(path)))
  const worker = String(files.get(SERVICE_WORKER))
  const plan = planOfflineCopy(files.keys(), path => files.get(path) ?? Buffer.from(''))
  files.set(SERVICE_WORKER, Buffer.from(planLine(plan) + worker.slice(worker.indexOf('\n') + 1)))
  return { app, corpus, folder, files, plan }
}
