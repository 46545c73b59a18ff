// What any of the ways to tell whose matter a talk is hands back: companies, and why; and the companies that a sentence names.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { findMentions, type NamedMention } from '../mentions.ts'

export type Companies = { companies: string[]; evidence: Evidence[] }

export const noCompanies: Companies = { companies: [], evidence: [] }

export const because = (companies: string[], reason: string, confidence: number): Companies => ({
  companies,
  evidence: [{ of: 'companies', reason, confidence }],
})

export const companiesNamedIn = (sentence: Inline, vocabulary: Vocabulary): NamedMention[] =>
  findMentions(sentence, vocabulary).filter(({ entity }) => entity === 'company')
