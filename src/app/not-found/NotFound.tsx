// An address that leads nowhere: leads on where another of the page's names was meant, else says so and offers what is near.
import '../../styles/for-nothing.css'
import { useEffect, useRef } from 'react'
import { Link, useLocation, useNavigate, useNavigationType } from 'react-router'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { useHydrated } from '../hydration.ts'
import { nearPages } from '../near-matches.ts'
import { movedTo } from './moved.ts'
import { placeAt, useMoves } from './use-moves.ts'

const kindWords = {
  talk: 'Talk',
  tool: 'Tool',
  company: 'Company',
  topic: 'Topic',
  person: 'Person',
  edition: 'Conference',
  recap: 'Recap',
}

export const NotFound = () => {
  const { pathname, search, hash } = useLocation()
  const moves = useMoves()
  const lookups = useLookups()
  // The HTML of this page stands for any address that leads nowhere.
  const known = useHydrated()
  const to = known && moves ? movedTo(pathname, lookups, moves, hash) : undefined
  const navigate = useNavigate()
  useEffect(() => {
    if (to !== undefined) navigate(placeAt(to, search, hash), { replace: true })
  }, [to, search, hash, navigate])
  if (!known) return <Anywhere />
  return moves && to === undefined && <Nowhere pathname={pathname} />
}

const collections = [
  ['/talks', 'Talks'],
  ['/conferences', 'Conferences'],
  ['/tools', 'Tools'],
  ['/companies', 'Companies'],
  ['/topics', 'Topics'],
  ['/people', 'People'],
  ['/recaps', 'Recaps'],
]

const Anywhere = () => (
  <div className="lone">
    <h1 className="big-sentence">Nothing stands at this address</h1>
    <p className="lead">What there is stands in these lists:</p>
    <ul className="answers">
      {collections.map(([path = '/', name]) => (
        <li key={path} className="answer">
          <Link to={path}>{name}</Link>
        </li>
      ))}
    </ul>
  </div>
)

const Nowhere = ({ pathname }: { pathname: string }) => {
  const near = nearPages(pathname, useLookups())
  const heading = useRef<HTMLHeadingElement>(null)
  const how = useNavigationType()
  // Drawn later than other pages, so it takes the focus itself where a reader came by a link.
  useEffect(() => {
    if (how !== 'POP') heading.current?.focus({ preventScroll: true })
  }, [how])
  return (
    <div className="lone">
      <h1 ref={heading} tabIndex={-1} className="big-sentence">
        Nothing stands at <b className="whole-address">{pathname.length > 80 ? `${pathname.slice(0, 80)}…` : pathname}</b>
      </h1>
      <p className="lead">
        {near.length > 0 ? 'These are near it:' : 'No page has an address like it. Perhaps a search finds what you came for.'}
      </p>
      {near.length > 0 && (
        <ul className="answers">
          {near.map(({ kind, id, name }) => (
            <li key={`${kind} ${id}`} className="answer">
              <Link to={pagePath(kind, id)} className="text-base">
                <bdi>{name}</bdi>
              </Link>
              <span className="rail-note">{kindWords[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6">
        <Link to="/" className="button">
          Explore everything
        </Link>
      </p>
    </div>
  )
}
