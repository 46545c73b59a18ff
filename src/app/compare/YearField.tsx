// A year in; a list to choose another from out. Years are few.
import { yearsOf } from '../../search/query/values.ts'
import { useLookups } from '../corpus-queries.ts'
import type { FieldProps } from './field.ts'

export const YearField = ({ id, label, value, without, onChoose }: FieldProps) => {
  const lookups = useLookups()
  return (
    <div className="chooser">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="chooser-field" value={value ?? ''} onChange={event => onChoose(event.target.value)}>
        {value === undefined && <option value="">Choose</option>}
        {yearsOf(lookups)
          .map(String)
          .filter(year => !without.includes(year))
          .map(year => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
      </select>
    </div>
  )
}
