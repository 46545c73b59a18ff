// Trends: topics by year, tools that rise and fade, companies by tool; each as a picture and as a table, and what stands behind it.
import { Link, useLoaderData } from 'react-router'
import { OnThisPage } from '../components/OnThisPage.tsx'
import { SectionList } from '../components/SectionList.tsx'
import { companySection } from './CompanySection.tsx'
import type { loader } from './route.tsx'
import { standingWords } from './standing.ts'
import { toolSection } from './ToolSection.tsx'
import { topicSection } from './TopicSection.tsx'
import { YearsBehind } from './YearsBehind.tsx'

const Nothing = () => (
  <p className="part-lead">
    No recap of a known year is in the corpus yet, so there is nothing to compare. <Link to="/about">How a recap is added</Link>
  </p>
)

export const TrendsPage = () => {
  const trends = useLoaderData<typeof loader>()
  const { years } = trends
  const sections = [...topicSection(trends), ...toolSection(trends), ...companySection(trends)]
  const [standing, ...reading] = standingWords(trends)
  return (
    <article className="with-rail entity trends">
      <header className="page-head">
        <p className="page-kind" />
        <div className="min-w-0">
          <h1 className="page-title" tabIndex={-1}>
            Trends
          </h1>
          {years.length > 0 && (
            <div className="page-facts">
              <p className="sentence">{standing}</p>
              {reading.map(words => (
                <p key={words} className="trend-reading">
                  {words}
                </p>
              ))}
            </div>
          )}
        </div>
      </header>
      <div className="min-w-0 page-main">{years.length > 0 ? <SectionList sections={sections} /> : <Nothing />}</div>
      {years.length > 0 && (
        <aside className="rail" aria-label="About the trends">
          <OnThisPage parts={sections} />
          <YearsBehind years={years} />
        </aside>
      )}
    </article>
  )
}
