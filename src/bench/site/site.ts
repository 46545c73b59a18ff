// Numbers of talks in; how long the pages of a site of so many take, a page, how long the whole build takes, and the most memory that
// it holds, out. The recaps are made up, and each size is built in a process of its own.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { synthetic } from '../compile/inputs.ts'
import type { Bench, Row } from '../row.ts'

const CACHE = 'node_modules/.cache/hallway/bench/whole-site'
/** About as many as a made-up recap has. */
const TALKS_A_RECAP = 8

type Built = { talks: number; pages: number; bytes: number; seconds: number; whole: number; mebibytes: number }

const buildOf = (talks: number): Built => {
  const data = join(process.cwd(), CACHE, 'data')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(join(data, 'recaps'), { recursive: true })
  cpSync('data/vocabulary', join(data, 'vocabulary'), { recursive: true })
  for (const { path, bytes } of synthetic(Math.ceil(talks / TALKS_A_RECAP))) {
    const file = join(data, 'recaps', path.replaceAll('/', '-'))
    writeFileSync(file, bytes)
  }
  const child = fileURLToPath(new URL('child.ts', import.meta.url))
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--max-old-space-size=4096', child, `${CACHE}/dist`], {
    env: { ...process.env, HALLWAY_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 20,
  })
  return JSON.parse(said.toString())
}

export const siteBench: Bench = {
  name: 'site',
  byNameAlone: true,
  async run(sizes, tell) {
    return sizes.flatMap(size => {
      tell(`Building a site of about ${size} talks`)
      const { talks, pages, bytes, seconds, whole, mebibytes } = buildOf(size)
      const row = (metric: string, value: number, unit: string): Row => ({
        ...{ bench: 'site', engine: 'hallway', talks, metric, value, unit },
      })
      return [
        row('pages', pages, ''),
        row('all pages', seconds, 's'),
        row('a page', (seconds * 1000) / pages, 'ms'),
        row('HTML of all pages', bytes / 1e6, 'MB'),
        row('a megabyte of HTML', (seconds * 1e9) / bytes, 'ms'),
        row('whole build', whole, 's'),
        row('most memory', mebibytes, 'MiB'),
      ]
    })
  },
}
