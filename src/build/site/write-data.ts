// The corpus in; every page as data, with the schema of such data, on disk.
import { join } from 'node:path'
import { dataFiles } from '../../prerender/data/data-files.ts'
import { plural } from '../report.ts'
import { kilobytes } from './kilobytes.ts'
import { publishedPageSchema } from './published-schema.ts'
import { writeAll } from './write-all.ts'

type DataBuild = { outDir: string; tell: (line: string) => void; source: Parameters<typeof dataFiles>[0] }

export const writeData = ({ outDir, tell, source }: DataBuild): void => {
  const started = performance.now()
  let files = 0
  let bytes = 0
  for (const [path, text] of dataFiles(source)) {
    const content = Buffer.from(text)
    writeAll(outDir, [[path, content]])
    files++
    bytes += content.length
  }
  writeAll(join(outDir, 'corpus'), [['page-schema.json', publishedPageSchema()]])
  tell(
    `Wrote the pages as data: ${plural(files, 'file')}, ${kilobytes(bytes)}, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}
