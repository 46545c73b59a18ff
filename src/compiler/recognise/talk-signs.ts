// A talk and what was made of it in; why it is of its kind, on its topics, and why its links play their roles, out.
import type { Evidence, Link } from '../../corpus/schema.ts'
import type { Inline } from '../read/inline.ts'
import type { Block } from '../read/outline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { linkRole } from './links.ts'
import type { FoundTalk, SectionPlace } from './markers/marker.ts'
import { findMentions } from './mentions.ts'
import type { RecognisedTakeaway } from './takeaways.ts'

/** By kind: the words that say so where a talk is marked. */
const words: Record<Exclude<FoundTalk['kind'], 'talk' | 'other'>, RegExp> = {
  keynote: /\bkeynotes?\b/i,
  workshop: /\b(?:workshops?|tutorials?|taller|atelier|trainings?)\b/i,
  panel: /\bpanels?\b/i,
  lightning: /\b(?:lightning|ignite|flash)\b(?: talks?\b)?/i,
}

/** Undefined for a talk that is plainly a talk: nothing was inferred. */
export const kindSign = (talk: FoundTalk, blocks: Block[], sections: Map<number, SectionPlace>): Evidence | undefined => {
  const { kind, block, marker, title } = talk
  if (kind === 'talk' || kind === 'other') return undefined
  const marking = blocks[block]
  const own = (marker === 'document' ? title : (marking?.inline ?? title)).text.match(words[kind])?.[0]
  if (own !== undefined) return { of: 'kind', reason: `“${own}” where it is marked`, confidence: 0.9 }
  // A section that passes its kind down: the nearest heading above that holds talks of this kind.
  const above = [...sections.values()].findLast(
    place => place.block < block && place.until > block && place.own?.holds === 'talks' && place.own.kind === kind,
  )
  const heading = above && blocks[above.block]?.inline.text
  return heading === undefined
    ? { of: 'kind', reason: `“${kind}” near its marker`, confidence: 0.75 }
    : { of: 'kind', reason: `stands below “${heading}”`, confidence: 0.95 }
}

const topicSigns = (topics: string[], title: Inline, takeaways: RecognisedTakeaway[], vocabulary: Vocabulary): Evidence[] => {
  const names = ({ entity, name }: { entity: string; name: string }, topic: string): boolean =>
    entity === 'topic' && name === topic
  return topics.map(topic => {
    if (findMentions(title, vocabulary).some(mention => names(mention, topic)))
      return { of: 'topics', reason: `${topic} in the title`, confidence: 0.9 }
    const count = takeaways.filter(({ mentions }) => mentions.some(mention => names(mention, topic))).length
    return { of: 'topics', reason: `${topic} in ${count} of ${takeaways.length} takeaways`, confidence: 0.75 }
  })
}

/** One sign for all links whose role is told in one way. */
const linkSigns = (links: Link[]): Evidence[] => {
  const told = { words: new Set<string>(), address: new Set<string>(), nothing: new Set<string>() }
  for (const { url, role } of links)
    told[role !== linkRole(url, '') ? 'words' : role === 'article' ? 'nothing' : 'address'].add(role)
  const sign = (roles: Set<string>, how: string, confidence: number): Evidence[] =>
    roles.size > 0 ? [{ of: 'links', reason: `${[...roles].join(', ')} ${how}`, confidence }] : []
  return [
    ...sign(told.words, 'by the words of the link', 0.9),
    ...sign(told.address, 'by the address', 0.85),
    ...sign(told.nothing, 'where nothing tells another role', 0.7),
  ]
}

export const signsOfTalk = (
  { title, links, topics, takeaways }: { title: Inline; links: Link[]; topics: string[]; takeaways: RecognisedTakeaway[] },
  vocabulary: Vocabulary,
): Evidence[] => [...topicSigns(topics, title, takeaways, vocabulary), ...linkSigns(links)]
