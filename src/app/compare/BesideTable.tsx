// Two sides and rows of what each has, perhaps in groups, in; a table out, the same rows for both. On a phone each row has one beneath the other, with
// the names said again.
import type { ReactNode } from 'react'
import type { Side } from './side.ts'
import { SideLink } from './SideLink.tsx'

export type BesideRow = { key: string; head: ReactNode; cells: [ReactNode, ReactNode] }

/** `rest` stands beneath the rows, across both. */
export type BesideGroup = { head?: string; rows: BesideRow[]; rest?: ReactNode }

type Props = { sides: [Side, Side]; caption: string; groups: BesideGroup[] }

export const BesideTable = ({ sides, caption, groups }: Props) => (
  <table className="beside-table">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">What</span>
        </th>
        {sides.map(side => (
          <th key={side.id} scope="col">
            <SideLink side={side} />
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ head, rows, rest }) => (
      <tbody key={head}>
        {head && (
          <tr className="beside-group">
            <th scope="rowgroup" colSpan={3}>
              {head}
            </th>
          </tr>
        )}
        {rows.map(({ key, head: named, cells }) => (
          <tr key={key}>
            <th scope="row">{named}</th>
            {sides.map(({ id, name }, at) => (
              <td key={id}>
                <bdi className="beside-name" aria-hidden="true">
                  {name}
                </bdi>
                <div className="beside-cell">{cells[at]}</div>
              </td>
            ))}
          </tr>
        ))}
        {rest && (
          <tr className="beside-group">
            <td colSpan={3}>{rest}</td>
          </tr>
        )}
      </tbody>
    ))}
  </table>
)
