// A path that leads nowhere in; the path of the page that it means out: written otherwise, by another of its names, or moved.
// Refuses to choose between two.
import { slug } from '../../corpus/ids.ts'
import { entitiesOf, type Lookups, pagePath } from '../../corpus/lookups.ts'
import { type Moves, noMoves } from '../../corpus/moves.ts'
import { type EntityKind, entityKinds } from '../../corpus/schema.ts'
import { pageHead, pageOf } from '../head.ts'

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const byAlias = (kind: EntityKind, id: string, lookups: Lookups): string | undefined => {
  const meant = entitiesOf(lookups.summaries, kind).filter(({ name, aliases }) =>
    [name, ...aliases].some(spelling => slug(spelling) === id),
  )
  return meant.length === 1 ? meant[0]?.id : undefined
}

/** With a fragment where the takeaway that `hash` names has moved by itself, or its page has become one. */
export const movedTo = (pathname: string, lookups: Lookups, moves: Moves = noMoves, hash = ''): string | undefined => {
  const parts = decoded(pathname).slice(0, 400).split('/').filter(Boolean)
  const [collection = '', name = '', ...more] = parts
  if (more.length > 0) return undefined
  const path = `/${collection.toLowerCase()}${name && `/${slug(name)}`}`
  const now = moves.get(path + hash) ?? moves.get(path) ?? moves.get(pathname)
  if (now !== undefined) return now
  if (path !== pathname && pageHead(path, lookups)) return path
  const page = pageOf(path)
  const kind = entityKinds.find(each => each === page?.kind)
  const id = page && kind && byAlias(kind, page.id, lookups)
  const to = id && kind ? pagePath(kind, id) : undefined
  return to === pathname ? undefined : to
}
