// Documents that matched in; the tools that they name out, those named most first, and those of each that come first in an order.
// What names no tool is one group more, after all others. Refuses nothing.
import type { Lookups } from '../corpus/lookups.ts'
import type { Column } from './columns.ts'
import type { InOrder } from './orders.ts'
import type { Sort } from './results.ts'

/** Rows of each tool; a link leads to the rest. */
export const rowsPerTool = 4

export type FoundTool = { tool?: string; total: number; ids: Uint32Array }
/** `count` are all groups, shown or not. */
export type FoundTools = { found: FoundTool[]; count: number; toolless: number }

type Asked = { ids: Uint32Array; sort: Sort; scores: Float64Array | undefined; limit: number }

export const foundTools = (
  { names, link }: Pick<Column, 'names' | 'link'>,
  inOrder: InOrder,
  lookups: Lookups,
  { ids, sort, scores, limit }: Asked,
): FoundTools => {
  const { things, starts } = link.rows()
  const totals = new Uint32Array(link.totals().length)
  const isToolless = (id: number): boolean => starts !== undefined && starts[id] === starts[id + 1]
  let toolless = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    if (isToolless(id)) toolless += 1
    const end = starts ? (starts[id + 1] ?? 0) : id + 1
    for (let at = starts ? (starts[id] ?? 0) : id; at < end; at++) {
      const tool = things[at] ?? 0
      totals[tool] = (totals[tool] ?? 0) + 1
    }
  }
  const nameOf = (tool: number): string => {
    const id = names()[tool] ?? ''
    return lookups.entities.tool.get(id)?.name ?? id
  }
  const tools = Array.from(totals.keys())
    .filter(tool => (totals[tool] ?? 0) > 0)
    .map(tool => ({ tool, total: totals[tool] ?? 0, name: nameOf(tool) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.tool - b.tool))
  const first = (own: Uint32Array): Uint32Array => inOrder(own, sort, scores, rowsPerTool).slice()
  // A document each; a set of so many numbers takes longer than the search.
  const isIn = new Uint8Array(starts ? starts.length - 1 : things.length)
  for (let i = 0; i < ids.length; i++) isIn[ids[i] ?? 0] = 1
  const { documents, starts: bounds } = link.inverse()
  const found = tools.slice(0, limit).map(({ tool, total }): FoundTool => {
    const own = new Uint32Array(total)
    let count = 0
    const end = bounds[tool + 1] ?? 0
    for (let at = bounds[tool] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      if (isIn[id] === 1) own[count++] = id
    }
    return { tool: names()[tool] ?? '', total, ids: first(own) }
  })
  if (toolless > 0 && limit > tools.length) found.push({ total: toolless, ids: first(ids.filter(isToolless)) })
  return { found, count: tools.length + (toolless > 0 ? 1 : 0), toolless }
}
