// How to ask, folded beneath the field: each way of asking with an example that leads to its view in this corpus.
import { memo } from 'react'
import { Link } from 'react-router'
import type { Lookups } from '../../corpus/lookups.ts'
import { everything } from '../../search/query/canonical.ts'
import { printField } from '../../search/query/print-text.ts'
import { yearsOf } from '../../search/query/values.ts'
import { facetNames } from '../../search/facets/index.ts'
import { useLookups } from '../corpus-queries.ts'
import { mostNamed } from './welcome/questions.ts'
import { viewPath } from './use-view.ts'

type Example = { asked: string; meaning: string }

const examplesFrom = (lookups: Lookups): Example[] => {
  const { tools, companies } = lookups.summaries
  const [tool, company] = [mostNamed(tools), mostNamed(companies)]
  const [first, last] = [yearsOf(lookups)[0], yearsOf(lookups).at(-1)]
  const named = (name: 'tool' | 'company', value: string, excluded: boolean) => printField({ name, value, excluded })
  return [
    ...(tool ? [{ asked: named('tool', tool.name, false), meaning: 'by any of its names' }] : []),
    ...(company ? [{ asked: named('company', company.name, true), meaning: 'all but this one' }] : []),
    ...(first === last ? [] : [{ asked: `year:${first}..${last}`, meaning: 'from year to year, either end open' }]),
    { asked: '"root cause"', meaning: 'these words, side by side' },
    { asked: 'incident -postmortem', meaning: 'without a word or a phrase' },
  ]
}

/** The same for every letter typed. */
export const SearchHelp = memo(() => (
  <details className="search-help">
    <summary>
      More exactly <code>tool:kafka</code> <code>-without</code> <code>"exact words"</code> <code>year:2015..2018</code>
    </summary>
    <dl>
      {examplesFrom(useLookups()).map(({ asked, meaning }) => (
        <div key={asked}>
          <dt>
            <Link to={viewPath({ ...everything, q: asked })}>{asked}</Link>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
    <p>
      Before the colon stands {facetNames.slice(0, -1).join(', ')} or {facetNames.at(-1)}; several words behind it stand in
      quotes.
    </p>
  </details>
))
