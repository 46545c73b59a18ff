// Names with their talks by year in; a table out: in how many talks each came up, and which share of the year's talks that is.
// Every number leads to its list in explore. Where years have too few talks, they have numbers alone.
import { Link } from 'react-router'
import type { Named, TrendYear } from '../../corpus/trends.ts'
import { explorePath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { exploreView } from '../entity/explore-view.ts'
import { counted } from '../words.ts'
import { shareOf, shareWords } from './share.ts'
import { TablePlace } from './TablePlace.tsx'

type Props = {
  kind: 'tool' | 'topic'
  caption: string
  years: TrendYear[]
  /** A group without a title stands alone. */
  groups: { title?: string; rows: Named[] }[]
}

const Cell = ({ named, of, to }: { named: number; of: TrendYear; to: string }) => {
  if (named === 0)
    return (
      <td className="none">
        <span aria-hidden="true">·</span>
        <span className="sr-only">0</span>
      </td>
    )
  const share = shareOf(named, of.talks)
  return (
    <td>
      <Link to={to}>
        <b>{named}</b>
        <span className="sr-only"> of {counted(of.talks, 'talk')}</span>
        {share !== undefined && <span className="share"> {shareWords(share)}</span>}
      </Link>
    </td>
  )
}

export const ShareTable = ({ kind, caption, years, groups }: Props) => (
  <TablePlace caption={caption}>
    <thead>
      <tr>
        <th scope="col">{kind === 'tool' ? 'Tool' : 'Topic'}</th>
        {years.map(({ year, talks, recaps }) => (
          <th key={year} scope="col">
            <Link to={explorePath('year', `${year}`)}>{year}</Link>
            <small>
              {counted(talks, 'talk')},<br /> {counted(recaps, 'recap')}
            </small>
          </th>
        ))}
      </tr>
    </thead>
    {groups
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }) => (
        <tbody key={title ?? ''}>
          {title && (
            <tr className="table-group">
              <th scope="rowgroup" colSpan={years.length + 1}>
                <span>{title}</span>
              </th>
            </tr>
          )}
          {rows.map(({ id, talks }) => (
            <tr key={id}>
              <th scope="row">
                <NameLink kind={kind} id={id} />
              </th>
              {years.map((of, i) => (
                <Cell key={of.year} named={talks[i] ?? 0} of={of} to={exploreView({ [kind]: [id], year: [`${of.year}`] })} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
  </TablePlace>
)
