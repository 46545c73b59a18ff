// How many takeaways fit: to the eye at once, to a listener once the search has settled.
import { memo, useEffect, useState } from 'react'
import type { SearchResult } from '../../search/results.ts'
import { counted } from '../words.ts'

const quiet = 600

/** What follows the number of takeaways: how many of them are of talks is known once all groups are there. */
const restWords = ({ takeaways, talks, groups, groupCount }: SearchResult): string => {
  if (talks === 0) return ''
  const words = counted(talks, 'talk')
  if (groups.length < groupCount) return `, ${words}`
  const ofTalks = groups.reduce((sum, { talk, hits }) => (talk ? sum + hits.length : sum), 0)
  return ofTalks < takeaways ? `, ${ofTalks} of them in ${words}` : ` in ${words}`
}

export const CountLine = memo(({ result, settled }: { result: SearchResult | undefined; settled: boolean }) => {
  const count = result && counted(result.takeaways, 'takeaway')
  const rest = result && restWords(result)
  const words = settled ? `${count}${rest}` : undefined
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (words === undefined) return
    const timer = setTimeout(() => setSaid(words), quiet)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <>
      <p className="count-line" aria-hidden="true">
        <b>{count}</b>
        {rest}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
})
