// A sentence with its mentions in; what it says that a company or person does about a tool, and by which words, out. The verb
// that stands closest before the tool decides. Refuses to name a holder that neither the sentence nor its talk names.
import type { Evidence, StanceName } from '../../corpus/schema.ts'
import type { NamedMention } from './mentions.ts'

export type NamedStance = {
  stance: StanceName
  tool: string
  holder?: { entity: 'company' | 'person'; name: string }
  evidence: Evidence
}

/** What tells a stance, by where it stands, and how often that was right on the annotated statements; 0.6 where none shows it. */
export const ways = [
  { name: 'between', confidence: 0.6 },
  { name: 'a note on', confidence: 0.6 },
  { name: 'fails behind', confidence: 0.6 },
  { name: 'before', confidence: 0.8 },
  { name: 'behind', confidence: 0.6 },
] as const
type Way = (typeof ways)[number]['name']
const because = (way: Way, reason: string): Evidence => ({
  of: 'stance',
  reason,
  confidence: ways.find(({ name }) => name === way)?.confidence ?? 0,
})
type Held = { holder: NonNullable<NamedStance['holder']>; reason: string }
type Told = { stance: StanceName; evidence: Evidence }

/** What stands before a tool, the nearest first; of two at one place the upper row tells. */
const verbs: [StanceName, RegExp][] = [
  [
    'replaced',
    /\b(?:replac(?:e[sd]?|ing)|(?:mov|migrat|switch|transition|shift)(?:e[sd]?|ed|ing)? (?:away |off )?(?:from|off)|instead of|rather than|got rid of|getting rid of|abandon(?:s|ed|ing)?|ditch(?:es|ed|ing)?|dropp(?:ed|ing)|deprecat(?:es|ed|ing)|retir(?:es|ed|ing)|sunset(?:ting)?|no longer uses?|stopped using)\b/gi,
  ],
  [
    'warns',
    /\b(?:avoid(?:s|ed|ing)?|beware of|(?:(?:problems?|issues?|troubles?|pains?|difficulties|struggl(?:e[sd]?|ing)) with|(?:limitations?|downsides?|drawbacks?|pitfalls?) (?:with|of|in))|do not use|don['’]t use|warn(?:s|ed|ing)? (?:about|against|of))\b/gi,
  ],
  [
    'recommends',
    /\b(?:recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?(?: using)?|advise[sd]? (?:using|to use)|advocat(?:e[sd]?|ing)(?: for| the (?:benefits|use) of)?|should (?:use|look at|check out|try)|(?:big |huge )?fans? of|check(?:ing)? out|worth (?:a look at|looking at|checking out|trying)|lov(?:e[sd]?|ing)|benefits of|coverage for|praised?|great to see)\b/gi,
  ],
  [
    'evaluates',
    /\b(?:evaluat(?:e[sd]?|ing)|compar(?:e[sd]?|ing)|benchmark(?:s|ed|ing)?|trial(?:led|ling)?|experiment(?:s|ed|ing)? with|look(?:s|ed|ing)? (?:at|into|forward to)|consider(?:s|ed|ing)?|explor(?:e[sd]?|ing)|(?:try|tried|trying)(?: out)?|investigat(?:e[sd]?|ing)|prototyp(?:e[sd]?|ing)|play(?:s|ed|ing)? (?:around )?with|plan(?:s|ned|ning)? to (?:use|try|adopt|move to)|want(?:s|ed|ing)? to (?:use|try)|embark on|get(?:ting)? started with|curious about|keep(?:ing)? (?:a |an )?(?:close )?eye on|learn(?:ing)? (?:more )?about|keep(?:ing)? an eye on)\b/gi,
  ],
  [
    'uses',
    /\b(?:us(?:e|es|ed|ing)|utili[sz](?:e[sd]?|ing)|leverag(?:e[sd]?|ing)|employ(?:s|ed|ing)?|(?:run|runs|ran|running)(?: (?:on|with|in|on top of))?|integrat(?:e[sd]?|ing)(?: with)?|adopt(?:s|ed|ing)?|(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?) on|deploy(?:s|ed|ing)?(?: (?:to|on|with))?|stor(?:e[sd]?|ing)(?: \w+)? in|(?:powered|backed|driven) by|based on|(?:built|build|building|written|implemented|developed|made|rewritten|wrote) (?:in|on|with|using|on top of|around)|(?:migrat|mov|switch|transition|rewrit)(?:e[sd]?|ed|ing)? (?:over |everything |it |them )?(?:to|in)|standardi[sz]ed on|host(?:s|ed|ing)? (?:on|in)|instrument(?:s|ed|ing)? with|configured? with|managed? with|automated? with|done with|handled by|on top of|monitored with|thanks to)\b/gi,
  ],
  [
    'built',
    /\b(?:develop(?:s|ed|ing)|built|builds?|building|wrote|writ(?:es|ing|ten)|creat(?:e[sd]?|ing)|implement(?:s|ed|ing)|open[- ]?sourc(?:e[sd]?|ing)|releas(?:e[sd]?|ing)|introduc(?:e[sd]?|ing)|launch(?:es|ed|ing)|announc(?:e[sd]|ing)|invent(?:s|ed)|design(?:s|ed)|co-?author(?:s|ed)|(?:co-?)?(?:creators?|authors?|maintainers?|founders?|inventors?) of|contribut(?:e[sd]?|ing) to|their own|its own|his own|her own|our own|in-house)\b/gi,
  ],
]

/** Between verb and tool: `a tool of its own, `; but no clause or preposition that gives the verb another object. */
const reaches = (gap: string): boolean =>
  gap.length <= 48 &&
  !/[.;:!?]|\b(?:that|which|who|where|because|so|as|in|on|of(?! (?:its|their|his|her) own)|for|by|from|to)\b/i.test(gap)
const negated = /(?:\bnot|\bnever|n['’]t|\bwithout|\bcannot)\s+(?:\w+\s+)?$/i

/** Other tools of one list are no distance: `uses Kafka, Cassandra and Redis`. */
const gapOf = (text: string, from: number, to: number, others: NamedMention[]): string => {
  let gap = ''
  let at = from
  for (const { start, end } of others.filter(other => other.start >= from && other.end <= to)) {
    gap += text.slice(at, start)
    at = Math.max(at, end)
  }
  return (gap + text.slice(at, to)).replace(/[\s,/]+/g, ' ')
}

const moved = /\b(?:migrat|mov|switch|transition|port|convert|shift)\w*\b[^.;]{0,40}?\bfrom\b[^.;]{1,60}?\bto\s+(?:the\s+)?$/i

const stanceBefore = (text: string, { name, start: at }: NamedMention, others: NamedMention[]): Told | undefined => {
  const from = text.slice(0, at).match(moved)?.[0]
  if (from !== undefined) return { stance: 'uses', evidence: because('before', `“${from.trim()}” before ${name}`) }
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
  if (!nearest || !reaches(gapOf(text, nearest.to, at, others))) return undefined
  if (negated.test(text.slice(0, nearest.from))) return undefined
  const { stance, from: verb, to } = nearest
  return { stance, evidence: because('before', `“${text.slice(verb, to)}” before ${name}`) }
}

/** `coverage for KEDA, as we've started using this`: of the one tool that the sentence named before. */
const byPronoun =
  /\b(?:(us(?:e|es|ed|ing)|adopt(?:s|ed|ing)|deploy(?:s|ed|ing)|run(?:s|ning)?)|(built|wrote|created|open[- ]?sourced|developed)|(recommend(?:s|ed)?)|(try|trying|evaluat\w+)|(avoid|stopped using|replac(?:ed|ing)|moved away from))\s+(?:this|it|them|that)\b/i
const pronounStances: StanceName[] = ['uses', 'built', 'recommends', 'evaluates', 'replaced']
const stanceByPronoun = (text: string, tool: NamedMention): Told | undefined => {
  const found = text.slice(tool.end).match(byPronoun)
  const stance = pronounStances[found?.slice(1).findIndex(group => group !== undefined) ?? -1]
  return !found || !stance || negated.test(text.slice(0, tool.end + (found.index ?? 0)))
    ? undefined
    : { stance, evidence: because('behind', `“${found[0]}” behind ${tool.name}, the only tool named`) }
}

/** `PagerDuty doesn't scale`, `Nagios was a pain`. */
const fails =
  /^\s+(?:(?:is|was|are|were) (?:a (?:pain|problem|nightmare|mess|bottleneck)|broken|slow|too \w+|not (?:suitable|enough|designed|ready)|unable|hard to|difficult to)|(?:does|do|did)(?:n['’]t| not) (?:scale|work|support|handle)|(?:fails?|failed|crash(?:es|ed)?|broke)\b|could(?:n['’]t| not) (?:scale|handle|keep up))/i

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
  return {
    stance,
    tool: tool.name,
    holder: { entity: holder.entity === 'person' ? 'person' : 'company', name: holder.name },
    evidence: because('between', `“${passive[0].replace(/^,/, '').trim()}” between ${tool.name} and ${holder.name}`),
  }
}

/** In characters: a longer note is a sentence, and says what it means. */
const TERSE = 60
const serves = /^\s+(?:as|for)\s+\p{Ll}/u

/** `actors`: the companies of the talk, who act where the sentence says "they". */
export const findStances = (text: string, mentions: NamedMention[], actors: string[], speakers: string[] = []): NamedStance[] => {
  const tools = mentions.filter(({ entity }) => entity === 'tool')
  // A company that is only the owner of a link's repository does nothing in the sentence.
  const holders = mentions.filter(
    ({ entity, start, end }) =>
      (entity === 'company' || entity === 'person') && !tools.some(tool => tool.start === start && tool.end === end),
  )
  return tools.flatMap((tool): NamedStance[] => {
    const behind = stanceBehind(text, tool, holders)
    if (behind) return [behind]
    // Notes of what runs where: `Kafka as transport`.
    const [actor] = actors
    if (actor && actors.length === 1 && tool.start === 0 && text.length <= TERSE && serves.test(text.slice(tool.end))) {
      const evidence = because('a note on', `a note on what ${tool.name} serves for at ${actor}`)
      return [{ stance: 'uses', tool: tool.name, holder: { entity: 'company', name: actor }, evidence }]
    }
    const failing = text.slice(tool.end).match(fails)?.[0].trim()
    const told: Told | undefined =
      failing !== undefined
        ? { stance: 'warns', evidence: because('fails behind', `“${failing}”, which fails, behind ${tool.name}`) }
        : (stanceBefore(text, tool, tools) ?? (tools.length === 1 ? stanceByPronoun(text, tool) : undefined))
    // "Built React apps" built apps.
    if (
      !told ||
      (told.stance === 'built' &&
        /^\s+(?:native )?(?:apps?|apis?|applications?|platforms?|plugins?|extensions?|clients?|clusters?|dashboards?|services?|and \w+ apps)\b/i.test(
          text.slice(tool.end),
        ))
    )
      return []
    // `As a CNCF project …, I am about to embark on Istio`: the writer is, who has no name here.
    const named = holders.filter(({ end }) => end <= tool.start && !/\b(?:I|we)\b/i.test(text.slice(end, tool.start))).at(-1)
    const before = text.slice(0, tool.start)
    const he = /\b(?:he|she)\b/i.test(before) && speakers.length === 1 ? speakers[0] : undefined
    const they = /(?:^|[,;:]\s+|\b(?:that|how|and|so|as|why|where|because)\s+)(?:they|we|their|our|the (?:company|team))\b/i.test(
      before,
    )
    const company = they && actors.length === 1 ? actors[0] : undefined
    const held: Held | undefined = named
      ? {
          holder: { entity: named.entity === 'person' ? 'person' : 'company', name: named.name },
          reason: `${named.name} stands before it`,
        }
      : company
        ? { holder: { entity: 'company', name: company }, reason: `“they” are ${company}, whose talk it is` }
        : he
          ? { holder: { entity: 'person', name: he }, reason: `he or she is ${he}, the only speaker` }
          : undefined
    const { stance, evidence } = told
    if (!held) return [{ stance, tool: tool.name, evidence }]
    return [
      {
        ...{ stance, tool: tool.name, holder: held.holder },
        evidence: { ...evidence, reason: `${evidence.reason}, and ${held.reason}` },
      },
    ]
  })
}
