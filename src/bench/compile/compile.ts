// A number of recaps in; how long they take to compile beside parsing the same Markdown alone, how long one changed recap
// takes, and how much memory, out. Parsing and compiling take turns, so that both meet the same machine.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { createPathsCompiler } from '../../build/compile-paths.ts'
import { createCorpusFiles } from '../../build/site/corpus-files.ts'
import { compile, type SourceFile } from '../../compiler/compile.ts'
import { type Bench, median, type Row } from '../row.ts'
import { lists, REAL, real, synthetic } from './inputs.ts'

/** A thousand recaps take a minute a round, and one round of them says as much as three of a hundred. */
const roundsOf = (files: number): number => (files > 300 ? 1 : 3)
const EDITS = 9

type Measured = Pick<Row, 'engine' | 'metric' | 'value' | 'unit'>

const timed = <Result>(work: () => Result): { result: Result; ms: number } => {
  const from = performance.now()
  const result = work()
  return { result, ms: performance.now() - from }
}

/** As anybody else would parse it. */
const markdown = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

const cold = (files: SourceFile[], warm: SourceFile[]): { talks: number; measured: Measured[] } => {
  const decoder = new TextDecoder()
  const parse = (some: SourceFile[]) => some.forEach(({ bytes }) => fromMarkdown(decoder.decode(bytes), markdown))
  parse(warm)
  compile({ files: warm, vocabulary: lists })
  const parsing: number[] = []
  const compiling: number[] = []
  let talks = 0
  for (let round = 0; round < roundsOf(files.length); round++) {
    parsing.push(timed(() => parse(files)).ms)
    const { result, ms } = timed(() => compile({ files, vocabulary: lists }))
    compiling.push(ms)
    talks = result.corpus.talks.length
  }
  const [parsed, compiled] = [median(parsing), median(compiling)]
  return {
    talks,
    measured: [
      { engine: 'mdast-util-from-markdown', metric: 'parse alone', value: parsed, unit: 'ms' },
      { engine: 'hallway', metric: 'cold compile', value: compiled, unit: 'ms' },
      { engine: 'hallway', metric: 'cold compile to parse', value: compiled / parsed, unit: 'ratio' },
    ],
  }
}

const write = (folder: string, { path, bytes }: SourceFile): string => {
  const to = join(folder, path)
  mkdirSync(join(to, '..'), { recursive: true })
  writeFileSync(to, bytes)
  return to
}

/** From the event of an edited file to the files that the site loads, as `npm run dev` does it. */
const recompile = (files: SourceFile[], folder: string): Measured[] => {
  const compileAgain = createPathsCompiler([folder])
  const corpusFiles = createCorpusFiles()
  corpusFiles(compileAgain().corpus)
  const times = Array.from({ length: EDITS }, (_, edit) => {
    const file = files[Math.floor((edit * files.length) / EDITS)]
    if (!file) throw new Error('no recap to edit')
    const added = new TextEncoder().encode(`\n\nOne more engineer said that it took ${edit + 2} hours.\n`)
    const path = write(folder, { path: file.path, bytes: Buffer.concat([file.bytes, added]) })
    return timed(() => corpusFiles(compileAgain(new Set([path])).corpus)).ms
  })
  return [
    { engine: 'hallway', metric: 'one changed recap', value: median(times), unit: 'ms' },
    { engine: 'hallway', metric: 'one changed recap, slowest', value: Math.max(...times), unit: 'ms' },
  ]
}

/** Of a process that compiles the folder and nothing else, and then writes what the site loads. */
const peakMemory = (folder: string): Measured[] => {
  const child = fileURLToPath(new URL('peak-memory.ts', import.meta.url))
  const output = execFileSync(process.execPath, ['--import', 'tsx', child, folder], { encoding: 'utf8' })
  const [compiled = 0, written = 0] = output.split(' ').map(Number)
  const row = (metric: string, kibibytes: number): Measured => ({
    engine: 'hallway',
    metric,
    value: kibibytes / 1024,
    unit: 'MiB',
  })
  return [row('peak memory', compiled), row("peak memory with the site's files", written)]
}

export const compileBench: Bench = {
  name: 'compile',
  async run(sizes, tell) {
    const rows: Row[] = []
    for (const size of sizes) {
      for (const [name, make] of [
        ['real', real],
        ['synthetic', synthetic],
      ] as const) {
        tell(`compile: ${size} recaps, ${name === 'real' ? `those of ${REAL}` : name}`)
        const files = make(size)
        const folder = mkdtempSync(join(tmpdir(), 'hallway-bench-'))
        try {
          for (const file of files) write(folder, file)
          const { talks, measured } = cold(files, make(Math.min(size, 50)))
          for (const found of [...measured, ...recompile(files, folder), ...peakMemory(folder)])
            rows.push({ bench: `compile, ${size} ${name} recaps`, talks, ...found })
        } finally {
          rmSync(folder, { recursive: true, force: true })
        }
      }
    }
    return rows
  },
}
