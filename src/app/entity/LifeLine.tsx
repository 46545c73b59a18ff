// A person's life line, oldest first: the talks that they gave, and where others cite them.
import { Link } from 'react-router'
import { explorePath, pagePath } from '../addresses.ts'
import { NameList } from '../components/NameList.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted, talkKindWords } from '../words.ts'
import { Bounded } from './Bounded.tsx'
import type { LifeEvent } from './life-line.ts'
import { Said } from '../components/Said.tsx'
import type { Section } from './section.ts'

const eventsShown = 20

const Gave = ({ person, event }: { person: string; event: LifeEvent & { kind: 'gave' } }) => {
  const { editions } = useLookups()
  const { talk } = event
  const others = talk.people.filter(id => id !== person)
  return (
    <>
      <h3 className="sentence">
        <Link to={pagePath('talk', talk.id)}>
          <bdi>{talk.title}</bdi>
        </Link>
      </h3>
      <p className="byline">
        {talkKindWords[talk.kind]} at <bdi>{editions.get(talk.edition)?.name ?? talk.edition}</bdi>
        {talk.companies.length > 0 && (
          <>
            {' '}
            for <NameList kind="company" ids={talk.companies} />
          </>
        )}
        {others.length > 0 && (
          <>
            , with <NameList kind="person" ids={others} />
          </>
        )}
      </p>
    </>
  )
}

const labels = { gave: 'Gave', cited: 'Is cited' } as const

const LifeLine = ({ person, events }: { person: string; events: LifeEvent[] }) => (
  <Bounded
    name="life"
    items={events}
    atMost={eventsShown}
    all={`${events.length} talks and citations`}
    explore={explorePath('person', person)}
    row=".row"
  >
    {drawn => (
      <ol className="rows life-line">
        {drawn.map(event => (
          <li
            key={event.kind === 'gave' ? event.talk.id : `${event.talk?.id} ${event.recap} ${event.takeaways[0].id}`}
            className="row"
            data-event={event.kind}
          >
            <div className="gutter">
              <span className="life-year">{event.year ?? 'No year'}</span> <span className="label">{labels[event.kind]}</span>
            </div>
            <div className="text">
              {event.kind === 'gave' ? <Gave person={person} event={event} /> : <Said takeaway={event.takeaways[0]} />}
            </div>
            <div className="evidence">
              {event.kind === 'gave' && event.talk.takeaways > 0 && counted(event.talk.takeaways, 'takeaway')}
              {event.kind === 'cited' && event.takeaways.length > 1 && `${counted(event.takeaways.length, 'takeaway')} there`}
            </div>
          </li>
        ))}
      </ol>
    )}
  </Bounded>
)

export const lifeSection = (person: string, events: LifeEvent[]): Section => {
  const gave = events.filter(({ kind }) => kind === 'gave').length
  const cited = events.length - gave
  const parts = [gave > 0 && `${counted(gave, 'talk')} given`, cited > 0 && `cited in ${cited}`]
  return {
    id: 'life',
    title: 'Talks and citations',
    count: events.length,
    note: parts.filter(Boolean).join(', '),
    content: <LifeLine person={person} events={events} />,
  }
}
