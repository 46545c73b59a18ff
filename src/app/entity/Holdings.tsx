// What a company or person runs, built, evaluated and left, a line a tool; each year beside it is a link to what says so.
import { Link } from 'react-router'
import type { StanceName } from '../../corpus/schema.ts'
import { takeawayPath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import { exploreView } from './explore-view.ts'
import type { HoldingGroup } from './holdings.ts'
import type { Replacement } from './replacements.ts'
import type { Section } from './section.ts'
import { StanceShape } from '../components/StanceShape.tsx'

const toolsShown = 12
const linksShown = 3

export const standings: Record<StanceName, string> = {
  built: 'Built',
  uses: 'Runs',
  recommends: 'Recommends',
  evaluates: 'Evaluated',
  warns: 'Warns of',
  replaced: 'Left',
}

type Props = { kind: 'company' | 'person'; id: string; groups: HoldingGroup[]; replaced: Replacement[] }

const Holdings = ({ kind, id, groups, replaced }: Props) => (
  <dl className="holdings">
    {groups.map(({ stance, holdings }) => (
      <div key={stance} className="holding-group">
        <dt>
          <StanceShape stance={stance} /> {kind === 'person' && stance === 'uses' ? 'Uses' : standings[stance]}
        </dt>
        <dd>
          <ul>
            {holdings.slice(0, toolsShown).map(({ tool, said }) => {
              const [successor] = replaced.filter(({ gone }) => gone === tool && stance === 'replaced')
              return (
                <li key={tool}>
                  <NameLink kind="tool" id={tool} />
                  {successor && (
                    <>
                      {' '}
                      <span className="stance">for</span> <NameLink kind="tool" id={successor.came} />
                    </>
                  )}
                  {said.map(({ stance: how, year, takeaways }) => (
                    <span key={`${how} ${year}`} className="holding-said">
                      {takeaways.slice(0, linksShown).map((takeaway, i) => (
                        <Link
                          key={`${takeaway.recap} ${takeaway.talk} ${takeaway.id}`}
                          to={takeawayPath(takeaway)}
                          className={i === 0 ? 'stance-mark' : 'stance-more'}
                          {...(i > 0 && { 'aria-label': `${stanceWords[how]}, ${year ?? 'no year'}, takeaway ${i + 1}` })}
                        >
                          {i === 0 ? [said.length > 1 && stanceWords[how], year ?? 'no year'].filter(Boolean).join(' ') : i + 1}
                        </Link>
                      ))}
                    </span>
                  ))}
                </li>
              )
            })}
          </ul>
          {holdings.length > toolsShown && (
            <p className="show-all no-print">
              <Link to={exploreView({ [kind]: [id], stance: [stance] })}>All {holdings.length}, in explore</Link>
            </p>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

export const holdingSection = (props: Props): Section[] => {
  const tools = props.groups.reduce((sum, { holdings }) => sum + holdings.length, 0)
  if (tools === 0) return []
  const has = (...stances: StanceName[]) => props.groups.some(({ stance }) => stances.includes(stance))
  const words = [
    has('uses', 'recommends', 'warns') && (props.kind === 'company' ? 'runs' : 'uses'),
    has('built') && 'built',
    has('evaluates') && 'evaluated',
    has('replaced') && 'left',
  ].filter(word => word !== false)
  const title = `What ${props.kind === 'company' ? 'it' : 'this person'} ${new Intl.ListFormat('en').format(words)}`
  return [{ id: 'tools', title, count: tools, note: counted(tools, 'tool'), content: <Holdings {...props} /> }]
}
