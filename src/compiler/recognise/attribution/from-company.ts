// A talk's sentences in; the companies out that one of them says the talk to be from: `a session from Splunk`, `Etsy's talk`.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { NamedMention } from '../mentions.ts'
import { isInOpening } from './opening.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'

const fromIt =
  /\b(?:talk|session|workshop|presentation|presented|given|show|tutorial|keynote)\b[^.]{0,60}\b(?:from|by|at)\s+(?:the\s+)?$|\bspoke (?:for|on behalf of)\s+(?:the\s+)?$|来自\s*$|^(?:it|this|that) (?:came|comes|was|is) (?:from|by)\s+(?:the\s+)?$/i
const companysOwn = /^['’]s?\s+(?:\p{L}+\s+)?(?:talk|session|workshop|presentation|tutorial|keynote)\b/iu
/** `Example Corp's @ann's talk`: whose somebody is, and then the talk. */
const companysSpeaker =
  /^['’]s?\s+@?[\p{L}\p{N}_]+(?:\s+\p{Lu}[\p{L}-]+){0,2}['’]s?\s+(?:talk|session|workshop|presentation|tutorial|keynote)\b/iu
/** `their journey at Example Corp`: where what they told of took place. */
const lived =
  /\b(?:their|his|her)\s+(?:\p{L}+\s+){0,2}(?:journey|experiences?|story|stories|work|role|team|migration|approach|lessons|adventures?)\s+(?:at|from|with|in)\s+(?:the\s+)?$/iu
/** `an Example Corp engineer`, `two Example Corp folks`: who is told of is from there. */
const oneOfThem = /\b(?:an?|another|one|two|three|four|some|several|by|from|the|these)\s+$/i
const people =
  /^\s+(?:(?:security|software|network|platform|staff|senior|principal|site reliability)\s+){0,2}(?:engineers?|guys?|folks|employees?|developers?|SREs?|gals?|people)\b/i

export const isFrom = ({ text }: Inline, { start, end }: NamedMention): boolean =>
  fromIt.test(text.slice(0, start)) ||
  companysOwn.test(text.slice(end)) ||
  companysSpeaker.test(text.slice(end)) ||
  lived.test(text.slice(0, start))

/** Somebody of a company, in the sentences that open a talk, gave it most often. */
const byOneOfThem = ({ text }: Inline, { start, end }: NamedMention): boolean =>
  people.test(text.slice(end)) &&
  (start === 0 || oneOfThem.test(text.slice(0, start)) || /^in this \p{L}+,?\s+$/iu.test(text.slice(0, start)))

export const fromCompany = (sentences: Inline[], vocabulary: Vocabulary): Companies => {
  for (const [index, sentence] of sentences.entries()) {
    const companies = companiesNamedIn(sentence, vocabulary).filter(
      company => isFrom(sentence, company) || (isInOpening(index) && byOneOfThem(sentence, company)),
    )
    if (companies.length > 0)
      return because(
        companies.map(({ name }) => name),
        'the talk is "from" or "by" the company',
        0.85,
      )
  }
  return noCompanies
}
