// Sentences on what was not understood, each with its ways on within, in; one line that a listener hears too, out.
import { Fragment } from 'react'
import { Link } from 'react-router'

/** A sentence with its ways on within, each a path of the site: `before`, the ways with commas and “or” between them, `after`. */
export type Told = { before: string; ways: { label: string; path: string }[]; after: string }

/** As a sentence has them: `A, B or C`. */
const between = (i: number, count: number): string => (i === 0 ? '' : i === count - 1 ? ' or ' : ', ')

export const WhatIsTold = ({ told }: { told: Told[] }) => (
  <div aria-live="polite">
    {told.length > 0 && (
      <p className="remarks">
        {told.map(({ before, ways, after }) => (
          <Fragment key={before + ways[0]?.label}>
            {before}
            {ways.map(({ label, path }, i) => (
              <Fragment key={label}>
                {between(i, ways.length)}
                <Link to={path}>
                  <bdi>{label}</bdi>
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
