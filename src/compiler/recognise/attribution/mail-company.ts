// A talk's sentences in; the company out at which its speaker can be written to: `ann@example.com`. Refuses hosts of no company.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { because, type Companies, noCompanies } from './companies.ts'

const address = /(?<![\p{L}\p{N}])[\w.+-]{1,60}@([a-z0-9-]{2,40})\.(?:com|org|net|io|dev|co|ai|de|fr|nl)\b/iu

export const mailCompany = (sentences: Inline[], vocabulary: Vocabulary): Companies => {
  for (const { text } of sentences) {
    const host = text.includes('@') ? text.match(address)?.[1] : undefined
    const company = host ? vocabulary.find('company', host) : undefined
    if (company) return because([company.name], 'who speaks has an address there', 0.75)
  }
  return noCompanies
}
