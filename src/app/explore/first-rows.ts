// Groups and a number of rows in; the groups that these rows fill out, the last one perhaps in part, and how many rows are left.
import type { Group } from '../../search/results.ts'

export type FirstRows = { groups: Group[]; left: number }

export const firstRows = (groups: readonly Group[], rows: number): FirstRows => {
  const first: Group[] = []
  let room = rows
  let left = 0
  for (const group of groups) {
    const { hits } = group
    if (room > 0) first.push(hits.length > room ? { ...group, hits: hits.slice(0, room) } : group)
    left += Math.max(0, hits.length - Math.max(0, room))
    room -= hits.length
  }
  return { groups: first, left }
}
