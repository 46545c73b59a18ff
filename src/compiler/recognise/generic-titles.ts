// A marker's words in; whether they only number or class a talk ("Talk 3", "Evening Keynote") and another line names it.
import { fold } from '../../corpus/ids.ts'
import type { TalkKind } from '../../corpus/schema.ts'

const generic: [RegExp, TalkKind][] = [
  [/keynote/, 'keynote'],
  [/workshop|tutorial|taller|atelier/, 'workshop'],
  [/panel/, 'panel'],
  [/lightning|ignite/, 'lightning'],
  [/./, 'talk'],
]
const shape =
  /^(?:(?:first|second|third|last|opening|closing|morning|evening|afternoon|lightning|ignite) )*(?:talk|session|keynote|workshop|tutorial|panel|presentation|lightning talk|vortrag|charla|ponencia|taller|prednaska|conference|セッション|演讲)s?(?: speaker)?(?: (?:no )?\d{1,3}| [ivx]+)?$/

export const isGenericTitle = (text: string): { kind: TalkKind } | undefined => {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const kind = shape.test(words) ? generic.find(([pattern]) => pattern.test(words))?.[1] : undefined
  return kind ? { kind } : undefined
}
