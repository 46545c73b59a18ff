// An edition of a conference: its talks with who reports them, and what its recaps say beside them.
import { Link, useLoaderData } from 'react-router'
import { explorePath, pagePath } from '../addresses.ts'
import { CiteButton } from '../cite/CiteButton.tsx'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { CopyLink } from '../components/CopyLink.tsx'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { useLookups } from '../corpus-queries.ts'
import { Bounded } from '../entity/Bounded.tsx'
import { firstGroups } from '../entity/first-groups.ts'
import { SectionList } from '../components/SectionList.tsx'
import type { Section } from '../entity/section.ts'
import { groupTakeaways } from '../takeaway-groups.ts'
import { counted } from '../words.ts'
import { coverageOf } from './coverage.ts'
import { EditionRail } from './EditionRail.tsx'
import { EditionTalks } from './EditionTalks.tsx'
import type { loader } from './route.tsx'
import { SeriesNav } from './SeriesNav.tsx'

const looseShown = 12

export const EditionPage = () => {
  const { edition, details } = useLoaderData<typeof loader>()
  const { editions } = useLookups()
  const { talks, recaps, shared } = coverageOf(details.talks, edition.recaps)
  const groups = groupTakeaways(
    details.takeaways.filter(({ talk }) => talk === undefined),
    editions,
  )
  const loose = groups.flatMap(group => group.takeaways)
  const explore = explorePath('conference', edition.id)
  const sections: Section[] =
    talks === 0
      ? []
      : [
          {
            id: 'talks',
            title: 'Talks',
            count: talks,
            note: shared > 0 ? `${shared} reported by several recaps` : counted(talks, 'talk'),
            content: <EditionTalks edition={edition} talks={details.talks} />,
          },
        ]
  const parts = [
    ...sections,
    ...(loose.length > 0 ? [{ id: 'beside', title: 'Said beside the talks', count: loose.length }] : []),
  ]
  return (
    <article className="with-rail entity">
      <header className="page-head">
        <p className="page-year">{edition.year}</p>
        <div className="min-w-0">
          <Breadcrumbs trail={[{ name: 'Conferences', path: '/conferences' }]} current={edition.name} />
          <h1 className="page-title" tabIndex={-1}>
            <bdi>{edition.name}</bdi>
          </h1>
          <p className="sentence mt-2">
            {counted(talks, 'talk')} from {counted(recaps, 'recap')}, {counted(details.takeaways.length, 'takeaway')}.
          </p>
          <SeriesNav edition={edition} />
          <div className="names mt-5">
            {details.takeaways.length > 0 && (
              <Link className="button solid no-print" to={explore}>
                Explore {details.takeaways.length === 1 ? 'this one' : `these ${details.takeaways.length}`}
              </Link>
            )}
            <CiteButton of={{ kind: 'page', page: 'edition', id: edition.id }} about="this page" className="button" />
            <CopyLink className="button" path={pagePath('edition', edition.id)} about="this page" />
          </div>
        </div>
      </header>
      <div className="min-w-0 page-main">
        <SectionList sections={sections} />
        {loose.length > 0 && (
          <section id="beside" tabIndex={-1} aria-labelledby="beside-title">
            <h2 id="beside-title" className="part-title">
              Said beside the talks
            </h2>
            <Bounded
              name="beside"
              items={loose}
              atMost={firstGroups(groups, looseShown)}
              all={counted(loose.length, 'takeaway')}
              explore={explore}
              row=".rows > .row"
            >
              {shown => <TakeawayGroups takeaways={shown} />}
            </Bounded>
          </section>
        )}
        {talks === 0 && loose.length === 0 && <p className="part-lead">Nothing that was said there was written down.</p>}
      </div>
      <EditionRail edition={edition} details={details} parts={parts} />
    </article>
  )
}
