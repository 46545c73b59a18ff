// A sentence with its mentions in; what it says that a company or person does about a tool, out. The verb that stands
// closest before the tool decides. Refuses to name a holder that neither the sentence nor its talk names.
import type { StanceName } from '../../corpus/schema.ts'
import type { NamedMention } from './mentions.ts'

export type NamedStance = { stance: StanceName; tool: string; holder?: { entity: 'company' | 'person'; name: string } }

const verbs: [StanceName, RegExp][] = [
  [
    'replaced',
    /\b(?:replac(?:e[sd]?|ing)|(?:moved|migrated|moving|migrating|switched) (?:away |off )?(?:from|off)|instead of|got rid of|abandon(?:ed)?|dropped)\b/gi,
  ],
  [
    'warns',
    /\b(?:avoid|beware of|problems? with|issues? with|trouble with|pain of|do not use|don['’]t use|warn(?:s|ed)? (?:about|against))\b/gi,
  ],
  ['recommends', /\b(?:recommend(?:s|ed)?|suggest(?:s|ed)?|advise[sd]?)\b/gi],
  [
    'evaluates',
    /\b(?:evaluat(?:e[sd]?|ing)|compar(?:e[sd]?|ing)|benchmark(?:ed|s)?|tried|trial(?:led)?|experimented with|looked at)\b/gi,
  ],
  [
    'built',
    /\b(?:developed|built|build|wrote|written|created|implemented|open[- ]?sourced|made|published|released|invented|their own)\b/gi,
  ],
  [
    'uses',
    /\b(?:us(?:e|es|ed|ing)|runs?|ran|running|integrat(?:e[sd]?|ing)|adopt(?:s|ed|ing)?|relies on|rely on|deploy(?:s|ed)?|stores?|stored|sits on|based on|migrated to|moved to|switched to|pairs?|together with|with)\b/gi,
  ],
]

/** How far before the tool a verb may stand, in characters. */
const REACH = 70

const stanceBefore = (text: string, at: number): StanceName | undefined => {
  const from = Math.max(0, at - REACH)
  const before = text.slice(from, at).replace(/^.*[.;:]\s/, '')
  const found = verbs.flatMap(([stance, pattern]) =>
    [...before.matchAll(pattern)].map(match => ({ stance, at: match.index, weak: /^(?:with|together with)$/i.test(match[0]) })),
  )
  const strong = found.filter(({ weak }) => !weak)
  return (strong.length > 0 ? strong : []).sort((a, b) => b.at - a.at)[0]?.stance
}

/** `actors`: the companies of the talk, who act where the sentence says "they". */
export const findStances = (text: string, mentions: NamedMention[], actors: string[]): NamedStance[] => {
  const holders = mentions.filter(({ entity }) => entity === 'company' || entity === 'person')
  return mentions
    .filter(({ entity }) => entity === 'tool')
    .flatMap(tool => {
      const stance = stanceBefore(text, tool.start)
      if (!stance) return []
      const named = holders.filter(({ end }) => end <= tool.start).at(-1)
      const they = /^(?:they|we|their|it|the (?:company|team))\b/i.test(text) && actors.length === 1 ? actors[0] : undefined
      const holder = named
        ? { entity: named.entity === 'person' ? ('person' as const) : ('company' as const), name: named.name }
        : they
          ? { entity: 'company' as const, name: they }
          : undefined
      return [{ stance, tool: tool.name, ...(holder ? { holder } : {}) }]
    })
}
