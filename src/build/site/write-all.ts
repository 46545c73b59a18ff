// Files in, as [path, content]; each written below a folder before the next is asked for: none needs to be held.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { insideOf } from './inside-of.ts'

export const writeAll = (folder: string, files: Iterable<[path: string, content: string | Buffer]>) => {
  for (const [path, content] of files) {
    const file = insideOf(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
