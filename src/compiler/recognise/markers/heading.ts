// A talk marked by a heading: it stands under "Talks" or "Day 2", has a byline, is a link, or its section speaks of a talk;
// and, by a vote of all headings of its level, because the others do.
import { sliceInline } from '../../read/inline.ts'
import type { Evidence } from '../../../corpus/schema.ts'
import { isGenericTitle } from '../generic-titles.ts'
import { readKeyLines, SPEAKER } from '../key-lines.ts'
import { linkRole } from '../links.ts'
import { findPeople } from '../people.ts'
import { readHeading, readItem } from '../titles.ts'
import { type Candidate, besidesHabit, kinOf, ofReport, THRESHOLD, vote, words } from './heading-vote.ts'
import { type Context, type FoundTalk, groupBy, isTaken, type Marker, type SectionPlace, together } from './marker.ts'
import { listedTitleOf } from './listed-titles.ts'
import { handleBehind, namedOnly } from './named-only.ts'
import { isNoTalk } from './no-talk.ts'
import { isVisit } from './pauses.ts'
import { signsBelow } from './signs.ts'
import { toldIn } from './prose.ts'
import { belowTheme } from './title-below.ts'

/** Of a heading that has no sign of its own. */
const SAYS_NOTHING = 0.65
/** A word or two are more often a theme than a title. */
const OF_FEW_WORDS = 0.75
/** What the heading itself says: its byline, its link, its section. */
const ownSigns = (place: SectionPlace, context: Context): Evidence[] => {
  const { blocks, vocabulary } = context
  const evidence: Evidence[] = []
  const sign = (reason: string, confidence: number) => evidence.push({ of: 'talk', reason, confidence })
  const heading = blocks[place.block]
  if (!heading) return []
  if (place.within?.holds === 'talks') sign('stands in a section of talks', place.within.day ? 0.4 : 0.8)
  const { title, byline, kind, reason, timed, named } = readHeading(heading.inline, vocabulary)
  if (byline) sign(`heading with ${reason}`, 0.8)
  if (kind) sign(`heading begins with "${kind}"`, 0.7)
  if (named) sign('heading begins with "Session:"', 0.7)
  if (timed && context.document.conference && !isVisit(title.text)) sign('heading begins with a time', 0.6)
  if (namedOnly(place, context)) sign('heading is a name in notes on talks', 0.65)
  if (isUntitled(place, context)) sign('“keynote” over who gave it', 0.75)
  if (isKeyed(place, context)) sign('a line below names the talk', 0.9)
  if (!byline && belowTheme({ title: heading.inline, block: place.block }, blocks, vocabulary))
    sign('its first sentence says which talk, and by whom', 0.8)
  const link = heading.inline.spans.find(span => span.type === 'link' && span.start < span.end)
  const isArticle = link?.url !== undefined && linkRole(link.url, '') === 'article'
  if (link?.url && !(isArticle && leadsWhereOthersDo(link.url, place, context))) sign('heading is a link', isArticle ? 0.4 : 0.75)
  return evidence
}

/** A talk has a page of its own: an address that several headings lead to is that of something else. */
const leadsWhereOthersDo = (url: string, place: SectionPlace, { blocks, sections }: Context): boolean =>
  [...sections.keys()].some(other => other !== place.block && blocks[other]?.inline.spans.some(span => span.url === url))

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
    readKeyLines(blocks, place.block + 1, place.until, vocabulary).speakers.length === 0 &&
    items.filter(item => readItem(item.inline, vocabulary)?.byline && !item.ordered).length >= 2
  )
}

/** "Keynote" over one talk that a line below names is that talk; over several it only holds them. */
const isKeyed = (place: SectionPlace, { blocks, vocabulary }: Context): boolean =>
  place.own?.holds === 'talks' &&
  !place.own.day &&
  readKeyLines(blocks, place.block + 1, place.until, vocabulary).title !== undefined

/** `Keynote (Ann Example)` is a keynote, and holds none. */
const isOneOf = (place: SectionPlace, { blocks, vocabulary }: Context): boolean => {
  const heading = blocks[place.block]
  return place.own?.holds === 'talks' && heading !== undefined && readHeading(heading.inline, vocabulary).byline !== undefined
}

/** "Keynote" over who gave one, where neither a line nor the text says its title. */
const isUntitled = (place: SectionPlace, { blocks, vocabulary, document }: Context): boolean => {
  const [next, ...others] = blocks.slice(place.block + 1, place.until)
  const text = blocks[place.block]?.inline.text ?? ''
  return (
    document.conference &&
    /\bkeynote(?: talk| speech)?$/i.test(text) &&
    isGenericTitle(text) !== undefined &&
    next?.type === 'paragraph' &&
    others.every(({ type }) => type !== 'heading') &&
    findPeople(next.inline.text.slice(0, 300), vocabulary).length === 1 &&
    toldIn(next.inline, vocabulary).length === 0
  )
}

/** `### Presenter`, `### Ann Example`: a part of the talk above. */
const saysWho = (place: SectionPlace, { blocks, vocabulary, sections }: Context): boolean => {
  const text = blocks[place.block]?.inline.text ?? ''
  const [person] = findPeople(text, vocabulary)
  const whole = person?.start === 0 && person.end === text.length
  const above = sections.get(place.block - 1)
  return whole && above !== undefined && above.own?.holds !== 'talks'
}

/** It links to its place on the programme: a talk, even in an appendix. */
const isListed = (place: SectionPlace, { blocks }: Context): boolean =>
  blocks[place.block]?.inline.spans.some(({ url }) => url !== undefined && linkRole(url, '') === 'programme') ?? false

/** `Speaker: NAME` right below it: a talk, even in notes. */
const namesSpeaker = (place: SectionPlace, { blocks, vocabulary }: Context): boolean =>
  readKeyLines(blocks, place.block + 1, Math.min(place.until, place.block + 3), vocabulary).evidence.some(
    ({ reason }) => reason === SPEAKER,
  )

const isCandidate = (place: SectionPlace, context: Context): boolean =>
  (!place.own || isKeyed(place, context) || isUntitled(place, context) || isOneOf(place, context)) &&
  !isDocumentTitle(place, context) &&
  !holdsItems(place, context) &&
  !saysWho(place, context) &&
  (!place.within || place.within.holds === 'talks' || isListed(place, context) || namesSpeaker(place, context))

/** Several headings below it may be talks themselves. */
const holdsOthers = ({ place }: Candidate, all: Candidate[]): boolean =>
  all.filter(other => other.place.block > place.block && other.place.until <= place.until).length >= 2

/** Of headings below others: so many that plainly are talks make the ones above their sections. */
const FEWEST_BELOW = 5
/** None says itself that it is a talk, and those of a deeper level do. */
const areThemes = (group: Candidate[], all: Candidate[]): boolean => {
  const level = group[0]?.place.level ?? 0
  const sure = all.filter(({ own }) => own >= THRESHOLD)
  const deeper = sure.filter(({ place }) => place.level > level).length
  return group.every(({ own }) => own < THRESHOLD) && deeper >= FEWEST_BELOW && deeper * 4 >= sure.length * 3
}

const ALIKE: Evidence = { of: 'talk', reason: 'a heading right below it, where others have who speaks', confidence: 0.6 }
/** In words: a longer heading says more than who. */
const LONGEST_NAME = 8

/** Where a heading right below names the speaker of most talks, one that has such a heading of any words is a talk. */
const likeOthers = (group: Candidate[], { blocks }: Context): Set<Candidate> => {
  const headed = group.filter(({ place }) => {
    const next = blocks[place.block + 1]
    return next?.type === 'heading' && next.level > place.level && words(next.inline.text) <= LONGEST_NAME
  })
  const named = headed.filter(({ evidence }) => together(evidence) >= THRESHOLD)
  return new Set(headed.length >= 3 && headed.length * 2 > group.length && named.length * 2 >= headed.length ? headed : [])
}

const candidatesIn = (context: Context): Candidate[] => {
  const all = [...context.sections.values()]
    .filter(place => isCandidate(place, context))
    .flatMap((place): Candidate[] => {
      const evidence = ownSigns(place, context)
      const own = together(evidence)
      if (own < THRESHOLD && isNoTalk(place, context)) return []
      return [{ place, own, evidence: [...evidence, ...signsBelow(context, place.block, place.until)] }]
    })
  return [...groupBy(all, ({ place }) => kinOf(place, context)).values()].flatMap(group => {
    if (areThemes(group, all)) return []
    const voted = vote(group, context)
    const alike = likeOthers(group, context)
    const inReport = ofReport(group, context)
    const besides = besidesHabit(group, context)
    const signed = (one: Candidate) =>
      besides.has(one)
        ? []
        : [inReport && !holdsOthers(one, all) ? inReport : voted, alike.has(one) ? ALIKE : undefined].filter(
            sign => sign !== undefined,
          )
    return group.map(one => ({ ...one, evidence: [...one.evidence, ...signed(one)] }))
  })
}

/** Of a heading and the headings below it that all look like talks, those that say so themselves. */
const withoutNested = (accepted: Candidate[]): Candidate[] => {
  const isIn = (inner: Candidate, outer: Candidate) =>
    inner.place.block > outer.place.block && inner.place.until <= outer.place.until
  const holders = accepted.filter(outer => {
    const inner = accepted.filter(one => isIn(one, outer))
    return inner.length >= 2 && outer.own < THRESHOLD && inner.filter(({ own }) => own >= THRESHOLD).length * 2 > inner.length
  })
  const kept = accepted.filter(one => !holders.includes(one))
  return kept.filter(one => !kept.some(outer => isIn(one, outer)))
}

export const heading: Marker = {
  name: 'heading',
  find(context) {
    const { blocks, vocabulary, found } = context
    const accepted = candidatesIn(context).filter(
      ({ place, evidence, own }) =>
        !isTaken(found, place.block) &&
        together(evidence) >=
          (own >= THRESHOLD ? THRESHOLD : words(blocks[place.block]?.inline.text ?? '') <= 2 ? OF_FEW_WORDS : SAYS_NOTHING),
    )
    return withoutNested(accepted)
      .toSorted((a, b) => a.place.block - b.place.block)
      .flatMap(({ place, evidence }): FoundTalk[] => {
        const block = blocks[place.block]
        if (!block) return []
        const { title, kind, rest, ...read } = readHeading(block.inline, vocabulary)
        const alone = read.byline ? undefined : namedOnly(place, context)
        const byline = read.byline ?? alone
        const behind = alone ? title.text.search(handleBehind) : -1
        const listed = alone?.people[0] ? listedTitleOf(alone.people[0], blocks.slice(0, place.block)) : undefined
        const section = place.own ?? place.within
        return [
          {
            marker: 'heading',
            block: place.block,
            until: place.until,
            title: listed ?? (behind > 0 ? sliceInline(title, 0, behind) : title),
            kind: kind ?? isGenericTitle(title.text)?.kind ?? (section?.holds === 'talks' ? section.kind : 'talk'),
            speakers: byline?.people ?? [],
            companies: byline?.companies ?? [],
            evidence,
            ...(rest ? { rest } : {}),
          },
        ]
      })
  },
}
