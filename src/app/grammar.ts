// A takeaway in; its line of grammar out: who does what about which tools, then what else it names, then its topics.
import type { EntityKind, StanceName, Takeaway } from '../corpus/schema.ts'

export type Name = { entity: EntityKind; id: string }
export type Clause = { holder?: Name; stance: StanceName; tools: string[] }
export type Grammar = { clauses: Clause[]; companies: string[]; people: string[]; tools: string[]; topics: string[] }

export const grammarOf = ({ stances, mentions }: Takeaway): Grammar => {
  const clauses = new Map<string, Clause>()
  const told = new Set<string>()
  for (const { holder, stance, tool } of stances) {
    const key = `${holder ? `${holder.entity}/${holder.id}` : ''} ${stance}`
    const clause = clauses.get(key) ?? { ...(holder && { holder }), stance, tools: [] }
    if (!clause.tools.includes(tool)) clause.tools.push(tool)
    clauses.set(key, clause)
    told.add(`tool/${tool}`)
    if (holder) told.add(`${holder.entity}/${holder.id}`)
  }
  const rest = (kind: EntityKind): string[] => [
    ...new Set(mentions.filter(({ entity, id }) => entity === kind && !told.has(`${kind}/${id}`)).map(({ id }) => id)),
  ]
  return {
    clauses: [...clauses.values()],
    companies: rest('company'),
    people: rest('person'),
    tools: rest('tool'),
    topics: rest('topic'),
  }
}
