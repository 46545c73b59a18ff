// The header: the name, the ways through the corpus, the state of the offline copy. On a phone the ways stand in a menu.
import { Link, NavLink, useLocation } from 'react-router'
import { Door } from '../components/Door.tsx'
import { OfflineNote } from './OfflineNote.tsx'

const ways = [
  ['/', 'Explore'],
  ['/conferences', 'Conferences'],
  ['/companies', 'Companies'],
  ['/tools', 'Tools'],
  ['/topics', 'Topics'],
  ['/people', 'People'],
  ['/trends', 'Trends'],
] as const

const Ways = ({ label }: { label: string }) => (
  <nav className="nav" aria-label={label}>
    {ways.map(([to, name]) => (
      <NavLink key={to} to={to} end={to === '/'}>
        <span>{name}</span>
      </NavLink>
    ))}
  </nav>
)

export const Header = () => {
  const { pathname } = useLocation()
  return (
    <header className="width">
      <div className="header-row">
        <Link to="/" className="wordmark">
          <Door />
          Hallway
        </Link>
        <Ways label="Main" />
        <OfflineNote />
        <details className="menu" key={pathname}>
          <summary>Menu</summary>
          <Ways label="Menu" />
        </details>
      </div>
    </header>
  )
}
