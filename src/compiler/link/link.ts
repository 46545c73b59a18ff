// Drafts of recaps in; one corpus out: names become ids, the same name is the same thing across recaps, a talk that several
// recaps report is one talk. Order and ids depend on the content alone. What an edit did not change stays the same object.
import { uniqueIds } from '../../corpus/ids.ts'
import { byId } from '../../corpus/order.ts'
import type { Corpus, Edition, RecapSummary } from '../../corpus/schema.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type CountMemory, count } from './counts.ts'
import type { DraftRecap } from './draft.ts'
import { createIdentities, Entities, type Identity } from './entities.ts'
import { recapIds } from './recap-ids.ts'
import { keepEqual } from './same.ts'
import { type LinkedRecap, linkRecap, type RecapIds, sameIds } from './takeaways.ts'
import { Talks } from './talks.ts'

export type Link = (drafts: DraftRecap[]) => Corpus

/** Takes the drafts in the order of their paths. A draft that comes again as the same object is linked anew only where ids
 * changed. `once`: nothing comes again, and the list is emptied on the way, so that no recap is held as draft and linked. */
export const createLinker = (vocabulary: Vocabulary, { once = false } = {}): Link => {
  const identify = createIdentities(vocabulary)
  const linked = new WeakMap<DraftRecap, LinkedRecap>()
  const identities = new WeakMap<DraftRecap, Identity[]>()
  const counted: CountMemory = new WeakMap()
  let before: Corpus | undefined

  return drafts => {
    const entities = {
      tool: new Entities('tool', vocabulary, identify),
      company: new Entities('company', vocabulary, identify),
      topic: new Entities('topic', vocabulary, identify),
      person: new Entities('person', vocabulary, identify),
    }
    const editions = new Map<string, Edition>()
    const talks = new Talks()
    const recaps: RecapSummary[] = []
    const idOfRecap = recapIds(drafts.map(({ path }) => path))
    const idsOfTalk = new Map<string, (wanted: string) => string>()

    const editionOf = ({ id, name, series, region, year }: DraftRecap['edition']): Edition => {
      const edition = editions.get(id) ?? { id, name, series, region, year, recaps: [], talks: 0, takeaways: 0 }
      editions.set(id, edition)
      return edition
    }

    const identitiesOf = (draft: DraftRecap): Identity[] => {
      const known = identities.get(draft) ?? draft.names.map(({ kind, name }) => identify(kind, name))
      if (!once) identities.set(draft, known)
      return known
    }

    const resolve = (draft: DraftRecap, recap: string): RecapIds => {
      const edition = editionOf(draft.edition)
      edition.recaps.push(recap)
      const meant = identitiesOf(draft)
      const names = draft.names.map((name, i) => entities[name.kind].idOf(name, meant[i] ?? identify(name.kind, name.name)))
      const takeaways: string[] = []
      const reported = draft.talks.map(found => {
        const ids = (kind: keyof typeof entities, list: string[]) =>
          list.map(name => entities[kind].idOf({ name }, identify(kind, name)))
        const talk = talks.report(
          found,
          {
            people: ids('person', found.speakers),
            companies: ids('company', found.companies),
            tools: ids('tool', found.tools),
            topics: ids('topic', found.topics),
          },
          edition,
          recap,
        )
        const idOf = idsOfTalk.get(talk.id) ?? uniqueIds()
        idsOfTalk.set(talk.id, idOf)
        takeaways.push(...found.takeaways.map(({ slug }) => idOf(slug)))
        return talk.id
      })
      const outside = uniqueIds()
      takeaways.push(...draft.outside.map(({ slug }) => outside(slug)))
      return { recap, edition: edition.id, talks: reported, takeaways, names }
    }

    const part = (draft: DraftRecap, ids: RecapIds): LinkedRecap => {
      const known = linked.get(draft)
      if (known && sameIds(known.ids, ids)) return known
      const made = linkRecap(draft, ids)
      if (!once) linked.set(draft, made)
      return made
    }

    const parts = idOfRecap.flatMap((recap, place) => {
      const draft = once ? drafts.shift() : drafts[place]
      if (!draft) return []
      const ids = resolve(draft, recap)
      const { path, title, author, date, original, lines } = draft
      recaps.push({
        id: ids.recap,
        path,
        title,
        ...(author ? { author } : {}),
        ...(date ? { date } : {}),
        edition: ids.edition,
        ...(original ? { original } : {}),
        lines,
        talks: [...new Set(ids.talks)],
        takeaways: ids.takeaways.length,
      })
      return part(draft, ids)
    })
    const corpus: Corpus = {
      editions: [...editions.values()].sort(byId),
      talks: talks.list(recaps),
      takeaways: parts.flatMap(({ takeaways }) => takeaways),
      tools: entities.tool.list(entities.company),
      companies: entities.company.list(),
      topics: entities.topic.list(),
      people: entities.person.list(),
      recaps,
      sources: parts.map(({ source }) => source),
    }
    count(corpus, parts, once ? undefined : counted)
    if (once) return corpus
    before = before ? keepEqual(before, corpus) : corpus
    return before
  }
}
