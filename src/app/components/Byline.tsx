// A talk in; who gave it, for whom, what it was and where, as one line.
import type { TalkSummary } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { talkKindWords } from '../words.ts'
import { NameList } from './NameList.tsx'
import { PlainLink } from './PlainLink.tsx'

export const Byline = ({ talk, at = true }: { talk: TalkSummary; at?: boolean }) => {
  const { editions } = useLookups()
  const given = talk.people.length + talk.companies.length > 0
  return (
    <p className="byline">
      <NameList kind="person" ids={talk.people} />
      {talk.people.length > 0 && talk.companies.length > 0 && ', '}
      <NameList kind="company" ids={talk.companies} />
      {given && ' · '}
      {given ? talkKindWords[talk.kind].toLowerCase() : talkKindWords[talk.kind]}
      {at && (
        <>
          {' at '}
          <PlainLink to={pagePath('edition', talk.edition)}>
            <bdi>{editions.get(talk.edition)?.name ?? talk.edition}</bdi>
          </PlainLink>
        </>
      )}
    </p>
  )
}
