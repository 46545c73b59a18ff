// Which columns the table has, as boxes to tick. The takeaway and its source are always there: what is said stays beside where.
import { useEffect, useId, useState } from 'react'
import { type TableColumn, tableColumns } from '../../../search/results.ts'
import { columns } from './columns.tsx'

type Props = { chosen: readonly TableColumn[]; scrolls: boolean; onChoose: (columns: TableColumn[]) => void }

export const ColumnChoice = ({ chosen, scrolls, onChoose }: Props) => {
  const id = useId()
  // A box must not flicker back while the router moves on.
  const [ahead, setAhead] = useState<readonly TableColumn[]>()
  useEffect(() => setAhead(undefined), [chosen])
  const ticked = ahead ?? chosen
  const tick = (column: TableColumn, isTicked: boolean) => {
    const to = tableColumns.filter(each => (each === column ? isTicked : ticked.includes(each)))
    setAhead(to)
    onChoose(to)
  }
  return (
    <details className="column-choice no-print">
      <summary>
        Columns{' '}
        <span className="column-count">
          ({ticked.length + 2} of {tableColumns.length + 2})
        </span>
      </summary>
      <fieldset aria-describedby={id}>
        <legend className="sr-only">Columns of the table</legend>
        {tableColumns.map(column => (
          <label key={column}>
            <input
              type="checkbox"
              className="box"
              checked={ticked.includes(column)}
              onChange={({ target }) => tick(column, target.checked)}
            />
            <span>{columns[column].label}</span>
          </label>
        ))}
        <p id={id} className="rail-note">
          The takeaway and its source are always there. The address keeps the choice.
          {scrolls && ' With so many columns the table scrolls sideways on a wide page.'}
        </p>
      </fieldset>
    </details>
  )
}
