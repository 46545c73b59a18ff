// A tool, company, topic or person: what it is, what its kind makes of what was said, and every takeaway by talk, newest first.
import { Link, useLoaderData } from 'react-router'
import { explorePath, pagePath } from '../addresses.ts'
import { CiteButton } from '../cite/CiteButton.tsx'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { CopyLink } from '../components/CopyLink.tsx'
import { useLookups } from '../corpus-queries.ts'
import { entityHeadings } from '../words.ts'
import { AllTakeaways } from './AllTakeaways.tsx'
import { EntityFacts } from './EntityFacts.tsx'
import { EntityRail } from './EntityRail.tsx'
import { kinds } from './kinds.ts'
import { namedSection } from './NamedOnly.tsx'
import type { EntityData } from './route.tsx'
import { SectionList } from '../components/SectionList.tsx'
import { sectionsOf } from './sections-of.ts'

export const EntityPage = () => {
  const data = useLoaderData<EntityData>()
  const { kind, entity, takeaways } = data
  const made = sectionsOf(data, useLookups())
  // A person's talks open their life line.
  const sections = takeaways.length === 0 && kind !== 'person' ? [...made, ...namedSection(entity.talks)] : made
  const parts = [...sections, ...(takeaways.length > 0 ? [{ id: 'takeaways', title: 'Takeaways', count: takeaways.length }] : [])]
  return (
    <article className="with-rail entity">
      <header className="page-head">
        <p className="page-kind">{kinds[kind].one}</p>
        <div className="min-w-0">
          <Breadcrumbs trail={[{ name: entityHeadings[kind], path: kinds[kind].list }]} current={entity.name} />
          <h1 className={`page-title page-${kind}`} tabIndex={-1}>
            <bdi>{entity.name}</bdi>
          </h1>
          <EntityFacts kind={kind} entity={entity} takeaways={takeaways} />
          <div className="names mt-5">
            {takeaways.length > 0 && (
              <Link className="button solid no-print" to={explorePath(kind, entity.id)}>
                Explore {takeaways.length === 1 ? 'this one' : `these ${takeaways.length}`}
              </Link>
            )}
            <CiteButton of={{ kind: 'page', page: kind, id: entity.id }} about="this page" className="button" />
            <CopyLink className="button" path={pagePath(kind, entity.id)} about="this page" />
          </div>
        </div>
      </header>
      <div className="min-w-0 page-main">
        <SectionList sections={sections} />
        {takeaways.length > 0 && <AllTakeaways kind={kind} id={entity.id} takeaways={takeaways} />}
      </div>
      <EntityRail kind={kind} entity={entity} takeaways={takeaways} parts={parts} />
    </article>
  )
}
