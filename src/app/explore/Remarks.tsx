// What the address or the text says that was not understood, in one line that a listener hears too, with the ways on in it.
import { Fragment } from 'react'
import { Link } from 'react-router'
import { collections } from '../../corpus/lookups.ts'
import type { Remark, Way } from '../../search/query/explain.ts'
import { viewPath } from './use-view.ts'

const pathOf = ({ to }: Way): string => (typeof to === 'string' ? `/${collections[to]}` : viewPath(to))

/** As a sentence has them: `A, B or C`. */
const between = (i: number, count: number): string => (i === 0 ? '' : i === count - 1 ? ' or ' : ', ')

export const Remarks = ({ remarks }: { remarks: Remark[] }) => (
  <div aria-live="polite">
    {remarks.length > 0 && (
      <p className="remarks">
        {remarks.map(({ before, ways, after }) => (
          <Fragment key={before}>
            {before}
            {ways.map((way, i) => (
              <Fragment key={way.label}>
                {between(i, ways.length)}
                <Link to={pathOf(way)}>
                  <bdi>{way.label}</bdi>
                </Link>
              </Fragment>
            ))}
            {after}{' '}
          </Fragment>
        ))}
      </p>
    )}
  </div>
)
