// A reference in; the entry that a reference manager keeps of it out: a speech, a post or a web page, its fields on one line each.
// Refuses to split a name, and to make the writer of a post the author of a talk, or a speaker that of a post.
import type { Takeaway } from '../../corpus/schema.ts'
import { talkKindWords } from '../words.ts'
import { inPlainText, type Part, reported, reportedIn, writersOwn } from './attribution.ts'
import { oneLine } from './one-line.ts'
import type { CitedEdition, CitedRecap, CitedTalk, Reference, TakeawayReference } from './references.ts'

/** `group`: a company in place of a person. */
export type Author = { name: string; group?: true }

export type Entry = {
  key: string
  type: 'speech' | 'post-weblog' | 'webpage'
  title: string
  authors: Author[]
  event?: string
  genre?: string
  /** Year, month, day, as far as they are known. */
  date?: number[]
  url: string
  note: string
  /** The takeaway's own text. */
  text?: string
}

/** An address never changes and names one thing: so does the key that is made of it. */
const keyOf = ({ path }: Reference): string => path.slice(1).replace(/[/#]/g, ':')

const sentenceOf = (parts: Part[]): string => {
  const text = inPlainText(parts)
  return text && `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

const dateOf = (date: string | undefined): { date?: number[] } => {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? []
  const known = parts.filter(part => part !== undefined).map(Number)
  return known.length > 0 ? { date: known } : {}
}

const speech = ({ title, kind, people, companies }: CitedTalk, { name, year }: CitedEdition) => ({
  type: 'speech' as const,
  title: oneLine(title),
  authors:
    people.length > 0
      ? people.map(each => ({ name: oneLine(each) }))
      : companies.map(each => ({ name: oneLine(each), group: true as const })),
  event: oneLine(name),
  genre: talkKindWords[kind],
  ...(year !== null && { date: [year] }),
})

const post = ({ title, author, date, original }: CitedRecap) => {
  const writer = original ? original.author : author
  return {
    type: 'post-weblog' as const,
    title: oneLine(original?.title ?? title),
    authors: writer ? [{ name: oneLine(writer) }] : [],
    ...dateOf(date),
  }
}

const ofTakeaway = (reference: TakeawayReference) => {
  const { takeaway, talk, edition, recap } = reference
  const { voice, text }: Takeaway = takeaway
  const own = { text: oneLine(text) }
  if (voice === 'author')
    return { ...post(recap), ...own, note: sentenceOf([`${writersOwn(reference).words}, `, ...reported(reference)]) }
  if (talk) return { ...speech(talk, edition), ...own, note: sentenceOf(reported(reference)) }
  return { ...post(recap), ...own, note: sentenceOf([`said at ${edition.name}, `, ...reported(reference)]) }
}

const describe = (reference: Reference): Omit<Entry, 'key' | 'url'> => {
  if (reference.of === 'takeaway') return ofTakeaway(reference)
  if (reference.of === 'talk')
    return { ...speech(reference.talk, reference.edition), note: sentenceOf(reportedIn(reference.recaps)) }
  if (reference.of === 'name')
    return {
      type: 'webpage',
      title: oneLine(reference.name),
      authors: [{ name: 'Hallway', group: true }],
      note: 'Compiled from recaps of conferences.',
    }
  const { recap, edition } = reference
  const { original, ...itself } = recap
  if (!original)
    return { ...post(itself), note: sentenceOf([`a recap of ${edition.name}`, recap.url ? `, published at ${recap.url}` : '']) }
  return {
    ...post(itself),
    authors: [{ name: 'Hallway', group: true }],
    note: sentenceOf(['a recap in Hallway’s own words, ', ...reportedIn([recap])]),
  }
}

export const entryOf = (reference: Reference): Entry => ({
  key: keyOf(reference),
  ...describe(reference),
  url: reference.address,
})
