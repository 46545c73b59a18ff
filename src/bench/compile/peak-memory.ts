// A folder in; its recaps compiled and written as the site loads them, and the most memory that this process held (KiB) out.
import { compilePaths } from '../../build/compile-paths.ts'
import { corpusFiles } from '../../build/site/corpus-files.ts'

corpusFiles(compilePaths(process.argv.slice(2)).corpus)
process.stdout.write(String(process.resourceUsage().maxRSS))
