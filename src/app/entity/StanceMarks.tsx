// What one holder did in one year in; a shape and a word for each out, every takeaway of it a link. What is too much for a cell
// stands in explore.
import { Link } from 'react-router'
import { takeawayPath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import { StanceShape } from '../components/StanceShape.tsx'
import type { Mark } from './stance-table.ts'

const mostMarks = 6
const mostLinks = 3

type Props = { marks: Mark[]; year: number | null; explore: string }

export const StanceMarks = ({ marks, year, explore }: Props) => {
  const { entities } = useLookups()
  const hidden =
    marks.slice(mostMarks).reduce((sum, { takeaways }) => sum + takeaways.length, 0) +
    marks.slice(0, mostMarks).reduce((sum, { takeaways }) => sum + Math.max(0, takeaways.length - mostLinks), 0)
  return (
    <ul className="stance-marks">
      {marks.slice(0, mostMarks).map(({ stance, tool, takeaways: [first, ...more] }) => {
        const words = [stanceWords[stance], tool && (entities.tool.get(tool)?.name ?? tool)].filter(Boolean).join(' ')
        return (
          <li key={`${stance} ${tool}`}>
            {first && (
              <Link to={takeawayPath(first)} className="stance-mark" title={words}>
                <StanceShape stance={stance} /> <bdi className="stance-word">{words}</bdi>
                <span className="stance-year"> {year === null ? 'in no known year' : `in ${year}`}</span>
              </Link>
            )}
            {more.slice(0, mostLinks - 1).map((takeaway, i) => (
              <Link
                key={`${takeaway.recap} ${takeaway.talk} ${takeaway.id}`}
                to={takeawayPath(takeaway)}
                className="stance-more"
                aria-label={`${words}, takeaway ${i + 2}`}
              >
                {i + 2}
              </Link>
            ))}
          </li>
        )
      })}
      {hidden > 0 && (
        <li>
          <Link to={explore} className="stance-more" aria-label={`${counted(hidden, 'takeaway')} more, in explore`}>
            +{hidden}
          </Link>
        </li>
      )}
    </ul>
  )
}
