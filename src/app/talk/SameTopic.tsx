// Talks of other years on the same topics, as rows of the ledger: the year, the title and who gave it, what they share.
import { Link } from 'react-router'
import { pagePath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { Byline } from '../components/Byline.tsx'
import { counted } from '../words.ts'
import type { RelatedTalk } from './same-topic.ts'

export const SameTopic = ({ related }: { related: RelatedTalk[] }) => (
  <section className="group">
    <div className="part-head">
      <h2 className="group-title" id="same-topic">
        Same topic, other years
      </h2>
    </div>
    <ol className="rows">
      {related.map(({ talk, year, topics }) => (
        <li key={talk.id} className="row">
          <div className="gutter year-gutter">{year}</div>
          <div className="text">
            <h3 className="sentence">
              <Link to={pagePath('talk', talk.id)}>
                <bdi>{talk.title}</bdi>
              </Link>
            </h3>
            <Byline talk={talk} />
            <div className="grammar">
              {topics.map(id => (
                <NameLink key={id} kind="topic" id={id} />
              ))}
            </div>
          </div>
          <div className="evidence">{counted(talk.takeaways, 'takeaway')}</div>
        </li>
      ))}
    </ol>
  </section>
)
