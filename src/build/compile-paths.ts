// Paths in; what the compiler makes of the recaps there out, with the reading's own diagnostics among the others. Once, or
// again and again: then only what changed is read and compiled.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Compilation, compile, createCompiler, type Facts, type VocabularyFile } from '../compiler/compile.ts'
import { factsOf } from '../compiler/facts.ts'
import { withLine } from '../corpus/diagnostic.ts'
import { useLittleMemory } from './little-memory.ts'
import { type RecapsRead, readRecaps, rereadRecaps } from './read-recaps.ts'

export const RECAPS = 'data/recaps'
const VOCABULARY = 'data/vocabulary'

export const readVocabulary = (folder = VOCABULARY): VocabularyFile[] => {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => /\.(?:ya?ml|txt)$/i.test(name)) : []
  return names.sort().map(name => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }))
}

/** A file that could not be read still gets its line of facts: it says why. */
export const factsOfUnread = ({ diagnostics }: RecapsRead): Facts[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(withLine)
    .map(diagnostic => factsOf(diagnostic.file, undefined, [diagnostic]))

/** With the reading's own diagnostics among the others. */
const withUnread = ({ corpus, facts, diagnostics }: Compilation, read: RecapsRead): Compilation => ({
  corpus,
  facts: [...facts, ...factsOfUnread(read)],
  diagnostics: [...read.diagnostics, ...diagnostics],
})

export type PathsCompiler = (changed?: ReadonlySet<string>) => Compilation

/** `changed`: absolute paths of files whose content alone changed since the last call; without them everything is read. */
export const createPathsCompiler = (paths = [RECAPS], vocabulary = VOCABULARY): PathsCompiler => {
  const compileAgain = createCompiler()
  let before: { read: RecapsRead; lists: VocabularyFile[] } | undefined
  return changed => {
    const reread = before && changed && rereadRecaps(before.read, changed)
    // Where all that changed are recaps, no list did.
    before = before && reread ? { ...before, read: reread } : { read: readRecaps(paths), lists: readVocabulary(vocabulary) }
    return withUnread(compileAgain({ files: before.read.files, vocabulary: before.lists }), before.read)
  }
}

export const compilePaths = (paths = [RECAPS], vocabulary = VOCABULARY): Compilation => {
  useLittleMemory()
  const read = readRecaps(paths)
  return withUnread(compile({ files: read.files, vocabulary: readVocabulary(vocabulary) }), read)
}
