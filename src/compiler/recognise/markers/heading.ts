// A talk marked by a heading: it stands under "Talks" or "Day 2", has a byline, is a link, or its section speaks of a talk.
import type { Evidence } from '../../../corpus/schema.ts'
import { linkRole } from '../links.ts'
import { readHeading, readItem } from '../titles.ts'
import { type Context, type FoundTalk, type Marker, type SectionPlace, talkWord, together } from './marker.ts'

const THRESHOLD = 0.6

const evidenceFor = (place: SectionPlace, { blocks, vocabulary, sections }: Context): Evidence[] => {
  const evidence: Evidence[] = []
  const sign = (reason: string, confidence: number) => evidence.push({ of: 'talk', reason, confidence })
  const heading = blocks[place.block]
  if (!heading) return []
  if (place.within?.holds === 'talks') sign('stands in a section of talks', 0.8)
  const { byline, reason } = readHeading(heading.inline, vocabulary)
  if (byline) sign(`heading with ${reason}`, 0.8)
  const link = heading.inline.spans.find(span => span.type === 'link')
  if (link?.url) sign('heading is a link', linkRole(link.url, '') === 'article' ? 0.4 : 0.75)
  const body = blocks.slice(place.block + 1, place.until)
  const opening = body
    .slice(0, 2)
    .map(block => block.inline.text)
    .join(' ')
  if (talkWord.test(opening)) sign('its first lines speak of a talk', 0.45)
  if (
    body.some(block =>
      block.inline.spans.some(span => span.url && ['programme', 'slides', 'video'].includes(linkRole(span.url, ''))),
    )
  )
    sign('links to a programme, slides or a recording', 0.4)
  const alike = [...sections.values()].filter(other => other.level === place.level && other.own === undefined).length
  if (alike >= 3) sign(`heading level ${place.level}, repeated ${alike} times`, 0.3)
  return evidence
}

/** The first heading of level 1 with everything below it is the document's title. */
const isDocumentTitle = (place: SectionPlace, { blocks, sections }: Context): boolean =>
  place.level === 1 && place.until === blocks.length && [...sections.keys()][0] === place.block

/** A heading without a byline over a list whose items have bylines holds talks; it is none. */
const holdsItems = (place: SectionPlace, { blocks, vocabulary }: Context): boolean => {
  const own = blocks[place.block]
  const items = blocks.slice(place.block + 1, place.until).filter(block => block.type === 'item' && block.level === 1)
  return (
    own !== undefined &&
    !readHeading(own.inline, vocabulary).byline &&
    items.filter(item => readItem(item.inline, vocabulary)?.byline && !item.ordered).length >= 2
  )
}

export const heading: Marker = {
  name: 'heading',
  find(context) {
    const { blocks, vocabulary, sections } = context
    const talks: FoundTalk[] = []
    for (const place of sections.values()) {
      const block = blocks[place.block]
      const inside = talks.some(talk => talk.block < place.block && talk.until > place.block)
      if (
        !block ||
        place.own ||
        inside ||
        isDocumentTitle(place, context) ||
        holdsItems(place, context) ||
        (place.within && place.within.holds !== 'talks')
      )
        continue
      const evidence = evidenceFor(place, context)
      if (together(evidence) < THRESHOLD) continue
      const { title, byline, kind, rest } = readHeading(block.inline, vocabulary)
      const ofSection = place.within?.holds === 'talks' ? place.within.kind : 'talk'
      talks.push({
        marker: 'heading',
        block: place.block,
        until: place.until,
        title,
        kind: kind ?? ofSection,
        speakers: byline?.people ?? [],
        companies: byline?.companies ?? [],
        evidence,
        ...(rest ? { rest } : {}),
      })
    }
    return talks
  },
}
