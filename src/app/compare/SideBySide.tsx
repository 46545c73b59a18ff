// The page of two: how much is said of each, the takeaways that speak of both, what each has, and what both do.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { OnThisPage } from '../components/OnThisPage.tsx'
import { SectionList } from '../components/SectionList.tsx'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { useLookups } from '../corpus-queries.ts'
import { exploreView } from '../entity/explore-view.ts'
import { firstGroups } from '../entity/first-groups.ts'
import { groupTakeaways } from '../takeaway-groups.ts'
import { counted } from '../words.ts'
import { Choosers } from './Choosers.tsx'
import { CompareRail } from './CompareRail.tsx'
import { takeawaysOfBoth } from './of-both.ts'
import { amountPart, furtherParts } from './parts.tsx'
import { type Side } from './side.ts'
import { summary } from './summary.ts'

const bothShown = 12

export const SideBySide = ({ one, other, remarks }: { one: Side; other: Side; remarks: ReactNode }) => {
  const lookups = useLookups()
  const both = takeawaysOfBoth(one, other)
  const groups = groupTakeaways(both, lookups.editions)
  const sorted = groups.flatMap(({ takeaways }) => takeaways)
  const drawn = sorted.slice(0, firstGroups(groups, bothShown))
  const amount = amountPart([one, other], lookups)
  const further = furtherParts([one, other], lookups)
  const { facet } = one
  const either = new Set([...one.takeaways, ...other.takeaways]).size
  const exploreEither = exploreView({ [facet]: [one.id, other.id] })
  const parts = [amount, ...(both.length > 0 ? [{ id: 'both', title: 'Said of both', count: both.length }] : []), ...further]
  return (
    <article className="with-rail entity compare">
      <header className="page-head">
        <p className="page-kind">Compare</p>
        <div className="min-w-0">
          <Breadcrumbs trail={[{ name: 'Compare', path: '/compare' }]} current={`${one.name} and ${other.name}`} />
          <h1 className={`page-title page-${facet}`} tabIndex={-1}>
            <bdi>{one.name}</bdi> <span className="and">and</span> <bdi>{other.name}</bdi>
          </h1>
          <p className="sentence mt-2" role="status">
            {summary(one, other, both.length)}
          </p>
          {remarks}
          <Choosers facet={facet} values={[one.id, other.id]} />
        </div>
      </header>
      <div className="min-w-0 page-main">
        <SectionList sections={[amount]} />
        {both.length > 0 && (
          <section id="both" tabIndex={-1} aria-labelledby="both-title">
            <h2 id="both-title" className="part-title">
              Said of both
            </h2>
            {facet === 'company' && <p className="plot-note">Each is named, or has the other named in its own talk.</p>}
            <TakeawayGroups takeaways={drawn} />
            {drawn.length < both.length && (
              <p className="plot-note">
                {counted(drawn.length, 'takeaway')} of the {both.length} that speak of both.
              </p>
            )}
          </section>
        )}
        <SectionList sections={further} />
        {either > 0 && (
          <p className="no-print">
            <Link className="button" to={exploreEither}>
              Explore all {counted(either, 'takeaway')} {facet === 'year' ? 'of either year' : 'about either'}
            </Link>
          </p>
        )}
      </div>
      <CompareRail sides={[one, other]}>
        <OnThisPage parts={parts} />
      </CompareRail>
    </article>
  )
}
