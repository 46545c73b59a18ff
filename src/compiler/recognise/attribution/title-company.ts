// A talk's title in; the companies out that it names as those whose matter it is. Refuses a company that it only mentions.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { findMentions } from '../mentions.ts'
import type { Companies } from './companies.ts'

/** A title names the company whose matter it is: `Chatops at Shopify`, `the Netflix API`, `Inside Lanyrd's Architecture`. */
export const titleCompany = (title: Inline, vocabulary: Vocabulary): Companies => {
  const mentions = findMentions(title, vocabulary)
  // A title that links to a tool's repository names, by its address, whose it is.
  const isOwner = (start: number, end: number): boolean =>
    mentions.some(other => other.entity === 'tool' && other.start === start && other.end === end)
  const named = mentions.filter(({ entity }) => entity === 'company')
  /** `How Uber Uses ML`: whoever else the title names, it tells of this one. */
  const told = named.filter(
    ({ start, end }) => /\bhow\s+$/i.test(title.text.slice(0, start)) && /^\s+\p{L}/u.test(title.text.slice(end)),
  )
  const companies =
    told.length > 0
      ? told
      : named.filter(
          ({ start, end }) =>
            isOwner(start, end) ||
            /(?:\b(?:at|from|in|inside|within|by|the)|@)\s+(?:the\s+)?$/i.test(title.text.slice(0, start)) ||
            (/:\s+$/.test(title.text.slice(0, start)) && end === title.text.length) ||
            /^['’]s?\b/.test(title.text.slice(end)),
        )
  return {
    companies: companies.map(({ name }) => name),
    evidence: companies.map(({ name }) => ({ of: 'companies', reason: `the title names ${name}`, confidence: 0.7 })),
  }
}
