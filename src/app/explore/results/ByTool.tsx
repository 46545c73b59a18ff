// The takeaways by the tools that they name, those named most first: a few of each, and a way to the rest. What names no tool is
// told as a number, and comes last.
import { memo } from 'react'
import type { Query, Row, ToolGroup } from '../../../search/results.ts'
import { pagePath } from '../../addresses.ts'
import { TakeawayRow } from '../../components/TakeawayRow.tsx'
import { useLookups } from '../../corpus-queries.ts'
import { firstMatches } from '../../sentence.ts'
import { counted } from '../../words.ts'
import { stepOf, viewPath } from '../use-view.ts'
import { TalkName } from './TalkName.tsx'
import type { ViewProps } from './views.ts'
import { PlainLink } from '../../components/PlainLink.tsx'

/** The list by talk, narrowed to one tool. */
const narrowedTo = ({ q, facets, sort }: Query, tool: string): Query => ({
  ...{ q, sort, facets: { ...facets, tool: { include: [tool], exclude: facets.tool?.exclude ?? [] } } },
})

const ToolRow = memo(({ row: { takeaway, matches, titleMatches }, sparing }: { row: Row; sparing: boolean }) => {
  const { editions } = useLookups()
  return (
    <TakeawayRow
      takeaway={takeaway}
      matches={sparing ? firstMatches(takeaway.text, matches) : matches}
      gutter={<span className="tool-year">{editions.get(takeaway.edition)?.year}</span>}
      from={
        <p className="byline">
          <TalkName takeaway={takeaway} matches={titleMatches} />
          {takeaway.talk === undefined && ', no talk in particular'}
        </p>
      }
    />
  )
})

type GroupProps = { group: ToolGroup; rows: Row[]; asked: Query; sparing: boolean; later: boolean }

const Tool = ({ group: { tool, total, rows: all }, rows, asked, sparing, later }: GroupProps) => {
  const { entities } = useLookups()
  const rest = tool === undefined ? undefined : viewPath(narrowedTo(asked, tool))
  const more = total - all.length
  const takeaways = counted(total, 'takeaway')
  return (
    <section className="group tool-group" {...(later && { 'data-later': '' })}>
      <div className="row group-head tool-head">
        <div className="gutter" />
        <div className="text">
          <h2 className="group-title">
            {tool === undefined ? (
              'No tool named'
            ) : (
              <PlainLink to={pagePath('tool', tool)}>
                <bdi>{entities.tool.get(tool)?.name ?? tool}</bdi>
              </PlainLink>
            )}
          </h2>
        </div>
        <div className="evidence">{rest ? <PlainLink to={rest}>{takeaways}</PlainLink> : takeaways}</div>
      </div>
      <ol className="rows">
        {rows.map(row => (
          <ToolRow key={`${row.takeaway.recap} ${row.takeaway.talk} ${row.takeaway.id}`} row={row} sparing={sparing} />
        ))}
      </ol>
      {more > 0 && rows.length === all.length && (
        <p className="tool-rest">
          {rest ? (
            <PlainLink to={rest}>
              {more} more about <bdi>{entities.tool.get(tool ?? '')?.name ?? tool}</bdi>
            </PlainLink>
          ) : (
            `${counted(more, 'more takeaway')} without a tool: the list by talk has them.`
          )}
        </p>
      )}
    </section>
  )
}

export const ByTool = ({ asked, result: { takeaways, tools }, rows: room, sparing }: ViewProps) => {
  const { groups = [], toolless = 0 } = tools ?? {}
  return (
    <>
      {toolless > 0 && (
        <p className="by-tool-words">
          {counted(takeaways - toolless, 'takeaway')} {takeaways - toolless === 1 ? 'names' : 'name'} a tool;{' '}
          {counted(toolless, 'other')} {toolless === 1 ? 'names' : 'name'} none.
        </p>
      )}
      {groups.map((group, place) => {
        const before = groups.slice(0, place).reduce((sum, { rows }) => sum + rows.length, 0)
        const rows = group.rows.slice(0, Math.max(0, room - before))
        return (
          rows.length > 0 && <Tool key={group.tool ?? ''} {...{ group, rows, asked, sparing }} later={place >= stepOf(asked)} />
        )
      })}
    </>
  )
}
