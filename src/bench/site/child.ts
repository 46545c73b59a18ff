// A folder of recaps and names as HALLWAY_DATA, and a folder to build into, in; what building the whole site took out, as JSON.
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '../../build/site/build-site.ts'

const [folder = ''] = process.argv.slice(2)
const root = process.cwd()
const started = performance.now()
/** In MiB: Node has it in KiB, as Linux and macOS do. */
const most = (): number => process.resourceUsage().maxRSS / 1024
const tell = (line: string) => console.error(`${line} [${most().toFixed(0)} MiB at most so far]`)
const { manifest, written } = await buildSite({ root, folder, base: '/', pastBudget: 'told', tell })
const seconds = (performance.now() - started) / 1000
/** Of the pages' HTML, before compression. */
const bytes = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.html'))
  .reduce((sum, path) => sum + statSync(join(root, folder, path)).size, 0)
rmSync(join(root, folder), { recursive: true, force: true })
rmSync(join(root, `${folder}-hosts`), { recursive: true, force: true })
process.stdout.write(JSON.stringify({ talks: manifest.counts.talks, ...written, bytes, whole: seconds, mebibytes: most() }))
