// One document in; everything recognised in it out, by name and with its places. Knows no other document.
import type { Evidence, Link, TalkKind } from '../../corpus/schema.ts'
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import type { ReadRecap } from '../read/recap.ts'
import { dateOf, mapOf, textOf } from '../read/metadata.ts'
import type { Inline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { attribute } from './attribution.ts'
import { withDocumentNames } from './document-names.ts'
import { type RecognisedEdition, recogniseEdition } from './edition.ts'
import { linkRole } from './links.ts'
import { findMentions } from './mentions.ts'
import { findTalks, type TalkPassages } from './talks.ts'
import { type RecognisedTakeaway, takeawaysOfTalk, takeawaysOutside } from './takeaways.ts'

export type RecognisedTalk = {
  title: string
  kind: TalkKind
  line: number
  endLine: number
  speakers: string[]
  companies: string[]
  tools: string[]
  topics: string[]
  links: Link[]
  takeaways: RecognisedTakeaway[]
  evidence: Evidence[]
}

export type RecognisedRecap = {
  read: ReadRecap
  title: string
  author?: string
  date?: string
  original?: { title?: string; author?: string; url?: string }
  edition: RecognisedEdition
  talks: RecognisedTalk[]
  outside: RecognisedTakeaway[]
}

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)]

const linksIn = (parts: Inline[]): Link[] => {
  const links = parts.flatMap(({ text, spans }) =>
    spans.flatMap(({ type, url, start, end }) =>
      type === 'link' && url ? [{ url, role: linkRole(url, text.slice(start, end)), text: text.slice(start, end) }] : [],
    ),
  )
  return [...new Map(links.map(link => [link.url, link])).values()]
}

/** A talk is on what its title names, and on what a third of its takeaways mention; the rest is mentioned in passing. */
const topicsOf = (title: Inline, takeaways: RecognisedTakeaway[], vocabulary: Vocabulary): string[] => {
  const inTitle = findMentions(title, vocabulary).flatMap(({ entity, name }) => (entity === 'topic' ? [name] : []))
  const times = new Map<string, number>()
  for (const { mentions } of takeaways)
    for (const name of new Set(mentions.flatMap(({ entity, name: topic }) => (entity === 'topic' ? [topic] : []))))
      times.set(name, (times.get(name) ?? 0) + 1)
  const often = [...times].filter(([, count]) => count >= 2 && count * 3 >= takeaways.length).map(([name]) => name)
  return unique([...inTitle, ...often])
}

const readTalk = (talk: TalkPassages, outside: Inline[], { outline }: ReadRecap, vocabulary: Vocabulary): RecognisedTalk => {
  const { blocks } = outline
  const sentences = talk.passages.flatMap(passage => passage.sentences)
  const attribution = attribute(talk.title, sentences, outside, talk, vocabulary)
  const takeaways = takeawaysOfTalk(talk.passages, talk.title, attribution.companies, blocks, vocabulary)
  const marker = blocks[talk.block]
  const own = talk.marker === 'prose' ? [talk.title] : marker ? [marker.inline] : []
  const mentions = [...findMentions(talk.title, vocabulary), ...sentences.flatMap(sentence => findMentions(sentence, vocabulary))]
  const tools = unique(mentions.filter(({ entity }) => entity === 'tool').map(({ name }) => name))
  const line = marker?.line ?? 1
  return {
    title: talk.title.text,
    kind: talk.kind,
    line,
    endLine: Math.max(line, ...talk.passages.map(({ block }) => blocks[block]?.endLine ?? line)),
    speakers: attribution.speakers,
    companies: attribution.companies.map(name => vocabulary.find('company', name)?.name ?? name),
    tools,
    topics: topicsOf(talk.title, takeaways, vocabulary),
    links: linksIn([...own, ...sentences]),
    takeaways,
    evidence: [...talk.evidence, ...attribution.evidence],
  }
}

const originalOf = (read: ReadRecap): RecognisedRecap['original'] => {
  const { metadata } = read
  const map = mapOf(metadata.get('original'))
  const title = textOf(map.get('title')) ?? textOf(metadata.get('original-title'))
  const author = textOf(map.get('author')) ?? textOf(metadata.get('original-author'))
  const address = textOf(map.get('url')) ?? textOf(metadata.get('original-url'))
  const url = address && /^https?:\/\//i.test(address) ? address : undefined
  return title || author || url
    ? { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(url ? { url } : {}) }
    : undefined
}

/** The first heading of level 1, or else the first of any, names a document that has no title in its metadata. */
const titleOf = ({ metadata, outline, file }: ReadRecap): string => {
  const headings = outline.blocks.filter(({ type }) => type === 'heading')
  const heading = headings.find(({ level }) => level === 1) ?? headings[0]
  return textOf(metadata.get('title')) ?? heading?.inline.text ?? file.replace(/^.*\//, '').replace(/\.\w+$/, '')
}

export const recogniseRecap = (
  read: ReadRecap,
  shared: Vocabulary,
): { recap: RecognisedRecap; problems: Omit<Diagnostic, 'file'>[] } => {
  const { metadata, outline, body, file } = read
  const vocabulary = withDocumentNames(
    shared,
    outline.blocks.map(({ inline }) => inline),
  )
  const title = titleOf(read)
  const edition = recogniseEdition({ metadata, path: file, title, body, vocabulary })
  const { talks, outside, sections } = findTalks(outline, vocabulary)
  const placeOf = (block: number) => {
    const heading = outline.blocks[block]?.heading ?? -1
    const place = sections.get(heading)
    const text = outline.blocks[heading]?.inline.text
    return { tools: (place?.own ?? place?.within)?.holds === 'tools', ...(text ? { title: text } : {}) }
  }
  const author = textOf(metadata.get('author')) ?? textOf(metadata.get('authors'))
  const date = dateOf(metadata.get('date'))
  const original = originalOf(read)
  const recap: RecognisedRecap = {
    read,
    title,
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    ...(original ? { original } : {}),
    edition,
    talks: talks.map(talk =>
      readTalk(
        talk,
        outside.flatMap(({ sentences }) => sentences),
        read,
        vocabulary,
      ),
    ),
    outside: takeawaysOutside(outside, placeOf, outline.blocks, vocabulary),
  }
  return { recap, problems: edition.problems }
}
