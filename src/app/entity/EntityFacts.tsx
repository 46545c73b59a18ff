// What is known of a name, beneath it: how much was said and when, its address, its maker, its other spellings.
import type { Entity, EntityKind, Takeaway } from '../../corpus/schema.ts'
import { NameLink } from '../components/NameLink.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted, hostOf, yearSpan } from '../words.ts'
import { hasFeed } from '../feeds.ts'
import { FeedLinks } from './FeedLinks.tsx'
import { howMuch } from './how-much.ts'

type Props = { kind: EntityKind; entity: Entity; takeaways: Takeaway[] }

export const EntityFacts = ({ kind, entity, takeaways }: Props) => {
  const { editions } = useLookups()
  const span = yearSpan(entity.editions.map(id => editions.get(id)?.year ?? null))
  return (
    <div className="page-facts">
      <p className="sentence">
        {takeaways.length > 0 ? howMuch(takeaways) : `Named in ${counted(entity.talks.length, 'talk')}`}
        {span && `, ${span}`}
        {takeaways.length === 0 && ', and in no takeaway'}.
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
        {hasFeed(kind) && (
          <div className="no-print">
            <dt>Feed</dt>
            <dd>
              <FeedLinks kind={kind} entity={entity} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
