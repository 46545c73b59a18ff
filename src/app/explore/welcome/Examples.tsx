// Views to start from, taken from the corpus itself, so that each leads somewhere.
import { memo } from 'react'
import { Link } from 'react-router'
import { explorePath } from '../../addresses.ts'
import { useLookups } from '../../corpus-queries.ts'
import { mostNamed } from './questions.ts'

/** The same for every letter typed. */
export const Examples = memo(() => {
  const { tools, companies, topics } = useLookups().summaries
  const [tool, company, topic] = [mostNamed(tools), mostNamed(companies), mostNamed(topics)]
  return (
    <p className="examples">
      <span className="text-ink-3">Try</span>
      {topic && <Link to={explorePath('topic', topic.id)}>{topic.name}</Link>}
      {company && <Link to={explorePath('company', company.id)}>said of {company.name}</Link>}
      {tool && <Link to={explorePath('tool', tool.id)}>who names {tool.name}</Link>}
      <Link to={explorePath('kind', 'figure')}>figures</Link>
      <Link to={explorePath('kind', 'question')}>open questions</Link>
    </p>
  )
})
