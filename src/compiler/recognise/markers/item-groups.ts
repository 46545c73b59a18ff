// The blocks of a document in; its items in groups that may be lists of talks, out: those of one heading together, nested ones where
// the item above only holds them, and a list that is announced by itself.
import type { Block } from '../../read/outline.ts'
import { readItem } from '../titles.ts'
import { type Context, groupBy, isTaken } from './marker.ts'

/** `items` are blocks; `announced` where a line right above says that they are talks. */
export type ItemGroup = { heading: number; announced: boolean; items: number[] }

/** `Two lightning talks`, `Keynote -- two parts`. */
const holdsTalks =
  /^(?:(?:the|two|three|four|five|some|several)\s+)?(?:\p{L}+\s+)?(?:keynotes?|talks?|sessions?|workshops?)(?:\s*(?::|[-–—]+)(?:\s+(?:in\s+)?(?:\p{Ll}+|\d+)\s+(?:parts?|talks?|halves))?)?$/iu
/** Items below one that only says of what kind they are, where each says who gave it. */
const nestedTalks = (blocks: Block[], vocabulary: Context['vocabulary']): Set<number> => {
  const held = new Set<number>()
  blocks.forEach((block, holder) => {
    if (block.type !== 'item' || block.level !== 1 || !holdsTalks.test(block.inline.text)) return
    const items = blocks.flatMap(({ type, parent, level }, at) =>
      type === 'item' && parent === holder && level === 2 ? [at] : [],
    )
    const isBylined = (at: number): boolean => {
      const item = blocks[at]
      const read = item && readItem(item.inline, vocabulary)
      return read?.byline !== undefined && /^[^\p{Ll}]/u.test(read.title.text)
    }
    if (items.length >= 2 && items.every(isBylined)) for (const at of items) held.add(at)
  })
  return held
}

/** Lists right below a line such as `The sessions that I followed:`, most of whose items say who gave them: the others are titles. */
const announcedLists = (blocks: Block[], vocabulary: Context['vocabulary']): ReadonlySet<number> => {
  const announced = new Set(
    blocks.flatMap(({ type, list }, index) => {
      const intro = blocks[index - 1]
      const isFirst = type === 'item' && intro?.type === 'paragraph'
      return isFirst && /\b(?:talks|sessions|keynotes|workshops)\b[^.]*:$/i.test(intro.inline.text.trim()) ? [list] : []
    }),
  )
  if (announced.size === 0) return announced
  const items = blocks.filter(({ type, list }) => type === 'item' && announced.has(list))
  const bylined = ([, all]: [number, Block[]]): boolean =>
    all.filter(({ inline }) => readItem(inline, vocabulary)?.byline).length * 2 >= all.length
  return new Set([...groupBy(items, ({ list }) => list)].filter(bylined).map(([list]) => list))
}

/** Lists of one document that stand under one heading and look alike are one list with interruptions. */
export const groupsOf = ({ blocks, sections, found, vocabulary }: Context): ItemGroup[] => {
  const groups = new Map<string, ItemGroup>()
  const announced = announcedLists(blocks, vocabulary)
  const held = nestedTalks(blocks, vocabulary)
  const holders = new Set([...held].map(index => blocks[index]?.parent))
  blocks.forEach((block, index) => {
    // What an annotation says of one item does not take its voice from the others.
    const stated = found.some(talk => talk.block === index && talk.marker === 'annotation')
    const isTop = (block.level === 1 && !holders.has(index)) || held.has(index)
    if (block.type !== 'item' || !isTop || block.quoted || (isTaken(found, index) && !stated)) return
    const place = sections.get(block.heading)
    const holds = place?.own ?? place?.within
    if (holds && holds.holds !== 'talks') return
    // A list that is announced as one of talks stands for itself.
    const list = held.has(index) ? blocks[block.parent]?.list : block.list
    const isAnnounced = list !== undefined && announced.has(list)
    const key = `${block.heading} ${block.ordered} ${isAnnounced ? list : ''}`
    const group = groups.get(key) ?? { heading: block.heading, announced: isAnnounced, items: [] }
    group.items.push(index)
    groups.set(key, group)
  })
  return [...groups.values()]
}
