// A talk's title in; the companies out that it names as those whose matter it is. Refuses a company that it only mentions.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { findMentions } from '../mentions.ts'
import { type Companies, companiesNamedIn } from './companies.ts'

const doneThere =
  /^(?:(?:re)?building|monitoring|scaling|running|testing|securing|operating|automating|debugging|growing|migrating|inside)\s+$/i

/** `Making Example Corp Fast`. */
const made = /^making\s+$/i
const howItIs = /^\s+(?:fast(?:er)?|reliable|better|secure|accessible|scalable|observable|resilient|greener|cheaper|simpler)$/i
/** `Example Corp, from a Distance`. */
const seenFrom = /^,\s+(?:seen\s+)?from\s/i

/** `Example Corp Hybrid Queues`, and the talk goes on about Example Corp: said first, and said again. */
const saidAgain = (
  title: Inline,
  named: { name: string; start: number; end: number }[],
  sentences: Inline[],
  vocabulary: Vocabulary,
) => {
  const first = named.length === 1 ? named[0] : undefined
  if (!first || first.start > 0 || first.end === title.text.length) return []
  const again = sentences
    .slice(0, 6)
    .filter(sentence => companiesNamedIn(sentence, vocabulary).some(({ name }) => name === first.name))
  return again.length >= 2 ? [first] : []
}

/** A title names the company whose matter it is: `Chatops at Shopify`, `the Netflix API`, `Inside Lanyrd's Architecture`. */
export const titleCompany = (title: Inline, sentences: Inline[], vocabulary: Vocabulary): Companies => {
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
            // `Monitoring Example Corp`: two words, and what is done there.
            (doneThere.test(title.text.slice(0, start)) && end === title.text.length) ||
            (made.test(title.text.slice(0, start)) && howItIs.test(title.text.slice(end))) ||
            (start === 0 && named.length === 1 && seenFrom.test(title.text.slice(end))) ||
            (/:\s+$/.test(title.text.slice(0, start)) && end === title.text.length) ||
            /^['’]s?\b/.test(title.text.slice(end)),
        )
  const handle = title.text.match(/\s@\s?(\p{Lu}[\p{L}\p{N}]+)/u)?.[1]
  const tagged = handle ? vocabulary.find('company', handle)?.name : undefined
  const sure = companies.length > 0 ? companies : saidAgain(title, named, sentences, vocabulary)
  const names = [...new Set([...sure.map(({ name }) => name), ...(tagged ? [tagged] : [])])]
  return {
    companies: names,
    evidence: names.map(name => ({ of: 'companies', reason: `the title names ${name}`, confidence: 0.7 })),
  }
}
