// Drafts of recaps in; one corpus out: names become ids, the same name is the same thing across recaps, a talk that several
// recaps report is one talk. Order and ids depend on the content alone. What an edit did not change stays the same object.
import { byId, compare } from '../../corpus/order.ts'
import type { Corpus, Takeaway } from '../../corpus/schema.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { createCounts } from './counts.ts'
import type { DraftRecap } from './draft.ts'
import { type LinkedEdition, linkEdition, type Member } from './edition.ts'
import { createNaming } from './entities.ts'
import { recapIds } from './recap-ids.ts'
import { alike } from './same.ts'
import type { LinkedRecap } from './takeaways.ts'

export type Link = (drafts: DraftRecap[]) => Corpus

type Remembered = { members: Member[]; taken: string[]; linked: LinkedEdition }

const isMember = (a: Member | undefined, b: Member): boolean =>
  a !== undefined && a.draft === b.draft && a.recap === b.recap && a.names === b.names

const sameMembers = (a: Member[], b: Member[]): boolean => a.length === b.length && b.every((member, i) => isMember(a[i], member))

const byEdition = (members: Member[]): [string, Member[]][] => {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const { id } = member.draft.edition
    const group = groups.get(id)
    if (group) group.push(member)
    else groups.set(id, [member])
  }
  return [...groups].sort(([a], [b]) => compare(a, b))
}

/** Takes the drafts in the order of their paths. An edition is linked anew only where one of its drafts is another object, or
 * ids changed. `once`: nothing comes again, and the list is emptied, so that no recap is held both as draft and linked. */
export const createLinker = (vocabulary: Vocabulary, { once = false } = {}): Link => {
  const name = createNaming(vocabulary)
  const counts = createCounts()
  const linkedRecaps = new WeakMap<DraftRecap, LinkedRecap>()
  let remembered = new Map<string, Remembered>()
  let recapsBefore: { paths: string[]; ids: string[] } = { paths: [], ids: [] }

  const idsOf = (paths: string[]): string[] => {
    if (!alike(recapsBefore.paths, paths)) recapsBefore = { paths, ids: recapIds(paths) }
    return recapsBefore.ids
  }

  const linkAgain = (id: string, members: Member[], taken: string[]): LinkedEdition => {
    const known = remembered.get(id)
    if (known && sameMembers(known.members, members) && alike(known.taken, taken)) return known.linked
    return linkEdition(members, taken, draft => linkedRecaps.get(draft), known?.linked)
  }

  return drafts => {
    const { ids: namesOf, entities } = name(drafts.map(({ names }) => names))
    const idOfRecap = idsOf(drafts.map(({ path }) => path))
    const members = drafts.map((draft, i): Member => ({ draft, recap: idOfRecap[i] ?? '', names: namesOf[i] ?? [] }))
    const groups = byEdition(members)
    if (once) drafts.length = members.length = 0

    const now = new Map<string, Remembered>()
    const editions: LinkedEdition[] = []
    /** Those whose ids this one's begins with; in the order of ids they stand right before it. */
    let above: LinkedEdition[] = []
    for (const [id, group] of groups) {
      above = above.filter(({ edition }) => id.startsWith(`${edition.id}-`))
      const ids = new Set(above.flatMap(({ talks }) => talks.map(talk => talk.id)))
      const shared = ({ talks }: LinkedEdition): string[] =>
        ids.size === 0 ? [] : talks.map(talk => talk.id).filter(talk => ids.has(talk))
      let taken: string[] = []
      let linked = linkAgain(id, group, taken)
      // `a` with a talk `b-c` and `a-b` with a talk `c` want one id.
      for (let both = shared(linked); both.length > 0; both = shared(linked)) {
        taken = [...taken, ...both]
        linked = linkAgain(id, group, taken)
      }
      above.push(linked)
      editions.push(linked)
      const before = remembered.get(id)?.linked
      if (before !== linked) counts.replace(before, linked)
      if (once) group.length = 0
      else {
        now.set(id, { members: group, taken, linked })
        group.forEach(({ draft }, i) => linked.recaps[i] && linkedRecaps.set(draft, linked.recaps[i]))
      }
    }
    for (const [id, { linked }] of remembered) if (!now.has(id)) counts.replace(linked, undefined)
    remembered = now

    const recaps = new Map(editions.flatMap(edition => edition.recaps).map(recap => [recap.ids.recap, recap]))
    const ordered = idOfRecap.map(id => recaps.get(id)).filter(recap => recap !== undefined)
    const takeaways: Takeaway[] = []
    for (const recap of ordered) for (const takeaway of recap.takeaways) takeaways.push(takeaway)
    return {
      editions: editions.map(({ edition }) => edition).sort(byId),
      talks: editions.flatMap(({ talks }) => talks),
      takeaways,
      tools: counts.of('tool', entities.tool),
      companies: counts.of('company', entities.company),
      topics: counts.of('topic', entities.topic),
      people: counts.of('person', entities.person),
      recaps: ordered.map(({ summary }) => summary),
      sources: ordered.map(({ source }) => source),
    }
  }
}
