// A takeaway in; its sentence out as a link to its place, and beneath it whose words they are, where it was said, its source.
import type { Takeaway } from '../../corpus/schema.ts'
import { sourcePath, takeawayPath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { gutterLabel } from '../words.ts'
import { PlainLink } from './PlainLink.tsx'

type Props = {
  takeaway: Takeaway
  /** Whose account it is, where several stand together. */
  writer?: string
}

export const Said = ({ takeaway, writer }: Props) => {
  const { talks, recaps, editions } = useLookups()
  const { talk, recap, voice } = takeaway
  const place = (talk === undefined ? undefined : talks.get(talk)?.title) ?? recaps.get(recap)?.title ?? recap
  return (
    <div className={`said said-${voice}`}>
      <p className="sentence">
        <PlainLink to={takeawayPath(takeaway)}>
          <bdi>{takeaway.text}</bdi>
        </PlainLink>
      </p>
      <p className="rail-note">
        {voice === 'author' && `${gutterLabel(takeaway)}, not said on stage. `}
        <bdi>{place}</bdi>, {editions.get(takeaway.edition)?.name ?? takeaway.edition}{' '}
        <PlainLink className="said-source" to={sourcePath(takeaway)}>
          {writer ? <bdi>{writer}</bdi> : 'Source'}, line {takeaway.line}
        </PlainLink>
      </p>
    </div>
  )
}
