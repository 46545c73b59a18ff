// The formats in; a choice of one out.
import { useId } from 'react'
import { formats } from './formats/formats.ts'
import type { Format } from './formats/format.ts'

export const FormatChoice = ({ chosen, onChoose }: { chosen: Format; onChoose: (format: Format) => void }) => {
  const name = useId()
  return (
    <fieldset className="format-choice">
      <legend>Citation as</legend>
      {formats.map(format => (
        <label key={format.id}>
          <input type="radio" name={name} checked={format === chosen} onChange={() => onChoose(format)} />
          <span>{format.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
