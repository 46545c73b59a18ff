// Paths in; what the compiler makes of the recaps there out, and a diagnostic for each folder that holds none.
import { realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { type Compilation, compile, type Facts, readFacts, type SourceFile } from '../../compiler/compile.ts'
import { type Diagnostic, withLine } from '../../corpus/diagnostic.ts'
import { factsOfUnread, RECAPS, readVocabulary } from '../compile-paths.ts'
import { useLittleMemory } from '../little-memory.ts'
import { type RecapsRead, readRecaps } from '../read-recaps.ts'
import { countingOn, type Progress } from './progress.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const holdsRecaps = (folder: string, { files, diagnostics }: RecapsRead): boolean => {
  const below = realpathSync(folder) + sep
  return (
    diagnostics.some(({ file }) => file === folder || file.startsWith(`${folder.replace(/[\\/]+$/, '')}/`)) ||
    files.some(({ path }) => realpathSync(path).startsWith(below))
  )
}

const emptyFolders = (paths: string[], read: RecapsRead): Diagnostic[] =>
  paths
    .filter(path => isFolder(path) && !holdsRecaps(path, read))
    .map(file => ({
      rule: 'no-recaps',
      severity: 'warning',
      file,
      line: 1,
      message: 'the folder holds no recap',
      hint: 'Put a .md, .markdown, .mdx or .txt file there, or name another folder.',
    }))

/** The compiler asks for a file's bytes when its turn comes, which is all that counting needs. */
const counted = (files: SourceFile[], { tick }: Progress): SourceFile[] =>
  files.map(({ path, bytes }) => {
    let asked = false
    return {
      path,
      get bytes() {
        if (!asked) tick()
        asked = true
        return bytes
      },
    }
  })

type Watched = Parameters<typeof countingOn>[0]

export const compileForReport = (paths: string[], stream: Watched = process.stderr): Compilation => {
  useLittleMemory()
  const wanted = paths.length > 0 ? paths : [RECAPS]
  const read = readRecaps(wanted)
  const progress = countingOn(stream, read.files.length)
  const { corpus, facts, diagnostics } = compile({ files: counted(read.files, progress), vocabulary: readVocabulary() })
  progress.end()
  return {
    corpus,
    facts: [...facts, ...factsOfUnread(read)],
    diagnostics: [...read.diagnostics, ...emptyFolders(wanted, read), ...diagnostics].map(withLine),
  }
}

/** Each file's facts as soon as it is read, with no corpus made of them; then what is wrong with the files. */
export function* factsForReport(paths: string[], stream: Watched = process.stderr): Generator<Facts, Diagnostic[]> {
  useLittleMemory()
  const wanted = paths.length > 0 ? paths : [RECAPS]
  const read = readRecaps(wanted)
  const progress = countingOn(stream, read.files.length)
  const diagnostics = yield* readFacts({ files: counted(read.files, progress), vocabulary: readVocabulary() })
  progress.end()
  yield* factsOfUnread(read)
  return [...read.diagnostics, ...emptyFolders(wanted, read), ...diagnostics].map(withLine)
}
