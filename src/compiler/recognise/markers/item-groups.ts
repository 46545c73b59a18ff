// The blocks of a document in; its items in groups that may be lists of talks, out: those of one heading together, nested ones where
// the item above only holds them, and a list that is announced by itself.
import type { Inline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { startsWithPerson } from '../people.ts'
import { readItem, type Titled } from '../titles.ts'
import { fromName, nameThenDeed } from './listed-lines.ts'
import { type Context, groupBy, isTaken, talkWord } from './marker.ts'
import { leadsToTalk } from './recorded-titles.ts'

/** `items` are blocks; `announced` are the lists of which a line right above says that they are talks, `ofTitles` where they are all that a day has. */
export type ItemGroup = { heading: number; announced: ReadonlySet<number>; ofTitles: boolean; items: number[] }

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
    const isTalk = (at: number): boolean => {
      const item = blocks[at]
      const read = item && readItem(item.inline, vocabulary)
      return read?.byline !== undefined && /^[^\p{Ll}]/u.test(read.title.text)
    }
    if (items.length >= 2 && items.every(isTalk)) for (const at of items) held.add(at)
  })
  return held
}

/** `The sessions that I followed:`; not what was said in them, nor what was missed. */
const announcesTalks = /\b(?:talks|sessions|keynotes|workshops)\b[^.]*:$/i
const announcesOther =
  /\b(?:quotes?|tweets?|photos?|pictures|people|thoughts|takeaways|miss(?:ed)?|after|before|beside|between|from the)\b/i
/** An item that is known to stand among talks says who gave it in more ways than others. */
export const readListed = (inline: Inline, vocabulary: Context['vocabulary']): Titled | undefined =>
  fromName(inline, vocabulary) ?? nameThenDeed(inline, vocabulary)

/** Lists right below a line that announces talks, most of whose items say who gave them: the others are titles. */
const announcedLists = (blocks: Block[], vocabulary: Context['vocabulary']): ReadonlySet<number> => {
  const announced = new Set(
    blocks.flatMap(({ type, list }, index) => {
      const intro = blocks[index - 1]
      const text =
        type === 'item' && intro?.type === 'paragraph'
          ? (intro.inline.text
              .trim()
              .split(/[.!?]\s+/)
              .at(-1) ?? '')
          : ''
      return announcesTalks.test(text) && !announcesOther.test(text) ? [list] : []
    }),
  )
  if (announced.size === 0) return announced
  const items = blocks.filter(({ type, list }) => type === 'item' && announced.has(list))
  return new Set(
    [...groupBy(items, ({ list }) => list)]
      .filter(([, all]) => all.filter(one => isBylined(one, vocabulary)).length * 3 >= all.length * 2)
      .map(([list]) => list),
  )
}
const isBylined = ({ inline }: Block, vocabulary: Context['vocabulary']): boolean =>
  (readListed(inline, vocabulary) ?? readItem(inline, vocabulary))?.byline !== undefined

/** `Other materials:`, `**Further reading**`: what is listed below belongs to a talk, or to the whole event, and is none. */
const announcesMaterials =
  /^(?:some |the |my )?(?:(?:other|more|further|additional|related) (?:materials?|resources|reading|links|coverage|posts|articles)|see also|photos|pictures)(?: (?:and|&) \p{L}+)?:?$/iu
/** `This is some news or some cool projects I discovered in this place.` */
const announcesFinds = /\b(?:news|projects|products|booths?|stands|vendors?|gadgets|swag)\b/i
const wereFound = /\b(?:discovered|found|saw|seen|met|tried|got|visited)\b/i
const tellsOfFinds = (text: string): boolean => {
  const last = text.split(/[.!?]\s+/).at(-1) ?? ''
  return announcesFinds.test(last) && wereFound.test(last) && !talkWord.test(last)
}
const materialLists = (blocks: Block[]): ReadonlySet<number> =>
  new Set(
    blocks.flatMap(({ type, list }, index) => {
      const label = type === 'item' ? blocks[index - 1] : undefined
      const text = label?.type === 'paragraph' ? label.inline.text.trim() : ''
      return announcesMaterials.test(text) || tellsOfFinds(text) ? [list] : []
    }),
  )

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
  const beside = materialLists(blocks)
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
    if (beside.has(block.list)) return
    const key = `${block.heading} ${block.ordered}`
    const group = groups.get(key) ?? { heading: block.heading, announced, ofTitles: titles.has(block.heading), items: [] }
    group.items.push(index)
    groups.set(key, group)
  })
  return [...groups.values()].flatMap(group => apart(group, context))
}

/** Announced lists by themselves, where none of the others under their heading says who gave anything. */
const apart = (group: ItemGroup, { blocks, vocabulary }: Context): ItemGroup[] => {
  const isAnnounced = (index: number): boolean => group.announced.has(blocks[index]?.list ?? -1)
  const listed = group.items.filter(isAnnounced)
  const others = group.items.filter(index => !isAnnounced(index))
  const isOther = others.every(index => {
    const block = blocks[index]
    return block !== undefined && !isBylined(block, vocabulary)
  })
  return listed.length > 1 && others.length > 0 && isOther
    ? [
        { ...group, items: listed },
        { ...group, items: others },
      ]
    : [group]
}
