// A takeaway in; its row of the table out. A long sentence is cut to a few lines, and shown whole when that is asked for: by whoever
// presses, or by a match further down.
import { memo, useState } from 'react'
import type { Row, TableColumn } from '../../../search/results.ts'
import { sourcePath } from '../../addresses.ts'
import { CiteButton } from '../../cite/CiteButton.tsx'
import { SelectBox } from '../../cite/SelectBox.tsx'
import { TakeawayText } from '../../components/TakeawayText.tsx'
import { useLookups } from '../../corpus-queries.ts'
import { firstMatches } from '../../sentence.ts'
import { gutterLabel } from '../../words.ts'
import { stepOf } from '../use-view.ts'
import { columns } from './columns.tsx'
import { as } from './roles.ts'
import { PlainLink } from '../../components/PlainLink.tsx'

/** Characters that fill more lines than a row has. */
const long = 240
/** Further down than this a match could be out of sight. */
const early = 130

type Props = { row: Row; chosen: readonly TableColumn[]; sparing: boolean; place: number }

export const TableRow = memo(({ row, chosen, sparing, place }: Props) => {
  const { takeaway, matches } = row
  const lookups = useLookups()
  const [whole, setWhole] = useState(false)
  const cut = takeaway.text.length > long && !matches.some(({ end }) => end > early)
  const label = chosen.includes('kind') ? '' : gutterLabel(takeaway)
  const cell = (column: TableColumn) => (
    <td key={column} {...as.cell} className={`table-${column}`} data-label={columns[column].label}>
      {columns[column].cell(row, lookups)}
    </td>
  )
  return (
    <tr
      {...as.row}
      aria-rowindex={place + 2}
      className={`table-line voice-${takeaway.voice}`}
      {...(place >= stepOf({ view: 'table' }) && { 'data-later': '' })}
    >
      {chosen.includes('year') && cell('year')}
      <td {...as.cell} className="text">
        {label && <span className="label">{label}</span>}
        <div {...(cut && !whole && { className: 'cut' })}>
          <TakeawayText takeaway={takeaway} matches={sparing ? firstMatches(takeaway.text, matches) : matches} />
        </div>
        {cut && (
          <button type="button" className="plain-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Less' : 'Whole takeaway'}
          </button>
        )}
      </td>
      {chosen.filter(column => column !== 'year').map(cell)}
      <td {...as.cell} className="evidence">
        <PlainLink to={sourcePath(takeaway)}>Line {takeaway.line}</PlainLink>
        <CiteButton of={{ kind: 'takeaways', takeaways: [takeaway] }} about="this takeaway" />
        <SelectBox takeaway={takeaway} />
      </td>
    </tr>
  )
})
