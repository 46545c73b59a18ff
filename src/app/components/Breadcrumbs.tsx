// The pages above this one in; the way up to them out, by the pattern of the ARIA Authoring Practices.
import { Link } from 'react-router'

type Props = {
  /** From the outermost inwards; paths are below the site's base. */
  trail: { name: string; path: string }[]
  /** What this page is, in a word or two: its whole title stands right below. */
  current: string
}

export const Breadcrumbs = ({ trail, current }: Props) => (
  <nav className="breadcrumbs no-print" aria-label="Breadcrumb">
    <ol>
      {trail.map(({ name, path }) => (
        <li key={path}>
          <Link to={path}>
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
      <li aria-current="page">
        <bdi>{current}</bdi>
      </li>
    </ol>
  </nav>
)
