// How much there is to explore, at the head of the rail.
import { memo } from 'react'
import { useCorpus } from '../../corpus-queries.ts'
import { counted, yearSpan } from '../../words.ts'

/** The same for every letter typed. */
export const CorpusSize = memo(() => {
  const { manifest, lookups } = useCorpus()
  const { counts } = manifest
  const parts = [
    counted(counts.talks, 'talk'),
    counted(counts.recaps, 'recap'),
    yearSpan(lookups.summaries.editions.map(({ year }) => year)),
  ]
  return (
    <div className="corpus-size">
      <p className="font-semibold">{counted(counts.takeaways, 'takeaway')}</p>
      <p className="rail-note">{parts.filter(Boolean).join(', ')}</p>
    </div>
  )
})
