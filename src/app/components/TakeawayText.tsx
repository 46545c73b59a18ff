// A takeaway in; its sentence out: names and links lead on, figures are bold, code is set as code, matches are marked.
import { Fragment, type ReactNode } from 'react'
import type { Takeaway } from '../../corpus/schema.ts'
import type { TextRange } from '../../search/results.ts'
import { pagePath } from '../addresses.ts'
import { type Piece, type Run, sentenceRuns } from '../sentence.ts'
import { PlainLink } from './PlainLink.tsx'

const drawPiece = ({ text, match, code, figure }: Piece, key: number): ReactNode => {
  let drawn: ReactNode = text
  if (code) drawn = <code>{drawn}</code>
  if (figure) drawn = <strong>{drawn}</strong>
  if (match) drawn = <mark>{drawn}</mark>
  return <Fragment key={key}>{drawn}</Fragment>
}

const drawRun = ({ target, pieces }: Run, key: number): ReactNode => {
  const drawn = pieces.map(drawPiece)
  if (!target) return <Fragment key={key}>{drawn}</Fragment>
  if (target.to === 'link')
    return (
      <a key={key} href={target.link.url} rel="noreferrer">
        {drawn}
      </a>
    )
  return (
    <PlainLink key={key} to={pagePath(target.entity, target.id)}>
      <bdi>{drawn}</bdi>
    </PlainLink>
  )
}

export const TakeawayText = ({ takeaway, matches = [] }: { takeaway: Takeaway; matches?: TextRange[] }) => (
  <p className="sentence">{sentenceRuns(takeaway, matches).map(drawRun)}</p>
)
