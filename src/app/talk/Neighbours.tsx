// The talks before and after this one in its edition, in the order in which the corpus has them.
import { Link } from 'react-router'
import type { Edition, TalkSummary } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'

type Props = { edition: Edition; previous: TalkSummary | undefined; next: TalkSummary | undefined; place: number; of: number }

const Way = ({ talk, rel, label }: { talk: TalkSummary; rel: 'prev' | 'next'; label: string }) => (
  <Link to={pagePath('talk', talk.id)} rel={rel} viewTransition className={`neighbour ${rel}`}>
    <span className="rail-note">{label}</span> <bdi>{talk.title}</bdi>
  </Link>
)

export const Neighbours = ({ edition, previous, next, place, of }: Props) => (
  <nav className="neighbours no-print" aria-label={`Talks of ${edition.name}`}>
    {previous && <Way talk={previous} rel="prev" label="Previous talk" />}
    <p className="rail-note">
      {place} of {of} talks of{' '}
      <Link to={pagePath('edition', edition.id)}>
        <bdi>{edition.name}</bdi>
      </Link>
    </p>
    {next && <Way talk={next} rel="next" label="Next talk" />}
  </nav>
)
