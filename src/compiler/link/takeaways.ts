// A recap with every id that it needs in; its takeaways and its sanitised source, as the corpus has them, out.
import type { Entity, EntityKind, RecapSource, Takeaway } from '../../corpus/schema.ts'
import { placeSource } from '../source.ts'
import type { DraftRecap, DraftTakeaway } from './draft.ts'
import { alike } from './same.ts'

/** All that other recaps have a say in: while it is the same, what is made of the recap is the same. */
export type RecapIds = {
  recap: Entity['id']
  edition: string
  /** One for each of the recap's talks, and of its takeaways: those of the talks in order, then those outside. */
  talks: string[]
  takeaways: string[]
  /** One for each of the draft's names. */
  names: string[]
}

export type LinkedRecap = { ids: RecapIds; takeaways: Takeaway[]; source: RecapSource }

export const sameIds = (a: RecapIds, b: RecapIds): boolean =>
  a.recap === b.recap &&
  a.edition === b.edition &&
  alike(a.talks, b.talks) &&
  alike(a.takeaways, b.takeaways) &&
  alike(a.names, b.names)

type Owner = Pick<Takeaway, 'recap' | 'edition'> & { talk: string | undefined }

const linkTakeaway = (
  draft: DraftTakeaway,
  id: string,
  { recap, edition, talk }: Owner,
  idOf: (kind: EntityKind, name: string) => string,
): Takeaway => {
  const mentions = draft.mentions.map(({ entity, name, start, end }) => ({ entity, id: idOf(entity, name), start, end }))
  const stances = draft.stances.map(({ stance, tool, holder }) => ({
    stance,
    tool: idOf('tool', tool),
    ...(holder ? { holder: { entity: holder.entity, id: idOf(holder.entity, holder.name) } } : {}),
  }))
  const links = draft.links.filter(({ url }) => /^https?:\/\//i.test(url))
  const { kind, voice, text, section, line, endLine, figures, code } = draft
  // A literal for each shape: of objects that are spread together each keeps a description of its own.
  if (talk) return { id, kind, voice, text, recap, edition, talk, line, endLine, mentions, stances, links, figures, code }
  return section
    ? { id, kind, voice, text, recap, edition, section, line, endLine, mentions, stances, links, figures, code }
    : { id, kind, voice, text, recap, edition, line, endLine, mentions, stances, links, figures, code }
}

/** What each name of a recap is called in the corpus. */
export const idsByName = ({ names }: DraftRecap, ids: string[]): ((kind: EntityKind, name: string) => string) => {
  const byName = new Map(names.map(({ kind, name }, i) => [`${kind} ${name}`, ids[i] ?? '']))
  return (kind, name) => byName.get(`${kind} ${name}`) ?? ''
}

export const linkRecap = (draft: DraftRecap, ids: RecapIds): LinkedRecap => {
  const idOf = idsByName(draft, ids.names)
  const { recap, edition } = ids
  const owned = [
    ...draft.talks.flatMap(({ takeaways }, i) => takeaways.map(takeaway => ({ takeaway, talk: ids.talks[i] }))),
    ...draft.outside.map(takeaway => ({ takeaway, talk: undefined })),
  ]
  const takeaways = owned.map(({ takeaway, talk }, i) =>
    linkTakeaway(takeaway, ids.takeaways[i] ?? '', { recap, edition, talk }, idOf),
  )
  const marks = takeaways.map(({ id, talk }) => (talk ? `${talk}#${id}` : id))
  return { ids, takeaways, source: placeSource(draft.source, marks, ids.talks, recap) }
}
