// All recaps: what everything else was compiled from.
import { Link } from 'react-router'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { ListPage } from './ListPage.tsx'

export const RecapList = () => {
  const { summaries, editions } = useLookups()
  return (
    <ListPage title="Recaps" lead={`${counted(summaries.recaps.length, 'recap')} that everything here was compiled from.`}>
      {summaries.recaps.map(recap => (
        <section key={recap.id} className="group">
          <div className="row group-head">
            <div className="gutter">{editions.get(recap.edition)?.year}</div>
            <div className="text">
              <h2 className="group-title">
                <Link to={pagePath('recap', recap.id)}>
                  <bdi>{recap.title}</bdi>
                </Link>
              </h2>
              <p className="byline">
                Of{' '}
                <Link to={pagePath('edition', recap.edition)}>
                  <bdi>{editions.get(recap.edition)?.name ?? recap.edition}</bdi>
                </Link>
                {recap.original?.author && `, after a post by ${recap.original.author}`}
              </p>
            </div>
            <div className="evidence">
              {counted(recap.talks.length, 'talk')}, {counted(recap.takeaways, 'takeaway')}
            </div>
          </div>
        </section>
      ))}
    </ListPage>
  )
}
