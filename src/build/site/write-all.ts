// Files in, as [path, content]; each written below a folder before the next is asked for: none needs to be held.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const writeAll = (folder: string, files: Iterable<[path: string, content: string | Buffer]>) => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
