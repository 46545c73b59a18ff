// How many takeaways fit: to the eye at once, to a listener once the search has settled.
import { memo, useEffect, useState } from 'react'
import type { SearchResult } from '../../search/results.ts'
import { counted } from '../words.ts'

const quiet = 600

export const countWords = ({ takeaways, talks }: SearchResult): string =>
  talks > 0 ? `${counted(takeaways, 'takeaway')} in ${counted(talks, 'talk')}` : counted(takeaways, 'takeaway')

export const CountLine = memo(({ result, settled }: { result: SearchResult | undefined; settled: boolean }) => {
  const words = result && settled ? countWords(result) : undefined
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (words === undefined) return
    const timer = setTimeout(() => setSaid(words), quiet)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <>
      <p className="count-line" aria-hidden="true">
        {result && (
          <>
            <b>{counted(result.takeaways, 'takeaway')}</b>
            {result.talks > 0 && (
              <>
                {' in '}
                <b>{counted(result.talks, 'talk')}</b>
              </>
            )}
          </>
        )}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
})
