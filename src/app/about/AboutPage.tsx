// About: what Hallway is, what is in the corpus, how a recap is added, and what is kept on this device.
import { Link } from 'react-router'
import { pagePath } from '../addresses.ts'
import { useCorpus } from '../corpus-queries.ts'
import { useOfflineState } from '../frame/OfflineNote.tsx'
import { counted } from '../words.ts'

const offlineWords: Record<ReturnType<typeof useOfflineState>, string> = {
  unsupported: 'This browser keeps no offline copy of this page; everything works while you are online.',
  preparing: 'The offline copy is being made. Everything works meanwhile.',
  ready: 'Everything is kept on this device: search, filters and every page work without a network.',
  'update-waiting': 'The offline copy is whole, and a newer one waits: “Update Hallway” above takes it.',
  failed: 'The offline copy could not be made. Everything works while you are online.',
}

export const AboutPage = () => {
  const { manifest, lookups } = useCorpus()
  const { counts } = manifest
  const offline = useOfflineState()
  const editions = [...lookups.summaries.editions].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return (
    <div className="with-rail list-page">
      <header className="page-head">
        <p className="page-kind" />
        <div>
          <h1 className="page-title" tabIndex={-1}>
            About Hallway
          </h1>
          <p className="sentence mt-3 max-w-(--measure)">
            The best part of a conference is what people repeat in the hallway afterwards. They write it down in recap posts;
            Hallway compiles those into takeaways, and keeps the way back to the sentence that each one came from.
          </p>
        </div>
      </header>
      <div className="page-main list-main about">
        <section className="group">
          <div className="part-head">
            <h2 className="group-title">What is in the corpus</h2>
            <span className="rail-note">{counted(counts.takeaways, 'takeaway')}</span>
          </div>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">Conference</th>
                <th scope="col">Recaps</th>
                <th scope="col">Talks</th>
                <th scope="col">Takeaways</th>
              </tr>
            </thead>
            <tbody>
              {editions.map(edition => (
                <tr key={edition.id}>
                  <th scope="row">
                    <Link to={pagePath('edition', edition.id)}>{edition.name}</Link>
                  </th>
                  <td>{edition.recaps.length}</td>
                  <td>{edition.talks}</td>
                  <td>{edition.takeaways}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            They name <Link to="/tools">{counted(counts.tools, 'tool')}</Link>,{' '}
            <Link to="/companies">{counted(counts.companies, 'company', 'companies')}</Link>,{' '}
            <Link to="/people">{counted(counts.people, 'person', 'people')}</Link> and{' '}
            <Link to="/topics">{counted(counts.topics, 'topic')}</Link>. Nothing else is in it: where a search finds nothing, the
            recaps say nothing, and that is no sign that nobody does.
          </p>
        </section>
        <section className="group">
          <h2 className="group-title">Who is speaking</h2>
          <p>
            A takeaway in upright letters was reported from the stage. One in{' '}
            <i className="font-serif">italics, with a rule beside it</i>, is the recap writer’s own: an opinion, a question, a
            pointer. The two are never mixed.
          </p>
        </section>
        <section className="group">
          <h2 className="group-title">How a recap is added</h2>
          <p>
            Put the Markdown file of the post, unchanged, into <code>data/recaps</code> and run <code>npm run compile</code>: it
            says what was understood, what was not, and how to correct it. The site has it from then on.
          </p>
        </section>
        <section className="group">
          <h2 className="group-title">Without a network</h2>
          <p>{offlineWords[offline]}</p>
          <p className="rail-note">Corpus {manifest.hash.slice(0, 12)}</p>
        </section>
      </div>
    </div>
  )
}
