// Tools that rise, that fade and that do neither in; their part of the page out: bars, a table, and who said it.
import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Trends } from '../../corpus/trends.ts'
import { useCorpus } from '../corpus-queries.ts'
import type { Section } from '../entity/section.ts'
import { counted } from '../words.ts'
import { directionWords } from './direction-words.ts'
import { SharesFigure } from './SharesFigure.tsx'
import { ShareTable } from './ShareTable.tsx'
import { WhoSaid } from './WhoSaid.tsx'

const number = new Intl.NumberFormat('en')

const Tools = ({ tools, years }: Pick<Trends, 'tools' | 'years'>) => {
  const { manifest, lookups } = useCorpus()
  const groups = useMemo(
    () =>
      [
        { title: 'Rising', note: 'rising', rows: tools.rising },
        { title: 'Fading', note: 'fading', rows: tools.fading },
        { title: 'No clear direction', note: 'no clear direction', rows: tools.unclear },
      ].filter(({ rows }) => rows.length > 0),
    [tools],
  )
  const drawn = useMemo(
    () =>
      groups.flatMap(({ note, rows }) =>
        rows.map(({ id, talks }) => ({ id, talks, note, name: lookups.entities.tool.get(id)?.name ?? id })),
      ),
    [groups, lookups],
  )
  return (
    <>
      <p className="part-lead">{directionWords(tools)}</p>
      {drawn.length > 0 && (
        <>
          <SharesFigure kind="tool" rows={drawn} years={years} />
          <ShareTable
            kind="tool"
            caption="Talks in which each tool is named, and their share of the talks of the year"
            years={years}
            groups={groups}
          />
          <WhoSaid tools={groups.flatMap(({ rows }) => rows)} />
        </>
      )}
      {manifest.counts.tools > drawn.length && (
        <p className="show-all">
          <Link to="/tools">All {counted(manifest.counts.tools, 'tool')}</Link>
        </p>
      )}
    </>
  )
}

export const toolSection = ({ tools, years }: Trends): Section[] => {
  if (tools.of === 0) return []
  const shown = tools.rising.length + tools.fading.length + tools.unclear.length
  return [
    {
      id: 'tools',
      title: 'Tools rising and fading',
      count: shown,
      note: tools.judged === 0 ? 'too few to tell' : `${number.format(tools.judged)} of ${number.format(tools.of)} can be judged`,
      content: <Tools tools={tools} years={years} />,
    },
  ]
}
