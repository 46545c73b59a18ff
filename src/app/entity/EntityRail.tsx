// Beside a name: what stands on the page, what is named beside it, kind by kind, and the talks that it stands in.
import { Link } from 'react-router'
import { type Entity, type EntityKind, entityKinds, type Takeaway } from '../../corpus/schema.ts'
import { explorePath, pagePath } from '../addresses.ts'
import { CompareWith } from '../components/CompareWith.tsx'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { NameLink } from '../components/NameLink.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useLookups } from '../corpus-queries.ts'
import { entityHeadings } from '../words.ts'
import { namedBeside } from './beside.ts'
import { OnThisPage } from '../components/OnThisPage.tsx'

const namesShown = 8
const talksShown = 10

type Props = {
  kind: EntityKind
  entity: Entity
  takeaways: Takeaway[]
  parts: { id: string; title: string; count: number }[]
}

/** A topic has tools; beside a tool there are others. */
const headingOf = (kind: EntityKind, other: EntityKind): string =>
  kind === other ? 'Named beside it' : `${entityHeadings[other]} named with ${kind === 'person' ? 'them' : 'it'}`

export const EntityRail = ({ kind, entity, takeaways, parts }: Props) => {
  const { talks } = useLookups()
  // Nothing is named beside it, and there is nowhere to go on the page.
  if (takeaways.length === 0 && parts.length < 2) return null
  return (
    <aside className="rail" aria-label={`About ${entity.name}`}>
      <OnThisPage parts={parts} />
      {entityKinds.map(other => {
        const names = namedBeside({ kind, id: entity.id }, other, takeaways, talks)
        if (names.length === 0) return null
        return (
          <RailSection key={other} title={headingOf(kind, other)}>
            {names.slice(0, namesShown).map(({ id, takeaways: count }) => (
              <LeaderRow key={id} name={<NameLink kind={other} id={id} />} count={count} />
            ))}
            {names.length > namesShown && (
              <Link className="rail-more" to={explorePath(kind, entity.id)}>
                All {names.length}, in explore
              </Link>
            )}
          </RailSection>
        )
      })}
      {(kind === 'tool' || kind === 'company') && <CompareWith kind={kind} id={entity.id} takeaways={takeaways} />}
      {/* Without takeaways the talks are the page. */}
      {entity.talks.length > 0 && takeaways.length > 0 && (
        <RailSection title="Talks">
          <ul>
            {entity.talks.slice(0, talksShown).map(id => (
              <li key={id} className="rail-link">
                <Link to={pagePath('talk', id)}>
                  <bdi>{talks.get(id)?.title ?? id}</bdi>
                </Link>
              </li>
            ))}
          </ul>
          {entity.talks.length > talksShown && (
            <Link className="rail-more" to={explorePath(kind, entity.id)}>
              All {entity.talks.length}, in explore
            </Link>
          )}
        </RailSection>
      )}
    </aside>
  )
}
