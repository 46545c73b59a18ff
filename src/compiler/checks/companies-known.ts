// A byline's company that the vocabulary does not have: new, or a slip of the pen.
import { closest, distance } from 'fastest-levenshtein'
import { fold } from '../../corpus/ids.ts'
import type { ReadRecap } from '../read/recap.ts'
import { readAnnotations } from '../recognise/annotations/read.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Check } from './check.ts'

/** `hallway: { names: { companies: […] } }`: the author says that they are meant. */
const declaredIn = (read: ReadRecap, vocabulary: Vocabulary): Set<string> => {
  const { companies = [] } = read.metadata.has('hallway') ? (readAnnotations(read, vocabulary).document.names ?? {}) : {}
  return new Set(companies.map(fold))
}

export const companiesKnown: Check = ({ talks, read }, vocabulary) => {
  const declared = declaredIn(read, vocabulary)
  const names = vocabulary.names.filter(({ kind }) => kind === 'company').flatMap(({ name, aliases }) => [name, ...aliases])
  return talks.flatMap(({ companies, line }) =>
    companies
      .filter(company => !vocabulary.find('company', company) && !declared.has(fold(company)))
      .map(company => {
        const near = names.length > 0 ? closest(company, names) : ''
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
