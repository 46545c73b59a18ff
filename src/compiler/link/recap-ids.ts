// The paths of all recaps in; an id for each out: its file's name, with as many folders before it as tell it apart from
// others of that name. Where one alone stands nearest to the top it keeps the bare name, whatever is added below.
import { slug, uniqueIds } from '../../corpus/ids.ts'
import { compare } from '../../corpus/order.ts'

const partsOf = (path: string): string[] => path.split('/').filter(Boolean)

/** `a/2016/x.md` as `x`, `2016-x`, `a-2016-x`, and where all that is another's too, `x-md`. */
const candidatesOf = (path: string): string[] => {
  const parts = partsOf(path.replace(/\.\w+$/, ''))
  const tails = parts.map((_, folders) => slug(parts.slice(parts.length - 1 - folders).join(' ')))
  return [...new Set([...tails, slug(partsOf(path).at(-1) ?? '')])]
}

type Wish = { path: string; id: string; bare: boolean }

/** Paths of one file name. */
const tellApart = (paths: string[]): Wish[] => {
  const [first = '', second] = paths.toSorted((a, b) => partsOf(a).length - partsOf(b).length || compare(a, b))
  const alone = second === undefined || partsOf(first).length < partsOf(second).length
  const candidates = new Map(paths.map(path => [path, candidatesOf(path)]))
  const claims = new Map<string, number>()
  for (const id of [...candidates.values()].flat()) claims.set(id, (claims.get(id) ?? 0) + 1)
  return [...candidates].map(([path, [name = '', ...longer]]) =>
    path === first && alone
      ? { path, id: name, bare: true }
      : { path, id: longer.find(id => claims.get(id) === 1) ?? longer.at(-1) ?? name, bare: false },
  )
}

/** One id for each path, in the order of the paths; a path that comes twice has two. */
export const recapIds = (paths: string[]): string[] => {
  const groups = new Map<string, string[]>()
  for (const path of new Set(paths)) {
    const [name = ''] = candidatesOf(path)
    const group = groups.get(name)
    if (group) group.push(path)
    else groups.set(name, [path])
  }
  const ids = uniqueIds()
  // Bare names first: none gives way to a `folder-name` that happens to spell it.
  const wishes = [...groups.values()]
    .flatMap(tellApart)
    .sort((a, b) => Number(b.bare) - Number(a.bare) || compare(a.path, b.path))
  const idOf = new Map(wishes.map(({ path, id }) => [path, ids(id)]))
  const given = new Set<string>()
  return paths.map(path => {
    const id = idOf.get(path) ?? ''
    if (given.has(path)) return ids(id)
    given.add(path)
    return id
  })
}
