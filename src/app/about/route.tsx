// Counts what the corpus holds and lacks. Links to slides and videos stand in the details alone, so every edition is asked
// for: they are what the search reads too, and what the offline copy keeps.
import '../../styles/for-about.css'
import { coverageOf } from '../../corpus/coverage.ts'
import { gapsOf } from '../../corpus/coverage-gaps.ts'
import { ensureCorpus, ensureEditions } from '../corpus-queries.ts'

export const loader = async () => {
  const { summaries } = (await ensureCorpus()).lookups
  const details = await ensureEditions(summaries.editions.map(({ id }) => id))
  return { coverage: coverageOf(summaries), gaps: gapsOf(summaries, details) }
}

export { AboutPage as Component } from './AboutPage.tsx'
