// Recognised takeaways and what annotations say of them in; the takeaways as they are meant out. A comment inside a text is
// about the sentence that it stands in or behind, one that stands alone about all of its block.
import { fold } from '../../../corpus/ids.ts'
import type { Inline } from '../../read/inline.ts'
import type { Problem } from '../../read/metadata.ts'
import type { Block } from '../../read/outline.ts'
import type { NamedStance } from '../stances/stances.ts'
import type { Passage } from '../talks.ts'
import type { RecognisedTakeaway } from '../takeaways.ts'
import { withoutIgnored } from './names.ts'
import { type BlockAnnotation, certain, isGiven, type StatedStance, type TakeawayAnnotation } from './annotation.ts'

/** Takeaways of one talk, or of none: `companies`, `speakers` and `tools` are the talk's. */
export type Telling = {
  passages: Passage[]
  takeaways: RecognisedTakeaway[]
  companies: string[]
  speakers: string[]
  tools: string[]
  /** A sentence as a takeaway, whether it looks worth it or not. */
  recognise(sentence: Inline, block: number): RecognisedTakeaway
}

type Part = { from: number; to: number; sentence?: Inline }

const partsOf = ({ block, offset }: BlockAnnotation, { passages }: Telling, blocks: Block[]): Part[] => {
  const sentences = passages.filter(passage => passage.block === block).flatMap(passage => passage.sentences)
  const parts = sentences.map((sentence): Part => ({ from: sentence.source[0] ?? 0, to: sentence.source.at(-1) ?? 0, sentence }))
  if (offset !== undefined && parts.length > 0) return [parts.findLast(({ from }) => from < offset) ?? parts[0] ?? []].flat()
  const source = blocks[block]?.inline.source ?? []
  return parts.length > 0 ? parts : [{ from: source[0] ?? 0, to: source.at(-1) ?? -1 }]
}

const sameName = (names: string[], name: string): string | undefined => names.find(other => fold(other) === fold(name))

/** Neither tool nor holder is made up: the takeaway or its talk names them. */
const stanceIn = (
  { mentions }: RecognisedTakeaway,
  { stance, tool: written, holder: held }: StatedStance,
  { companies, speakers, tools }: Telling,
): NamedStance | { missing: string } => {
  const named = (kind: string): string[] => mentions.filter(({ entity }) => entity === kind).map(({ name }) => name)
  const tool = sameName([...named('tool'), ...tools], written)
  if (tool === undefined) return { missing: written }
  const evidence = certain('stance')
  if (held === undefined) return { stance, tool, evidence }
  const company = sameName([...named('company'), ...companies], held)
  if (company !== undefined) return { stance, tool, holder: { entity: 'company', name: company }, evidence }
  const person = sameName([...named('person'), ...speakers], held)
  return person === undefined ? { missing: held } : { stance, tool, holder: { entity: 'person', name: person }, evidence }
}

const annotated = (
  takeaway: RecognisedTakeaway,
  { kind, voice, stances }: TakeawayAnnotation,
  telling: Telling,
  say: (missing: string) => void,
): RecognisedTakeaway => {
  const found = stances?.map(stance => stanceIn(takeaway, stance, telling))
  for (const one of found ?? []) if ('missing' in one) say(one.missing)
  const given = [...(kind ? ['kind'] : []), ...(voice ? ['voice'] : [])]
  return {
    ...takeaway,
    ...(kind ? { kind } : {}),
    ...(voice ? { voice } : {}),
    ...(found ? { stances: found.flatMap(one => ('missing' in one ? [] : [one])) } : {}),
    evidence: [...takeaway.evidence.filter(({ of }) => !given.includes(of)), ...given.map(certain)],
  }
}

/** A name that the vocabulary lacks is recognised by its link or its shape, and ignored here. */
const withoutMentions = (takeaway: RecognisedTakeaway, ignore: string[]): RecognisedTakeaway => {
  if (ignore.length === 0) return takeaway
  const isMeant = (name: string): boolean => withoutIgnored([name], ignore).length > 0
  return {
    ...takeaway,
    mentions: takeaway.mentions.filter(({ name }) => isMeant(name)),
    stances: takeaway.stances.filter(({ tool, holder }) => isMeant(tool) && isMeant(holder?.name ?? '')),
  }
}

/** Each telling's takeaways, in the order given. */
export const withStatedTakeaways = (
  annotations: BlockAnnotation[],
  tellings: Telling[],
  blocks: Block[],
  ignore: string[],
): { takeaways: RecognisedTakeaway[][]; problems: Problem[] } => {
  const problems: Problem[] = []
  const results = tellings.map(({ takeaways }) => takeaways.map(takeaway => withoutMentions(takeaway, ignore)))
  for (const annotation of annotations) {
    const { takeaway: given, line, block } = annotation
    if (!isGiven(given)) continue
    let reached = false
    const missing = new Set<string>()
    tellings.forEach((telling, index) => {
      const parts = partsOf(annotation, telling, blocks)
      const isMeant = ({ from }: RecognisedTakeaway): boolean => parts.some(part => part.from <= from && from <= part.to)
      const before = results[index] ?? []
      const added = given.takeaway
        ? parts.flatMap(({ from, to, sentence }) =>
            sentence && !before.some(other => other.from >= from && other.from <= to) ? [telling.recognise(sentence, block)] : [],
          )
        : []
      const all = added.length > 0 ? [...before, ...added].sort((a, b) => a.from - b.from) : before
      reached ||= all.some(isMeant)
      results[index] =
        given.takeaway === false
          ? all.filter(takeaway => !isMeant(takeaway))
          : all.map(takeaway => (isMeant(takeaway) ? annotated(takeaway, given, telling, name => missing.add(name)) : takeaway))
    })
    if (!reached)
      problems.push({
        rule: 'annotation-place',
        severity: 'warning',
        line,
        message: 'the annotation is about a takeaway, and none was recognised there',
        hint: given.takeaway === false ? 'Leave it out.' : 'Write "takeaway: true" in it if the text above is one.',
      })
    for (const name of missing)
      problems.push({
        rule: 'annotation-value',
        severity: 'warning',
        line,
        message: `"${name}" is named neither in the takeaway nor for its talk, so the stance was left out`,
        hint: 'Name it in the text, or for the talk: { tools: […], companies: […] }.',
      })
  }
  return { takeaways: results, problems }
}
