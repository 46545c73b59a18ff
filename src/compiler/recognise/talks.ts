// An outline in; its talks out, each with the passages that report it. The markers are tried in order; a block that one has
// claimed is not another's, but prose may cut a heading's section where it reports a further talk.
import type { Outline } from '../read/outline.ts'
import type { Inline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { boldLine } from './markers/bold-line.ts'
import { bullet } from './markers/bullet.ts'
import { heading } from './markers/heading.ts'
import type { FoundTalk, Marker, SectionPlace } from './markers/marker.ts'
import { prose } from './markers/prose.ts'
import { type Section, sectionOf } from './sections.ts'
import { sentencesOf } from './sentences.ts'

/** Every way a talk is marked, in the order in which they are asked. */
export const markers: Marker[] = [heading, boldLine, bullet, prose]

/** One block's part in a talk, or outside any. */
export type Passage = { block: number; sentences: Inline[] }
export type TalkPassages = FoundTalk & { passages: Passage[] }

export const readSections = ({ blocks }: Outline): Map<number, SectionPlace> => {
  const places = new Map<number, SectionPlace>()
  const open: SectionPlace[] = []
  /** A "Talks" heading with nothing below it stands over its own siblings. */
  let over: { level: number; section: Section } | undefined
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const own = sectionOf(block.inline.text)
    if (over && (block.level < over.level || own)) over = undefined
    const parent = open.at(-1)
    const within = parent?.own ?? parent?.within ?? (over && block.level >= over.level ? over.section : undefined)
    const end = blocks.findIndex((other, at) => at > index && other.type === 'heading' && other.level <= block.level)
    const place = { block: index, level: block.level, own, within, until: end < 0 ? blocks.length : end }
    const nextHeading = blocks.find((other, at) => at > index && other.type === 'heading')
    if (own?.holds === 'talks' && nextHeading?.level === block.level) over = { level: block.level, section: own }
    places.set(index, place)
    open.push(place)
  })
  return places
}

export const findTalks = (
  outline: Outline,
  vocabulary: Vocabulary,
): { talks: TalkPassages[]; outside: Passage[]; sections: Map<number, SectionPlace> } => {
  const { blocks } = outline
  const sections = readSections(outline)
  const found: FoundTalk[] = []
  for (const marker of markers) {
    found.push(...marker.find({ blocks, vocabulary, sections, found }))
    found.sort((a, b) => a.block - b.block)
  }
  const talks: TalkPassages[] = found.map(talk => ({ ...talk, passages: [] }))
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
      const rest =
        only.block === index && only.marker !== 'prose' ? only.rest : block.type === 'heading' ? undefined : block.inline
      if (rest) only.passages.push({ block: index, sentences: sentencesOf(rest) })
    } else {
      share(owners, index, sentencesOf(block.inline))
    }
  })
  return { talks, outside, sections }
}

/** A link that is another talk's title is not this one's. */
const withoutLinksOf = (others: TalkPassages[], sentence: Inline): Inline => ({
  ...sentence,
  spans: sentence.spans.filter(
    ({ type, start }) => type !== 'link' || !others.some(({ title }) => title.source.includes(sentence.source[start] ?? -1)),
  ),
})

/** Each sentence goes to every talk that it speaks of; one that names none to the talk of the sentence before. */
const share = (owners: TalkPassages[], block: number, sentences: Inline[]): void => {
  const parts = new Map(owners.map(owner => [owner, [] as Inline[]]))
  let last = owners.slice(0, 1)
  for (const sentence of sentences) {
    const claiming = owners.filter(owner => owner.claims?.test(sentence.text))
    if (claiming.length > 0) last = claiming
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
