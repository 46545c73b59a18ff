// A function of a piece of a document and the vocabulary in; the same one, which answers from memory when it is asked again, out.
// What it remembers goes with the piece and the vocabulary that it was asked with.
import type { Vocabulary } from '../vocabulary.ts'

export const remembered = <Piece extends object, Found>(
  find: (piece: Piece, vocabulary: Vocabulary) => Found,
): ((piece: Piece, vocabulary: Vocabulary) => Found) => {
  const answers = new WeakMap<Vocabulary, WeakMap<Piece, { found: Found }>>()
  return (piece, vocabulary) => {
    const ofVocabulary = answers.get(vocabulary) ?? new WeakMap<Piece, { found: Found }>()
    answers.set(vocabulary, ofVocabulary)
    const known = ofVocabulary.get(piece) ?? { found: find(piece, vocabulary) }
    ofVocabulary.set(piece, known)
    return known.found
  }
}
