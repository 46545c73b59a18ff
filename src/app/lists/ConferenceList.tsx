// All editions, newest first.
import { Link } from 'react-router'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { ListPage } from './ListPage.tsx'

export const ConferenceList = () => {
  const { summaries, recaps } = useLookups()
  const editions = [...summaries.editions].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return (
    <ListPage title="Conferences" lead={`${counted(editions.length, 'conference')} that somebody wrote a recap of.`}>
      {editions.map(edition => (
        <section key={edition.id} className="group">
          <div className="row group-head">
            <div className="gutter">{edition.year}</div>
            <div className="text">
              <h2 className="group-title">
                <Link to={pagePath('edition', edition.id)}>
                  <bdi>{edition.name}</bdi>
                </Link>
              </h2>
              <p className="byline">
                {edition.recaps.map(id => (
                  <Link key={id} to={pagePath('recap', id)} className="mr-3 inline-block py-0.5">
                    <bdi>{recaps.get(id)?.title ?? id}</bdi>
                  </Link>
                ))}
              </p>
            </div>
            <div className="evidence">
              {counted(edition.talks, 'talk')}, {counted(edition.takeaways, 'takeaway')}
            </div>
          </div>
        </section>
      ))}
    </ListPage>
  )
}
