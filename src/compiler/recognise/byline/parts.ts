// A line of names in; its parts out, each with what separates it from the one before, and whether it stands in brackets. Keeps
// together an organisation whose name has such words itself.
import { withoutHonorific } from '../people.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { isOrganisation } from './employers.ts'

type Part = { text: string; separator: string; aside: boolean; hasAside: boolean }

const between =
  /(\s*(?:,(?!\s*(?:Inc|LLC|Ltd|GmbH|Corp)\b)|;|:|&|\+|\/|\||\s[-–—]\s|\band\b|\bund\b|\by\b|\bet\b|\bfrom\b|\bat\b|\bof\b|\bvon\b|@(?!\w))\s*)/u

/** `Bank`, ` of `, `America` are one name where the vocabulary has it, or an institution bears such names. */
const whole = (pieces: string[], vocabulary: Vocabulary): string[] => {
  for (let at = 2; at + 2 < pieces.length; at += 2)
    for (const until of [at + 5, at + 3]) {
      const joined = pieces.slice(at, until).join('')
      if (until > pieces.length || !isOrganisation(joined, vocabulary)) continue
      pieces.splice(at, until - at, joined)
      break
    }
  return pieces
}

export const partsOf = (text: string, vocabulary: Vocabulary): Part[] => {
  const chunks = text.split(/(\([^)]*\)?)/)
  return chunks.flatMap((chunk, index): Part[] => {
    if (index % 2 === 1)
      return chunk
        .replace(/^\(|\)$/g, '')
        .split(/\s*(?:,(?!\s*(?:Inc|LLC|Ltd|GmbH|Corp)\b)|;|\/|\bat\b|\bfrom\b|@(?= ))\s*/u)
        .map(part => ({ text: part.trim(), separator: '(', aside: true, hasAside: false }))
    const pieces = whole(chunk.split(between), vocabulary)
    return pieces.flatMap((piece, at): Part[] =>
      at % 2 === 1
        ? []
        : [
            {
              text: withoutHonorific(piece.trim()),
              separator: at > 0 ? (pieces[at - 1] ?? '').trim() : index > 0 ? ',' : '',
              aside: false,
              hasAside: at === pieces.length - 1 && index + 1 < chunks.length,
            },
          ],
    )
  })
}
