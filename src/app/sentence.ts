// A takeaway's text and its ranges in; runs out, in order, that lose no character: each at most one link, cut into pieces
// that differ in form. Refuses nested links: where an outward link covers a mention, the link wins.
import type { EntityKind, Link, Takeaway } from '../corpus/schema.ts'
import type { TextRange } from '../search/results.ts'

export type Piece = { text: string; match: boolean; code: boolean; figure: boolean }
export type Target = { to: 'link'; link: Link } | { to: 'mention'; entity: EntityKind; id: string }
export type Run = { target?: Target; pieces: Piece[] }

type Sentence = Pick<Takeaway, 'text' | 'mentions' | 'links' | 'code' | 'figures'>

const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end

export const sentenceRuns = ({ text, mentions, links, code, figures }: Sentence, matches: TextRange[] = []): Run[] => {
  const anchors: { range: TextRange; target: Target }[] = []
  const offer = (range: TextRange, target: Target) => {
    const fits = range.start < range.end && range.end <= text.length
    if (fits && !anchors.some(anchor => overlaps(anchor.range, range))) anchors.push({ range, target })
  }
  for (const link of links) offer(link, { to: 'link', link })
  for (const mention of mentions) offer(mention, { to: 'mention', entity: mention.entity, id: mention.id })
  anchors.sort((a, b) => a.range.start - b.range.start)

  const forms = [...matches, ...code, ...figures]
  const piecesOf = (start: number, end: number): Piece[] => {
    const cuts = new Set([start, end])
    for (const form of forms) for (const cut of [form.start, form.end]) if (cut > start && cut < end) cuts.add(cut)
    const edges = [...cuts].sort((a, b) => a - b)
    return edges.slice(1).map((to, i) => {
      const range = { start: edges[i] ?? start, end: to }
      const within = (ranges: TextRange[]) => ranges.some(each => overlaps(each, range))
      return { text: text.slice(range.start, to), match: within(matches), code: within(code), figure: within(figures) }
    })
  }

  const runs: Run[] = []
  let at = 0
  for (const { range, target } of anchors) {
    if (range.start > at) runs.push({ pieces: piecesOf(at, range.start) })
    runs.push({ target, pieces: piecesOf(range.start, range.end) })
    at = range.end
  }
  if (at < text.length) runs.push({ pieces: piecesOf(at, text.length) })
  return runs
}

/** Keeps the first match of each word, for lists so long that every match marked would be noise. */
export const firstMatches = (text: string, matches: TextRange[]): TextRange[] => {
  const seen = new Set<string>()
  return matches.filter(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase()
    return !seen.has(word) && seen.add(word)
  })
}
