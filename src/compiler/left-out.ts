// A recognised recap in; what of it became no talk out, for its author to check.
import type { Block } from './read/outline.ts'
import type { RecognisedRecap } from './recognise/recap.ts'
import { sectionOf } from './recognise/sections.ts'
import { type TakeawayFacts, takeawayFacts } from './takeaway-facts.ts'

type Heading = { text: string; line: number }

export type LeftOut = {
  /** Headings that may name a talk, and were not taken for one. */
  headings: Heading[]
  /** Sections read as telling of the event, or as a list of tools. */
  asides: Heading[]
  /** How many statements stand in no talk, and which. */
  statements: number
  takeaways: TakeawayFacts[]
}

/** The line behind each heading's section, by one walk from the end. */
const endsOf = (headings: Block[]): number[] => {
  const ends = headings.map(() => Number.POSITIVE_INFINITY)
  const open: Block[] = []
  for (let at = headings.length - 1; at >= 0; at--) {
    const heading = headings[at]
    if (!heading) continue
    while ((open.at(-1)?.level ?? 0) > heading.level) open.pop()
    ends[at] = open.at(-1)?.line ?? Number.POSITIVE_INFINITY
    open.push(heading)
  }
  return ends
}

export const leftOutOf = ({ read, title, talks, outside }: RecognisedRecap): LeftOut => {
  const headings = read.outline.blocks.filter(({ type }) => type === 'heading')
  const ends = endsOf(headings)
  const takeaways = outside.map(takeaway => takeawayFacts(takeaway, read.lineAt(takeaway.from)))
  const left: LeftOut = { headings: [], asides: [], statements: outside.length, takeaways }
  /** What stands below an aside is no talk either. */
  let asideUntil = 0
  headings.forEach(({ line, level, inline }, at) => {
    const end = ends[at] ?? line
    const isTitle = inline.text === title || (at === 0 && level === 1)
    if (isTitle || line < asideUntil) return
    if (talks.some(talk => talk.line < end && talk.endLine >= line)) return
    const section = sectionOf(inline.text)
    if (section?.holds === 'talks') return
    if (section) asideUntil = end
    const list = section ? left.asides : left.headings
    list.push({ text: inline.text, line })
  })
  return left
}
