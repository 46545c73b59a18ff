// Files and folders in; recaps as bytes out, sorted, and diagnostics for whatever could not be read.
// Never stops at one of them. Refuses to follow a link out of the folder it stands in, or round in a circle.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { SourceFile } from '../compiler/compile.ts'
import type { Diagnostic } from '../corpus/diagnostic.ts'
import { compare } from '../corpus/order.ts'

const recapExtensions = /\.(?:md|markdown|mdx|txt)$/i
/** Far above what the compiler accepts: only keeps a film that is called `.md` out of memory. */
const MAX_BYTES = 16 * 1024 * 1024

export type RecapsRead = { files: SourceFile[]; diagnostics: Diagnostic[] }

const reasonOf = (error: unknown): string => {
  // Node's file system errors carry a code; anything else that may be thrown has none.
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const words: Record<string, string> = {
    ENOENT: 'it does not exist',
    EACCES: 'reading it is not allowed',
    ELOOP: 'it is a link to itself',
  }
  return words[String(code)] ?? (error instanceof Error ? error.message : String(error))
}

export const readRecaps = (paths: string[]): RecapsRead => {
  const files: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const report = (rule: string, file: string, severity: Diagnostic['severity'], message: string, hint: string) =>
    diagnostics.push({ rule, severity, file, message, hint })

  const readFile = (path: string, size: number) => {
    if (size > MAX_BYTES)
      report('file-too-large', path, 'error', `has ${size} bytes`, `Split it: the limit is ${MAX_BYTES} bytes.`)
    else files.push({ path, bytes: readFileSync(path) })
  }

  /** `above` are the real paths of the folders around this one, the outermost first. */
  const visit = (path: string, above: string[]) => {
    try {
      const real = realpathSync(path)
      const [outermost] = above
      if (above.includes(real)) {
        return report('directory-loop', path, 'warning', 'leads back to a folder that it stands in', 'Remove the link.')
      }
      if (outermost !== undefined && !real.startsWith(outermost + sep)) {
        return report(
          'link-leaves-folder',
          path,
          'warning',
          'is a link out of the folder that is compiled',
          'Put the file itself there, or name its path.',
        )
      }
      if (seen.has(real)) return
      seen.add(real)
      const status = statSync(real)
      if (status.isDirectory()) return visitFolder(path, [...above, real])
      if (above.length > 0 && !recapExtensions.test(path)) return
      if (status.isFile()) return readFile(path, status.size)
      report('unreadable-file', path, 'error', 'is no file', 'Remove it.')
    } catch (error) {
      const wanted = above.length === 0 || recapExtensions.test(path)
      if (wanted)
        report('unreadable-file', path, 'error', `cannot be read: ${reasonOf(error)}`, 'Correct the path, or the rights to it.')
    }
  }

  const visitFolder = (path: string, above: string[]) => {
    const names = readdirSync(path).filter(name => !name.startsWith('.') && name !== 'node_modules')
    for (const name of names.sort(compare)) visit(`${path.replace(/[\\/]+$/, '')}/${name}`, above)
  }

  for (const path of paths) visit(path.replaceAll(sep, '/'), [])
  return { files, diagnostics }
}

/** The same recaps with these files' bytes read again. Undefined where one of them was not read before, or cannot be now. */
export const rereadRecaps = ({ files, diagnostics }: RecapsRead, changed: ReadonlySet<string>): RecapsRead | undefined => {
  const absolute = new Set([...changed].map(path => resolve(path)))
  try {
    const reread = files.map(file => {
      const path = resolve(file.path)
      if (!absolute.delete(path)) return file
      return statSync(path).size > MAX_BYTES ? undefined : { path: file.path, bytes: readFileSync(path) }
    })
    const read = reread.filter(file => file !== undefined)
    return absolute.size > 0 || read.length < files.length ? undefined : { files: read, diagnostics }
  } catch {
    return undefined // gone between the event and now: reading everything says so
  }
}
