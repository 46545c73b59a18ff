// The pages of talks and the style that each needs in; what they weigh, the median and the largest, in one plain line out. Refuses none:
// which weight is too much is for the budgets to say.
import { gzipSync } from 'node:zlib'
import { counted } from '../../app/words.ts'
import { kilobytes } from './kilobytes.ts'

/** What comes in the first window of a connection, and can be read at once. */
export const FIRST_WINDOW = 14_000

/** Pages are read as they come: none needs to be held. */
type TalkPages = { pages: Iterable<{ path: string; html: string | Uint8Array }>; styles: Uint8Array[] }

const gzipped = (content: string | Uint8Array): number => gzipSync(content).length

export const talkWeights = ({ pages, styles }: TalkPages): string => {
  const style = styles.reduce((sum, content) => sum + gzipped(content), 0)
  const weights: { path: string; bytes: number }[] = []
  for (const { path, html } of pages) weights.push({ path, bytes: gzipped(html) + style })
  const sorted = weights.sort((a, b) => a.bytes - b.bytes)
  const [middle, largest] = [sorted[sorted.length >> 1], sorted.at(-1)]
  if (!middle || !largest) return 'No pages of talks'
  const past = sorted.filter(({ bytes }) => bytes > FIRST_WINDOW).length
  return [
    `${counted(sorted.length, 'page')} of talks, HTML and style: half of them up to ${kilobytes(middle.bytes)} gzip`,
    `the largest ${kilobytes(largest.bytes)} (${largest.path})`,
    `${past} past the ${kilobytes(FIRST_WINDOW)} of a first window`,
  ].join(', ')
}
