// A talk's sentences and speakers in; the company that one of them names beside a speaker, out.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'

/** `NAME of COMPANY`, `NAME from the COMPANY`, `NAME (COMPANY)`, `NAME, COMPANY`, `COMPANY's NAME`. */
const besideIn = (sentence: Inline, speakers: string[], vocabulary: Vocabulary): string[] => {
  // Most sentences name no speaker.
  if (!speakers.some(speaker => sentence.text.includes(speaker))) return []
  const mentions = companiesNamedIn(sentence, vocabulary)
  return speakers.flatMap(speaker => {
    const at = sentence.text.indexOf(speaker)
    if (at < 0) return []
    const behind = mentions.filter(
      ({ start }) =>
        start > at &&
        /^(?:['’]s?)?(?:\s+(?:of|from|at)\s+(?:the\s+)?|\s*\(|,\s+|,? (?:(?:who )?is (?:currently )?(?:an?|the)|an?|the) [^.,]{3,60}? (?:of|from|at)\s+)$/i.test(
          sentence.text.slice(at + speaker.length, start),
        ),
    )
    const before = mentions.filter(({ end }) => end <= at && /^['’]s?\s+(?:\p{L}+\s+)?$/u.test(sentence.text.slice(end, at)))
    return [...behind, ...before].map(({ name }) => name)
  })
}

export const besideSpeaker = (sentences: Inline[], speakers: string[], vocabulary: Vocabulary): Companies => {
  for (const sentence of sentences) {
    const beside = besideIn(sentence, speakers, vocabulary)
    if (beside.length > 0) return because(beside.slice(0, 1), 'named beside the speaker', 0.85)
  }
  return noCompanies
}
