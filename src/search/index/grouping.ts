// Documents in, the groups that they stand in out: a talk's, or those of one section of a recap that is no talk.
import type { Document } from '../documents.ts'

/** `members` are document ids, newest edition first and in source order, as all documents are. */
export type Grouping = { groupOf: number[]; members: number[][] }

const keyOf = ({ takeaway: { talk, recap, section } }: Document): string =>
  talk === undefined ? `recap ${recap} ${section ?? ''}` : `talk ${talk}`

export const createGrouping = (documents: Document[]): Grouping => {
  const groups = new Map<string, number>()
  const members: number[][] = []
  const groupOf = documents.map((document, id) => {
    const key = keyOf(document)
    const group = groups.get(key) ?? groups.size
    groups.set(key, group)
    ;(members[group] ??= []).push(id)
    return group
  })
  return { groupOf, members }
}
