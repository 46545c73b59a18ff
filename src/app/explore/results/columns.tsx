// The columns of the table in their order: what each is called, how wide it is at least, and what a takeaway has in it.
import { entitiesOfTakeaway, type Lookups } from '../../../corpus/lookups.ts'
import type { EntityKind } from '../../../corpus/schema.ts'
import type { ReactNode } from 'react'
import { byName } from '../../../search/collation.ts'
import type { Row, TableColumn } from '../../../search/results.ts'
import { pagePath } from '../../addresses.ts'
import { NameLink } from '../../components/NameLink.tsx'
import { NameList } from '../../components/NameList.tsx'
import { stanceWords } from '../../../corpus/stance-words.ts'
import { gutterLabel } from '../../words.ts'
import { TalkName } from './TalkName.tsx'
import { PlainLink } from '../../components/PlainLink.tsx'

export type Column = {
  label: string
  /** In rem, the least that it needs. */
  width: number
  cell: (row: Row, lookups: Lookups) => ReactNode
}

const named = ({ takeaway }: Row, lookups: Lookups, kind: EntityKind): string[] => {
  const talk = takeaway.talk === undefined ? undefined : lookups.talks.get(takeaway.talk)
  const nameOf = (id: string) => lookups.entities[kind].get(id)?.name ?? id
  return entitiesOfTakeaway(takeaway, talk, kind).sort((a, b) => byName(nameOf(a), nameOf(b)))
}

export const columns: Record<TableColumn, Column> = {
  year: { label: 'Year', width: 3.25, cell: ({ takeaway }, { editions }) => editions.get(takeaway.edition)?.year },
  talk: {
    label: 'Talk',
    width: 8.5,
    cell: ({ takeaway, titleMatches }) => <TalkName takeaway={takeaway} matches={titleMatches} />,
  },
  who: {
    label: 'Who',
    width: 7,
    cell: (row, lookups) => {
      const [companies, people] = [named(row, lookups, 'company'), named(row, lookups, 'person')]
      if (companies.length + people.length === 0) return undefined
      return (
        <>
          <NameList kind="company" ids={companies} />
          {companies.length > 0 && people.length > 0 && ', '}
          <NameList kind="person" ids={people} />
        </>
      )
    },
  },
  tool: {
    label: 'Tools',
    width: 7,
    cell: (row, lookups) => {
      const tools = named(row, lookups, 'tool')
      return (
        tools.length > 0 && (
          <span className="table-tools">
            {tools.map(id => (
              <NameLink key={id} kind="tool" id={id} />
            ))}
          </span>
        )
      )
    },
  },
  topic: {
    label: 'Topics',
    width: 7,
    cell: (row, lookups) => {
      const topics = named(row, lookups, 'topic')
      return topics.length > 0 && <NameList kind="topic" ids={topics} />
    },
  },
  kind: { label: 'Kind', width: 5, cell: ({ takeaway }) => gutterLabel(takeaway) || 'Claim' },
  stance: {
    label: 'Stance',
    width: 5.25,
    cell: ({ takeaway }) => [...new Set(takeaway.stances.map(({ stance }) => stanceWords[stance]))].sort(byName).join(', '),
  },
  conference: {
    label: 'Conference',
    width: 7,
    cell: ({ takeaway }, { editions }) => (
      <PlainLink to={pagePath('edition', takeaway.edition)}>
        <bdi>{editions.get(takeaway.edition)?.name ?? takeaway.edition}</bdi>
      </PlainLink>
    ),
  },
}
