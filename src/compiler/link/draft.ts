// A recognised recap in; what linking needs of it out, and no more: names still unresolved, lines instead of offsets, slugs
// made. The Markdown tree and the text end here, so that a thousand recaps fit into memory.
import { fold, slug } from '../../corpus/ids.ts'
import type { EntityKind, Original } from '../../corpus/schema.ts'
import type { RecognisedEdition } from '../recognise/edition.ts'
import type { RecognisedRecap, RecognisedTalk } from '../recognise/recap.ts'
import type { RecognisedTakeaway } from '../recognise/takeaways.ts'
import { type DraftSource, readSource } from '../source.ts'

export type DraftName = { kind: EntityKind; name: string; url?: string }
export type DraftTakeaway = Omit<RecognisedTakeaway, 'from' | 'to' | 'evidence'> & { line: number; endLine: number; slug: string }
/** `key`: the title as compared, to find the same talk in another recap. */
export type DraftTalk = Omit<RecognisedTalk, 'takeaways'> & { key: string; slug: string; takeaways: DraftTakeaway[] }

export type DraftRecap = {
  path: string
  title: string
  author?: string
  date?: string
  original?: Original
  url?: string
  lines: number
  edition: Pick<RecognisedEdition, 'series' | 'region' | 'year'> & { id: string; name: string }
  talks: DraftTalk[]
  outside: DraftTakeaway[]
  /** Each name once, in the order in which the recap brings them up: of two names that want one id, the first has it. */
  names: DraftName[]
  source: DraftSource
}

const editionName = ({ series, region, year }: RecognisedEdition): string =>
  [series ?? 'Unnamed conference', region, year].filter(part => part !== null).join(' ')

const namesOfTakeaway = ({ mentions, stances }: DraftTakeaway): DraftName[] => [
  ...mentions.map(({ entity, name, url }): DraftName => ({ kind: entity, name, ...(url === undefined ? {} : { url }) })),
  ...stances.flatMap(({ tool, holder }): DraftName[] => [
    { kind: 'tool', name: tool },
    ...(holder ? [{ kind: holder.entity, name: holder.name }] : []),
  ]),
]

const withAddress = (name: string, url: string | undefined): DraftName => ({
  kind: 'tool',
  name,
  ...(url === undefined ? {} : { url }),
})

const named = (kind: EntityKind, names: string[]): DraftName[] => names.map(name => ({ kind, name }))

const namesOf = (talks: DraftTalk[], outside: DraftTakeaway[]): DraftName[] => {
  const all = [
    ...talks.flatMap(({ speakers, companies, tools, addresses, topics, takeaways }) => [
      ...named('person', speakers),
      ...named('company', companies),
      ...tools.map((name): DraftName => withAddress(name, addresses.get(name))),
      ...named('topic', topics),
      ...takeaways.flatMap(namesOfTakeaway),
    ]),
    ...outside.flatMap(namesOfTakeaway),
  ]
  const once = new Map<string, DraftName>()
  for (const name of all) {
    const key = `${name.kind} ${name.url ?? ''} ${name.name}`
    if (!once.has(key)) once.set(key, name)
  }
  return [...once.values()]
}

export const draftOf = (recap: RecognisedRecap): DraftRecap => {
  const { read, title, author, date, original, url } = recap
  // Field by field: of objects that are spread together each keeps a description of its own, half as large again.
  const takeawayOf = (found: RecognisedTakeaway): DraftTakeaway => {
    const takeaway: DraftTakeaway = {
      kind: found.kind,
      voice: found.voice,
      text: found.text,
      mentions: found.mentions,
      stances: found.stances,
      links: found.links,
      figures: found.figures,
      code: found.code,
      line: read.lineAt(found.from),
      endLine: read.lineAt(Math.max(found.from, found.to - 1)),
      slug: slug(found.text, 6),
    }
    if (found.section !== undefined) takeaway.section = found.section
    return takeaway
  }
  const talks = recap.talks.map(
    (talk): DraftTalk => ({
      ...talk,
      key: fold(talk.title),
      slug: slug(talk.title, 10),
      takeaways: talk.takeaways.map(takeawayOf),
    }),
  )
  const outside = recap.outside.map(takeawayOf)
  const { series, region, year } = recap.edition
  const name = editionName(recap.edition)
  return {
    path: read.file,
    title,
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    ...(original ? { original } : {}),
    ...(url ? { url } : {}),
    lines: read.text.split('\n').length,
    edition: { id: slug(name), name, series, region, year },
    talks,
    outside,
    names: namesOf(talks, outside),
    source: readSource(
      read,
      [...recap.talks.flatMap(({ takeaways }) => takeaways), ...recap.outside],
      recap.talks.map(({ line }) => line),
    ),
  }
}
