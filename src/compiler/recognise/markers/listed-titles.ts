// Who a heading names and the blocks before it in; the title out that a list there says of them: `- Ann Example - Some Title`, above the
// heading `Ann Example`.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { isCapitalised } from './capitals.ts'
import { isRole } from '../person-shape.ts'

/** In words: fewer say what somebody is, or where. */
const FEWEST = 3
/** `Head of Queues`, `Senior Engineer at Example Corp`. */
const saysRole = (text: string): boolean => {
  const all = text.split(/\s+/)
  return isRole(all.slice(0, 2).join(' ')) || (all.length <= FEWEST + 1 && isRole(text))
}
/** In UTF-16 units: a longer item says more than a title. */
const LONGEST = 180
const parting = /^(?:\s+[-–—]\s+|:\s+)["“]?/u
const ofTalks = /\b(?:talks|sessions|presentations|keynotes|speakers)\b/i
const noTitle = /\b\d{1,2}[:.]\d\d\b|\b(?:room|hall)\b|^I\s/i

export const listedTitleOf = (name: string, above: readonly Block[]): Inline | undefined => {
  for (const [index, { type, inline, list }] of above.entries()) {
    if (type !== 'item' || inline.text.length > LONGEST || !inline.text.startsWith(name)) continue
    const first = above.findIndex(block => block.type === 'item' && block.list === list)
    if (index < first || !ofTalks.test(above[first - 1]?.inline.text ?? '')) continue
    const gap = inline.text.slice(name.length).match(parting)
    const title = gap && sliceInline(inline, name.length + gap[0].length, inline.text.replace(/[\s"”]+$/u, '').length)
    if (
      title &&
      /^[\p{Lu}\p{N}]/u.test(title.text) &&
      title.text.split(/\s+/).length >= FEWEST &&
      !saysRole(title.text) &&
      !noTitle.test(title.text) &&
      isCapitalised(title.text)
    )
      return title
  }
  return undefined
}
