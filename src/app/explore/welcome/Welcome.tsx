// What somebody sees who has asked for nothing yet, over the newest takeaways: what is in here, what it answers, what is new.
import { Link } from 'react-router'
import type { SearchResult } from '../../../search/results.ts'
import { explorePath } from '../../addresses.ts'
import { LeaderRow } from '../../components/LeaderRow.tsx'
import { useLookups } from '../../corpus-queries.ts'
import { counted, yearSpan } from '../../words.ts'
import { Newest } from './Newest.tsx'
import { questionsFor } from './questions.ts'

export const Welcome = ({ counts }: { counts: SearchResult['counts'] }) => {
  const lookups = useLookups()
  const questions = questionsFor(counts)
  // Of those with a title alone nothing was taken home.
  const talks = lookups.summaries.talks.filter(({ takeaways }) => takeaways > 0).length
  const years = yearSpan(lookups.summaries.editions.map(({ year }) => year))
  return (
    <section className="welcome" aria-label="What is here">
      <p className="welcome-lead">
        What engineers took home from {counted(talks, 'talk')}
        {years && `, ${years}`}: who said what about which tool, and where it is written.
      </p>
      {questions.length > 0 && (
        <>
          <h2 className="label">Worth asking</h2>
          <ul className="welcome-questions">
            {questions.map(({ words, facet, value, takeaways }) => (
              <li key={words}>
                <LeaderRow
                  name={<Link to={explorePath(facet, value)}>{words}</Link>}
                  count={
                    <>
                      {takeaways.toLocaleString('en')}
                      <span className="sr-only"> takeaways</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="label">New</h2>
      <Newest />
    </section>
  )
}
