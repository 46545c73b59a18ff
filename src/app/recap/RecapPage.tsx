// A recap, read with its takeaways marked; says what it is, and whose post it reports on.
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { pagePath } from '../addresses.ts'
import { CiteButton } from '../cite/CiteButton.tsx'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { CopyLink } from '../components/CopyLink.tsx'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useLookups } from '../corpus-queries.ts'
import { useFragment } from '../fragment.ts'
import { counted, hostOf } from '../words.ts'
import type { loader } from './route.tsx'
import { Legend } from './Legend.tsx'
import { readingOf } from './reading.ts'
import { Source } from './Source.tsx'

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export const RecapPage = () => {
  const { recap, source, details } = useLoaderData<typeof loader>()
  const { editions, talks } = useLookups()
  const fragment = useFragment()
  const { original, date, url } = recap
  const recognised = useSearchParams()[0].has('recognised')
  const edition = editions.get(recap.edition)
  return (
    <article className="with-rail">
      <header className="page-head">
        <p className="page-year">{edition?.year}</p>
        <div className="min-w-0">
          <Breadcrumbs
            trail={[
              { name: 'Conferences', path: '/conferences' },
              { name: edition?.name ?? recap.edition, path: pagePath('edition', recap.edition) },
            ]}
            current="Recap"
          />
          <h1 className="page-title" tabIndex={-1}>
            <bdi>{recap.title}</bdi>
          </h1>
          <p className="sentence mt-2">
            {original ? (
              <>
                Hallway’s own recap, in its own words, of a post
                {original.author && (
                  <>
                    {' '}
                    by <bdi>{original.author}</bdi>
                  </>
                )}
                {original.title && (
                  <>
                    , “<bdi>{original.title}</bdi>”
                  </>
                )}
                .
              </>
            ) : (
              <>
                A recap of {edition?.name ?? recap.edition}, as {recap.author ? <bdi>{recap.author}</bdi> : 'its author'} wrote
                it.
              </>
            )}
          </p>
          <p className="byline mt-1">
            {[
              recap.author,
              date && !Number.isNaN(Date.parse(date)) && longDate.format(new Date(date)),
              counted(recap.lines, 'line'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <div className="names mt-4">
            {original?.url && (
              <a className="button" href={original.url} rel="noreferrer">
                Read the original on {hostOf(original.url)}
              </a>
            )}
            {url && (
              <a className="button" href={url} rel="noreferrer">
                Read it on {hostOf(url)}
              </a>
            )}
            <CiteButton of={{ kind: 'page', page: 'recap', id: recap.id }} about="this recap" className="button" />
            <CopyLink className="button" path={pagePath('recap', recap.id)} about="this recap" />
          </div>
        </div>
      </header>
      <div className="min-w-0 page-main">
        <Legend recognised={recognised} />
        <Source nodes={source.nodes} current={fragment.slice(1)} reading={readingOf(recap, details, recognised)} />
      </div>
      <aside className="rail" aria-label="About this recap">
        <RailSection title="Compiled into">
          <LeaderRow name="Takeaways" count={recap.takeaways} />
        </RailSection>
        <RailSection title="Conference">
          <Link to={pagePath('edition', recap.edition)} className="inline-block py-1">
            {edition?.name ?? recap.edition}
          </Link>
        </RailSection>
        {recap.talks.length > 0 && (
          <RailSection title="Talks">
            {recap.talks.map(id => (
              <LeaderRow
                key={id}
                name={
                  <Link to={pagePath('talk', id)} className="min-w-0">
                    <bdi>{talks.get(id)?.title ?? id}</bdi>
                  </Link>
                }
                count={talks.get(id)?.takeaways ?? 0}
              />
            ))}
          </RailSection>
        )}
      </aside>
    </article>
  )
}
