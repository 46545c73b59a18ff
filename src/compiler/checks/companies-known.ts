// A byline's company that the vocabulary does not have: new, or a slip of the pen.
import { closest, distance } from 'fastest-levenshtein'
import { fold } from '../../corpus/ids.ts'
import type { Check } from './check.ts'

export const companiesKnown: Check = ({ talks }, vocabulary) => {
  const names = vocabulary.names.filter(({ kind }) => kind === 'company').flatMap(({ name, aliases }) => [name, ...aliases])
  return talks.flatMap(({ companies, line }) =>
    companies
      .filter(company => !vocabulary.find('company', company))
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
