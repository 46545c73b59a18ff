// A talk, or a recap for what it says that belongs to no talk, in; the outline of a feed's entry out: what it is called, where it
// leads, and when it was written. In the feed of a name the entry is another one, since it has only what is about that name.
import { compare } from '../../corpus/order.ts'
import { type Lookups, pagePath } from '../../corpus/lookups.ts'
import type { RecapSummary, Takeaway, TalkSummary } from '../../corpus/schema.ts'
import { type EntryDates, entryDates } from './dates.ts'
import { wellFormed } from './well-formed.ts'

export type Subject = { talk: TalkSummary } | { recap: RecapSummary }

export type Outline = {
  /** For ever, and in no other meaning: the path of a page of the site, perhaps with a query. */
  id: string
  /** Where it leads. */
  path: string
  title: string
  talk: TalkSummary | undefined
  edition: string
  recaps: RecapSummary[]
  dates: EntryDates
}

export type Entry = Outline & { takeaways: Takeaway[] }

/** `within`: the path of the name that the feed is about. */
export const createOutlines = (lookups: Lookups): ((subject: Subject, within?: string) => Outline) => {
  const editionOf = (id: string) => lookups.editions.get(id) ?? { name: id, year: null }

  const dated = (recaps: RecapSummary[], edition: string) => ({
    edition,
    recaps,
    dates: entryDates(recaps, editionOf(edition).year),
  })

  return (subject, within) => {
    if ('talk' in subject) {
      const { talk } = subject
      const path = pagePath('talk', talk.id)
      const id = within ? `${within}?talk=${talk.id}` : path
      const title = wellFormed(`${talk.title}, ${editionOf(talk.edition).name}`)
      const recaps = talk.recaps.flatMap(each => lookups.recaps.get(each) ?? [])
      return { id, path, title, talk, ...dated(recaps, talk.edition) }
    }
    const { recap } = subject
    const path = pagePath('recap', recap.id)
    const id = within ? `${within}?recap=${recap.id}` : path
    const title = wellFormed(recap.title.trim() || recap.id)
    return { id, path, title, talk: undefined, ...dated([recap], recap.edition) }
  }
}

export const newestFirst = (a: Outline, b: Outline): number => compare(b.dates.updated, a.dates.updated) || compare(a.id, b.id)

/** By the path of what they belong to: a talk, or the recap where they belong to none. In their order. */
export const byPlace = (takeaways: Takeaway[]): Map<string, Takeaway[]> => {
  const places = new Map<string, Takeaway[]>()
  for (const takeaway of takeaways) {
    const { talk, recap } = takeaway
    const path = talk === undefined ? pagePath('recap', recap) : pagePath('talk', talk)
    const there = places.get(path)
    if (there) there.push(takeaway)
    else places.set(path, [takeaway])
  }
  return places
}
