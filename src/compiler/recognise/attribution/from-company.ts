// A talk's sentences in; the companies out that one of them says the talk to be from: `a session from Splunk`, `Etsy's talk`.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { NamedMention } from '../mentions.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'

const fromIt =
  /\b(?:talk|session|workshop|presentation|presented|given|show|tutorial|keynote)\b[^.]{0,60}\b(?:from|by|at)\s+(?:the\s+)?$|\bspoke (?:for|on behalf of)\s+(?:the\s+)?$|^(?:it|this|that) (?:came|comes|was|is) (?:from|by)\s+(?:the\s+)?$/i
const companysOwn = /^['’]s?\s+(?:\p{L}+\s+)?(?:talk|session|workshop|presentation|tutorial|keynote)\b/iu
export const isFrom = ({ text }: Inline, { start, end }: NamedMention): boolean =>
  fromIt.test(text.slice(0, start)) || companysOwn.test(text.slice(end))

export const fromCompany = (sentences: Inline[], vocabulary: Vocabulary): Companies => {
  for (const sentence of sentences) {
    const companies = companiesNamedIn(sentence, vocabulary).filter(company => isFrom(sentence, company))
    if (companies.length > 0)
      return because(
        companies.map(({ name }) => name),
        'the talk is "from" or "by" the company',
        0.85,
      )
  }
  return noCompanies
}
