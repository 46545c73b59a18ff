// Text and ranges in; the text out with those ranges marked.
import { Fragment, type ReactNode } from 'react'
import type { TextRange } from '../../search/results.ts'

export const MarkedText = ({ text, matches }: { text: string; matches: TextRange[] }) => {
  const drawn: ReactNode[] = []
  let at = 0
  for (const { start, end } of matches) {
    drawn.push(<Fragment key={at}>{text.slice(at, start)}</Fragment>, <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {drawn}
      {text.slice(at)}
    </>
  )
}
