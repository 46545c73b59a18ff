// The two that are compared, each to be changed in place, and the way to swap them. A year is chosen from a list, a name is typed.
import { useNavigate } from 'react-router'
import { CopyLink } from '../components/CopyLink.tsx'
import { type ComparedFacet, comparePath } from './compare-path.ts'
import { NameField } from './NameField.tsx'
import { YearField } from './YearField.tsx'

const places = ['First', 'Second'] as const
const nouns: Record<ComparedFacet, string> = { tool: 'tool', company: 'company', year: 'year' }

type Props = { facet: ComparedFacet; values: string[] }

export const Choosers = ({ facet, values }: Props) => {
  const navigate = useNavigate()
  const go = (next: string[]) => navigate(comparePath(facet, next), { preventScrollReset: true })
  const [first, second] = values
  const Field = facet === 'year' ? YearField : NameField
  return (
    <div
      className="choosers no-print"
      role="group"
      aria-label={`Which ${facet === 'company' ? 'companies' : `${nouns[facet]}s`}`}
    >
      {places.map((place, at) => (
        <Field
          key={place}
          id={`${facet}-${at}`}
          facet={facet}
          label={`${place} ${nouns[facet]}`}
          value={values[at]}
          without={values.filter((_, i) => i !== at)}
          onChoose={value => {
            // What is chosen as the second, where there is no first, is the first.
            const next = at === 0 ? [value, second] : [first, value]
            go(next.filter(each => each !== undefined))
          }}
        />
      ))}
      {first !== undefined && second !== undefined && (
        <div className="chooser-actions">
          <button type="button" className="button" id="swap" onClick={() => go([second, first])}>
            Swap sides
          </button>
          <CopyLink className="button" path={comparePath(facet, values)} about="this comparison" />
        </div>
      )}
    </div>
  )
}
