// Explore: the search field, the years, the facets, and the takeaways that fit, grouped by talk. The view is the address.
import { Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { plainly } from '../../search/query/remarks.ts'
import { type SearchNote, useSearch, useSearchMishap } from '../search-client.ts'
import { Chips } from './Chips.tsx'
import { CountLine } from './CountLine.tsx'
import { CorpusSize } from './welcome/CorpusSize.tsx'
import { EmptyResult, loadEmptyResult } from './empty.tsx'
import { Examples } from './welcome/Examples.tsx'
import { Facets } from './facets/Facets.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { ListControls } from './ListControls.tsx'
import { Remarks } from './Remarks.tsx'
import { Results } from './Results.tsx'
import { SearchField } from './SearchField.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { useEarlyText } from './use-early-text.ts'
import { useTitle } from './use-title.ts'
import { useView, viewPath } from './use-view.ts'
import { Welcome } from './welcome/Welcome.tsx'
import { YearBars } from './years/YearBars.tsx'

const mishapWords: Record<SearchNote['what'], string> = {
  restarted: 'The search stopped and was started again.',
  'in the page': 'The search runs within the page now, and may feel slower.',
  rebuilt: 'The index that came with the corpus does not serve, and was built here',
}
const noteOf = (note: SearchNote): string => mishapWords[note.what] + (note.what === 'rebuilt' ? `: ${note.why}.` : '')

export const ExplorePage = () => {
  const view = useView()
  useEarlyText(view)
  useTitle()
  const { data: result, error, isPlaceholderData, refetch } = useSearch(view.asked, view.groups)
  const mishap = useSearchMishap()
  const above = useRef<HTMLDivElement>(null)
  const settled = result !== undefined && !isPlaceholderData
  // Letters show before what they find: a long list is drawn between them. A result goes with what was asked for it; only the columns
  // of a table change without another result.
  const { asked } = view
  const asksAll = viewPath(asked) === '/'
  useEffect(() => {
    if (!asksAll) loadEmptyResult()
  }, [asksAll])
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const found = useMemo(() => ({ asked, result }), [result, asked.columns])
  const shown = useDeferredValue(found)
  const counts = shown.result?.counts
  // What is found comes before what it could be narrowed by: two short frames, not one long one. At first they come together.
  const drawnCounts = useDeferredValue(counts) ?? counts
  return (
    <div className="with-rail">
      <div className="rail desk-rail">
        <CorpusSize />
        {drawnCounts && <Facets choices={view.choices} counts={drawnCounts} />}
      </div>
      <div className="min-w-0">
        <h1 className="sr-only" tabIndex={-1}>
          Explore what was said
        </h1>
        <SearchField view={view} />
        <Examples />
        <SearchHelp />
        {counts && <YearBars choices={view.choices} counts={counts.year} />}
        <Remarks remarks={mishap ? [...view.remarks, plainly(noteOf(mishap))] : view.remarks} />
        <div className="count-row" ref={above}>
          <CountLine result={result} settled={settled} />
          {result && <FilterSheet view={view} result={result} />}
          <ListControls view={view} />
        </div>
        <Chips view={view} />
        {error && !result ? (
          <p className="lead mt-8">
            The search did not start.{' '}
            <button type="button" className="plain-button" onClick={() => refetch()}>
              Try again
            </button>
            <small className="rail-note block">{error.message}</small>
          </p>
        ) : shown.result?.takeaways === 0 ? (
          <Suspense fallback={<p className="lead mt-8">Nothing fits.</p>}>
            <EmptyResult asked={shown.asked} result={shown.result} />
          </Suspense>
        ) : (
          shown.result && (
            <>
              {viewPath(shown.asked) === '/' && <Welcome counts={shown.result.counts} />}
              <Results asked={shown.asked} result={shown.result} above={above} onShow={view.show} />
            </>
          )
        )}
      </div>
    </div>
  )
}
