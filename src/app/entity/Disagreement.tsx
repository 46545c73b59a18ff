// Where holders of one tool stand against each other, in words and as two lists; each stand is a link to its takeaway.
import { Link } from 'react-router'
import { type StanceName, stanceNames } from '../../corpus/schema.ts'
import { NameLink } from '../components/NameLink.tsx'
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import type { Disagreement, Stand } from './disagreements.ts'
import { exploreView } from './explore-view.ts'
import { Said } from '../components/Said.tsx'
import type { Section } from './section.ts'
import { StanceShape } from '../components/StanceShape.tsx'

const standsShown = 3

const passive: Record<StanceName, string> = {
  uses: 'used',
  built: 'built',
  recommends: 'recommended',
  evaluates: 'evaluated',
  replaced: 'replaced',
  warns: 'warned of',
}

const listed = new Intl.ListFormat('en', { type: 'disjunction' })

const stancesOf = (stands: Stand[]): StanceName[] => stanceNames.filter(name => stands.some(({ told }) => told.stance === name))

/** "Used or recommended by 3". */
const sideWords = (stands: Stand[]): string => {
  const words = listed.format(stancesOf(stands).map(stance => passive[stance]))
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} by ${stands.length}`
}

const Side = ({ tool, stands }: { tool: string; stands: Stand[] }) => (
  <div className="side">
    <h3 className="side-head">{sideWords(stands)}</h3>
    <ul>
      {stands.slice(0, standsShown).map(({ holder, told }) => (
        <li key={`${holder.entity} ${holder.id}`}>
          <p className="statement">
            <NameLink kind={holder.entity} id={holder.id} /> <StanceShape stance={told.stance} />{' '}
            <span className="stance">{stanceWords[told.stance]}</span> {tool}, {told.year}
          </p>
          <Said takeaway={told.takeaway} />
        </li>
      ))}
    </ul>
    {stands.length > standsShown && (
      <p className="show-all no-print">
        <Link to={exploreView({ tool: [stands[0]?.told.tool ?? ''], stance: stancesOf(stands) })}>
          All {stands.length}, in explore
        </Link>
      </p>
    )}
  </div>
)

export const disagreementSection = (tool: string, found: Disagreement | undefined): Section[] => {
  if (!found) return []
  const holders = found.for.length + found.against.length
  return [
    {
      id: 'disagreement',
      title: 'Where they differ',
      count: holders,
      note: `${counted(holders, 'name')} on two sides`,
      content: (
        <>
          <p className="part-lead">Each by what was said of them last, in different years and perhaps of different uses.</p>
          <div className="sides">
            <Side tool={tool} stands={found.for} />
            <Side tool={tool} stands={found.against} />
          </div>
        </>
      ),
    },
  ]
}
