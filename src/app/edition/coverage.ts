// An edition's talks with their sources, and recaps, in; of each talk who reports it and where, and of the whole how much from how
// many, out.
import type { RecapSummary, Talk } from '../../corpus/schema.ts'
import { recapNames } from '../recap-names.ts'

export type Report = { recap: string; writer: string; line: number; endLine: number }

export const reportsOf = ({ sources }: Pick<Talk, 'sources'>, recaps: ReadonlyMap<string, RecapSummary>): Report[] => {
  const nameOf = recapNames(
    sources.map(({ recap }) => recap),
    recaps,
  )
  return sources.map(({ recap, line, endLine }) => ({ recap, writer: nameOf(recap), line, endLine }))
}

export type Coverage = { talks: number; recaps: number; shared: number }

/** `shared`: talks that several recaps report. */
export const coverageOf = (talks: Pick<Talk, 'recaps'>[], recaps: string[]): Coverage => ({
  talks: talks.length,
  recaps: recaps.length,
  shared: talks.filter(talk => new Set(talk.recaps).size > 1).length,
})
