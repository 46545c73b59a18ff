// Takeaways in; what they state to have taken another tool's place out: the one that went, the one that came, whose, when.
// Refuses two stances that merely stand in one sentence: its words between the two names must say that one replaced the other.
import type { Edition, Takeaway } from '../../corpus/schema.ts'
import { holderKey, toldStances, type Holder, type ToldStance } from './told-stances.ts'

export type Replacement = {
  gone: string
  came: string
  /** The one that came was built for it, or was there to be used. */
  way: 'built' | 'uses'
  holder?: Holder
  year: number | null
  takeaway: Takeaway
}

/** "replaced A with B", "moved from A to B". */
const goneFirst = /^\W*(?:(?:\w+\W+){0,3})?(?:with|by|to|for|in favou?r of)\W+(?:(?:an?|the|its|their|our|own|new)\W+)*$/i
/** "wrote B to replace A", "B instead of A", "B, the successor of A". */
const cameFirst =
  /\b(?:replac\w+|supersed\w+|instead of|in place of|rather than|successor (?:to|of)|(?:moved|migrated|switched) from)\b/i
/** The next statement has begun. */
const pastJoining = /[.;:!?]\s|\b(?:because|since|while|although|but)\b/i

const joined = ({ text, mentions }: Takeaway, gone: string, came: string): boolean => {
  const of = (id: string) => mentions.filter(mention => mention.entity === 'tool' && mention.id === id)
  return of(gone).some(a =>
    of(came).some(b => {
      const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
      if (pastJoining.test(between)) return false
      return a.end <= b.start ? goneFirst.test(between) : cameFirst.test(between)
    }),
  )
}

const sameHolder = (a: ToldStance, b: ToldStance): boolean =>
  a.holder && b.holder ? holderKey(a.holder) === holderKey(b.holder) : a.holder === b.holder

/** Newest first. */
export const replacements = (takeaways: Takeaway[], editions: ReadonlyMap<string, Edition>): Replacement[] => {
  const found = new Map<string, Replacement>()
  for (const takeaway of takeaways) {
    const told = toldStances([takeaway], editions)
    for (const left of told.filter(({ stance }) => stance === 'replaced'))
      for (const taken of told) {
        const { stance, tool: came, holder, year } = taken
        if (stance !== 'uses' && stance !== 'built') continue
        if (came === left.tool || !sameHolder(left, taken) || !joined(takeaway, left.tool, came)) continue
        const key = `${holder ? holderKey(holder) : ''} ${left.tool} ${came} ${year}`
        // Built and used is built for it.
        if (found.get(key)?.way === 'built') continue
        found.set(key, { gone: left.tool, came, way: stance, ...(holder && { holder }), year, takeaway })
      }
  }
  return [...found.values()].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
}
