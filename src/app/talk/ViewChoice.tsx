// Where several recaps report a talk: what each adds, in a sentence, and the two ways to read them. The way is in the address.
import { Link, useLocation } from 'react-router'
import { counted } from '../words.ts'
import type { SideBySide } from '../side-by-side.ts'

type Props = { sides: SideBySide; beside: boolean; writerOf: (recap: string) => string }

export const ViewChoice = ({ sides: { together, alone }, beside, writerOf }: Props) => {
  const { pathname } = useLocation()
  return (
    <nav className="view-choice" aria-label="Ways to read the recaps">
      <p>
        {counted(alone.size, 'recap')} report this talk
        {[...alone].map(([recap, { length }], i) => (
          <span key={recap}>
            {i === 0 ? ': ' : ', '}
            <bdi>{writerOf(recap)}</bdi> adds {length === 0 ? 'nothing of their own' : length}
          </span>
        ))}
        {together.length > 0 && `, and ${together.length} ${together.length === 1 ? 'is' : 'are'} reported by more than one`}.
      </p>
      <ul>
        <li>
          <Link to={pathname} replace preventScrollReset {...(!beside && { 'aria-current': 'true' as const })}>
            <span>By kind</span>
          </Link>
        </li>
        <li>
          <Link to={`${pathname}?by=recap`} replace preventScrollReset {...(beside && { 'aria-current': 'true' as const })}>
            <span>Recap beside recap</span>
          </Link>
        </li>
      </ul>
    </nav>
  )
}
