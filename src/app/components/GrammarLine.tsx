// A takeaway in; the line beneath its sentence out: who, stance, tool, topic. Nothing where it names nothing.
import type { ReactNode } from 'react'
import type { Takeaway } from '../../corpus/schema.ts'
import { grammarOf } from '../grammar.ts'
import { stanceWords } from '../../corpus/stance-words.ts'
import { NameLink } from './NameLink.tsx'

export const GrammarLine = ({ takeaway }: { takeaway: Takeaway }) => {
  const { clauses, companies, people, tools, topics } = grammarOf(takeaway)
  const parts: ReactNode[] = []
  if (takeaway.voice === 'author') parts.push(<span key="voice">Not said on stage.</span>)
  for (const { holder, stance, tools: about } of clauses)
    parts.push(
      <span key={`${holder?.id} ${stance}`} className="inline-flex flex-wrap items-baseline gap-x-2">
        {holder && <NameLink kind={holder.entity} id={holder.id} />}
        <span className="stance">{stanceWords[stance]}</span>
        {about.map(id => (
          <NameLink key={id} kind="tool" id={id} />
        ))}
      </span>,
    )
  // Only behind a stance: a company that is merely named says nothing about a tool.
  if (tools.length > 0 && clauses.length > 0)
    parts.push(
      <span key="about" className="joint">
        about
      </span>,
    )
  for (const id of tools) parts.push(<NameLink key={`tool ${id}`} kind="tool" id={id} />)
  for (const id of people) parts.push(<NameLink key={`person ${id}`} kind="person" id={id} />)
  for (const id of companies) parts.push(<NameLink key={`company ${id}`} kind="company" id={id} />)
  for (const id of topics) parts.push(<NameLink key={`topic ${id}`} kind="topic" id={id} />)
  return parts.length > 0 && <div className="grammar">{parts}</div>
}
