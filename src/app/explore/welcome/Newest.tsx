// What is new: since the last visit, or at all. As many lines before it is known which of them it will say as after.
import { Link } from 'react-router'
import { pagePath } from '../../../corpus/lookups.ts'
import type { RecapSummary } from '../../../corpus/schema.ts'
import { useLookups } from '../../corpus-queries.ts'
import { counted } from '../../words.ts'
import { type News, newestFirst } from './news.ts'
import { useNews } from './use-news.ts'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

const Day = ({ of }: { of: string }) => {
  const day = new Date(of)
  return Number.isNaN(day.getTime()) ? of : <time dateTime={of}>{dayFormat.format(day)}</time>
}

const RecapLink = ({ of }: { of: RecapSummary }) => (
  <Link to={pagePath('recap', of.id)}>
    <bdi>{of.title}</bdi>
  </Link>
)

/** One short line, whatever it says: what stands below it may not move once the last visit is known. */
const Since = ({ news }: { news: News | undefined }) => {
  if (!news) return <span>The latest recap:</span>
  const { recaps, takeaways, since } = news
  if (recaps.length === 0)
    return (
      <span>
        Nothing since <Day of={since} />. The latest:
      </span>
    )
  return (
    <span>
      <b>{counted(takeaways, 'takeaway')}</b> in {counted(recaps.length, 'recap')} since <Day of={since} />:
    </span>
  )
}

export const Newest = () => {
  const lookups = useLookups()
  const { summaries, editions } = lookups
  const news = useNews(lookups)
  const recap = news?.recaps[0] ?? newestFirst(summaries.recaps, editions)[0]
  if (!recap) return null
  const edition = editions.get(recap.edition)
  const [, ...others] = news?.recaps ?? []
  return (
    <div className="welcome-news">
      <Since news={news} /> <RecapLink of={recap} />{' '}
      {others.length > 0 ? (
        <details>
          <summary>And {others.length} more</summary>
          <ul>
            {others.map(each => (
              <li key={each.id}>
                <RecapLink of={each} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <span>
          {recap.date && <Day of={recap.date} />}
          {recap.date && edition && ', '}
          {edition && <Link to={pagePath('edition', edition.id)}>{edition.name}</Link>}
        </span>
      )}
    </div>
  )
}
