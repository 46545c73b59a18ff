// Two tools or companies in; a row for each stance that either has out: who takes it, or to what, each year a link to what says so.
import { Link } from 'react-router'
import type { StanceName } from '../../corpus/schema.ts'
import { takeawayPath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { StanceShape } from '../components/StanceShape.tsx'
import type { BesideRow } from './BesideTable.tsx'
import { exploreSide, type Side } from './side.ts'
import type { StanceBeside, Taker } from './stance-rows.ts'

const takersShown = 8
const linksShown = 3

/** As the head of a row that names who does it, and as one that names what it is done to. */
const words: Record<StanceName, [byWhom: string, what: string]> = {
  uses: ['Used by', 'Uses'],
  built: ['Built by', 'Built'],
  recommends: ['Recommended by', 'Recommends'],
  evaluates: ['Evaluated by', 'Evaluates'],
  replaced: ['Left by', 'Left'],
  warns: ['Warned of by', 'Warns of'],
}

const Said = ({ said, stance }: { said: Taker['said']; stance: string }) =>
  said.map(({ year, takeaways }) => (
    <span key={year} className="holding-said">
      {takeaways.slice(0, linksShown).map((takeaway, i) => (
        <Link
          key={`${takeaway.recap} ${takeaway.talk} ${takeaway.id}`}
          to={takeawayPath(takeaway)}
          className={i === 0 ? 'stance-mark' : 'stance-more'}
          {...(i > 0 && { 'aria-label': `${stance}, ${year ?? 'no year'}, takeaway ${i + 1}` })}
        >
          {i === 0 ? (year ?? 'no year') : i + 1}
        </Link>
      ))}
    </span>
  ))

type CellProps = { side: Side; stance: StanceName; takers: Taker[]; word: string }

const Takers = ({ side, stance, takers, word }: CellProps) =>
  takers.length === 0 ? (
    <span className="rail-note">Nothing said</span>
  ) : (
    <ul className="beside-takers">
      {takers.slice(0, takersShown).map(({ key, name, said }) => (
        <li key={key}>
          {name ? <NameLink {...name} /> : <span className="rail-note">Not said who</span>} <Said said={said} stance={word} />
        </li>
      ))}
      {takers.length > takersShown && (
        <li>
          <Link className="rail-note" to={exploreSide(side, { stance: [stance] })}>
            All {takers.length}, in explore
          </Link>
        </li>
      )}
    </ul>
  )

export const stanceRows = (sides: [Side, Side], found: StanceBeside[]): BesideRow[] =>
  found.map(({ stance, sides: takers }) => {
    const word = words[stance][sides[0].facet === 'tool' ? 0 : 1]
    const cell = (at: 0 | 1) => <Takers side={sides[at]} stance={stance} takers={takers[at]} word={word} />
    return {
      key: stance,
      head: (
        <>
          <StanceShape stance={stance} /> {word}
        </>
      ),
      cells: [cell(0), cell(1)],
    }
  })
