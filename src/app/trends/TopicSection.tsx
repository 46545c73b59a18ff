// The topics of most talks in; their part of the page out: bars, a table, and the way to all topics.
import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Trends } from '../../corpus/trends.ts'
import { useCorpus } from '../corpus-queries.ts'
import type { Section } from '../entity/section.ts'
import { counted } from '../words.ts'
import { SharesFigure } from './SharesFigure.tsx'
import { ShareTable } from './ShareTable.tsx'

const Topics = ({ topics, years }: Pick<Trends, 'topics' | 'years'>) => {
  const { manifest, lookups } = useCorpus()
  const rows = useMemo(
    () => topics.map(({ id, talks }) => ({ id, talks, name: lookups.entities.topic.get(id)?.name ?? id })),
    [topics, lookups],
  )
  return (
    <>
      <SharesFigure kind="topic" rows={rows} years={years} />
      <ShareTable
        kind="topic"
        caption="Talks on each topic, and their share of the talks of the year"
        years={years}
        groups={[{ rows: topics }]}
      />
      {manifest.counts.topics > topics.length && (
        <p className="show-all">
          <Link to="/topics">All {counted(manifest.counts.topics, 'topic')}</Link>
        </p>
      )}
    </>
  )
}

export const topicSection = ({ topics, years }: Trends): Section[] =>
  topics.length === 0
    ? []
    : [
        {
          id: 'topics',
          title: years.length > 1 ? 'Topics by year' : `Topics in ${years[0]?.year}`,
          count: topics.length,
          note: topics.length === 1 ? 'one topic' : `the ${topics.length} of most talks`,
          content: <Topics topics={topics} years={years} />,
        },
      ]
