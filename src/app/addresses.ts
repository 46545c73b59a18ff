// Where things stand on a page: the fragments of takeaways in a recap, and addresses of views of explore.
import { pagePath, takeawayPath } from '../corpus/lookups.ts'
import type { Original, Takeaway, Talk } from '../corpus/schema.ts'
import type { FacetName } from '../search/facets/index.ts'

type Placed = Pick<Takeaway, 'id' | 'talk' | 'recap'>

/**
 * The element id of a takeaway's mark within its recap: `ID` for a takeaway of no talk, as in takeawayPath, and `TALK--ID`
 * for one of a talk. No id holds two hyphens in a row, so the two never meet.
 */
export const sourceAnchor = (id: string, talk: string | undefined): string => (talk ? `${talk}--${id}` : id)

/** The same from a mark of the source, whose `takeaway` is `ID` or `TALK#ID`. */
export const markAnchor = (takeaway: string): string => takeaway.replace('#', '--')

/** The recap, opened at the sentence that a takeaway comes from. */
export const sourcePath = ({ id, talk, recap }: Placed): string => `${pagePath('recap', recap)}#${sourceAnchor(id, talk)}`

/** The recap, opened at a line. Ids are lower case, so this never meets one. */
export const lineAnchor = (line: number): string => `L${line}`

/** The place of a talk in the post that a recap reports on, where the talk links to it. */
export const placeInOriginal = ({ links }: Pick<Talk, 'links'>, original: Original | undefined): string | undefined => {
  const post = original?.url?.replace(/[?#].*$/, '')
  return post && links.find(({ role, url }) => role === 'original' && url.startsWith(post))?.url
}

/** Explore, narrowed to one value. */
export const explorePath = (facet: FacetName, value: string): string => `/?${facet}=${encodeURIComponent(value)}`

export { pagePath, takeawayPath }
