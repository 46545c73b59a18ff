// Above a recap: what the marks in it mean, and the choice to see what was recognised, and why. The choice is in the address.
import { Link, useLocation } from 'react-router'
import { useFragment } from '../fragment.ts'

export const Legend = ({ recognised }: { recognised: boolean }) => {
  const { pathname } = useLocation()
  const fragment = useFragment()
  return (
    <div className="view-choice">
      <p>
        <span className="taken">Underlined</span>: taken as said on stage. <span className="taken by-writer">Dotted</span>: the
        writer’s own.
      </p>
      <nav aria-label="Ways to read the recap">
        <ul>
          <li>
            <Link
              to={`${pathname}${fragment}`}
              replace
              preventScrollReset
              {...(!recognised && { 'aria-current': 'true' as const })}
            >
              <span>As written</span>
            </Link>
          </li>
          <li>
            <Link
              to={`${pathname}?recognised${fragment}`}
              replace
              preventScrollReset
              {...(recognised && { 'aria-current': 'true' as const })}
            >
              <span>With what was recognised, and why</span>
            </Link>
          </li>
        </ul>
      </nav>
    </div>
  )
}
