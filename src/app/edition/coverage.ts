// An edition's talks with their sources, and recaps, in; of each talk who reports it and where, and of the whole how much from how
// many, out.
import type { RecapSummary, Talk } from '../../corpus/schema.ts'

export type Report = { recap: string; writer: string; line: number; endLine: number }

/** Whose account a recap is: of the post that it reports on, or its own. */
export const writerOf = ({ original, author, title }: Pick<RecapSummary, 'original' | 'author' | 'title'>): string =>
  original?.author ?? author ?? title

export const reportsOf = ({ sources }: Pick<Talk, 'sources'>, recaps: ReadonlyMap<string, RecapSummary>): Report[] =>
  sources.map(({ recap, line, endLine }) => {
    const summary = recaps.get(recap)
    return { recap, writer: summary ? writerOf(summary) : recap, line, endLine }
  })

export type Coverage = { talks: number; recaps: number; shared: number }

/** `shared`: talks that several recaps report. */
export const coverageOf = (talks: Pick<Talk, 'recaps'>[], recaps: string[]): Coverage => ({
  talks: talks.length,
  recaps: recaps.length,
  shared: talks.filter(talk => new Set(talk.recaps).size > 1).length,
})
