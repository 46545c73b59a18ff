// A page's path, and the takeaways of a talk, in; what the page is about in the words of schema.org out. States only what the
// corpus states: no day of a conference, no place, no kind of software.
import { pageOf } from '../../app/head.ts'
import type { PageKind } from '../../corpus/lookups.ts'
import type { Takeaway } from '../../corpus/schema.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { editionThing } from './things/edition.ts'
import { entityThing } from './things/entity.ts'
import type { Place, Thing } from './things/place.ts'
import { recapThing } from './things/recap.ts'
import { pageThing, siteThing } from './things/site.ts'
import { talkThing } from './things/talk.ts'

type Described = { name: string; thing: Thing }

/** Throws for an id that the corpus lacks: the page would not exist. */
const found = <Item>(item: Item | undefined, id: string): Item => {
  if (item === undefined) throw new Error(`The corpus has no ${id}`)
  return item
}

const described = (place: Place, kind: PageKind, id: string, takeaways: Takeaway[]): Described => {
  const { lookups } = place
  if (kind === 'talk') {
    const talk = found(lookups.talks.get(id), id)
    return { name: talk.title, thing: talkThing(place, talk, takeaways) }
  }
  if (kind === 'edition') {
    const edition = found(lookups.editions.get(id), id)
    return { name: edition.name, thing: editionThing(place, edition) }
  }
  if (kind === 'recap') {
    const recap = found(lookups.recaps.get(id), id)
    return { name: recap.title, thing: recapThing(place, recap) }
  }
  const entity = found(lookups.entities[kind].get(id), id)
  return { name: entity.name, thing: entityThing(place, kind, entity) }
}

export type Graph = { '@context': string; '@graph': Thing[] }

const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })

type Page = { path: string; title: string; description: string; takeaways?: Takeaway[] }

export const jsonLd = (place: Place, { path, title, description, takeaways = [] }: Page): Graph => {
  const page = pageOf(path)
  if (page) {
    const { name, thing } = described(place, page.kind, page.id, takeaways)
    return graph(thing, breadcrumbs(place, page.kind, page.id, name))
  }
  return graph(path === '/' ? siteThing(place, description) : pageThing(place, path, title.replace(/ · Hallway$/, '')))
}
