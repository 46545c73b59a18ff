// A reference in; who says it, where it was said, and who reports it out, in words, for Markdown and for plain text.
// Refuses to pass a recap writer's view off as the speaker's, or Hallway's words as anybody's quotation.
import type { Takeaway } from '../../corpus/schema.ts'
import { hostOf, talkKindWords } from '../words.ts'
import { oneLine } from './one-line.ts'
import type { CitedRecap, CitedTalk, Reference, TakeawayReference } from './references.ts'

/** Words as they are, or a title with its address; `told` where plain text has to tell the address too. */
export type Part = string | { words: string; address?: string; title?: 'talk' | 'post'; told?: true }

const comma = (clauses: Part[][]): Part[] =>
  clauses.filter(clause => clause.length > 0).flatMap((clause, i) => (i > 0 ? [', ', ...clause] : clause))

/** `Ann Example`, `Ann Example and Bob Example`, `Ann Example, Bob Example and Cem Example`. */
const listed = (names: string[]): string => {
  const [last, ...before] = [...names].reverse()
  return before.length > 0 ? `${before.reverse().join(', ')} and ${last}` : (last ?? '')
}

const who = ({ people, companies }: CitedTalk): Part[] => {
  const held = listed(companies)
  if (people.length === 0) return held ? [held] : []
  return [held ? `${listed(people)} (${held})` : listed(people)]
}

export const lines = ({ line, endLine }: Pick<Takeaway, 'line' | 'endLine'>): string =>
  endLine > line ? `lines ${line}–${endLine}` : `line ${line}`

/** The post that somebody wrote: the original where the recap reports on one, else the recap itself. */
export const postOf = ({
  title,
  address,
  author,
  url: published,
  original,
}: CitedRecap): { writer: string | undefined; part: Part } => {
  if (!original)
    return {
      writer: author,
      part: { words: title, title: 'post', ...(published ? { address: published, told: true } : { address }) },
    }
  const { title: words = original.url ? `the post on ${hostOf(original.url)}` : 'a post', url } = original
  return { writer: original.author, part: { words, title: 'post', ...(url && { address: url, told: true }) } }
}

const inHallwaysWords = (before: string, { recap, takeaway }: TakeawayReference): Part[] => [
  `${before} (`,
  { words: `recap, ${lines(takeaway)}`, address: recap.address },
  ')',
]

/** Whether a text is a quotation from end to end, and not one with words of the recap around it. */
const isWhollyQuoted = (text: string): boolean => /^["“][^"“”]*["”]\.?$/u.test(text)

/** What stands for the text: who reports it, in which post, at which line, and whose the words are. */
export const reported = (reference: TakeawayReference): Part[] => {
  const { takeaway, recap } = reference
  const { writer, part } = postOf(recap)
  const quoted = takeaway.kind === 'quote' && isWhollyQuoted(oneLine(takeaway.text))
  const by = writer ? ` by ${writer}` : ''
  const from: Part[] = takeaway.voice === 'author' ? ['in ', part] : [`as ${quoted ? 'quoted' : 'reported'}${by} in `, part]
  if (!recap.original) return comma([from, [recap.url ? { words: lines(takeaway), address: recap.address } : lines(takeaway)]])
  if (quoted) return [...from, ...inHallwaysWords('', reference)]
  const words = takeaway.kind === 'quote' ? 'in Hallway’s words but for the quotation' : 'in Hallway’s words'
  return comma([from, inHallwaysWords(words, reference)])
}

/** Of a talk: the posts that report it. */
export const reportedIn = (recaps: CitedRecap[]): Part[] =>
  recaps.flatMap((recap, i): Part[] => {
    const { writer, part } = postOf(recap)
    return [`${i > 0 ? ' and' : 'as reported'}${writer ? ` by ${writer}` : ''} in `, part]
  })

/** In place of a speaker, where the takeaway is the writer's own. */
export const writersOwn = ({ recap }: TakeawayReference): { writer: string | undefined; words: string } => ({
  writer: postOf(recap).writer,
  words: `${recap.original ? 'the post’s writer' : 'the recap’s writer'}, not said on stage`,
})

const ofTakeaway = (reference: TakeawayReference): Part[] => {
  const { takeaway, talk, edition, address } = reference
  const title: Part[] = talk ? [{ words: talk.title, address, title: 'talk' }] : []
  if (takeaway.voice === 'speaker') return comma([talk ? who(talk) : [], title, [edition.name], reported(reference)])
  const { writer, words } = writersOwn(reference)
  const [first = edition.name, ...rest] = [...title, edition.name]
  return comma([[writer ? `${writer} (${words})` : words], ['on ', first], rest, reported(reference)])
}

export const attribution = (reference: Reference): Part[] => {
  const { address } = reference
  if (reference.of === 'takeaway') return ofTakeaway(reference)
  if (reference.of === 'talk') {
    const { talk, edition, recaps } = reference
    const place = `${talkKindWords[talk.kind].toLowerCase()} at ${edition.name}`
    return comma([who(talk), [{ words: talk.title, address, title: 'talk' }], [place], reportedIn(recaps)])
  }
  if (reference.of === 'name') return comma([[{ words: reference.name, address, title: 'post' }], ['Hallway']])
  const { recap, edition } = reference
  const title: Part = { words: recap.title, address, title: 'post' }
  const { writer, part } = postOf(recap)
  if (!recap.original) {
    const { date, url } = recap
    const published: Part[] = url ? ['published on ', { words: hostOf(url), address: url, told: true }] : []
    return comma([writer ? [writer] : [], [title], [`a recap of ${edition.name}`], date ? [date] : [], published])
  }
  return comma([['Hallway'], [title], ['a recap in its own words of ', part, writer ? ` by ${writer}` : '']])
}

/** The parts as plain text: titles in quotation marks, an address told where the text would lose it. */
export const inPlainText = (parts: Part[]): string =>
  oneLine(
    parts
      .map(part => {
        if (typeof part === 'string') return part
        const words = part.title ? `“${part.words}”` : part.words
        return part.told && part.address ? `${words} (${part.address})` : words
      })
      .join(''),
  )
