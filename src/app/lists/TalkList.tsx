// All talks, by edition, newest first.
import { Link } from 'react-router'
import { pagePath } from '../addresses.ts'
import { TalkLedger } from '../components/TalkLedger.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { ListPage } from './ListPage.tsx'

export const TalkList = () => {
  const { summaries } = useLookups()
  const editions = [...summaries.editions].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return (
    <ListPage title="Talks" lead={`${counted(summaries.talks.length, 'talk')} of which something was written down.`}>
      {editions.map(edition => (
        <section key={edition.id} className="group">
          <div className="row group-head">
            <div className="gutter">{edition.year}</div>
            <h2 className="group-title">
              <Link to={pagePath('edition', edition.id)}>
                <bdi>{edition.name}</bdi>
              </Link>
            </h2>
            <div className="evidence">{counted(edition.talks, 'talk')}</div>
          </div>
          <TalkLedger talks={summaries.talks.filter(talk => talk.edition === edition.id)} />
        </section>
      ))}
    </ListPage>
  )
}
