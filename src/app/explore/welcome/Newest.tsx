// What is new: since the last visit, or at all. A line that has its room before it is known which of them it will say.
import { Link } from 'react-router'
import { pagePath } from '../../../corpus/lookups.ts'
import type { RecapSummary } from '../../../corpus/schema.ts'
import { useLookups } from '../../corpus-queries.ts'
import { counted } from '../../words.ts'
import { newestFirst } from './news.ts'
import { useNews } from './use-news.ts'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const Day = ({ of }: { of: string }) => {
  const day = new Date(of)
  return Number.isNaN(day.getTime()) ? of : <time dateTime={of}>{dayFormat.format(day)}</time>
}

const RecapLink = ({ of }: { of: RecapSummary }) => (
  <Link to={pagePath('recap', of.id)}>
    <bdi>{of.title}</bdi>
  </Link>
)

export const Newest = () => {
  const lookups = useLookups()
  const { summaries, editions } = lookups
  const news = useNews(lookups)
  const [newest] = newestFirst(summaries.recaps, editions)
  if (!newest) return null
  const [first, ...others] = news?.recaps ?? []
  return (
    <p className="welcome-news">
      {first && news ? (
        <>
          <b>{counted(news.takeaways, 'takeaway')}</b> since you were here on <Day of={news.since} />, from{' '}
          <RecapLink of={first} />
          {others.length > 0 && (
            <>
              {' '}
              and <Link to="/recaps">{counted(others.length, 'other recap')}</Link>
            </>
          )}
        </>
      ) : (
        <>
          {news && (
            <>
              Nothing since you were here on <Day of={news.since} />.{' '}
            </>
          )}
          The latest recap is <RecapLink of={newest} />
          {newest.date && (
            <>
              , of <Day of={newest.date} />
            </>
          )}
          {editions.get(newest.edition) && (
            <>
              , on <Link to={pagePath('edition', newest.edition)}>{editions.get(newest.edition)?.name}</Link>
            </>
          )}
        </>
      )}
      .
    </p>
  )
}
