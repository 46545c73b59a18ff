// Tools with what is said of them in; a line for each out: who holds which stance, since when, each year a link to the takeaway.
import { Link } from 'react-router'
import type { Said, TrendTool } from '../../corpus/trends.ts'
import { pagePath, takeawayPath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { StanceShape } from '../components/StanceShape.tsx'
import { stanceWords } from '../../corpus/stance-words.ts'

const holderKey = (holder: Said['holder']): string => (holder ? `${holder.entity}/${holder.id}` : '')

/** Each holder once, with all that it is said to do. */
const byHolder = (said: Said[]): Said[][] => {
  const groups = new Map<string, Said[]>()
  for (const each of said) {
    const key = holderKey(each.holder)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

const Holder = ({ said }: { said: Said[] }) => {
  const holder = said[0]?.holder
  return (
    <li>
      {holder ? <NameLink kind={holder.entity} id={holder.id} /> : <span className="rail-note">Not said who:</span>}
      {said.map(({ stance, year, takeaway }) => (
        <Link key={`${stance} ${year}`} to={takeawayPath(takeaway)} className="stance-mark">
          <StanceShape stance={stance} /> {stanceWords[stance]}, {year ?? 'no year'}
        </Link>
      ))}
    </li>
  )
}

export const WhoSaid = ({ tools }: { tools: TrendTool[] }) => {
  const told = tools.filter(({ said }) => said.length > 0)
  const untold = tools.filter(({ said }) => said.length === 0)
  if (told.length === 0) return null
  return (
    <>
      <h3 className="side-head who-said">Who said it</h3>
      <dl className="holdings">
        {told.map(({ id, said, stances }) => (
          <div key={id} className="holding-group">
            <dt>
              <NameLink kind="tool" id={id} />
            </dt>
            <dd>
              <ul>
                {byHolder(said).map(group => (
                  <Holder key={holderKey(group[0]?.holder)} said={group} />
                ))}
                {stances > said.length && (
                  <li className="all-said">
                    <Link to={`${pagePath('tool', id)}#stances`}>All {stances}, on its page</Link>
                  </li>
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {untold.length > 0 && (
        <p className="plot-note">
          Of the others, a recap names the tool, and tells of nobody who uses, built, recommends, evaluates, replaced or warns of
          it.
        </p>
      )}
    </>
  )
}
