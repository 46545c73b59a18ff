// The blocks of a document in; its items in groups that may be lists of talks, out: those of one heading together, nested ones where
// the item above only holds them, and a list that is announced by itself.
import type { Block } from '../../read/outline.ts'
import { startsWithPerson } from '../people.ts'
import { readItem } from '../titles.ts'
import { type Context, groupBy, isTaken } from './marker.ts'
import { leadsToTalk } from './recorded-titles.ts'

/** `items` are blocks; `announced` where a line right above says that they are talks, `ofTitles` where they are all that a day has. */
export type ItemGroup = { heading: number; announced: boolean; ofTitles: boolean; items: number[] }

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

/** In words, and in items of all days together: fewer tell nothing. */
const LONGEST_TITLE = 16
const FEWEST_TITLES = 6
const FEWEST_LINKED = 3
const isTitleLike = ({ inline: { text } }: Block, vocabulary: Context['vocabulary']): boolean => {
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return (
    count >= 2 &&
    count <= LONGEST_TITLE &&
    /^[\p{Lu}\p{N}"“#]/u.test(text) &&
    !/[.:]$|[.!]\s+\p{Lu}/u.test(text) &&
    !startsWithPerson(text, vocabulary)
  )
}
/** Days, by their heading, under which nothing stands but a list of titles, where some of these lead to their slides. */
const daysOfTitles = ({ blocks, sections, vocabulary, document }: Context): ReadonlySet<number> => {
  if (!document.conference) return new Set()
  const days = [...sections.values()].flatMap(({ block, until, own }) => {
    const items = blocks.slice(block + 1, until)
    const isList = items.every(one => one.type === 'item' && one.level === 1 && isTitleLike(one, vocabulary))
    return own?.holds === 'talks' && own.day && items.length > 1 && isList ? [{ block, items }] : []
  })
  const items = days.flatMap(day => day.items)
  const linked = items.filter(({ inline }) => inline.spans.some(({ url }) => leadsToTalk(url))).length
  return new Set(items.length >= FEWEST_TITLES && linked >= FEWEST_LINKED ? days.map(({ block }) => block) : [])
}

/** Lists of one document that stand under one heading and look alike are one list with interruptions. */
export const groupsOf = (context: Context): ItemGroup[] => {
  const { blocks, sections, found, vocabulary } = context
  const titles = daysOfTitles(context)
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
    const group = groups.get(key) ?? {
      heading: block.heading,
      announced: isAnnounced,
      ofTitles: titles.has(block.heading),
      items: [],
    }
    group.items.push(index)
    groups.set(key, group)
  })
  return [...groups.values()]
}
