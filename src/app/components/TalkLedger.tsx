// Talks in; a row of the ledger for each out: what it was, its title and who gave it, how much was said.
import type { TalkSummary } from '../../corpus/schema.ts'
import { talkKindWords } from '../words.ts'
import { GivenBy, TalkRow } from './TalkRow.tsx'

export const TalkLedger = ({ talks }: { talks: TalkSummary[] }) => (
  <ol className="rows">
    {talks.map(talk => (
      <TalkRow key={talk.id} talk={talk} gutter={<span className="label">{talkKindWords[talk.kind]}</span>}>
        <GivenBy talk={talk} />
      </TalkRow>
    ))}
  </ol>
)
