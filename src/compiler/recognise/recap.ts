// One document in; everything recognised in it out, by name and with its places. Knows no other document.
import type { Evidence, Link, Original, TalkKind, Voice } from '../../corpus/schema.ts'
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { slug } from '../../corpus/ids.ts'
import type { ReadRecap } from '../read/recap.ts'
import { dateOf, type Metadata, textOf } from '../read/metadata.ts'
import type { Inline } from '../read/inline.ts'
import { addressKey, type Vocabulary } from '../vocabulary.ts'
import { type Annotations, certain, type TalkAnnotation } from './annotations/annotation.ts'
import { withStatedEdition } from './annotations/edition.ts'
import { namesOfNothing, withoutIgnored, withoutNames } from './annotations/names.ts'
import { readAnnotations } from './annotations/read.ts'
import { type Telling, withStatedTakeaways } from './annotations/takeaways.ts'
import { settleTalks } from './annotations/settle.ts'
import { annotationsOfTalks, withStated } from './annotations/talk.ts'
import { attribute } from './attribution/attribution.ts'
import { withDocumentNames } from './document-names.ts'
import { editionTeller, type RecognisedEdition, recogniseEdition } from './edition.ts'
import { leadsToHashtag, leadsToPicture, linkRole } from './links.ts'
import { findMentions, type NamedMention } from './mentions.ts'
import { readByline } from './byline/byline.ts'
import { originalOf, withOriginalRole } from './original.ts'
import { publishedAt } from './published.ts'
import { signsOfTalk } from './talk-signs.ts'
import { toldOfOthers } from './told-of-others.ts'
import { findTalks, type TalkPassages } from './talks.ts'
import { namesBeforeColon, namesBehindComma, sideOfNames } from './side-of-names.ts'
import { type RecognisedTakeaway, recogniseTakeaway, type Reported, takeawaysOfTalk, takeawaysOutside } from './takeaways.ts'
import { writersOf } from './who-says.ts'

export type RecognisedTalk = {
  title: string
  kind: TalkKind
  line: number
  endLine: number
  speakers: string[]
  companies: string[]
  tools: string[]
  /** By the name of a tool: the address that the talk's own words link it to. */
  addresses: Map<string, string>
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
  original?: Original
  /** Where the recap itself is published. */
  url?: string
  edition: RecognisedEdition
  talks: RecognisedTalk[]
  outside: RecognisedTakeaway[]
  /** Whatever it names, in a takeaway or not: `- Flink` says nothing, and names a tool. */
  named: NamedMention[]
}

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)]
const oneAnId = (names: string[]): string[] => {
  const ids = new Set<string>()
  return unique(names).filter(name => !ids.has(slug(name)) && ids.add(slug(name)))
}

const linksIn = (parts: Inline[]): Link[] => {
  const links = parts.flatMap(({ text, spans }) =>
    spans.flatMap(({ type, url, start, end }) => {
      const words = text.slice(start, end)
      // A picture that opens larger; with words, as `her notes`, it is a link like others.
      const isPicture = url !== undefined && leadsToPicture(url) && !/[\p{L}\p{N}]/u.test(words)
      return type === 'link' && url && !isPicture && !leadsToHashtag(url)
        ? [{ url, role: linkRole(url, words), text: words }]
        : []
    }),
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

/** `stated`: what an annotation gives, which recognition builds on; `companies`: of a talk that has none. */
const readTalk = (
  talk: TalkPassages,
  stated: TalkAnnotation,
  { talks, outside }: { talks: TalkPassages[]; outside: Inline[] },
  { outline }: ReadRecap,
  vocabulary: Vocabulary,
  { document: { companies: ofDocument = [], ignore = [] } }: Annotations,
  reported: Reported,
): RecognisedTalk => {
  const { blocks } = outline
  const sentences = talk.passages.flatMap(passage => passage.sentences)
  const title = stated.title === undefined ? talk.title : { text: stated.title, spans: [], source: [] }
  const attribution = attribute(title, sentences, outside, { ...talk, ...stated }, vocabulary)
  const found = withoutIgnored(attribution.companies, ignore)
  const companies = stated.companies ?? (found.length > 0 ? found : ofDocument)
  const scene = { ...reported, actors: companies, speakers: attribution.speakers, vocabulary }
  const takeaways = takeawaysOfTalk(talk.passages, blocks, scene)
  const marker = blocks[talk.block]
  const announced = [...(talk.repeats ?? []), ...(talk.linked ?? [])].flatMap(block => blocks[block]?.inline ?? [])
  const own = [...(talk.marker === 'prose' ? [talk.title] : marker ? [marker.inline] : []), ...announced]
  const isOthers = toldOfOthers(talk, talks)
  const mentions = [
    ...findMentions(title, vocabulary),
    ...sentences.flatMap(sentence => findMentions(sentence, vocabulary).filter(mention => !isOthers(sentence, mention))),
  ]
  // `Gokit`, and `gokit` in a link: one, as it was written first.
  const tools = oneAnId(mentions.filter(({ entity }) => entity === 'tool').map(({ name }) => name))
  const line = marker?.line ?? 1
  const topics = topicsOf(title, takeaways, vocabulary)
  const links = linksIn([...own, ...sentences])
  return {
    title: title.text,
    kind: talk.kind,
    line,
    endLine: Math.max(line, ...talk.passages.map(({ block }) => blocks[block]?.endLine ?? line)),
    speakers: withoutIgnored(attribution.speakers, ignore),
    companies: companies.map(name => vocabulary.find('company', name)?.name ?? name),
    tools: withoutIgnored(tools, ignore),
    addresses: new Map(
      mentions.flatMap(({ entity, name, url }) => (entity === 'tool' && url ? [[name, url] as const] : [])).reverse(),
    ),
    topics,
    links,
    takeaways,
    evidence: [
      ...talk.evidence,
      ...attribution.evidence,
      ...signsOfTalk({ title, links, topics, takeaways }, vocabulary),
      ...(companies === ofDocument && companies.length > 0 ? [certain('companies')] : []),
    ],
  }
}

/** The first heading of level 1, or else the first of any, names a document that has no title in its metadata. */
const titleOf = ({ metadata, outline, file }: ReadRecap): string => {
  const headings = outline.blocks.filter(({ type }) => type === 'heading')
  const heading = headings.find(({ level }) => level === 1) ?? headings[0]
  return textOf(metadata.get('title')) ?? heading?.inline.text ?? file.replace(/^.*\//, '').replace(/\.\w+$/, '')
}

/** Lines on which a line is drawn across the page. */
const rulesOf = ({ root }: ReadRecap): number[] =>
  root.children.flatMap(({ type, position }) => (type === 'thematicBreak' && position ? [position.start.line] : []))

/** `speaker: NAME` or `presenters: [NAME, …]` of a post that reports one talk. */
const speakersStated = (metadata: Metadata, vocabulary: Vocabulary): string[] =>
  ['speaker', 'speakers', 'presenter', 'presenters'].flatMap(key =>
    [metadata.get(key) ?? []]
      .flat()
      .flatMap(value => readByline(textOf(value) ?? '', vocabulary, { homes: new Set() })?.people ?? []),
  )

export const recogniseRecap = (
  read: ReadRecap,
  shared: Vocabulary,
): { recap: RecognisedRecap; problems: Omit<Diagnostic, 'file'>[] } => {
  const { outline, body, file } = read
  const { blocks } = outline
  const annotations = readAnnotations(read, shared)
  const { document } = annotations
  const { ignore = [] } = document
  const lines = blocks.map(({ inline }) => inline)
  const markers = blocks.filter(({ type }) => type === 'heading' || type === 'item').map(({ inline }) => inline)
  // Here and below an object of its own: what is remembered of this document goes with it.
  const annotated = { ...annotations.vocabulary }
  const side = sideOfNames(lines, annotated)
  const behindComma = namesBehindComma(markers, annotated)
  const original = document.original ?? originalOf(read.metadata)
  const ofDocument = {
    ...annotations.vocabulary,
    ...(original?.url ? { original: addressKey(original.url) } : {}),
    ...(side ? { namesStand: side } : {}),
    ...(namesBeforeColon(lines, annotated) ? { namesBeforeColon: true } : {}),
    ...(behindComma ? { namesBehindComma: behindComma } : {}),
  }
  const vocabulary = withoutNames(withDocumentNames(ofDocument, blocks), ignore)
  const metadata = document.date === undefined ? read.metadata : new Map([...read.metadata, ['date', document.date]])
  const title = document.title ?? titleOf(read)
  const edition = withStatedEdition(recogniseEdition({ metadata, path: file, title, body, vocabulary }), annotations)
  const about = {
    title,
    stated: textOf(metadata.get('title')),
    speakers: speakersStated(metadata, vocabulary),
    conference: edition.series !== null,
    namesEdition: editionTeller(edition.series, vocabulary),
  }
  const found = findTalks(outline, vocabulary, about, settleTalks(annotations, title, blocks), rulesOf(read))
  const placeOf = (block: number) => {
    const above = blocks[block]?.heading ?? -1
    // What follows the last talk stands below its heading, but not in its section.
    const heading = found.talks.some(talk => talk.block === above) ? -1 : above
    const place = found.sections.get(heading)
    const text = blocks[heading]?.inline.text
    const holds = (place?.own ?? place?.within)?.holds
    // The document's title and what it opens with are no theme.
    const themed =
      place !== undefined && holds !== 'aside' && holds !== 'tools' && !(place.level === 1 && place.until === blocks.length)
    return { tools: holds === 'tools', themed, ...(text ? { title: text } : {}) }
  }
  const author = document.author ?? textOf(metadata.get('author')) ?? textOf(metadata.get('authors'))
  // Who recaps another's post is not whose opinions it tells.
  const reported: Reported = { writers: writersOf(original?.author ?? author), ...(original ? { original } : {}) }
  const sentences = found.outside.flatMap(passage => passage.sentences)
  const { stated, problems: ofTalks } = annotationsOfTalks(annotations, found.talks, blocks)
  const talks = found.talks.map((talk, index) => {
    const given = stated.get(index) ?? {}
    return withStated(
      readTalk(talk, given, { talks: found.talks, outside: sentences }, read, vocabulary, annotations, reported),
      given,
    )
  })
  const recognise = (sentence: Inline, block: number, companies: string[], voice?: Voice): RecognisedTakeaway =>
    recogniseTakeaway(sentence, voice, blocks[block]?.quoted ?? false, {
      ...{ ...reported, actors: companies, speakers: [], vocabulary },
    })
  const tellings: Telling[] = talks.map((talk, index) => ({
    ...talk,
    passages: found.talks[index]?.passages ?? [],
    recognise: (sentence, block) => recognise(sentence, block, talk.companies),
  }))
  tellings.push({
    takeaways: takeawaysOutside(found.outside, placeOf, blocks, vocabulary, reported),
    passages: found.outside,
    ...{ companies: [], speakers: [], tools: [] },
    recognise: (sentence, block) => {
      const { title: section } = placeOf(block)
      return { ...recognise(sentence, block, [], 'author'), ...(section ? { section } : {}) }
    },
  })
  const { takeaways, problems: ofTakeaways } = withStatedTakeaways(annotations.blocks, tellings, blocks, ignore)
  const date = dateOf(metadata.get('date'))
  const url = publishedAt(metadata)
  const recap: RecognisedRecap = {
    read,
    title,
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    ...(original ? { original } : {}),
    ...(url ? { url } : {}),
    edition,
    talks: talks.map((talk, index) =>
      withOriginalRole({ ...talk, takeaways: (takeaways[index] ?? []).map(one => withOriginalRole(one, original)) }, original),
    ),
    outside: (takeaways.at(-1) ?? []).map(one => withOriginalRole(one, original)),
    named: [...found.talks.flatMap(({ passages }) => passages), ...found.outside].flatMap(passage =>
      passage.sentences.flatMap(sentence => findMentions(sentence, vocabulary)),
    ),
  }
  const ofAnnotations = [...annotations.problems, ...namesOfNothing(annotations, body), ...ofTalks, ...ofTakeaways]
  return { recap, problems: [...edition.problems, ...ofAnnotations] }
}
