// All tools, companies, topics or people, A to Z, each with how much was said and when.
import '../../styles/for-lists.css'
import { Link } from 'react-router'
import type { Entity, EntityKind } from '../../corpus/schema.ts'
import { entitiesOf } from '../../corpus/lookups.ts'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { NameLink } from '../components/NameLink.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted, entityHeadings, yearSpan } from '../words.ts'
import { byLetter } from './by-letter.ts'
import { ListPage } from './ListPage.tsx'

const leads: Record<EntityKind, (count: number) => string> = {
  tool: count => `${counted(count, 'tool')} that somebody uses, built, left, or named on the way.`,
  company: count => `${counted(count, 'company', 'companies')} that spoke, or were spoken of.`,
  topic: count => `${counted(count, 'topic')} from Hallway’s own list.`,
  person: count => `${counted(count, 'person', 'people')} who spoke, or were cited.`,
}

/** What two of them side by side are called, where they can stand so. */
const comparisons: Partial<Record<EntityKind, string>> = { tool: 'Compare two tools', company: 'Compare two companies' }

/** Those of which most was said, where there are enough for that to tell something. */
const Most = ({ kind, entities }: { kind: EntityKind; entities: Entity[] }) => {
  const most = [...entities].sort((a, b) => b.takeaways - a.takeaways).slice(0, 8)
  return (
    <RailSection title="Most said">
      {most.map(({ id, takeaways }) => (
        <LeaderRow key={id} name={<NameLink kind={kind} id={id} />} count={takeaways} />
      ))}
    </RailSection>
  )
}

export const NameIndex = ({ kind }: { kind: EntityKind }) => {
  const { summaries, editions } = useLookups()
  const entities = entitiesOf(summaries, kind)
  const many = entities.length > 8
  const two = entities.length > 1 && comparisons[kind]
  return (
    <ListPage
      title={entityHeadings[kind]}
      lead={leads[kind](entities.length)}
      beside={
        (many || two) && (
          <>
            {many && <Most kind={kind} entities={entities} />}
            {two && (
              <RailSection title="Side by side">
                <Link to="/compare">{two}</Link>
              </RailSection>
            )}
          </>
        )
      }
    >
      {byLetter(entities).map(([letter, items]) => (
        <section key={letter} className="letter">
          <h2 className="letter-head">{letter}</h2>
          <ul className="letter-names">
            {items.map(({ id, takeaways, editions: at }) => (
              <li key={id} className="leader-row">
                <NameLink kind={kind} id={id} />
                <span className="leader" />
                <span className="count">
                  {takeaways > 0 ? counted(takeaways, 'takeaway') : 'named'}
                  <span className="index-years">{yearSpan(at.map(each => editions.get(each)?.year ?? null))}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListPage>
  )
}
