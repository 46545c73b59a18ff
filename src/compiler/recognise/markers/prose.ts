// Talks reported in running text, by what a sentence says of them or by the title that it sets off; and keynotes of which only
// the speaker is told. A talk's paragraphs end with the first that speaks of no speaker of it.
import type { Inline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { MAX_TALKS } from '../bound-talks.ts'
import { besideOthers, shelvesOf } from './beside-others.ts'
import { claimsOf, endOf } from './claims.ts'
import { isEmbeddedPost } from './embedded-posts.ts'
import { inOrder, overviewOf } from './in-order.ts'
import { linkRole } from '../links.ts'
import { withCompanions } from '../companions.ts'
import { remembered } from '../remembered.ts'
import { sentencesOf } from '../sentences.ts'
import { readHeading } from '../titles.ts'
import { type Context, type FoundTalk, type Marker } from './marker.ts'
import { isByAddress } from './programme-titles.ts'
import { linedUp } from './lined-up.ts'
import { peopleInARow } from './people-in-a-row.ts'
import { recalledIn } from './recalled-talks.ts'
import { QUOTED } from './quoted-titles.ts'
import { CALLED } from './recorded-titles.ts'
import { saidIn } from './said-talks.ts'
import { talksInARow } from './talks-in-a-row.ts'
import { keynotesIn } from './untitled-keynotes.ts'
import type { Reported } from './reported.ts'
import { sameTitle, setOffIn, titleKey } from './set-off-titles.ts'

/** What a sentence says with the one before it or behind it. */
const besideSentences = (sentences: Inline[], at: number, vocabulary: Vocabulary): Reported[] => {
  const recalled = recalledIn(sentences, at, vocabulary)
  const ordered = recalled.length > 0 ? recalled : inOrder(sentences, at, vocabulary)
  const sentence = sentences[at]
  if (ordered.length > 0 || !sentence) return ordered
  const inARow = peopleInARow(sentence, vocabulary)
  return inARow.length > 0 ? inARow : overviewOf(sentence, vocabulary)
}

/** `Ann Example and Bob Example gave a talk`: both, unless the other gave another one. */
const alsoBy = (found: Reported[], { text }: Inline, vocabulary: Vocabulary): Reported[] =>
  found.map(one => {
    const [name, ...others] = one.speakers
    if (name === undefined || others.length > 0 || one.less) return one
    const speakers = withCompanions(name, text.replace(one.title.text, '…'), vocabulary)
    return found.some(other => other !== one && other.speakers.some(who => speakers.includes(who))) ? one : { ...one, speakers }
  })

/** What the sentence says, and the titles that it sets off and says nothing else of. */
const reportedIn = (sentence: Inline, next: string, vocabulary: Vocabulary): Reported[] => {
  const inARow = talksInARow(sentence, vocabulary)
  if (inARow.length > 0) return inARow
  const setOff = setOffIn(sentence, next, vocabulary)
  const quoted = setOff.filter(({ reason }) => reason.startsWith(QUOTED))
  // What somebody "talked about in" a title is no title.
  const said = saidIn(sentence, next, vocabulary).filter(
    ({ speakers }) => !quoted.some(other => other.speakers.some(speaker => speakers.includes(speaker))),
  )
  const alone = setOff.filter(
    ({ title, speakers }) =>
      !said.some(other => sameTitle(other.title.text, title.text) || other.speakers.some(speaker => speakers.includes(speaker))),
  )
  const [topic, ...others] = said
  const [listed] = alone.filter(one => isByAddress(one) && one.speakers.length === 0)
  // `a talk by Ann Example about queues: [Title](u)`: one talk.
  return topic && listed && others.length === 0 && !topic.title.spans.some(({ url }) => url)
    ? [{ ...listed, speakers: topic.speakers, companies: topic.companies }, ...alone.filter(one => one !== listed)]
    : [...said, ...alone]
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Prose writes a topic in lower case where a programme would not. */
const asTitle = (title: Inline): Inline => ({ ...title, text: title.text.charAt(0).toUpperCase() + title.text.slice(1) })

/** A paragraph that reports more talks than these is no report. */
const MOST_IN_BLOCK = 12

/** An item with what is nested in it. */
const endOfItem = (index: number, blocks: Block[]): number => {
  let until = index + 1
  while ((blocks[until]?.parent ?? -1) >= index) until++
  return until
}

/** `Ann talked about queues. The slides are in [From Waiting to Flow](u).`: one talk, and the link has its title. */
const withLinkedTitle = (reported: Reported[]): Reported[] =>
  reported.flatMap((one, at) => {
    const next = reported[at + 1]
    const isLinkOf = (link: Reported | undefined, said: Reported | undefined): boolean =>
      link?.reason.startsWith(CALLED) === true && said?.speakers.length === 1 && said.reason.endsWith('about …"')
    if (isLinkOf(one, reported[at - 1])) return []
    return [next && isLinkOf(next, one) ? { ...one, title: next.title } : one]
  })

/** `… was "Title". In this talk Ann talked about queues`: one talk. */
const saysMoreOf = (one: Reported, before: Reported[]): boolean =>
  one.reason.endsWith('about …"') &&
  before.some(({ reason, speakers }) => reason.startsWith(QUOTED) && speakers.some(name => one.speakers.includes(name)))

/** Only who spoke, or what on, beside what says more. */
const saysLess = (one: Reported, all: Reported[]): boolean => {
  const fuller = one.less ? all.filter(({ less }) => !less) : []
  return one.less === 'name'
    ? fuller.some(({ speakers }) => speakers.some(name => one.speakers.includes(name)))
    : fuller.length > 0
}

/** The talks that a paragraph reports. */
export const toldIn = remembered((inline: Inline, vocabulary): Reported[] => {
  const lines = linedUp(inline, vocabulary)
  const listed = new Set(lines.flatMap(({ speakers }) => speakers))
  const sentences = sentencesOf(inline)
  const reported = sentences.map((sentence, i) =>
    alsoBy(reportedIn(sentence, sentences[i + 1]?.text ?? '', vocabulary), sentence, vocabulary),
  )
  const told = withLinkedTitle(
    reported.flatMap((found, i) => (found.length > 0 ? found : besideSentences(sentences, i, vocabulary))),
  )
  // What a list of names and titles says is not told again.
  const beside = told.filter(
    ({ title, speakers }) =>
      !speakers.some(name => listed.has(name)) && !lines.some(line => line.title.text.includes(title.text)),
  )
  return [...lines, ...beside]
    .filter(({ title }) => (title.text.length > 3 || /^\p{Lu}{2,}$/u.test(title.text)) && words(title.text).length <= 20)
    .filter((one, at, all) => !saysMoreOf(one, all.slice(0, at)) && !saysLess(one, all))
    .slice(0, MOST_IN_BLOCK)
})

/** Keynotes by people of whom no talk is known, nor may be: no other talk names them. */
const untitled = (blocks: Block[], known: FoundTalk[], vocabulary: Vocabulary): FoundTalk[] => {
  const told = new Set(known.flatMap(({ speakers }) => speakers))
  return blocks.flatMap((block, index) => {
    const isWithin = known.some(talk => talk.block <= index && talk.until > index && talk.marker !== 'prose')
    if (block.type !== 'paragraph' || block.parent >= 0 || block.caption || isWithin) return []
    return keynotesIn(block.inline, vocabulary).flatMap(({ title, speakers, companies, reason, confidence }): FoundTalk[] => {
      const surname = speakers[0]?.split(' ').at(-1) ?? ''
      const isNamed = known.some(talk =>
        blocks.slice(talk.block, talk.until).some(({ inline }, at) => talk.block + at !== index && inline.text.includes(surname)),
      )
      if (isNamed || speakers.some(speaker => told.has(speaker))) return []
      for (const speaker of speakers) told.add(speaker)
      const claims = claimsOf(speakers, companies)
      return [
        {
          marker: 'prose',
          block: index,
          until: endOf(index, [claims], blocks),
          title: asTitle(title),
          kind: 'keynote',
          ...{ speakers, companies, claims },
          evidence: [{ of: 'talk', reason, confidence }],
        },
      ]
    })
  })
}

const kindOf = (reason: string): FoundTalk['kind'] =>
  /\bworkshop\b/i.test(reason)
    ? 'workshop'
    : /\bkeynote\b/i.test(reason)
      ? 'keynote'
      : /\bpanel\b/i.test(reason)
        ? 'panel'
        : 'talk'

/** Below a theme, up to where the next talk is told. */
const endOfTheme = (index: number, blocks: Block[], vocabulary: Vocabulary): number => {
  let until = index + 1
  const own = blocks[index]?.heading
  while (blocks[until]?.heading === own && blocks[until]?.type !== 'heading') {
    const block = blocks[until]
    if (!block || toldIn(block.inline, vocabulary).length > 0) break
    until++
  }
  return until
}

export const prose: Marker = {
  name: 'prose',
  find({ blocks, vocabulary, sections, found, document }: Context) {
    const talks: FoundTalk[] = []
    const shelves = shelvesOf(found, blocks)
    // A document that its title says to be one talk tells in passing of others.
    const isOfOne = readHeading({ text: document.title, spans: [], source: [] }, vocabulary).byline !== undefined
    const titles = new Set(found.map(({ title }) => titleKey(title.text)))
    blocks.forEach((block, index) => {
      if (found.length + talks.length > MAX_TALKS) return
      const place = sections.get(block.heading)
      const holds = place?.own ?? place?.within
      const reads = block.type === 'paragraph' || (block.type === 'item' && block.level === 1 && holds?.holds !== 'aside')
      if (!reads || block.parent >= 0 || holds?.holds === 'tools' || block.caption || isEmbeddedPost(index, blocks)) return
      const around = found.find(talk => talk.block <= index && talk.until > index)
      // Within a talk's own section a further talk must show its place on the programme; else it is only spoken of.
      const listed = block.inline.spans.some(({ url }) => url && linkRole(url, '') === 'programme')
      if (around && (around.marker !== 'heading' || !listed)) return
      const reported = [
        ...toldIn(block.inline, vocabulary),
        ...(around ? [] : besideOthers(block.inline, shelves, vocabulary)),
      ].filter(
        ({ title, speakers }) =>
          !titles.has(titleKey(title.text)) && !(around && speakers.some(speaker => around.speakers.includes(speaker))),
      )
      const named = reported.flatMap(({ speakers }) => speakers.flatMap(name => name.split(' ')))
      const shared = named.filter((part, at) => named.indexOf(part) !== at)
      const until =
        block.type === 'item'
          ? endOfItem(index, blocks)
          : endOf(
              index,
              reported.map(({ speakers, companies }) => claimsOf(speakers, companies, shared)),
              blocks,
            )
      const [only] = reported
      const isOfTheme = place !== undefined && !place.own && reported.length === 1 && only !== undefined && isByAddress(only)
      for (const { title, speakers, companies, reason, confidence, less } of reported) {
        if (
          less === 'name' &&
          (isOfOne || [...found, ...talks].some(talk => talk.speakers.some(name => speakers.includes(name))))
        )
          continue
        if (talks.some(talk => talk.block === index && sameTitle(talk.title.text, title.text))) continue
        talks.push({
          marker: 'prose',
          block: index,
          until: isOfTheme ? Math.max(until, endOfTheme(index, blocks, vocabulary)) : until,
          title: asTitle(title),
          kind: kindOf(reason),
          speakers,
          companies,
          claims: claimsOf(speakers, companies, shared),
          evidence: [{ of: 'talk', reason, confidence }],
        })
      }
    })
    return document.conference ? [...talks, ...untitled(blocks, [...found, ...talks], vocabulary)] : talks
  },
}
