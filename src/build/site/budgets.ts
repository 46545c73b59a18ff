// What a build emits, in parts that a reader waits for, in; each with its compressed size beside what we allow ourselves, out.
// What grows with a corpus has a budget that grows with it.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { kilobytes } from './kilobytes.ts'

/** Compressed one by one, as a host sends them. The limit is of all of them, in bytes, gzipped. */
export type Part = { what: string; contents: (string | Uint8Array)[]; limit: number }

export type Weighed = { what: string; gzip: number; brotli: number; limit: number }

/** As hosts compress while they send; a file that is compressed once, at the highest quality, is a tenth smaller. */
const QUALITY = 5

const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0)
const brotli = (content: string | Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length

/** In bytes. */
export const weigh = ({ what, contents, limit }: Part): Weighed => ({
  what,
  limit,
  gzip: sum(contents.map(content => gzipSync(content).length)),
  brotli: sum(contents.map(brotli)),
})

/** A line for each, in columns. */
export const budgetTable = (weighed: Weighed[]): string => {
  const rows = weighed.map(({ what, gzip, brotli: small, limit }) => [
    what,
    `${kilobytes(gzip)} gzip`,
    `of ${kilobytes(limit)}`,
    `${kilobytes(small)} brotli`,
  ])
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  return rows
    .map(([what = '', gzip = '', limit = '', small = '']) =>
      `  ${what.padEnd(width(0))}  ${gzip.padStart(width(1))} ${limit.padEnd(width(2))}  ${small.padStart(width(3))}`.trimEnd(),
    )
    .join('\n')
}

/** In words; nothing where all of them are within. */
export const pastBudget = (weighed: Weighed[]): string | undefined => {
  const past = weighed.filter(({ gzip, limit }) => gzip > limit)
  const lines = past.map(({ what, gzip, limit }) => `Past the budget: ${what}: ${kilobytes(gzip)} (gzip) of ${kilobytes(limit)}`)
  return lines.length > 0 ? lines.join('\n') : undefined
}
