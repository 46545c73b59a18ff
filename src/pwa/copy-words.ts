// What a copy has in; how large it is and of which day, in words, out.
import type { Copy } from './plan.ts'

const number = new Intl.NumberFormat('en')
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${number.format(Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** `3.7 MB, corpus of 12 May 2026`; the size alone where the build tells no day. */
export const copyInWords = ({ bytes, compiled }: Pick<Copy, 'bytes' | 'compiled'>): string => {
  const moment = Date.parse(compiled)
  return sizeInWords(bytes) + (Number.isNaN(moment) ? '' : `, corpus of ${day.format(moment)}`)
}
