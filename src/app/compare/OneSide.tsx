// One tool, company or year in; what it can be compared with out, the likeliest first, each with why.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { yearsOf } from '../../search/query/values.ts'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { useLookups } from '../corpus-queries.ts'
import { howMuch } from '../entity/how-much.ts'
import { counted } from '../words.ts'
import { type Alike, type AlikeKind, mostAlike } from './alike.ts'
import { Choosers } from './Choosers.tsx'
import { comparePath } from './compare-path.ts'
import type { Side } from './side.ts'
import { SideLink } from './SideLink.tsx'

const offered = 12

const why: Record<Alike['by'], (count: number) => string> = {
  takeaways: count => `together in ${counted(count, 'takeaway')}`,
  talks: count => `together in ${counted(count, 'talk')}`,
  topics: count => `${counted(count, 'topic')} in common`,
}

type Offer = { id: string; name: string; why: string }

const Offers = ({ side, offers }: { side: Side; offers: Offer[] }) => (
  <div className="offers">
    {offers.map(({ id, name, why: reason }) => (
      <LeaderRow
        key={id}
        name={
          <Link className={`name-${side.facet}`} to={comparePath(side.facet, [side.id, id])}>
            <bdi>{name}</bdi>
          </Link>
        }
        count={reason}
      />
    ))}
  </div>
)

const useOffers = ({ facet, id, takeaways }: Side): Offer[] => {
  const lookups = useLookups()
  const { summaries, entities } = lookups
  if (facet === 'year')
    return yearsOf(lookups)
      .map(String)
      .filter(year => year !== id)
      .map(year => {
        const said = summaries.editions.reduce((sum, edition) => sum + (`${edition.year}` === year ? edition.takeaways : 0), 0)
        return { id: year, name: year, why: counted(said, 'takeaway') }
      })
  const kind: AlikeKind = facet
  return mostAlike(kind, id, takeaways, lookups, offered).map(({ id: other, by, count }) => ({
    id: other,
    name: entities[kind].get(other)?.name ?? other,
    why: why[by](count),
  }))
}

export const OneSide = ({ side, remarks }: { side: Side; remarks: ReactNode }) => {
  const offers = useOffers(side)
  const title = side.facet === 'year' ? 'Other years' : 'Likeliest to stand beside it'
  return (
    <article className="with-rail entity compare">
      <header className="page-head">
        <p className="page-kind">Compare</p>
        <div className="min-w-0">
          <Breadcrumbs trail={[{ name: 'Compare', path: '/compare' }]} current={side.name} />
          <h1 className={`page-title page-${side.facet}`} tabIndex={-1}>
            <bdi>{side.name}</bdi> <span className="and">and …</span>
          </h1>
          <p className="sentence mt-2" role="status">
            {side.takeaways.length > 0 ? `${howMuch(side.takeaways)}. ` : ''}Choose what stands beside it.
          </p>
          {remarks}
          <Choosers facet={side.facet} values={[side.id]} />
        </div>
      </header>
      <div className="min-w-0 page-main">
        {offers.length > 0 && (
          <section className="group part" aria-labelledby="offers-title">
            <div className="part-head">
              <h2 id="offers-title" className="group-title">
                {title}
              </h2>
            </div>
            <Offers side={side} offers={offers} />
          </section>
        )}
        <p className="rail-note">
          All that is said of <SideLink side={side} /> stands on its own.
        </p>
      </div>
    </article>
  )
}
