import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { talkWeights } from './talk-weights.ts'

/** Nothing that compresses. */
const page = (path: string, bytes: number) => ({ path, html: randomBytes(bytes) })

test('every page of a talk is weighed with its style, whatever its takeaways: the median, the largest, and how many are past', () => {
  const pages = [
    page('talks/a', 9000),
    page('talks/b', 30_000),
    page('talks/c', 1000),
    page('talks/d', 13_500),
    page('talks/e', 2000),
  ]
  expect(talkWeights({ pages, styles: [randomBytes(1000)] })).toBe(
    '5 pages of talks, HTML and style: half of them up to 10.0 kB gzip, the largest 31.1 kB (talks/b), 2 past the 14.0 kB of a first window',
  )
})

test('a site without talks says so', () => expect(talkWeights({ pages: [], styles: [] })).toBe('No pages of talks'))
