// A talk, or a section of a recap that is no talk, in; what opens its group in the ledger out. `evidence` stands at its right.
import type { ReactNode } from 'react'
import { Link, useViewTransitionState } from 'react-router'
import type { TextRange } from '../../search/results.ts'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { useRootMark } from '../root-mark.ts'
import { Byline } from './Byline.tsx'
import { MarkedText } from './MarkedText.tsx'
import { PlainLink } from './PlainLink.tsx'

export type GroupOf = { talk?: string; recap: string; edition: string; section?: string }

type Props = { of: GroupOf; titleMatches?: TextRange[]; evidence?: ReactNode }

export const GroupHead = ({ of, titleMatches = [], evidence }: Props) => {
  const { talks, recaps, editions } = useLookups()
  const talk = of.talk === undefined ? undefined : talks.get(of.talk)
  const recap = recaps.get(of.recap)
  const title = talk?.title ?? of.section ?? recap?.title ?? of.recap
  const path = talk ? pagePath('talk', talk.id) : pagePath('recap', of.recap)
  // On the way there, the title of the group becomes that of the page.
  const moving = useViewTransitionState(path)
  useRootMark('data-moving', moving)
  return (
    <div className="row group-head">
      <div className="gutter">{editions.get(of.edition)?.year}</div>
      <div className="text">
        <h2 className="group-title" {...(moving && { 'data-moving': '' })}>
          <Link to={path} viewTransition>
            <bdi>
              <MarkedText text={title} matches={titleMatches} />
            </bdi>
          </Link>
        </h2>
        {talk ? (
          <Byline talk={talk} />
        ) : (
          <p className="byline">
            {of.section === undefined ? 'On ' : 'From the recap '}
            {of.section === undefined ? (
              <PlainLink to={pagePath('edition', of.edition)}>
                <bdi>{editions.get(of.edition)?.name ?? of.edition}</bdi>
              </PlainLink>
            ) : (
              <PlainLink to={pagePath('recap', of.recap)}>
                <bdi>{recap?.title ?? of.recap}</bdi>
              </PlainLink>
            )}
            , no talk in particular
          </p>
        )}
      </div>
      {evidence && <div className="evidence">{evidence}</div>}
    </div>
  )
}
