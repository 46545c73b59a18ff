// A page's takeaways in, their sections of a Markdown tree out: by kind and voice, or by talk. Each with its line and its address.
import type { InlineCode, Link, PhrasingContent, RootContent, Text } from 'mdast'
import { type Piece, sentenceRuns } from '../../app/sentence.ts'
import { gutterLabel, kindHeadings } from '../../app/words.ts'
import { takeawayKinds, voices } from '../../corpus/schema.ts'
import { heading, link, list, printed, text } from './markdown-nodes.ts'
import { printPhrasing } from './print-markdown.ts'
import type { Named, NamedRecap, Names, PageData, PlacedTakeaway } from './page-data.ts'

export const lines = ({ line, endLine }: { line: number; endLine: number }): string =>
  endLine > line ? `lines ${line} to ${endLine}` : `line ${line}`

/** Those of the names that an item lists, in its order, as links. */
export const linked = (all: Named[], ids: string[]): PhrasingContent[] =>
  ids.flatMap(id => {
    const found = all.find(name => name.id === id)
    return found ? link(found.name, found.page) : []
  })

/** Neighbours of one form are one node: escaping looks at what stands beside a letter. */
const drawn = (pieces: Piece[]): (Text | InlineCode)[] => {
  const nodes: (Text | InlineCode)[] = []
  for (const piece of pieces) {
    const type = piece.code ? 'inlineCode' : 'text'
    const last = nodes.at(-1)
    if (last?.type === type) last.value += piece.text
    else nodes.push({ type, value: piece.text })
  }
  for (const node of nodes) node.value = node.value.replace(/\s*[\r\n]\s*/g, ' ')
  return nodes
}

/** Outward links and code. That names are links too, the JSON says; here it would drown the sentence. */
const sentence = (takeaway: PlacedTakeaway): PhrasingContent[] => {
  const parts: { link?: Link; pieces: Piece[] }[] = []
  for (const { target, pieces } of sentenceRuns(takeaway)) {
    const last = parts.at(-1)
    if (target?.to === 'link') parts.push({ link: { type: 'link', url: target.link.url, children: [] }, pieces })
    else if (last && !last.link) last.pieces.push(...pieces)
    else parts.push({ pieces: [...pieces] })
  }
  return parts.flatMap(({ link, pieces }): PhrasingContent[] => (link ? [{ ...link, children: drawn(pieces) }] : drawn(pieces)))
}

/** Each is printed once, however many pages it stands on. */
const sentences = new WeakMap<PlacedTakeaway, string>()
const printedSentence = (takeaway: PlacedTakeaway): string => {
  const known = sentences.get(takeaway)
  if (known !== undefined) return known
  const printed = printPhrasing(sentence(takeaway))
  sentences.set(takeaway, printed)
  return printed
}

const writerOf = ({ original, author, name }: NamedRecap): string => original?.author ?? author ?? name

/** By recap, printed, where the page has several. */
const writersOf = ({ recaps }: Names): Map<string, string> =>
  new Map(recaps.length > 1 ? recaps.map(recap => [recap.id, `${printPhrasing([text(writerOf(recap))])}, `]) : [])

/** `label` is a word of ours, and addresses are of our own pages: neither holds anything to escape. */
const takeawayItem = (takeaway: PlacedTakeaway, label: string, writers: Map<string, string>): PhrasingContent[] => {
  const source = `[${writers.get(takeaway.recap) ?? ''}${lines(takeaway)}](${takeaway.source})`
  const before = label && `${label}: `
  return [printed(`${before}${printedSentence(takeaway)} (${source}, [address](${takeaway.page}))`)]
}

/** First what was said on stage, then what the writer adds. */
export const byKind = ({ takeaways, names }: PageData): RootContent[] => {
  const writers = writersOf(names)
  return voices.flatMap(voice =>
    takeawayKinds.flatMap(kind => {
      const group = takeaways.filter(takeaway => takeaway.voice === voice && takeaway.kind === kind)
      if (group.length === 0) return []
      const title = voice === 'speaker' ? kindHeadings[kind] : `${kindHeadings[kind]}, in the recap writer’s own words`
      return [heading(2, text(title)), ...list(group.map(takeaway => takeawayItem(takeaway, '', writers)))]
    }),
  )
}

const groupTitle = ({ talk, recap, section }: PlacedTakeaway, names: Names): PhrasingContent[] =>
  talk
    ? linked(names.talks, [talk])
    : [...linked(names.recaps, [recap]), text(`${section ? `, “${section}”` : ''}, no talk in particular`)]

/** By talk, or by section of the recap where they belong to none, in the order in which they come. */
export const byTalk = ({ takeaways, names }: PageData): RootContent[] => {
  const writers = writersOf(names)
  const groups = new Map<string, [PlacedTakeaway, ...PlacedTakeaway[]]>()
  for (const takeaway of takeaways) {
    const key = takeaway.talk ?? `${takeaway.recap} ${takeaway.section ?? ''}`
    const group = groups.get(key)
    if (group) group.push(takeaway)
    else groups.set(key, [takeaway])
  }
  return [...groups.values()].flatMap(group => [
    heading(2, ...groupTitle(group[0], names), text(', '), ...linked(names.editions, [group[0].edition])),
    ...list(group.map(takeaway => takeawayItem(takeaway, gutterLabel(takeaway), writers))),
  ])
}
