// The takeaways that fit, grouped by talk, ten groups at first, or in the view that was asked for. They are drawn from the top, as
// frames allow; what is out of sight is not laid out, and stays to be found by the browser's own search.
import { memo, type RefObject, useRef, useState } from 'react'
import type { Group, Query, SearchResult } from '../../search/results.ts'
import { pagePath, takeawayPath } from '../addresses.ts'
import { GroupHead } from '../components/GroupHead.tsx'
import { TakeawayRow } from '../components/TakeawayRow.tsx'
import { firstMatches } from '../sentence.ts'
import { counted } from '../words.ts'
import { firstRows } from './first-rows.ts'
import { ListEnd } from './ListEnd.tsx'
import { usePlace } from './results/use-place.ts'
import { useViewNamed } from './results/views.ts'
import { useAsBuilt, useReturned, useRows } from './use-rows.ts'
import { stepOf, viewPath } from './use-view.ts'
import { PlainLink } from '../components/PlainLink.tsx'

/** Past this many results, a word is marked once in a sentence. */
const many = 20

/** About as high as a row is, in pixels: what is not drawn, or not laid out, keeps its place. */
const ROW = 140
/** No row is lower, in pixels, nor a line of a table or of a list by tool. */
const LEAST = 80
const LEAST_LINE = 36

const groupKey = ({ talk, recap, section }: Group): string => talk ?? `${recap} ${section}`

const wayToGroup = (group: Group): string => {
  const first = group.hits[0]?.takeaway
  return group.talk ? pagePath('talk', group.talk) : first ? takeawayPath(first) : pagePath('recap', group.recap)
}

type GroupProps = { group: Group; hits: number; sparing: boolean; later: boolean }

const ResultGroup = memo(({ group, hits, sparing, later }: GroupProps) => {
  const all = hits === group.total
  const share = all ? counted(group.total, 'takeaway') : `${hits} of ${counted(group.total, 'takeaway')}`
  return (
    <section className="group" {...(later && { 'data-later': '', style: { containIntrinsicBlockSize: `auto ${hits * ROW}px` } })}>
      <GroupHead of={group} titleMatches={group.titleMatches} evidence={<PlainLink to={wayToGroup(group)}>{share}</PlainLink>} />
      <ol className="rows">
        {group.hits.map(({ takeaway, matches }) => (
          <TakeawayRow
            key={`${takeaway.recap} ${takeaway.id}`}
            takeaway={takeaway}
            matches={sparing ? firstMatches(takeaway.text, matches) : matches}
          />
        ))}
      </ol>
    </section>
  )
})

/** `atOnce`: so many groups are laid out before they come near. */
type TalksProps = { result: SearchResult; rows: number; atOnce: number; sparing: boolean }

const ByTalk = memo(({ result, rows, atOnce, sparing }: TalksProps) =>
  firstRows(result.groups, rows).groups.map((group, i) => (
    <ResultGroup
      key={groupKey(group)}
      group={group}
      hits={result.groups[i]?.hits.length ?? 0}
      sparing={sparing}
      later={i >= atOnce}
    />
  )),
)

/** What the result holds, whatever is asked for by now: how it is drawn, and how much there is to draw. */
const heldIn = ({ groups, rows, tools }: SearchResult) => {
  const sum = (each: { hits: unknown[] }[] | { rows: unknown[] }[]) =>
    each.reduce((count, one) => count + ('hits' in one ? one.hits : one.rows).length, 0)
  if (rows) return { view: 'table' as const, rows: rows.length, shown: rows.length }
  if (tools) return { view: 'tools' as const, rows: sum(tools.groups), shown: tools.groups.length }
  return { view: undefined, rows: sum(groups), shown: groups.length }
}

type Props = {
  asked: Query
  result: SearchResult
  /** What stands over the list. */
  above: RefObject<HTMLElement | null>
  onShow: (groups: number) => void
}

export const Results = memo(({ asked, result, above, onShow }: Props) => {
  const list = useRef<HTMLDivElement>(null)
  const held = heldIn(result)
  const path = viewPath(asked)
  const returned = useReturned(path)
  const [printing, setPrinting] = useState(false)
  const sparing = result.takeaways > many
  // The page's own HTML has whole groups, as no style in an attribute may guess their room. What letters bring is to be light.
  const asBuilt = useAsBuilt(path)
  const rows = useRows(path, held.rows, { above, least: held.view ? LEAST_LINE : LEAST, asBuilt, returned, hurry: printing })
  const atOnce = asBuilt ? stepOf({}) : 1
  const view = useViewNamed(held.view, { asked, result, rows, sparing })
  usePlace(list, returned, asked, result)
  return (
    <div className="results" ref={list}>
      {view ?? <ByTalk result={result} rows={rows} atOnce={atOnce} sparing={sparing} />}
      {held.rows > rows && (
        <svg
          aria-hidden="true"
          className="block"
          width="1"
          height={(held.rows - rows) * (held.view === 'table' ? ROW / 2 : ROW)}
        />
      )}
      <ListEnd {...{ asked, result, onShow, printing }} onPrinting={setPrinting} shown={held.shown} drawn={rows >= held.rows} />
    </div>
  )
})
