// A byline's company that the vocabulary does not have: new, or a slip of the pen.
import { closest, distance } from 'fastest-levenshtein'
import { fold } from '../../corpus/ids.ts'
import type { ReadRecap } from '../read/recap.ts'
import { readAnnotations } from '../recognise/annotations/read.ts'
import { remembered, rememberedText } from '../recognise/remembered.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Check } from './check.ts'

/** `hallway: { names: { companies: […] } }`: the author says that they are meant. */
const declaredIn = (read: ReadRecap, vocabulary: Vocabulary): Set<string> => {
  const { companies = [] } = read.metadata.has('hallway') ? (readAnnotations(read, vocabulary).document.names ?? {}) : {}
  return new Set(companies.map(fold))
}

/** `''`, where the vocabulary has no company. Each name is compared with all of them, so it is asked once. */
const nearest = rememberedText((company, vocabulary): string => {
  const names = spellingsOf(vocabulary, vocabulary)
  return names.length > 0 ? closest(company, names) : ''
})
const spellingsOf = remembered((vocabulary: Vocabulary): string[] =>
  vocabulary.names.filter(({ kind }) => kind === 'company').flatMap(({ name, aliases }) => [name, ...aliases]),
)

export const companiesKnown: Check = ({ talks, read }, vocabulary) => {
  const declared = declaredIn(read, vocabulary)
  return talks.flatMap(({ companies, line }) =>
    companies
      .filter(company => !vocabulary.find('company', company) && !declared.has(fold(company)))
      .map(company => {
        const near = nearest(company, vocabulary)
        const close = near !== '' && distance(fold(near), fold(company)) <= Math.max(1, Math.floor(company.length / 5))
        return {
          rule: 'unknown-company',
          severity: 'note' as const,
          line,
          message: `"${company}" is not in the vocabulary${close ? `; did you mean "${near}"?` : ''}`,
          hint: 'Add it to data/vocabulary/companies.yaml, as a name or as an alias.',
        }
      }),
  )
}
