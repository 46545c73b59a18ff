// An outline in; its talks out, each with the passages that report it. The markers are tried in order; a block that one has
// claimed is not another's, but prose may cut a heading's section where it reports a further talk.
import { fold } from '../../corpus/ids.ts'
import type { Block, Outline } from '../read/outline.ts'
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { coded } from './markers/coded.ts'
import { bullet } from './markers/bullet.ts'
import { document as wholeDocument, remainder } from './markers/document.ts'
import { favourite } from './markers/favourite.ts'
import { heading } from './markers/heading.ts'
import { labelAhead, labelBehind, kindInLines } from './markers/kinds.ts'
import { keyed } from './markers/keyed.ts'
import { line } from './markers/line.ts'
import { type DocumentFacts, type FoundTalk, groupBy, isTaken, type Marker, type SectionPlace } from './markers/marker.ts'
import { peopleFirst } from './markers/people-first.ts'
import { peopleLast } from './markers/people-last.ts'
import { plainLine } from './markers/plain-line.ts'
import { presentersBelow } from './markers/presenters-below.ts'
import { prose } from './markers/prose.ts'
import { peopleWithin } from './markers/people-within.ts'
import { reportsTalks } from './markers/reporting.ts'
import { table } from './markers/table.ts'
import { titleBelow } from './markers/title-below.ts'
import { withoutEpilogue } from './epilogue.ts'
import { isGenericTitle } from './generic-titles.ts'
import { readKeyLines } from './key-lines.ts'
import { type Section, sectionOf } from './sections.ts'
import { kindSign } from './talk-signs.ts'
import { unadorned } from './unadorned.ts'
import { sentencesOf } from './sentences.ts'

/** Every way a talk is marked, in the order in which they are asked. */
export const markers: Marker[] = [
  wholeDocument,
  table,
  coded,
  heading,
  keyed,
  favourite,
  line,
  bullet,
  plainLine,
  peopleFirst,
  peopleLast,
  prose,
  peopleWithin,
  remainder,
]

/** One block's part in a talk, or outside any. */
export type Passage = { block: number; sentences: Inline[] }
export type TalkPassages = FoundTalk & { passages: Passage[] }

const isLong = (title: string): boolean => title.split(/\s+/).length >= 4

const readSections = ({ blocks }: Outline): Map<number, SectionPlace> => {
  const places = new Map<number, SectionPlace>()
  const open: SectionPlace[] = []
  /** A "Talks" heading with nothing below it stands over its own siblings. */
  let over: { level: number; section: Section } | undefined
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const named = sectionOf(block.inline.text)
    const above = open.at(-1)
    // `Mastering performance tools` among talks is one of them; a list of tools has a shorter name.
    const isTitle = named?.holds === 'tools' && (above?.own ?? above?.within)?.holds === 'talks' && isLong(block.inline.text)
    const own = isTitle ? undefined : named
    if (over && (block.level < over.level || own)) over = undefined
    const parent = open.at(-1)
    // "Overview" over the whole document is its title, and says nothing of what stands below.
    const inherits = parent && !(parent.own?.holds !== 'talks' && parent.level === 1 && parent.until === blocks.length)
    const within =
      (inherits ? (parent.own ?? parent.within) : undefined) ?? (over && block.level >= over.level ? over.section : undefined)
    const end = blocks.findIndex((other, at) => at > index && other.type === 'heading' && other.level <= block.level)
    const place = { block: index, level: block.level, own, within, until: end < 0 ? blocks.length : end }
    const next = blocks[index + 1]
    if (own?.holds === 'talks' && next?.type === 'heading' && next.level === block.level)
      over = { level: block.level, section: own }
    places.set(index, place)
    open.push(place)
  })
  return places
}

/** Has a say in what was found, after each marker and before the first; `isLast` after the last. */
export type Settle = (found: FoundTalk[], isLast: boolean) => FoundTalk[]

/** The kind where no marker said it: a bracket beside the title, or the first lines below. */
const withKind = (talk: FoundTalk, blocks: Block[]): FoundTalk => {
  const { title, rest, kind, block, until, speakers } = talk
  const text = rest?.text ?? ''
  const behind = labelBehind(title.text)
  const ahead = rest && labelAhead(text)
  const lines = [text, ...blocks.slice(block + 1, Math.min(until, block + 3)).map(({ inline }) => inline.text)]
  const told = behind?.kind ?? ahead?.kind ?? kindInLines(lines, speakers)
  const left = rest && ahead ? sliceInline(rest, ahead.end, text.length) : rest
  const { rest: _, ...others } = talk
  return {
    ...others,
    ...(left?.text ? { rest: left } : {}),
    title: behind ? sliceInline(title, 0, behind.start) : title,
    kind: kind === 'talk' && told ? told : kind,
  }
}

/** A marker with what the lines below it add: who speaks, and the title where the marker only numbers the talk. */
const completed = (talk: FoundTalk, blocks: Block[], vocabulary: Vocabulary): FoundTalk => {
  if (talk.left || talk.marker === 'prose' || talk.marker === 'table') return talk
  const from = talk.marker === 'document' && blocks[0]?.type !== 'heading' ? 0 : talk.block + 1
  const keys = readKeyLines(blocks, from, talk.until, vocabulary)
  const below = titleBelow(talk, keys.speakers, blocks, vocabulary)
  const isGeneric = isGenericTitle(talk.title.text)
  const title = keys.title && isGeneric ? keys.title : (below?.title ?? talk.title)
  if (below?.left) keys.left.set(talk.block + 1, below.left)
  const presenting = talk.marker === 'heading' ? presentersBelow(talk.block, blocks, vocabulary) : []
  const speakers = [talk.speakers, below?.speakers ?? [], keys.speakers, presenting].find(names => names.length > 0) ?? []
  const told: FoundTalk = {
    ...talk,
    title,
    speakers: [...new Set(speakers)],
    companies: talk.companies.length > 0 ? talk.companies : [...new Set([...(below?.companies ?? []), ...keys.companies])],
    evidence: [...talk.evidence, ...(below ? [{ of: 'title', reason: below.reason, confidence: 0.8 }] : []), ...keys.evidence],
    left: keys.left,
  }
  return withKind(told, blocks)
}

/** A talk that a list announces and a section reports is one: it stands where more is said, and keeps what both say. */
const withoutRepeats = (talks: TalkPassages[]): TalkPassages[] => {
  const length = ({ passages }: TalkPassages) => passages.reduce((sum, { sentences }) => sum + sentences.length, 0)
  const repeated = [...groupBy(talks, ({ title }) => keyOf(title.text)).values()].filter(
    group => group.length > 1 && (new Set(group.map(({ marker }) => marker)).size > 1 || group.every(({ spread }) => spread)),
  )
  const dropped = new Set<TalkPassages>()
  const filled = new Map<TalkPassages, TalkPassages>()
  for (const group of repeated) {
    const [fullest, ...others] = group.toSorted((a, b) => length(b) - length(a))
    if (!fullest) continue
    const known = (field: 'speakers' | 'companies') => others.flatMap(other => other[field])
    filled.set(fullest, {
      ...fullest,
      speakers: fullest.speakers.length > 0 ? fullest.speakers : [...new Set(known('speakers'))],
      companies: fullest.companies.length > 0 ? fullest.companies : [...new Set(known('companies'))],
      repeats: others.map(({ block }) => block),
      passages: group.flatMap(({ passages }) => passages).sort((a, b) => a.block - b.block),
      evidence: fullest.spread
        ? fullest.evidence
        : [...fullest.evidence, { of: 'talk', reason: `also listed by ${others[0]?.marker}`, confidence: 0.5 }],
    })
    for (const other of others) dropped.add(other)
  }
  return talks.filter(talk => !dropped.has(talk)).map(talk => filled.get(talk) ?? talk)
}

const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Sections that no marker took, but whose heading is the title of a talk that a list or a table announces. */
const announced = (found: FoundTalk[], blocks: Block[], sections: Map<number, SectionPlace>): FoundTalk[] => {
  const listed = new Map(found.filter(({ marker }) => marker !== 'heading').map(talk => [keyOf(talk.title.text), talk]))
  return [...sections.values()].flatMap((place): FoundTalk[] => {
    const heading = blocks[place.block]
    const talk = heading && !isTaken(found, place.block) ? listed.get(keyOf(heading.inline.text)) : undefined
    if (!heading || !talk) return []
    const evidence = [{ of: 'talk', reason: `a ${talk.marker} above has this title`, confidence: 0.8 }]
    const { kind, speakers, companies } = talk
    return [
      { marker: 'heading', block: place.block, until: place.until, title: heading.inline, kind, speakers, companies, evidence },
    ]
  })
}

export const findTalks = (
  outline: Outline,
  vocabulary: Vocabulary,
  document: DocumentFacts,
  settle: Settle = found => found,
  /** Lines on which a line is drawn across the page. */
  rules: number[] = [],
): { talks: TalkPassages[]; outside: Passage[]; sections: Map<number, SectionPlace> } => {
  const { blocks } = outline
  const sections = readSections(outline)
  const isReport = reportsTalks(document, blocks)
  let found = settle([], false)
  for (const marker of markers) {
    const marked = marker.find({ blocks, vocabulary, sections, isReport, document, found })
    found = settle([...found, ...marked.map(talk => completed(talk, blocks, vocabulary))], marker === markers.at(-1))
    found.sort((a, b) => a.block - b.block)
  }
  const named = announced(found, blocks, sections).map(talk => completed(talk, blocks, vocabulary))
  found = withoutEpilogue(
    [...found, ...named].sort((a, b) => a.block - b.block),
    blocks,
    rules,
  )
  const talks = found.map((talk): TalkPassages => {
    const ofKind = kindSign(talk, blocks, sections)
    const title = unadorned(talk.title, document.namesEdition)
    return { ...talk, title, evidence: ofKind ? [...talk.evidence, ofKind] : talk.evidence, passages: [] }
  })
  const outside: Passage[] = []
  blocks.forEach((block, index) => {
    const here = talks.filter(talk => talk.block === index)
    const around = talks.filter(talk => talk.block < index && talk.until > index).sort((a, b) => b.block - a.block)
    const owners = here.length > 0 ? here : around.filter(talk => talk.block === around[0]?.block)
    if (block.type === 'heading' && here.length === 0 && owners.length === 0) return
    const only = owners[0]
    if (!only) {
      outside.push({ block: index, sentences: sentencesOf(block.inline) })
    } else if (owners.length === 1) {
      const own = only.block === index && only.marker !== 'prose' && !(only.marker === 'document' && block.type !== 'heading')
      const left = only.left?.get(index)
      const parts = own ? [only.rest ?? []].flat() : left ? left : block.type === 'heading' ? [] : [block.inline]
      if (block.type === 'heading' && !own && !left && block.inline.spans.some(({ url }) => url !== undefined))
        only.linked = [...(only.linked ?? []), index]
      if (parts.length > 0) only.passages.push({ block: index, sentences: parts.flatMap(sentencesOf) })
    } else {
      share(owners, index, sentencesOf(block.inline))
    }
  })
  return { talks: withoutRepeats(talks), outside, sections }
}

/** A link that is another talk's title is not this one's. */
const withoutLinksOf = (others: TalkPassages[], sentence: Inline): Inline => ({
  ...sentence,
  spans: sentence.spans.filter(
    ({ type, start }) => type !== 'link' || !others.some(({ title }) => title.source.includes(sentence.source[start] ?? -1)),
  ),
})

/** Where a talk is first spoken of in a sentence: by its title, or by who gave it. */
const placeIn = ({ text }: Inline, { title, claims }: TalkPassages): number =>
  text.includes(title.text) ? text.indexOf(title.text) : text.search(claims ?? /$/)

/** `Both were full.` */
const ofAll = /\b(?:both|all|each|these|those)\b/i

/** Each sentence goes to every talk that it speaks of; one that names none to the talk named last before it. */
const share = (owners: TalkPassages[], block: number, sentences: Inline[]): void => {
  const parts = new Map(owners.map(owner => [owner, [] as Inline[]]))
  let last = owners.slice(0, 1)
  for (const sentence of sentences) {
    const claiming = owners.filter(owner => owner.claims?.test(sentence.text))
    last =
      claiming.length > 0
        ? claiming.toSorted((a, b) => placeIn(sentence, a) - placeIn(sentence, b))
        : ofAll.test(sentence.text)
          ? last
          : last.slice(-1)
    for (const owner of last)
      parts.get(owner)?.push(
        last.length > 1
          ? withoutLinksOf(
              last.filter(other => other !== owner),
              sentence,
            )
          : sentence,
      )
  }
  for (const [owner, part] of parts) if (part.length > 0) owner.passages.push({ block, sentences: part })
}
