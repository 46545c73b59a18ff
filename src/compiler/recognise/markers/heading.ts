// A talk marked by a heading: it stands under "Talks" or "Day 2", has a byline, is a link, or its section speaks of a talk;
// and, by a vote of all headings of its level, because the others do.
import type { Evidence } from '../../../corpus/schema.ts'
import { isGenericTitle } from '../generic-titles.ts'
import { readKeyLines } from '../key-lines.ts'
import { linkRole } from '../links.ts'
import { findPeople } from '../people.ts'
import { readHeading, readItem } from '../titles.ts'
import { type Context, type FoundTalk, groupBy, type Marker, type SectionPlace, together } from './marker.ts'
import { isNoTalk } from './no-talk.ts'
import { LEADS_TO_TALK, signsBelow } from './signs.ts'
import { belowTheme } from './title-below.ts'

const THRESHOLD = 0.6
/** Of a heading that has no sign of its own. */
const SAYS_NOTHING = 0.65
/** A word or two are more often a theme than a title. */
const OF_FEW_WORDS = 0.75
/** One weak sign, and the share of a level's headings that must have one for all to be talks. */
const HINT = 0.3
const MOST_HINTED = 0.6
/** From this share of a level's headings on, the others are talks too. */
const MAJORITY = 0.5

type Candidate = { place: SectionPlace; evidence: Evidence[]; own: number }

/** What the heading itself says: its byline, its link, its section. */
const ownSigns = (place: SectionPlace, context: Context): Evidence[] => {
  const { blocks, vocabulary } = context
  const evidence: Evidence[] = []
  const sign = (reason: string, confidence: number) => evidence.push({ of: 'talk', reason, confidence })
  const heading = blocks[place.block]
  if (!heading) return []
  if (place.within?.holds === 'talks') sign('stands in a section of talks', place.within.day ? 0.4 : 0.8)
  const { byline, kind, reason } = readHeading(heading.inline, vocabulary)
  if (byline) sign(`heading with ${reason}`, 0.8)
  if (kind) sign(`heading begins with "${kind}"`, 0.7)
  if (isKeyed(place, context)) sign('a line below names the talk', 0.9)
  if (!byline && belowTheme({ title: heading.inline, block: place.block }, blocks, vocabulary))
    sign('its first sentence says which talk, and by whom', 0.8)
  const link = heading.inline.spans.find(span => span.type === 'link' && span.start < span.end)
  if (link?.url) sign('heading is a link', linkRole(link.url, '') === 'article' ? 0.4 : 0.75)
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
    readKeyLines(blocks, place.block + 1, place.until, vocabulary).speakers.length === 0 &&
    items.filter(item => readItem(item.inline, vocabulary)?.byline && !item.ordered).length >= 2
  )
}

/** "Keynote" over one talk that a line below names is that talk; over several it only holds them. */
const isKeyed = (place: SectionPlace, { blocks, vocabulary }: Context): boolean =>
  place.own?.holds === 'talks' && readKeyLines(blocks, place.block + 1, place.until, vocabulary).title !== undefined

/** `Keynote (Ann Example)` is a keynote, and holds none. */
const isOneOf = (place: SectionPlace, { blocks, vocabulary }: Context): boolean => {
  const heading = blocks[place.block]
  return place.own?.holds === 'talks' && heading !== undefined && readHeading(heading.inline, vocabulary).byline !== undefined
}

/** `### Presenter`, `### Ann Example`: a part of the talk above. */
const saysWho = (place: SectionPlace, { blocks, vocabulary }: Context): boolean => {
  const text = blocks[place.block]?.inline.text ?? ''
  const [person] = findPeople(text, vocabulary)
  const whole = person?.start === 0 && person.end === text.length
  return whole && place.block > 0 && blocks[place.block - 1]?.type === 'heading'
}

/** It links to its place on the programme: a talk, even in an appendix. */
const isListed = (place: SectionPlace, { blocks }: Context): boolean =>
  blocks[place.block]?.inline.spans.some(({ url }) => url !== undefined && linkRole(url, '') === 'programme') ?? false

const isCandidate = (place: SectionPlace, context: Context): boolean =>
  (!place.own || isKeyed(place, context) || isOneOf(place, context)) &&
  !isDocumentTitle(place, context) &&
  !holdsItems(place, context) &&
  !saysWho(place, context) &&
  (!place.within || place.within.holds === 'talks' || isListed(place, context))

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
/** Where words are written without spaces, three characters count as one. */
const words = (text: string): number =>
  (text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.round((text.match(unspaced)?.length ?? 0) / 3)
/** A heading that holds no talks, and is not the document's title, stands above. */
const themeAbove = ({ block, level }: SectionPlace, sections: Map<number, SectionPlace>, length: number): boolean =>
  [...sections.values()].some(
    other =>
      other.block < block &&
      other.until > block &&
      other.level < level &&
      other.own?.holds !== 'talks' &&
      !(other.level === 1 && other.until === length),
  )

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** What the headings of one level say about each other. */
const vote = (candidates: Candidate[], { blocks, isReport, document, sections }: Context): Evidence | undefined => {
  // Headings below a theme are its parts, whoever is named below them.
  const isTop = candidates.every(({ place }) => !themeAbove(place, sections, blocks.length))
  const sure = candidates.filter(({ evidence }) => together(evidence) >= THRESHOLD).length
  const share = sure / candidates.length
  const level = candidates[0]?.place.level ?? 0
  if (candidates.length >= 3 && share >= MAJORITY)
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times, ${sure} of them plainly talks`,
      confidence: 0.65 * share,
    }
  const hinted = candidates.filter(({ evidence }) => together(evidence) >= HINT).length
  const linked = candidates.filter(({ evidence }) => evidence.some(({ reason }) => reason === LEADS_TO_TALK)).length
  const most = (count: number): boolean => candidates.length >= 4 && count / candidates.length >= MOST_HINTED
  if ((document.conference && most(linked)) || (isReport && isTop && most(hinted)))
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times, ${hinted} of them over a person or a talk`,
      confidence: 0.66,
    }
  const texts = candidates.map(({ place }) => blocks[place.block]?.inline.text ?? '')
  if (isReport && candidates.length >= 4 && median(texts.map(words)) >= 4)
    return {
      of: 'talk',
      reason: `heading level ${level}, repeated ${candidates.length} times in notes on talks`,
      confidence: 0.66,
    }
  return candidates.length >= 3
    ? { of: 'talk', reason: `heading level ${level}, repeated ${candidates.length} times`, confidence: 0.2 }
    : undefined
}

/** Headings of one level vote together where they stand in sections of talks, or below one heading. */
const kinOf = ({ block, level, within }: SectionPlace, { sections }: Context): string => {
  const parents = [...sections.values()].filter(other => other.block < block && other.until > block && other.level < level)
  return `${level} ${within?.holds === 'talks' ? 'talks' : (parents.at(-1)?.block ?? -1)}`
}

/** Of a report at least half of whose headings are plainly talks, the others are as well. */
const ofReport = (group: Candidate[], { blocks, isReport, sections }: Context): Evidence | undefined => {
  const sure = group.filter(({ evidence }) => together(evidence) >= THRESHOLD).length
  const isTop = group.every(({ place }) => !themeAbove(place, sections, blocks.length))
  return isReport && isTop && group.length >= 4 && sure / group.length >= MAJORITY
    ? { of: 'talk', reason: `one of ${group.length} headings in notes on talks, ${sure} of them plainly talks`, confidence: 0.66 }
    : undefined
}

/** Several headings below it may be talks themselves. */
const holdsOthers = ({ place }: Candidate, all: Candidate[]): boolean =>
  all.filter(other => other.place.block > place.block && other.place.until <= place.until).length >= 2

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
    const voted = vote(group, context)
    const alike = likeOthers(group, context)
    const inReport = ofReport(group, context)
    const signed = (one: Candidate) =>
      [inReport && !holdsOthers(one, all) ? inReport : voted, alike.has(one) ? ALIKE : undefined].filter(
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
    const { blocks, vocabulary } = context
    const accepted = candidatesIn(context).filter(
      ({ place, evidence, own }) =>
        together(evidence) >=
        (own >= THRESHOLD ? THRESHOLD : words(blocks[place.block]?.inline.text ?? '') <= 2 ? OF_FEW_WORDS : SAYS_NOTHING),
    )
    return withoutNested(accepted)
      .toSorted((a, b) => a.place.block - b.place.block)
      .flatMap(({ place, evidence }): FoundTalk[] => {
        const block = blocks[place.block]
        if (!block) return []
        const { title, byline, kind, rest } = readHeading(block.inline, vocabulary)
        const section = place.own ?? place.within
        return [
          {
            marker: 'heading',
            block: place.block,
            until: place.until,
            title,
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
