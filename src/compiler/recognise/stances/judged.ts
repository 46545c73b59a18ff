// A tool of a sentence in; the stance out that a judgement behind it tells: that it fails, or excels.
import type { NamedMention } from '../mentions.ts'
import { excels, fails } from './words.ts'
import type { Sentence } from './sentence.ts'
import { because, type Sign } from './sign.ts'

export const failing = ({ text }: Sentence, tool: NamedMention): Sign | undefined => {
  const words = text.slice(tool.end).match(fails)?.[0].trim()
  return words === undefined
    ? undefined
    : {
        ...{ stance: 'warns', from: tool.end },
        evidence: because('fails behind', `“${words}”, which fails, behind ${tool.name}`),
      }
}

export const praised = ({ text }: Sentence, tool: NamedMention): Sign | undefined => {
  const words = text.slice(tool.end).match(excels)?.[0].trim()
  return words === undefined
    ? undefined
    : { ...{ stance: 'recommends', from: tool.end }, evidence: because('behind', `“${words}” behind ${tool.name}`) }
}
