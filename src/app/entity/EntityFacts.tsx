// What is known of a name, beneath it: how much was said and when, its address, its maker, its other spellings.
import type { Entity, EntityKind } from '../../corpus/schema.ts'
import { NameLink } from '../components/NameLink.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted, hostOf, yearSpan } from '../words.ts'

export const EntityFacts = ({ kind, entity }: { kind: EntityKind; entity: Entity }) => {
  const { editions } = useLookups()
  const span = yearSpan(entity.editions.map(id => editions.get(id)?.year ?? null))
  const talks = counted(entity.talks.length, 'talk')
  return (
    <div className="page-facts">
      <p className="sentence">
        {entity.takeaways > 0 && counted(entity.takeaways, 'takeaway')}
        {entity.takeaways === 0 && `Named in ${talks}`}
        {entity.takeaways > 0 && entity.talks.length > 0 && ` in ${talks}`}
        {span && `, ${span}`}
        {entity.takeaways === 0 && ', and in no takeaway'}.
        {!entity.known && <i> Named in a recap alone; Hallway’s own lists do not have it.</i>}
      </p>
      <dl className="facts">
        {entity.url && (
          <div>
            <dt>Address</dt>
            <dd>
              <a href={entity.url} rel="noreferrer">
                {hostOf(entity.url)}
                {new URL(entity.url).pathname.replace(/\/$/, '')}
              </a>
            </dd>
          </div>
        )}
        {entity.maker && (
          <div>
            <dt>Made by</dt>
            <dd>
              <NameLink kind="company" id={entity.maker} />
            </dd>
          </div>
        )}
        {entity.aliases.length > 0 && (
          <div>
            <dt>{kind === 'topic' ? 'Also called' : 'Also spelled'}</dt>
            <dd>
              <bdi>{entity.aliases.join(', ')}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
