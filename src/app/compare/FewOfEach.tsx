// A few takeaways of each side, half beside half, with the way to all of each.
import { Link } from 'react-router'
import { takeawayPath } from '../addresses.ts'
import { Said } from '../components/Said.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { fewOf } from './few.ts'
import { exploreSide, type Side } from './side.ts'

const shown = 4

export const FewOfEach = ({ sides }: { sides: Side[] }) => {
  const { editions } = useLookups()
  return (
    <div className="sides">
      {sides.map(side => (
        <div key={side.id} className="side">
          <h3 className="side-head">
            <bdi>{side.name}</bdi>
          </h3>
          <ul>
            {fewOf(side.takeaways, editions, shown).map(takeaway => (
              <li key={takeawayPath(takeaway)}>
                <Said takeaway={takeaway} />
              </li>
            ))}
          </ul>
          {side.takeaways.length > 0 ? (
            <p className="show-all no-print">
              <Link className="button" to={exploreSide(side)}>
                Explore {side.takeaways.length === 1 ? 'this one' : `all ${counted(side.takeaways.length, 'takeaway')}`}
                <span className="sr-only"> of {side.name}</span>
              </Link>
            </p>
          ) : (
            <p className="rail-note">No takeaway is about it.</p>
          )}
        </div>
      ))}
    </div>
  )
}
