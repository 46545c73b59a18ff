// Something to cite and the lookups in; references out, every id a name and every path a whole address, fit for any format.
// Pure: how a path becomes an address is handed in. A page that is not in the corpus gives no reference.
import { type Lookups, type PageKind, pagePath, takeawayPath } from '../../corpus/lookups.ts'
import type { EntityKind, Original, Takeaway, TalkKind } from '../../corpus/schema.ts'
import { sourcePath } from '../addresses.ts'
import type { Citable } from './citable.ts'

export type CitedTalk = { title: string; kind: TalkKind; people: string[]; companies: string[] }
export type CitedEdition = { name: string; year: number | null }
/**
 * A recap: `address` on Hallway, at the sentence where one is cited; `url` where its writer published it. With an `original`, its
 * sentences are Hallway's own.
 */
export type CitedRecap = { title: string; address: string; author?: string; date?: string; url?: string; original?: Original }

type Common = { path: string; address: string }

export type TakeawayReference = Common & {
  of: 'takeaway'
  takeaway: Takeaway
  talk?: CitedTalk
  edition: CitedEdition
  recap: CitedRecap
}
export type TalkReference = Common & { of: 'talk'; talk: CitedTalk; edition: CitedEdition; recaps: CitedRecap[] }
export type RecapReference = Common & { of: 'recap'; recap: CitedRecap; edition: CitedEdition }
export type NameReference = Common & { of: 'name'; name: string; kind: EntityKind | 'edition' }
export type Reference = TakeawayReference | TalkReference | RecapReference | NameReference

export type WholeAddress = (path: string) => string

export const referencesOf = (citable: Citable, lookups: Lookups, wholeAddress: WholeAddress): Reference[] => {
  const { talks, editions, recaps, entities } = lookups
  const namesOf = (kind: EntityKind, ids: string[]): string[] => ids.map(id => entities[kind].get(id)?.name ?? id)

  const editionOf = (id: string): CitedEdition => {
    const { name, year } = editions.get(id) ?? { name: id, year: null }
    return { name, year }
  }
  const talkOf = (id: string): CitedTalk | undefined => {
    const talk = talks.get(id)
    if (!talk) return undefined
    const { title, kind, people, companies } = talk
    return { title, kind, people: namesOf('person', people), companies: namesOf('company', companies) }
  }
  const recapOf = (id: string, path = pagePath('recap', id)): CitedRecap => {
    const { title, author, date, url, original } = recaps.get(id) ?? { title: id }
    return {
      title,
      address: wholeAddress(path),
      ...(author && { author }),
      ...(date && { date }),
      ...(url && { url }),
      ...(original && { original }),
    }
  }

  const takeawayReference = (takeaway: Takeaway): TakeawayReference => {
    const path = takeawayPath(takeaway)
    const talk = takeaway.talk === undefined ? undefined : talkOf(takeaway.talk)
    return {
      of: 'takeaway',
      path,
      address: wholeAddress(path),
      takeaway,
      ...(talk && { talk }),
      edition: editionOf(takeaway.edition),
      recap: recapOf(takeaway.recap, sourcePath(takeaway)),
    }
  }

  const pageReference = (kind: PageKind, id: string): Reference | undefined => {
    const path = pagePath(kind, id)
    const common = { path, address: wholeAddress(path) }
    if (kind === 'talk') {
      const [summary, talk] = [talks.get(id), talkOf(id)]
      if (!summary || !talk) return undefined
      return {
        of: 'talk',
        ...common,
        talk,
        edition: editionOf(summary.edition),
        recaps: summary.recaps.map(each => recapOf(each)),
      }
    }
    if (kind === 'recap') {
      const recap = recaps.get(id)
      return recap && { of: 'recap', ...common, recap: recapOf(id), edition: editionOf(recap.edition) }
    }
    const named = kind === 'edition' ? editions.get(id) : entities[kind].get(id)
    return named && { of: 'name', ...common, name: named.name, kind }
  }

  if (citable.kind === 'takeaways') return citable.takeaways.map(takeawayReference)
  const reference = pageReference(citable.page, citable.id)
  return reference ? [reference] : []
}
