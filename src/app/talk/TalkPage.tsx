// A talk: what it was, who gave it, its takeaways by kind and voice, its links, and what else was said about its tools.
import { useLoaderData } from 'react-router'
import { pagePath } from '../addresses.ts'
import { Byline } from '../components/Byline.tsx'
import { CopyLink } from '../components/CopyLink.tsx'
import { TakeawayGroups } from '../components/TakeawayGroups.tsx'
import { TakeawayRow } from '../components/TakeawayRow.tsx'
import { useLookups } from '../corpus-queries.ts'
import type { loader } from './route.tsx'
import { TalkRail } from './TalkRail.tsx'
import { countedByVoice, voiceGroups } from './voice-groups.ts'

export const TalkPage = () => {
  const { talk, takeaways, elsewhere } = useLoaderData<typeof loader>()
  const { editions, recaps } = useLookups()
  const edition = editions.get(talk.edition)
  const groups = voiceGroups(takeaways)
  /** Told only where several report the talk. */
  const writerOf = (recap: string): { writer?: string } => {
    const { original, author } = recaps.get(recap) ?? {}
    const writer = original?.author ?? author
    return talk.recaps.length > 1 && writer ? { writer } : {}
  }
  return (
    <article className="with-rail">
      <header className="page-head">
        <p className="page-year">{edition?.year}</p>
        <div className="min-w-0">
          <h1 className="page-title" tabIndex={-1}>
            <bdi>{talk.title}</bdi>
          </h1>
          <div className="page-byline">
            <Byline talk={talk} />
          </div>
          <p className="names mt-4">
            <span>{countedByVoice(takeaways)}</span>
            <CopyLink path={pagePath('talk', talk.id)} about="this talk" />
          </p>
        </div>
      </header>
      <div className="min-w-0 page-main">
        {groups.map(({ key, title, note, numbered }) => (
          <section key={key} className="group kind-group">
            <h2 id={key} className="kind-head">
              {title} {note && <small>{note}</small>}
            </h2>
            <ol className="rows">
              {numbered.map(({ number, takeaway }) => (
                <TakeawayRow
                  key={takeaway.id}
                  takeaway={takeaway}
                  anchored
                  {...writerOf(takeaway.recap)}
                  gutter={
                    <a className="number" href={`#${takeaway.id}`} aria-label={`Takeaway ${number}`}>
                      {number}
                    </a>
                  }
                />
              ))}
            </ol>
          </section>
        ))}
        {takeaways.length === 0 && (
          <div className="group">
            <p className="lead">The recap names this talk, and says nothing more of it.</p>
          </div>
        )}
        {elsewhere.length > 0 && (
          <section className="mt-16">
            <h2 className="part-title">Also said of what is named here</h2>
            <TakeawayGroups takeaways={elsewhere} />
          </section>
        )}
      </div>
      <TalkRail talk={talk} groups={groups} />
    </article>
  )
}
