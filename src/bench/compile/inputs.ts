// What the compile benchmark reads: the vocabulary, the recaps of a folder as often as wanted, and recaps that nobody wrote.
import { existsSync } from 'node:fs'
import { RECAPS, readVocabulary as readLists } from '../../build/compile-paths.ts'
import { readRecaps } from '../../build/read-recaps.ts'
import type { SourceFile, VocabularyFile } from '../../compiler/compile.ts'
import { type NameKind, readVocabulary } from '../../compiler/vocabulary.ts'
import { type Names, syntheticRecaps } from './synthetic-recaps.ts'

export const lists: VocabularyFile[] = readLists()

const namesOf = (): Names => {
  const { names } = readVocabulary(lists).vocabulary
  const of = (kind: NameKind) => names.filter(name => name.kind === kind).map(({ name }) => name)
  return { conferences: of('conference'), companies: of('company'), tools: of('tool'), topics: of('topic') }
}

export const synthetic = (count: number): SourceFile[] => syntheticRecaps(count, namesOf())

/** Public recaps where they lie beside the project, else its own. */
export const REAL = existsSync('../shared/recaps') ? '../shared/recaps' : RECAPS

/** Each copy stands in a folder of its own, so that `count` need not be what there is. */
export const real = (count: number): SourceFile[] => {
  const { files } = readRecaps([REAL])
  return Array.from({ length: count }, (_, i) => {
    const file = files[i % files.length]
    if (!file) throw new Error(`${REAL} has no recaps`)
    return { path: `${Math.floor(i / files.length)}/${file.path.replace(/^.*\//, '')}`, bytes: file.bytes }
  })
}
