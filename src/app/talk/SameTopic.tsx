// Talks of other years on the same topics, as rows of the ledger: the year, the title and who gave it, what they share.
import { Byline } from '../components/Byline.tsx'
import { NameLink } from '../components/NameLink.tsx'
import { TalkRow } from '../components/TalkRow.tsx'
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
        <TalkRow key={talk.id} talk={talk} gutter={year} gutterClass="gutter year-gutter">
          <Byline talk={talk} />
          <div className="grammar">
            {topics.map(id => (
              <NameLink key={id} kind="topic" id={id} />
            ))}
          </div>
        </TalkRow>
      ))}
    </ol>
  </section>
)
