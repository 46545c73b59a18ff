// What annotations say of talks, and the talks that were found in; the talks as they are meant out: those that an annotation
// marks are there, those that are none are not.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { boundTalks } from '../bound-talks.ts'
import type { FoundTalk } from '../markers/marker.ts'
import { sentenceRanges } from '../sentences.ts'
import type { Settle } from '../talks.ts'
import { readHeading, readItem, type Titled } from '../titles.ts'
import { type Annotations, type BlockAnnotation, certain } from './annotation.ts'

/** Of those that hold a block the one that begins last has it. */
export const ownerOf = <Talk extends FoundTalk>(block: number, talks: Talk[]): Talk | undefined =>
  talks.filter(talk => talk.block <= block && talk.until > block).sort((a, b) => b.block - a.block)[0]

/** A heading's talk ends with its section, an item's with its list's next item, a paragraph's at the next heading. */
const endOf = (at: number, blocks: Block[]): number => {
  const own = blocks[at]
  const end = blocks.findIndex(
    (other, index) =>
      index > at &&
      (other.type === 'heading'
        ? own?.type !== 'heading' || other.level <= own.level
        : own?.type === 'item' && (other.list === own.list || other.level < own.level)),
  )
  return end < 0 ? blocks.length : end
}

const plain = (text: string): Inline => ({ text, spans: [], source: [] })

/** The title by the shapes that titles have; else a short line is one, and of a long one its first sentence. */
const titled = (block: Block, title: string | undefined, vocabulary: Vocabulary): Omit<Titled, 'reason'> => {
  const found = block.type === 'heading' ? readHeading(block.inline, vocabulary) : readItem(block.inline, vocabulary)
  if (found) return found
  if (title !== undefined) return { title: plain(title), rest: block.inline }
  const first = sentenceRanges(block.inline.text)[0]?.end ?? block.inline.text.length
  const line = sliceInline(block.inline, 0, first)
  return line.text.length === block.inline.text.trim().length ? { title: line } : { title: line, rest: block.inline }
}

const markedBy = (
  { block, talk }: Pick<BlockAnnotation, 'block' | 'talk'>,
  blocks: Block[],
  vocabulary: Vocabulary,
): FoundTalk[] => {
  const own = blocks[block]
  if (!own) return []
  const { title, kind, byline, rest } = titled(own, talk.title, vocabulary)
  return [
    {
      marker: 'annotation',
      block,
      until: endOf(block, blocks),
      title,
      kind: kind ?? 'talk',
      speakers: byline?.people ?? [],
      companies: byline?.companies ?? [],
      ...(rest ? { rest } : {}),
      evidence: [certain('talk')],
    },
  ]
}

export const isWhole = ({ block, until }: FoundTalk, blocks: Block[]): boolean => block === 0 && until === blocks.length

/** The whole document; its title is not said again by the heading that it is. */
const whole = (written: string, blocks: Block[], vocabulary: Vocabulary): FoundTalk[] => {
  const first = blocks[0]
  if (!first) return []
  const { title, byline, kind } = readHeading(plain(written), vocabulary)
  return [
    {
      marker: 'annotation',
      block: 0,
      until: blocks.length,
      title,
      kind: kind ?? 'talk',
      speakers: byline?.people ?? [],
      companies: byline?.companies ?? [],
      ...(first.type === 'heading' ? {} : { rest: first.inline }),
      evidence: [certain('talk')],
    },
  ]
}

/** The talks that a block marks; of several in one paragraph the one whose title stands before the comment. */
const markersOf = ({ block, offset }: BlockAnnotation, talks: FoundTalk[]): FoundTalk[] => {
  const here = talks.filter(talk => talk.block === block)
  const before = here.filter(({ title }) => offset !== undefined && (title.source[0] ?? 0) < offset)
  return before.length > 0 ? before.sort((a, b) => (b.title.source[0] ?? 0) - (a.title.source[0] ?? 0)).slice(0, 1) : here
}

/** To be asked after each way of finding talks; what one finds at a marked block takes the place of what was put there. */
export const settleTalks = (
  { document, blocks: annotations, vocabulary, problems }: Annotations,
  title: string,
  blocks: Block[],
): Settle => {
  const none = annotations.filter(({ talk }) => talk.talk === false)
  const refused = new Set<BlockAnnotation>()
  const marked = annotations.filter(({ talk }) => talk.talk === true).flatMap(one => markedBy(one, blocks, vocabulary))
  const only = document.talk ? whole(document.talk.title ?? title, blocks, vocabulary) : []
  const stated = [...only.filter(({ block }) => !marked.some(other => other.block === block)), ...marked]
  const all = document.talk !== undefined || document.talks === false
  const bound = boundTalks(blocks, problems)
  return (found, isLast) => {
    const isMeant = (talk: FoundTalk): boolean =>
      !all || marked.some(({ block }) => block === talk.block) || (document.talk !== undefined && isWhole(talk, blocks))
    let kept = found.filter(talk => talk.marker !== 'annotation' && isMeant(talk))
    for (const annotation of none) {
      const marking = markersOf(annotation, kept)
      // What a later way finds inside is a talk of its own, so only the last decides on who merely holds the block.
      const owner = isLast && !refused.has(annotation) && marking.length === 0 ? ownerOf(annotation.block, kept) : undefined
      kept = kept.filter(talk => talk !== owner && !marking.includes(talk))
      if (owner || marking.length > 0) refused.add(annotation)
      else if (isLast && !refused.has(annotation))
        problems.push({
          rule: 'annotation-place',
          severity: 'warning',
          line: annotation.line,
          message: 'the annotation says that this is no talk, and none was recognised here',
          hint: 'Leave it out.',
        })
    }
    const missing = stated.filter(({ block }) => !kept.some(talk => talk.block === block))
    const ends = missing.map(talk => ({
      ...talk,
      until: only.includes(talk)
        ? talk.until
        : Math.min(talk.until, ...[...kept, ...marked].map(({ block }) => block).filter(block => block > talk.block)),
    }))
    return bound([...kept, ...ends].sort((a, b) => a.block - b.block))
  }
}
