// A talk: what it was, who gave it, its takeaways by kind and voice or recap beside recap, what else was said about its
// tools and topics, and the talks beside it on the programme.
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { pagePath } from '../addresses.ts'
import { CiteButton } from '../cite/CiteButton.tsx'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { Byline } from '../components/Byline.tsx'
import { CopyLink } from '../components/CopyLink.tsx'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { useLookups } from '../corpus-queries.ts'
import { recapNames } from '../recap-names.ts'
import { talkKindWords } from '../words.ts'
import { Beside } from './Beside.tsx'
import { ByKind } from './ByKind.tsx'
import { Neighbours } from './Neighbours.tsx'
import type { loader } from './route.tsx'
import { SameTopic } from './SameTopic.tsx'
import { sameTopic } from './same-topic.ts'
import { sideBySide } from '../side-by-side.ts'
import { TalkRail } from './TalkRail.tsx'
import { ViewChoice } from './ViewChoice.tsx'
import { countedByVoice, voiceGroups } from './voice-groups.ts'

export const TalkPage = () => {
  const { talk, takeaways, elsewhere } = useLoaderData<typeof loader>()
  const lookups = useLookups()
  const { editions, recaps, summaries } = lookups
  const edition = editions.get(talk.edition)
  const several = talk.recaps.length > 1
  const beside = useSearchParams()[0].get('by') === 'recap' && several
  const groups = voiceGroups(takeaways)
  const sides = several ? sideBySide(takeaways, talk.recaps) : undefined
  const related = sameTopic(talk, lookups)
  const siblings = summaries.talks.filter(each => each.edition === talk.edition)
  const place = siblings.findIndex(({ id }) => id === talk.id)
  const writerOf = recapNames(talk.recaps, recaps)
  return (
    <article className="with-rail">
      <header className="page-head">
        <p className="page-year">{edition?.year}</p>
        <div className="min-w-0">
          <Breadcrumbs
            trail={[
              { name: 'Conferences', path: '/conferences' },
              { name: edition?.name ?? talk.edition, path: pagePath('edition', talk.edition) },
            ]}
            current={talkKindWords[talk.kind]}
          />
          <h1 className="page-title" tabIndex={-1}>
            <bdi>{talk.title}</bdi>
          </h1>
          <div className="page-byline">
            <Byline talk={talk} at={false} />
          </div>
          <p className="mt-2">{countedByVoice(takeaways)}</p>
          <div className="names mt-4">
            <CiteButton of={{ kind: 'page', page: 'talk', id: talk.id }} about="this talk" className="button solid" />
            <CopyLink className="button" path={pagePath('talk', talk.id)} about="this talk" />
          </div>
        </div>
      </header>
      <div className="min-w-0 page-main">
        {sides && takeaways.length > 0 && <ViewChoice sides={sides} beside={beside} writerOf={writerOf} />}
        {beside && sides ? (
          <Beside sides={sides} writerOf={writerOf} />
        ) : (
          <ByKind groups={groups} {...(several && { writerOf })} />
        )}
        {takeaways.length === 0 && (
          <div className="group">
            <p className="lead">The recap names this talk, and says nothing more of it.</p>
          </div>
        )}
        {elsewhere.length > 0 && (
          <section className="mt-16">
            <h2 className="part-title" id="also-said">
              Also said about what is named here
            </h2>
            <TakeawayGroups takeaways={elsewhere} />
          </section>
        )}
        {related.length > 0 && <SameTopic related={related} />}
        {edition && siblings.length > 1 && (
          <Neighbours
            edition={edition}
            previous={siblings[place - 1]}
            next={siblings[place + 1]}
            place={place + 1}
            of={siblings.length}
          />
        )}
        {edition && siblings.length === 1 && (
          <p className="neighbours rail-note">
            The only talk of{' '}
            <Link to={pagePath('edition', edition.id)}>
              <bdi>{edition.name}</bdi>
            </Link>{' '}
            that is reported here.
          </p>
        )}
      </div>
      <TalkRail talk={talk} groups={beside ? [] : groups} />
    </article>
  )
}
