// A talk and its takeaways in; an Event of its conference out: who gave it, what it is about, who reports it, what was said.
import { takeawayPath } from '../../../corpus/lookups.ts'
import type { Takeaway, TakeawayKind, TalkSummary } from '../../../corpus/schema.ts'
import { listed, named, namedEdition, pageAddress, type Place, type Thing, writer } from './place.ts'

const types = {
  claim: 'Claim',
  figure: 'Claim',
  advice: 'Claim',
  opinion: 'Claim',
  quote: 'Quotation',
  question: 'Question',
} as const
types satisfies Record<TakeawayKind, string>

/**
 * A talk's page is to come in the first packets, 14 kB: twenty takeaways, said once more, are some 0.4 kB of them. All stand on the
 * page itself and in its data.
 */
const SAID = 20

/** Only the recap writer's own words name who says them: whose words a report of a talk are, is for the reader to see. */
const said = ({ lookups, addressOf }: Place, takeaway: Takeaway): Thing => {
  const author = takeaway.voice === 'author' ? lookups.recaps.get(takeaway.recap)?.author : undefined
  return {
    '@type': types[takeaway.kind],
    '@id': addressOf(takeawayPath(takeaway)),
    text: takeaway.text,
    ...(author !== undefined && { author: writer(author) }),
  }
}

export const talkThing = (place: Place, talk: TalkSummary, takeaways: Takeaway[] = []): Thing => ({
  '@type': 'Event',
  '@id': pageAddress(place, 'talk', talk.id),
  name: talk.title,
  superEvent: namedEdition(place, talk.edition),
  ...listed(
    'performer',
    talk.people.map(id => named(place, 'person', id)),
  ),
  ...listed(
    'contributor',
    talk.companies.map(id => named(place, 'company', id)),
  ),
  ...listed('about', [...talk.topics.map(id => named(place, 'topic', id)), ...talk.tools.map(id => named(place, 'tool', id))]),
  recordedIn: talk.recaps.map(id => ({
    '@type': 'Report',
    '@id': pageAddress(place, 'recap', id),
    name: place.lookups.recaps.get(id)?.title ?? id,
  })),
  ...listed(
    'subjectOf',
    takeaways.slice(0, SAID).map(takeaway => said(place, takeaway)),
  ),
})
