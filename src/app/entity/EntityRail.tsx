// Beside a name: what is named beside it, kind by kind, and the talks that it stands in.
import { Link } from 'react-router'
import { entitiesOfTakeaway } from '../../corpus/lookups.ts'
import { type Entity, type EntityKind, entityKinds, type Takeaway } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { NameLink } from '../components/NameLink.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useLookups } from '../corpus-queries.ts'
import { entityHeadings } from '../words.ts'

const atMost = 8

type Props = { kind: EntityKind; entity: Entity; takeaways: Takeaway[] }

export const EntityRail = ({ kind, entity, takeaways }: Props) => {
  const { talks } = useLookups()
  const beside = (other: EntityKind): [string, number][] => {
    const counts = new Map<string, number>()
    for (const takeaway of takeaways)
      for (const id of entitiesOfTakeaway(takeaway, takeaway.talk ? talks.get(takeaway.talk) : undefined, other))
        if (other !== kind || id !== entity.id) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, atMost)
  }
  return (
    <aside className="rail" aria-label={`About ${entity.name}`}>
      {entityKinds.map(other => {
        const names = beside(other)
        if (names.length === 0) return null
        return (
          <RailSection key={other} title={`${entityHeadings[other]} beside`}>
            {names.map(([id, count]) => (
              <LeaderRow key={id} name={<NameLink kind={other} id={id} />} count={count} />
            ))}
          </RailSection>
        )
      })}
      {entity.talks.length > 0 && (
        <RailSection title="Talks">
          <ul>
            {entity.talks.map(id => (
              <li key={id} className="rail-link">
                <Link to={pagePath('talk', id)}>
                  <bdi>{talks.get(id)?.title ?? id}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </RailSection>
      )}
    </aside>
  )
}
