// Explore: the search field, the years, the facets, and the takeaways that fit, grouped by talk. The view is the address.
import { useDeferredValue, useMemo, useState } from 'react'
import type { SearchMishap } from '../../search/client.ts'
import { plainly } from '../../search/query/explain.ts'
import { useSearch, useSearchMishap } from '../search-client.ts'
import { Chips } from './Chips.tsx'
import { CountLine } from './CountLine.tsx'
import { CorpusSize } from './CorpusSize.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { Examples } from './Examples.tsx'
import { Facets } from './Facets.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { Remarks } from './Remarks.tsx'
import { Results } from './Results.tsx'
import { SearchField } from './SearchField.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { SortControl } from './SortControl.tsx'
import { useEarlyText } from './use-early-text.ts'
import { useView } from './use-view.ts'
import { YearBars } from './YearBars.tsx'

const mishapWords: Record<SearchMishap, string> = {
  restarted: 'The search stopped and was started again.',
  'in the page': 'The search runs within the page now, and may feel slower.',
}

export const ExplorePage = () => {
  const view = useView()
  useEarlyText(view)
  const { data: result, error, isPlaceholderData, refetch } = useSearch(view.asked, view.groups)
  const mishap = useSearchMishap()
  const [sheet, setSheet] = useState(false)
  const settled = result !== undefined && !isPlaceholderData
  // Letters show before what they find: a long list is drawn between them.
  const { asked } = view
  const shown = useDeferredValue(useMemo(() => ({ asked, result }), [asked, result]))
  const counts = shown.result?.counts
  return (
    <div className="with-rail">
      <div className="rail desk-rail">
        <CorpusSize />
        {counts && <Facets choices={view.choices} counts={counts} />}
      </div>
      <div className="min-w-0">
        <h1 className="sr-only" tabIndex={-1}>
          Explore what was said
        </h1>
        <SearchField view={view} />
        <Examples />
        <SearchHelp />
        {counts && <YearBars choices={view.choices} counts={counts.year} />}
        <Remarks remarks={mishap ? [...view.remarks, plainly(mishapWords[mishap])] : view.remarks} />
        <div className="count-row">
          <CountLine result={result} settled={settled} />
          <SortControl view={view} />
        </div>
        <Chips view={view} />
        {result && (
          <FilterSheet open={sheet} onOpen={() => setSheet(true)} onClose={() => setSheet(false)} view={view} result={result} />
        )}
        {error && !result ? (
          <p className="lead mt-8">
            The search did not start.{' '}
            <button type="button" className="plain-button" onClick={() => refetch()}>
              Try again
            </button>
          </p>
        ) : shown.result?.takeaways === 0 ? (
          <EmptyResult asked={shown.asked} result={shown.result} />
        ) : (
          shown.result && <Results asked={shown.asked} result={shown.result} onMore={view.showMore} />
        )}
      </div>
    </div>
  )
}
