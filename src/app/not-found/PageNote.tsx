// The page that is open in; in words, what of it could not be read, and which takeaway of its address is not there. Offers the
// nearest. Nothing where neither is so.
import '../../styles/for-nothing.css'
import { Link, useLocation } from 'react-router'
import type { Lookups } from '../../corpus/lookups.ts'
import { takeawayKinds, voices } from '../../corpus/schema.ts'
import { useLookups } from '../corpus-queries.ts'
import type { LoadedEdition, Unread } from '../corpus-source.ts'
import { pageOf } from '../head.ts'
import { nearTakeaways } from '../near-matches.ts'
import { queryClient } from '../query-client.ts'
import { counted } from '../words.ts'
import { useMovedOn } from './use-moves.ts'

type Page = NonNullable<ReturnType<typeof pageOf>>

const editionsOf = ({ kind, id }: Page, lookups: Lookups): string[] => {
  if (kind === 'edition') return [id]
  if (kind === 'talk') return [lookups.talks.get(id)?.edition ?? '']
  if (kind === 'recap') return [lookups.recaps.get(id)?.edition ?? '']
  return lookups.entities[kind].get(id)?.editions ?? []
}

const loaded = (edition: string): LoadedEdition | undefined => queryClient.getQueryData(['edition', edition])

/** Of a talk's page, what is the talk's own or does not say whose it is. */
const concerns = ({ kind, id }: Page, { of, id: own, talk }: Unread): boolean =>
  kind !== 'talk' || (of === 'talk' ? own === undefined || own === id : talk === undefined || talk === id)

const listed = (parts: (string | false)[]): string => parts.filter(Boolean).join(' and ')

const UnreadNote = ({ page, edition }: { page: Page; edition: string }) => {
  const { editions } = useLookups()
  const unread = loaded(edition)?.unread?.filter(each => concerns(page, each)) ?? []
  if (unread.length === 0) return null
  const count = (of: Unread['of']): number => unread.filter(each => each.of === of).length
  const what = listed([
    count('takeaway') > 0 && counted(count('takeaway'), 'takeaway'),
    count('talk') > 0 && `what else is known of ${page.kind === 'talk' ? 'this talk' : counted(count('talk'), 'talk')}`,
  ])
  return (
    <p className="lead">
      Of <bdi>{editions.get(edition)?.name ?? edition}</bdi>, {what} could not be read and {unread.length === 1 ? 'is' : 'are'}{' '}
      left out here; the rest is shown. Whoever publishes this site has to build it again.
    </p>
  )
}

/** A heading of the page in one of its views, and no takeaway. */
const isGroup = (fragment: string): boolean => voices.some(voice => takeawayKinds.some(kind => fragment === `${voice}-${kind}`))

const GoneNote = ({ talk }: { talk: string }) => {
  const { hash, pathname, search } = useLocation()
  const takeaways = loaded(useLookups().talks.get(talk)?.edition ?? '')?.takeaways.filter(each => each.talk === talk)
  const wanted = hash.slice(1)
  if (!wanted || !takeaways || isGroup(wanted) || takeaways.some(({ id }) => id === wanted)) return null
  const near = nearTakeaways(wanted.slice(0, 400), takeaways)
  return (
    <>
      <p className="lead">
        The takeaway that this address names is not here, or not here any more.{' '}
        {near.length > 0 ? 'Near it is:' : 'All takeaways of the talk stand below.'}
      </p>
      {near.length > 0 && (
        <ul className="answers">
          {near.map(({ id, text }) => (
            <li key={id} className="py-2">
              <Link to={{ pathname, search, hash: `#${id}` }}>
                <bdi>{text}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export const PageNote = () => {
  const page = pageOf(useLocation().pathname)
  const lookups = useLookups()
  const stays = useMovedOn() === 'stays'
  if (!page) return null
  return (
    <div className="no-print">
      {page.kind === 'talk' && stays && <GoneNote talk={page.id} />}
      {editionsOf(page, lookups).map(edition => (
        <UnreadNote key={edition} page={page} edition={edition} />
      ))}
    </div>
  )
}
