// An edition of a conference: its talks, and what its recaps say beside them.
import { Link, useLoaderData } from 'react-router'
import { explorePath, pagePath } from '../addresses.ts'
import { CopyLink } from '../components/CopyLink.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { TalkLedger } from '../components/TalkLedger.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted, hostOf } from '../words.ts'
import type { loader } from './route.tsx'

export const EditionPage = () => {
  const { edition, loose } = useLoaderData<typeof loader>()
  const { summaries, recaps } = useLookups()
  const talks = summaries.talks.filter(talk => talk.edition === edition.id)
  return (
    <article className="with-rail">
      <header className="page-head">
        <p className="page-year">{edition.year}</p>
        <div className="min-w-0">
          <h1 className="page-title" tabIndex={-1}>
            <bdi>{edition.name}</bdi>
          </h1>
          <p className="sentence mt-2">
            {counted(edition.talks, 'talk')}, {counted(edition.takeaways, 'takeaway')}.
          </p>
          <p className="names mt-5">
            <Link className="button solid" to={explorePath('conference', edition.id)}>
              Explore {edition.takeaways === 1 ? 'this one' : `these ${edition.takeaways}`}
            </Link>
            <CopyLink className="button" path={pagePath('edition', edition.id)} about={`the page of ${edition.name}`} />
          </p>
        </div>
      </header>
      <div className="min-w-0 page-main">
        {talks.length > 0 && (
          <section className="group">
            <div className="part-head">
              <h2 className="group-title">Talks</h2>
              <span className="rail-note">{counted(talks.length, 'talk')}</span>
            </div>
            <TalkLedger talks={talks} />
          </section>
        )}
        {loose.length > 0 && <TakeawayGroups takeaways={loose} />}
      </div>
      <aside className="rail" aria-label={`About ${edition.name}`}>
        {edition.url && (
          <RailSection title="Programme">
            <a href={edition.url} rel="noreferrer" className="inline-block py-1">
              {hostOf(edition.url)}
            </a>
          </RailSection>
        )}
        <RailSection title="Compiled from">
          <ul>
            {edition.recaps.map(id => (
              <li key={id} className="rail-link">
                <Link to={pagePath('recap', id)}>
                  <bdi>{recaps.get(id)?.title ?? id}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </RailSection>
      </aside>
    </article>
  )
}
