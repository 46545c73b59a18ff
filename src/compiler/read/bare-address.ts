// A block's text and what is marked up in it in; the web addresses out that stand in it without their scheme:
// `github.com/example/tool`. Refuses a host alone (`Example.io` may be a name), and what is a link, code or part of a word.
import type { Span } from './inline.ts'

const bareAddress =
  /(?<![\p{L}\p{N}@/.:=_-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|io|net|dev|ly|be|co|me|us|uk|de|fr|eu|gov|edu|tv|sh|rs|ai|app|info|tech|cloud|gl|ms|fm|nl|ch|es|it|ca|gg)\/[^\s<>()"'`\]|]{0,300}[^\s<>()"'`\]|.,;:!?*_’”]/giu

export const bareAddresses = (text: string, spans: Span[]): Span[] => {
  // Most texts have no such place.
  if (!hostAndPath.test(text)) return []
  return [...text.matchAll(bareAddress)].flatMap(({ 0: found, index: start }): Span[] => {
    const end = start + found.length
    const isMarked = spans.some(span => (span.type === 'link' || span.type === 'code') && span.start < end && span.end > start)
    return isMarked ? [] : [{ type: 'link', start, end, url: `https://${found}` }]
  })
}
const hostAndPath = /[a-z0-9]\.[a-z]{2,5}\/\S/i
