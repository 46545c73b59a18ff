// A sentence with its mentions in; what it says that a company or person does about a tool, out. The verb that stands
// closest before the tool decides. Refuses to name a holder that neither the sentence nor its talk names.
import type { StanceName } from '../../corpus/schema.ts'
import type { NamedMention } from './mentions.ts'

export type NamedStance = { stance: StanceName; tool: string; holder?: { entity: 'company' | 'person'; name: string } }

const verbs: [StanceName, RegExp][] = [
  [
    'replaced',
    /\b(?:replac(?:e[sd]?|ing)|(?:mov|migrat|switch)(?:e[sd]?|ed|ing) (?:away |off )?(?:from|off)|instead of|got rid of|abandon(?:s|ed)?|dropped|no longer uses?)\b/gi,
  ],
  [
    'warns',
    /\b(?:avoid|beware of|problems? with|issues? with|trouble with|do not use|don['’]t use|warn(?:s|ed)? (?:about|against|of))\b/gi,
  ],
  ['recommends', /\b(?:recommend(?:s|ed)?|suggest(?:s|ed)? using|advise[sd]? (?:using|to use))\b/gi],
  ['evaluates', /\b(?:evaluat(?:e[sd]?|ing)|compar(?:e[sd]?|ing)|benchmark(?:s|ed)?|trial(?:led)?|experiment(?:s|ed)? with)\b/gi],
  [
    'uses',
    /\b(?:us(?:e|es|ed|ing)|runs?(?: on)?|running(?: on)?|integrat(?:e[sd]?|ing)|adopt(?:s|ed|ing)?|rel(?:y|ies|ied) on|deploy(?:s|ed)?|stor(?:e[sd]?|ing)(?: \w+)? in|based on|(?:built|written|implemented) (?:in|on|with|using|on top of)|(?:migrated|moved|switched) to)\b/gi,
  ],
  ['built', /\b(?:develop(?:s|ed)|built|builds?|wrote|created|implemented|open[- ]?sourced|released|invented)\b/gi],
]

/** Between verb and tool: `a tool of its own, `; but no clause or preposition that gives the verb another object. */
const reaches = (gap: string): boolean =>
  gap.length <= 48 &&
  !/[.;:!?]|\b(?:that|which|who|where|because|so|as|in|on|of(?! (?:its|their|his|her) own)|for|by|from|to)\b/i.test(gap)
const negated = /(?:\bnot|\bnever|n['’]t|\bwithout|\bcannot)\s+(?:\w+\s+)?$/i

const stanceBefore = (text: string, at: number): StanceName | undefined => {
  const found = verbs.flatMap(([stance, pattern], rank) =>
    [...text.slice(0, at).matchAll(pattern)].map(match => ({
      stance,
      rank,
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
  // Of "built in" and "built" at one place the longer phrase tells.
  const nearest = found.sort((a, b) => b.to - a.to || a.rank - b.rank)[0]
  if (!nearest || !reaches(text.slice(nearest.to, at))) return undefined
  return negated.test(text.slice(0, nearest.from)) ? undefined : nearest.stance
}

/** `Morgue was built by Etsy`, `Kafka is used at LinkedIn`: the verb stands behind the tool, and names the holder. */
const stanceBehind = (text: string, tool: NamedMention, holders: NamedMention[]): NamedStance | undefined => {
  const passive = text
    .slice(tool.end)
    .match(
      /^,?\s+(?:(?:which|that)\s+)?(?:(?:is|was|are|were|has been)\s+)?(used|run|deployed|adopted|built|developed|created|written|open[- ]?sourced)\s+(?:by|at)\s+(?:the\s+)?/i,
    )
  const holder = passive && holders.find(({ start }) => start === tool.end + passive[0].length)
  if (!passive || !holder) return undefined
  const stance = /used|run|deployed|adopted/i.test(passive[1] ?? '') ? 'uses' : 'built'
  return { stance, tool: tool.name, holder: { entity: holder.entity === 'person' ? 'person' : 'company', name: holder.name } }
}

/** `actors`: the companies of the talk, who act where the sentence says "they". */
export const findStances = (text: string, mentions: NamedMention[], actors: string[]): NamedStance[] => {
  const tools = mentions.filter(({ entity }) => entity === 'tool')
  // A company that is only the owner of a link's repository does nothing in the sentence.
  const holders = mentions.filter(
    ({ entity, start, end }) =>
      (entity === 'company' || entity === 'person') && !tools.some(tool => tool.start === start && tool.end === end),
  )
  return tools.flatMap(tool => {
    const behind = stanceBehind(text, tool, holders)
    if (behind) return [behind]
    const stance = stanceBefore(text, tool.start)
    // "Built React apps" built apps.
    if (
      !stance ||
      (stance === 'built' &&
        /^\s+(?:native )?(?:apps?|apis?|applications?|platforms?|plugins?|extensions?|clients?|clusters?|dashboards?|services?|and \w+ apps)\b/i.test(
          text.slice(tool.end),
        ))
    )
      return []
    const named = holders.filter(({ end }) => end <= tool.start).at(-1)
    const they = /^(?:they|we|their|the (?:company|team))\b/i.test(text) && actors.length === 1 ? actors[0] : undefined
    const holder = named
      ? { entity: named.entity === 'person' ? ('person' as const) : ('company' as const), name: named.name }
      : they
        ? { entity: 'company' as const, name: they }
        : undefined
    return [{ stance, tool: tool.name, ...(holder ? { holder } : {}) }]
  })
}
