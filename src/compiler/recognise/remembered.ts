// A function of a piece of a document and the vocabulary in; the same one, which answers from memory when it is asked again, out.
// What it remembers goes with the piece and the vocabulary that it was asked with.
import type { Vocabulary } from '../vocabulary.ts'

export const remembered = <Piece extends object, Found>(
  find: (piece: Piece, vocabulary: Vocabulary) => Found,
): ((piece: Piece, vocabulary: Vocabulary) => Found) => {
  const answers = new WeakMap<Vocabulary, WeakMap<Piece, { found: Found }>>()
  return (piece, vocabulary) => {
    let ofVocabulary = answers.get(vocabulary)
    if (!ofVocabulary) answers.set(vocabulary, (ofVocabulary = new WeakMap()))
    let known = ofVocabulary.get(piece)
    if (!known) ofVocabulary.set(piece, (known = { found: find(piece, vocabulary) }))
    return known.found
  }
}

/** In texts of one vocabulary: then it forgets them all, and begins anew. */
const MOST = 10_000

/** The same of a function of a short text. */
export const rememberedText = <Found>(
  find: (text: string, vocabulary: Vocabulary) => Found,
): ((text: string, vocabulary: Vocabulary) => Found) => {
  const answers = new WeakMap<Vocabulary, Map<string, { found: Found }>>()
  return (text, vocabulary) => {
    let ofVocabulary = answers.get(vocabulary)
    if (!ofVocabulary) answers.set(vocabulary, (ofVocabulary = new Map()))
    let known = ofVocabulary.get(text)
    if (known) return known.found
    if (ofVocabulary.size >= MOST) ofVocabulary.clear()
    ofVocabulary.set(text, (known = { found: find(text, vocabulary) }))
    return known.found
  }
}
