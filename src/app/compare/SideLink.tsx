// A side in; its name out, as a link to its own page, in the form that tells its kind. A year has no page: explore has its takeaways.
import { Link } from 'react-router'
import { NameLink } from '../components/NameLink.tsx'
import { exploreSide, type Side } from './side.ts'

export const SideLink = ({ side }: { side: Side }) =>
  side.facet === 'year' ? <Link to={exploreSide(side)}>{side.name}</Link> : <NameLink kind={side.facet} id={side.id} />
