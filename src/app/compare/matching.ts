// What was typed and the names that there are in; the few that it may mean out: those that begin with it first, then those that hold
// it, most said first. With nothing typed, those of which most is said.
import type { Value } from '../../search/facets/facet.ts'
import { keyOf } from '../../search/query/values.ts'

export type Match = { id: string; name: string; takeaways: number; alias?: string }

/** 2 for a spelling that begins so, 1 for one in which a word does, 0 for neither. */
const fits = (spelling: string, wanted: string): number =>
  keyOf(spelling).startsWith(wanted) ? 2 : spelling.split(/[\s./_-]+/).some(word => keyOf(word).startsWith(wanted)) ? 1 : 0

export const matching = (typed: string, values: readonly Value[], without: readonly string[], atMost: number): Match[] => {
  const wanted = keyOf(typed)
  return values
    .flatMap(({ ids: [id], name, spellings, takeaways }) => {
      if (id === undefined || without.includes(id)) return []
      const byName = fits(name, wanted)
      const alias = byName > 0 ? undefined : spellings.find(each => keyOf(each) !== keyOf(name) && fits(each, wanted) > 0)
      const fit = alias === undefined ? byName : fits(alias, wanted)
      return fit > 0 ? [{ match: { id, name, takeaways, ...(alias !== undefined && { alias }) }, fit }] : []
    })
    .sort((a, b) => b.fit - a.fit || b.match.takeaways - a.match.takeaways || (a.match.id < b.match.id ? -1 : 1))
    .slice(0, atMost)
    .map(({ match }) => match)
}
