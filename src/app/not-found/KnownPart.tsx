// A page whose part of the corpus did not load: what the summaries know of it. What went wrong is said below it.
import { useLocation } from 'react-router'
import { Byline } from '../components/Byline.tsx'
import { useLookups } from '../corpus-queries.ts'
import { pageHead, pageOf } from '../head.ts'
import { counted } from '../words.ts'

export const KnownPart = () => {
  const { pathname } = useLocation()
  const lookups = useLookups()
  const page = pageOf(pathname)
  const talk = page?.kind === 'talk' ? lookups.talks.get(page.id) : undefined
  const head = pageHead(pathname, lookups)
  if (!head) return null
  return (
    <header className="mb-8">
      <h1 className="page-title" tabIndex={-1}>
        <bdi>{talk?.title ?? head.title.replace(/ · Hallway$/, '')}</bdi>
      </h1>
      {talk ? <Byline talk={talk} /> : <p className="lead">{head.description}</p>}
      {talk && <p className="lead">{counted(talk.takeaways, 'takeaway')}, which cannot be shown at the moment.</p>}
    </header>
  )
}
