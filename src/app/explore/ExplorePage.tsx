// Explore: the search field, the years, the facets, and the takeaways that fit, grouped by talk. The view is the address.
import { useMemo, useState } from 'react'
import { useSearch } from '../search-client.ts'
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
import { useView } from './use-view.ts'
import { YearBars } from './YearBars.tsx'

export const ExplorePage = () => {
  const view = useView()
  const { data: result, error, isPlaceholderData, refetch } = useSearch(view.asked, view.groups)
  const [sheet, setSheet] = useState(false)
  const settled = result !== undefined && !isPlaceholderData
  const counts = useMemo(() => result?.counts, [result])
  return (
    <div className="with-rail">
      <div className="rail desk-rail">
        <CorpusSize />
        {counts && <Facets view={view} counts={counts} />}
      </div>
      <div className="min-w-0">
        <h1 className="sr-only" tabIndex={-1}>
          Explore what was said
        </h1>
        <SearchField view={view} />
        <Examples />
        <SearchHelp />
        {counts && <YearBars view={view} counts={counts.year} />}
        <Remarks remarks={view.remarks} />
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
        ) : result && result.takeaways === 0 ? (
          <EmptyResult view={view} result={result} />
        ) : (
          result && <Results view={view} result={result} />
        )}
      </div>
    </div>
  )
}
