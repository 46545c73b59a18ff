// The only tool of a sentence in; the stance out that a verb with "it" or "this" behind the tool tells. Refuses a sentence with
// two tools, of which either may be meant, and what is not done.
import type { StanceName } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'
import { isNotDone } from './not-done.ts'
import type { Sentence } from './sentence.ts'
import { because, type Sign } from './sign.ts'

/** `coverage for KEDA, as we've started using this`: of the one tool that the sentence named before. */
const byPronoun =
  /\b(?:(us(?:e|es|ed|ing)|adopt(?:s|ed|ing)|deploy(?:s|ed|ing)|run(?:s|ning)?)|(built|wrote|created|open[- ]?sourced|developed)|(recommend(?:s|ed)?)|(try|trying|evaluat\w+)|(avoid|stopped using|replac(?:ed|ing)|moved away from))\s+(?:this|it|that)\b/i
const pronounStances: StanceName[] = ['uses', 'built', 'recommends', 'evaluates', 'replaced']

export const pronoun = ({ text, tools }: Sentence, tool: NamedMention): Sign | undefined => {
  if (tools.length !== 1) return undefined
  const found = text.slice(tool.end).match(byPronoun)
  const stance = pronounStances[found?.slice(1).findIndex(group => group !== undefined) ?? -1]
  if (!found || !stance) return undefined
  const from = tool.end + (found.index ?? 0)
  const earlier = text.slice(0, from)
  return isNotDone(earlier)
    ? undefined
    : { stance, from, evidence: because('behind', `“${found[0]}” behind ${tool.name}, the only tool named`) }
}
