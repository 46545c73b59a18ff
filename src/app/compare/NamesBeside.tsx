// What is named with both sides, and what with one alone; each number is a link to what it counts.
import { Link } from 'react-router'
import type { EntityKind } from '../../corpus/schema.ts'
import { NameLink } from '../components/NameLink.tsx'
import { counted, entityHeadings } from '../words.ts'
import { type BesideRow, BesideTable } from './BesideTable.tsx'
import type { NamesBeside, OwnName, SharedName } from './names-beside.ts'
import { exploreSide, type Side } from './side.ts'

const sharedShown = 8
const ownShown = 10

type Sides = [Side, Side]

const Count = ({ side, kind, id, count, name }: { side: Side; kind: EntityKind; id: string; count: number; name?: string }) => (
  <Link
    className="beside-count"
    to={exploreSide(side, { [kind]: [id] })}
    aria-label={[name, counted(count, 'takeaway')].filter(Boolean).join(', ')}
  >
    {count.toLocaleString('en')}
  </Link>
)

const SharedCounts = ({ sides, kind, name }: { sides: Sides; kind: EntityKind; name: SharedName }) => (
  <>
    {sides.map((side, at) => (
      <Count key={side.id} side={side} kind={kind} id={name.id} count={name.counts[at] ?? 0} name={side.name} />
    ))}
  </>
)

/** One table, its rows by kind: what is past the first of a kind opens beneath them. */
export const SharedNames = ({ sides, names }: { sides: Sides; names: NamesBeside[] }) => (
  <BesideTable
    sides={sides}
    caption="What both share, with how many takeaways of each"
    groups={names
      .filter(({ shared }) => shared.length > 0)
      .map(({ kind, shared }) => ({
        head: `${entityHeadings[kind]} (${shared.length})`,
        rows: shared.slice(0, sharedShown).map(({ id, counts }) => ({
          key: id,
          head: <NameLink kind={kind} id={id} />,
          cells: [
            <Count key="one" side={sides[0]} kind={kind} id={id} count={counts[0]} />,
            <Count key="other" side={sides[1]} kind={kind} id={id} count={counts[1]} />,
          ],
        })),
        rest: shared.length > sharedShown && (
          <details className="beside-rest">
            <summary>
              {shared.length - sharedShown} more {entityHeadings[kind].toLowerCase()}
            </summary>
            <ul className="beside-names">
              {shared.slice(sharedShown).map(name => (
                <li key={name.id}>
                  <NameLink kind={kind} id={name.id} /> <SharedCounts sides={sides} kind={kind} name={name} />
                </li>
              ))}
            </ul>
          </details>
        ),
      }))}
  />
)

const Names = ({ side, kind, names, none }: { side: Side; kind: EntityKind; names: OwnName[]; none: string }) =>
  names.length === 0 ? (
    <span className="rail-note">{none}</span>
  ) : (
    <ul className="beside-names">
      {names.slice(0, ownShown).map(({ id, count }) => (
        <li key={id}>
          <NameLink kind={kind} id={id} /> <Count side={side} kind={kind} id={id} count={count} />
        </li>
      ))}
      {names.length > ownShown && <li className="rail-note">and {names.length - ownShown} more</li>}
    </ul>
  )

/** `none` is said where a side has nothing of a kind that the other has. */
export const namesRows = (
  sides: Sides,
  names: { kind: EntityKind; names: [OwnName[], OwnName[]] }[],
  none: string,
): BesideRow[] =>
  names
    .filter(({ names: [one, other] }) => one.length + other.length > 0)
    .map(({ kind, names: [one, other] }) => ({
      key: kind,
      head: entityHeadings[kind],
      cells: [
        <Names key="one" side={sides[0]} kind={kind} names={one} none={none} />,
        <Names key="other" side={sides[1]} kind={kind} names={other} none={none} />,
      ],
    }))
