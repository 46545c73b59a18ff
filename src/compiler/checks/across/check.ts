// What every check of all recaps together is given, and what it hands back.
import type { Diagnostic } from '../../../corpus/diagnostic.ts'
import type { Corpus } from '../../../corpus/schema.ts'
import type { Vocabulary } from '../../vocabulary.ts'

export type AcrossCheck = (corpus: Corpus, vocabulary: Vocabulary) => Diagnostic[]
