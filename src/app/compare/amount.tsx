// Two sides in; the rows that say how much is said of each, and what each is, out.
import { Link } from 'react-router'
import { type StanceName, stanceNames } from '../../corpus/schema.ts'
import type { Lookups } from '../../corpus/lookups.ts'
import { pagePath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import type { BesideRow } from './BesideTable.tsx'
import { exploreSide, type Side } from './side.ts'
import { YearMarks } from './YearMarks.tsx'
import { yearsBeside } from './years-beside.ts'

type Sides = [Side, Side]

const both = (sides: Sides, cell: (side: Side) => React.ReactNode): BesideRow['cells'] => [cell(sides[0]), cell(sides[1])]

export const talksOf = ({ takeaways }: Pick<Side, 'takeaways'>): number =>
  new Set(takeaways.flatMap(({ talk }) => talk ?? [])).size

const yearRow = (sides: Sides, { editions }: Lookups): BesideRow => {
  const { sides: counts, most } = yearsBeside(sides[0].takeaways, sides[1].takeaways, editions)
  const marks = (at: 0 | 1) => (
    <YearMarks counts={counts[at]} most={most} explore={year => exploreSide(sides[at], { year: [`${year}`] })} />
  )
  return { key: 'years', head: 'By year', cells: [marks(0), marks(1)] }
}

const makerRow = (sides: Sides, { entities }: Lookups): BesideRow[] => {
  const makerOf = ({ id }: Side) => entities.tool.get(id)?.maker
  if (!sides.some(makerOf)) return []
  const cells = both(sides, side => {
    const maker = makerOf(side)
    return maker ? <NameLink kind="company" id={maker} /> : <span className="rail-note">Not on Hallway’s list</span>
  })
  return [{ key: 'maker', head: 'Made by', cells }]
}

const conferenceRow = (sides: Sides, { editions }: Lookups): BesideRow => ({
  key: 'conferences',
  head: 'Conferences',
  cells: both(sides, side => (
    <ul className="beside-names">
      {side.editions.map(id => (
        <li key={id}>
          <Link to={pagePath('edition', id)}>
            <bdi>{editions.get(id)?.name ?? id}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )),
})

const stanceCount = ({ takeaways }: Side, stance: StanceName): number =>
  takeaways.filter(({ stances }) => stances.some(each => each.stance === stance)).length

const stanceRow = (sides: Sides): BesideRow[] => {
  const found = stanceNames.filter(stance => sides.some(side => stanceCount(side, stance) > 0))
  if (found.length === 0) return []
  const cells = both(sides, side => (
    <ul className="beside-names">
      {found.map(stance => {
        const count = stanceCount(side, stance)
        return (
          <li key={stance}>
            {count > 0 ? <Link to={exploreSide(side, { stance: [stance] })}>{stanceWords[stance]}</Link> : stanceWords[stance]}{' '}
            <span className="count">{count}</span>
          </li>
        )
      })}
    </ul>
  ))
  return [{ key: 'stances', head: 'Stances', cells }]
}

export const amountRows = (sides: Sides, lookups: Lookups): BesideRow[] => {
  const isYear = sides[0].facet === 'year'
  return [
    {
      key: 'takeaways',
      head: 'Takeaways',
      cells: both(sides, side =>
        side.takeaways.length > 0 ? (
          <Link
            className="beside-count beside-figure"
            to={exploreSide(side)}
            aria-label={counted(side.takeaways.length, 'takeaway')}
          >
            {side.takeaways.length.toLocaleString('en')}
          </Link>
        ) : (
          <span className="rail-note">None: named in a title or byline alone</span>
        ),
      ),
    },
    {
      key: 'talks',
      head: 'Talks',
      cells: both(sides, side => <span className="beside-figure">{talksOf(side).toLocaleString('en')}</span>),
    },
    ...(isYear ? [conferenceRow(sides, lookups), ...stanceRow(sides)] : [yearRow(sides, lookups), ...makerRow(sides, lookups)]),
  ]
}
