// A search text and the caret in; the words that are being typed there out: the last one, and with it up to three before it,
// the most first. Behind a field's name (`tool:ok lo`) they are words of that field. Refuses nothing: where no word is being
// typed, as in a phrase or behind a space, there is none.
import type { FacetName } from '../facets/index.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** `start` and `end` say what of the text a choice stands for, the field's name included. `kind`: what the field is of. */
export type Tail = { words: string; start: number; end: number; kind?: FacetName; excluded?: true }

const mostWords = 4
/** Nobody types a longer name. */
const longest = 100

const inField = (piece: Piece): Tail[] => {
  if (piece.is !== 'field' || !piece.value) return []
  const { name, value, excluded, start, end } = piece
  return [{ words: value, start, end, kind: name, ...(excluded && { excluded }) }]
}

const isQuoted = (text: string, { end }: Piece): boolean => /["“”„″]/.test(text.slice(end - 1, end))

export const tailsAt = (text: string, caret: number): Tail[] => {
  const pieces = piecesOf(text)
  const last = pieces.findIndex(({ start, end }) => start < caret && caret <= end)
  const typed = pieces[last]
  const tails: Tail[] = []
  if (typed?.is === 'field') tails.push(...inField(typed))
  else if (typed?.is === 'words')
    for (let at = last; at >= 0 && tails.length < mostWords; at--) {
      const piece = pieces[at]
      if (!piece || typed.end - piece.start > 2 * longest) break
      if (piece.is === 'words' && !piece.bare) {
        tails.push({ words: text.slice(piece.start, typed.end), start: piece.start, end: typed.end })
        continue
      }
      // `tool:ok lo`: where a value of several words lacks its marks.
      if (!isQuoted(text, piece))
        for (const field of inField(piece))
          tails.push({ ...field, words: `${field.words}${text.slice(field.end, typed.end)}`, end: typed.end })
      break
    }
  return tails.filter(({ words }) => words.length <= longest).reverse()
}
