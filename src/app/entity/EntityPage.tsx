// A tool, company, topic or person: what it is, who does what with it, and every takeaway about it by talk, newest first.
import { Link, useLoaderData } from 'react-router'
import { explorePath, pagePath } from '../addresses.ts'
import { CopyLink } from '../components/CopyLink.tsx'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { EntityFacts } from './EntityFacts.tsx'
import { EntityRail } from './EntityRail.tsx'
import { kinds } from './kinds.ts'
import type { EntityData } from './route.tsx'
import { Stances } from './Stances.tsx'
import { stanceTable } from './stance-table.ts'

export const EntityPage = () => {
  const { kind, entity, takeaways } = useLoaderData<EntityData>()
  const { editions } = useLookups()
  const table = stanceTable(kind, entity.id, takeaways, editions)
  return (
    <article className="with-rail">
      <header className="page-head">
        <p className="page-kind">
          <Link to={kinds[kind].list}>{kinds[kind].one}</Link>
        </p>
        <div className="min-w-0">
          <h1 className={`page-title page-${kind}`} tabIndex={-1}>
            <bdi>{entity.name}</bdi>
          </h1>
          <EntityFacts kind={kind} entity={entity} />
          <p className="names mt-5">
            {takeaways.length > 0 && (
              <Link className="button solid" to={explorePath(kind, entity.id)}>
                Explore {takeaways.length === 1 ? 'this one' : `these ${takeaways.length}`}
              </Link>
            )}
            <CopyLink className="button" path={pagePath(kind, entity.id)} about={`the page of ${entity.name}`} />
          </p>
        </div>
      </header>
      <div className="min-w-0 page-main">
        {table.rows.length > 0 && <Stances kind={kind} table={table} />}
        {takeaways.length > 0 ? (
          <TakeawayGroups takeaways={takeaways} />
        ) : (
          <div className="group">
            <p className="lead">Named in {counted(entity.talks.length, 'talk')}, and in no takeaway.</p>
          </div>
        )}
      </div>
      <EntityRail kind={kind} entity={entity} takeaways={takeaways} />
    </article>
  )
}
