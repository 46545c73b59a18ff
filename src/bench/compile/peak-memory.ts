// A folder in; its recaps compiled, and then written as the site loads them, and the most memory (KiB) that this process had held
// by each, out, separated by a space.
import { compilePaths } from '../../build/compile-paths.ts'
import { corpusFiles } from '../../build/site/corpus-files.ts'

const { corpus } = compilePaths(process.argv.slice(2))
const compiled = process.resourceUsage().maxRSS
let bytes = 0
// As a build writes them: none is held.
for (const [, content] of corpusFiles(corpus)) bytes += content.length
if (bytes === 0) throw new Error('nothing was written')
process.stdout.write(`${compiled} ${process.resourceUsage().maxRSS}`)
