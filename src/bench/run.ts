// --only NAMES, --sizes NUMBERS (or `real`), --json FILE in; the benchmarks' rows as a table on standard output, and as JSON in the file.
// Of the search benchmark also --engines NAMES, --seconds NUMBER for the queries of each, and --plot FILE for a picture; of that in
// a browser --slow TIMES, for a slower processor.
import { writeFileSync } from 'node:fs'
import { parseArguments, typedPath } from '../build/arguments.ts'
import { Refusal } from '../build/refusal.ts'
import { compileBench } from './compile/compile.ts'
import { siteBench } from './site/site.ts'
import { lighthouseBench } from './lighthouse/lighthouse.ts'
import { annotationsBench } from './recognition/annotations.ts'
import { recognitionBench } from './recognition/recognition.ts'
import { type Bench, REAL, type Row, table } from './row.ts'
import { searchBrowserBench } from './search/in-browser/bench.ts'
import { plotOf } from './search/plot.ts'
import { searchBench } from './search/search.ts'
import { typingBench } from './typing/typing.ts'

const benches: Bench[] = [
  compileBench,
  recognitionBench,
  annotationsBench,
  searchBench,
  searchBrowserBench,
  typingBench,
  siteBench,
  lighthouseBench,
]

const options = {
  only: { type: 'string' },
  sizes: { type: 'string', default: '100,1000' },
  json: { type: 'string' },
  engines: { type: 'string' },
  seconds: { type: 'string' },
  plot: { type: 'string' },
  slow: { type: 'string', default: '4' },
} as const

const parseSeconds = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (!(seconds > 0 && seconds < 86_400)) throw new Refusal(`--seconds is a number above 0, not "${text}"`)
  return seconds
}

const parseSizes = (text: string): number[] =>
  text.split(',').map(part => {
    if (part === 'real') return REAL
    const size = Number(part)
    if (!Number.isInteger(size) || size < 1)
      throw new Refusal(`--sizes are whole numbers from 1, or the word real, not "${part}"`)
    return size
  })

const parseSlow = (text: string): number => {
  const slow = Number(text)
  if (!(slow >= 1)) throw new Refusal(`--slow is how many times slower, from 1, not "${text}"`)
  return slow
}

const run = async (args: string[]): Promise<void> => {
  const { only, sizes, json, engines, plot, slow, seconds } = parseArguments(args, options).values
  const wanted = only?.split(',') ?? benches.filter(({ byNameAlone }) => !byNameAlone).map(({ name }) => name)
  const unknown = wanted.find(name => !benches.some(bench => bench.name === name))
  if (unknown !== undefined)
    throw new Refusal(`"${unknown}" is none of the benchmarks ${benches.map(({ name }) => name).join(', ')}`)
  const real = parseSizes(sizes).includes(REAL) && benches.find(({ name, takesReal }) => wanted.includes(name) && !takesReal)
  if (real) throw new Refusal(`--sizes real is of no meaning to ${real.name}`)
  if (plot && !wanted.includes(searchBench.name)) throw new Refusal('--plot draws the search benchmark: ask for it with --only')
  const rows: Row[] = []
  for (const bench of benches)
    if (wanted.includes(bench.name))
      rows.push(
        ...(await bench.run(
          parseSizes(sizes),
          line => console.error(line),
          engines?.split(','),
          parseSlow(slow),
          parseSeconds(seconds),
        )),
      )
  if (json) writeFileSync(typedPath(json), `${JSON.stringify(rows, null, 2)}\n`)
  if (plot) writeFileSync(typedPath(plot), await plotOf(rows))
  console.log(table(rows))
}

// So that what a benchmark started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
