// Words of a sentence that are also tools' names in; those out that what stands before them shows to be meant as tools: `migrated to
// Temporal`, `tools like puppet`. Refuses given names, and a word that goes on as part of a longer name.
import { fold } from '../../corpus/ids.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { NamedMention } from './mentions.ts'

/** What is done with a tool. `with` and `on` alone stand before places, persons and everything else. */
const done =
  /\b(?:us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|adopt(?:s|ed|ing)?|install(?:s|ed|ing)?|deploy(?:s|ed|ing)?|run(?:s|ning)?|ran|(?:migrat\p{L}+|mov(?:e|ed|es|ing)|switch\p{L}*|ported|upgrad\p{L}+) (?:from|to|off)|(?:built|based|relies|rely|relied|running|runs|deployed|hosted|implemented|written|managed|powered|monitored|orchestrated|provisioned|automated|tested) (?:on|in|with|by|using|via)|replac\p{L}+(?: \p{L}+)? (?:with|by)|instead of|via|thanks to|integrat\p{L}+ with|supports?|an? \p{L}+ called|(?:tool|project|framework|library|service|software|database|system|product) (?:called|named|,)?)\s+$/iu
/** What comes next is an example of what they are. */
const kindOfThing =
  /\b(?:tools?|tooling|things|software|systems?|frameworks?|solutions?|services|products|libraries|projects|platforms|engines?|databases|technolog(?:y|ies)|stuff) (?:like|such as|including|e\.g\.|\(e\.g\.|\(like|\(such as)\s+$|\be\.g\.,?\s+$/i
const goesOn = /^\s+\p{Lu}\p{Ll}/u
/** In UTF-16 units: `go` and `make` are everyday words. */
const SHORTEST = 4

const ends =
  /^(?:[.,;:!?)\]/]|\s*$|\s+(?:and|or|for|to|in|on|with|as|at|from|is|was|are|which|that|but|because|when|instead|last|next|this|since|before|after|over|into|across|inside|clusters?|workflows?|operators?|servers?|pipelines?|code|tests?|instances?|agents?)\b)/i

export const usedWords = (text: string, words: NamedMention[], { givenNames }: Pick<Vocabulary, 'givenNames'>): NamedMention[] =>
  words.filter(({ start, end }) => {
    const word = text.slice(start, end)
    if (word.length < SHORTEST || !ends.test(text.slice(end)) || goesOn.test(text.slice(end))) return false
    const before = text.slice(Math.max(0, start - 60), start)
    if (kindOfThing.test(before)) return true
    return /^\p{Lu}/u.test(word) && done.test(before) && !givenNames.has(fold(word))
  })
