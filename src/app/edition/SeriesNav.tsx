// An edition in; the way to those of its series before and after it, and to others of the same year, out.
import { Link } from 'react-router'
import type { Edition } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { neighboursOf } from './neighbours.ts'

const Way = ({ word, edition }: { word: string; edition: Edition }) => (
  <li>
    <span className="rail-note">{word}</span>{' '}
    <Link to={pagePath('edition', edition.id)}>
      <bdi>{edition.name}</bdi>
    </Link>
  </li>
)

export const SeriesNav = ({ edition }: { edition: Edition }) => {
  const { summaries } = useLookups()
  const { before, after, beside } = neighboursOf(edition, summaries.editions)
  if (!before && !after && beside.length === 0) return null
  return (
    <nav className="series" aria-label={`Other editions of ${edition.series}`}>
      <ul>
        {before && <Way word="Before" edition={before} />}
        {after && <Way word="After" edition={after} />}
        {beside.map(each => (
          <Way key={each.id} word="Same year" edition={each} />
        ))}
      </ul>
    </nav>
  )
}
