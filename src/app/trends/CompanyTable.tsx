// Companies by tools in; a table out: how many takeaways are about both, as a link to them, and the stances that the company holds.
import { Link } from 'react-router'
import type { TrendCompany, Trends } from '../../corpus/trends.ts'
import { NameLink } from '../components/NameLink.tsx'
import { exploreView } from '../entity/explore-view.ts'
import { StanceShape } from '../components/StanceShape.tsx'
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import { TablePlace } from './TablePlace.tsx'

const Cell = ({ cell: { takeaways, stances }, to }: { cell: TrendCompany['cells'][number]; to: string }) => {
  if (takeaways === 0)
    return (
      <td className="none">
        <span aria-hidden="true">·</span>
        <span className="sr-only">0</span>
      </td>
    )
  return (
    <td className="holds">
      <Link to={to}>
        {stances.map(stance => (
          <span key={stance} className="held">
            <StanceShape stance={stance} /> {stanceWords[stance]},{' '}
          </span>
        ))}
        <b>{takeaways}</b>
        <span className="sr-only"> {counted(takeaways, 'takeaway').split(' ')[1]}</span>
      </Link>
    </td>
  )
}

export const CompanyTable = ({ caption, companies: { tools, rows } }: { caption: string; companies: Trends['companies'] }) => (
  <TablePlace caption={caption}>
    <thead>
      <tr>
        <th scope="col">Company</th>
        {tools.map(tool => (
          <th key={tool} scope="col">
            <NameLink kind="tool" id={tool} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, cells }) => (
        <tr key={id}>
          <th scope="row">
            <NameLink kind="company" id={id} />
          </th>
          {cells.map((cell, i) => (
            <Cell key={tools[i]} cell={cell} to={exploreView({ company: [id], tool: [tools[i] ?? ''] })} />
          ))}
        </tr>
      ))}
    </tbody>
  </TablePlace>
)
