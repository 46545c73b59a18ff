// A takeaway in; the talk that it is from, as a link, or the part of a recap that is no talk.
import type { Takeaway } from '../../../corpus/schema.ts'
import type { TextRange } from '../../../search/results.ts'
import { pagePath, takeawayPath } from '../../addresses.ts'
import { MarkedText } from '../../components/MarkedText.tsx'
import { useLookups } from '../../corpus-queries.ts'
import { PlainLink } from '../../components/PlainLink.tsx'

export const TalkName = ({ takeaway, matches }: { takeaway: Takeaway; matches: TextRange[] }) => {
  const { talks, recaps } = useLookups()
  const { talk, section, recap } = takeaway
  const title = talk === undefined ? section : talks.get(talk)?.title
  return (
    <PlainLink className="talk-name" to={talk === undefined ? takeawayPath(takeaway) : pagePath('talk', talk)}>
      <bdi>{title === undefined ? (recaps.get(recap)?.title ?? recap) : <MarkedText text={title} matches={matches} />}</bdi>
    </PlainLink>
  )
}
