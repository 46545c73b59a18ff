// A whole document that is one talk: its title is the talk's, a byline or a line below says who gave it, or nothing else in it
// marks a talk and its title speaks of no event. Refuses titles that name only the conference, or a report on it.
import type { Evidence } from '../../../corpus/schema.ts'
import { type Inline, linesOfInline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { readKeyLines } from '../key-lines.ts'
import { readByline } from '../byline/byline.ts'
import { startsWithPerson } from '../people.ts'
import { readHeading } from '../titles.ts'
import { type Context, type DocumentFacts, type FoundTalk, type Marker, together } from './marker.ts'
import { signsBelow } from './signs.ts'
import { type SoleTitle, soleTitle } from './sole-title.ts'

const THRESHOLD = 0.6

/** Words of a title that speaks of an event, of its report, or of something else that a blog announces. */
const ofAnEvent =
  /\b(recap|notes?|report|impressions?|trip|day \d|day (?:one|two|three)|summary|attend(?:ed|ing)|visit(?:ed|ing)?|thoughts?|takeaways|highlights?|views?|notebook|diary|at a glance|announc\w+|speaking|join us|see you|cfp|schedule|weekly|meetup|conference|conf|retrospective|aftermath|reflections?|musings|digest|round-?up|review|experience|wrap[ -]?up|talks|sessions|keynotes|workshops|favou?rites?|faves?|compte[- ]rendu|retour|resumen|crónica|bericht|rückblick|nachlese|zápisky|dojmy|besucht)\b|参会|总结|レポート|まとめ|参加|行ってき\p{L}*|見聞録/iu

type Titled = { title: Inline; speakers: string[]; companies: string[]; evidence: Evidence[] }

/** In UTF-16 units: a longer line is no title. */
const LONGEST = 250

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** The parts of a title that speak neither of the conference nor of its year: `Runtime Scheduling, Strange Loop 2016`. */
const withoutEdition = (line: Inline, namesEdition: (text: string) => boolean): Inline[] => {
  const cuts = [...line.text.matchAll(/\s+[-–—|@]\s+|[,:|]\s+|\s*\(|\)\s*|\s+at\s+(?=\p{Lu})/gu)]
  const parts: Inline[] = []
  let from = 0
  let pending = 0
  const push = (to: number): void => {
    if (to > from) parts.push(sliceInline(line, from, to))
  }
  for (const cut of cuts) {
    const behind = line.text.slice(cut.index + cut[0].length)
    const next = behind.split(/\s+[-–—|@]\s+|[,:|]\s+|\s*\(|\)/u)[0] ?? ''
    const here = line.text.slice(pending, cut.index)
    if (namesEdition(here) || namesEdition(next) || readsAsDate(next)) {
      push(cut.index)
      from = cut.index + cut[0].length
    }
    pending = cut.index + cut[0].length
  }
  push(line.text.length)
  return parts.filter(({ text }) => text && !namesEdition(text) && !readsAsDate(text))
}
const readsAsDate = (text: string): boolean =>
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\s+)?(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b.*\d|^\d{4}$/i.test(
    text.trim(),
  )

const titleIn = ({ blocks, vocabulary, document }: Context): Titled | undefined => {
  const first = blocks[0]
  const heading = first?.type === 'heading' && first.level <= 2 ? first : undefined
  const line = heading?.inline ?? { text: document.title, spans: [], source: [] }
  // A title in the metadata over another heading: the metadata's tells what the post is.
  if (heading && document.stated && document.stated !== heading.inline.text && ofAnEvent.test(document.stated)) return undefined
  if (line.text.length > LONGEST) return undefined
  const parts = withoutEdition(line, document.namesEdition)
  const [only] = parts
  if (!only || ofAnEvent.test(only.text) || words(only.text) < 2) return undefined
  const { title, byline } = readHeading(only, vocabulary)
  const beside = parts.slice(1).find(({ text }) => startsWithPerson(text, vocabulary))
  const who = byline ?? (beside ? readByline(beside.text, vocabulary) : undefined)
  const evidence: Evidence[] = who ? [{ of: 'talk', reason: 'the title has a byline', confidence: 0.7 }] : []
  if (only.text.length < line.text.length && !who)
    evidence.push({ of: 'talk', reason: 'the title names the conference beside another title', confidence: 0.35 })
  if (document.speakers.length > 0) evidence.push({ of: 'talk', reason: 'the metadata names a speaker', confidence: 0.9 })
  return {
    title,
    speakers: [...(who?.people ?? []), ...document.speakers],
    companies: who?.companies ?? [],
    evidence,
  }
}

const asTalk = ({ blocks }: Context, { title, speakers, companies }: Titled, evidence: Evidence[]): FoundTalk => ({
  marker: 'document',
  block: 0,
  until: blocks.length,
  title,
  kind: 'talk',
  speakers,
  companies,
  evidence,
})

/** The metadata's title speaks of the edition or of notes: the talk's own title stands elsewhere. */
const ofEdition = ({ stated, namesEdition }: DocumentFacts): boolean =>
  stated !== undefined &&
  (ofAnEvent.test(stated) ||
    [...stated.matchAll(/[:(–—|-]/g)].some(
      ({ index }) =>
        namesEdition(stated.slice(0, index).trim()) ||
        namesEdition(
          stated
            .slice(index + 1)
            .replace(/\W+$/, '')
            .trim(),
        ),
    ))

/** What the text itself sets off as its one title. */
const asSole = (context: Context, { block, title, kind, byline, rest }: SoleTitle): FoundTalk => {
  const { blocks } = context
  const isHeading = blocks[block]?.type === 'heading'
  const reason = isHeading ? 'the only heading' : 'the only title in bold'
  return {
    marker: 'remainder',
    block,
    until: blocks.length,
    title,
    kind: kind ?? 'talk',
    speakers: byline?.people ?? [],
    companies: byline?.companies ?? [],
    ...(rest ? { rest } : {}),
    evidence: [
      { of: 'talk', reason: `${reason} of notes on the conference`, confidence: 0.55 },
      ...signsBelow(context, isHeading ? block : block - 1, blocks.length),
      ...readsLikeNotes(blocks),
    ],
  }
}

const readsLikeNotes = (blocks: Block[]): Evidence[] => {
  const lines = blocks.flatMap(({ inline }) => linesOfInline(inline)).length
  const terse = blocks.filter(({ type, inline }) => type === 'item' || !/[.!?]$/.test(inline.text)).length
  return lines >= 3 && terse * 2 >= blocks.length ? [{ of: 'talk', reason: 'reads like notes', confidence: 0.4 }] : []
}

const hasTalksBelow = ({ sections }: Context): boolean => [...sections.values()].some(({ own }) => own?.holds === 'talks')

/** The first heading, and others as deep, each over who speaks: several talks. */
const isOneOfSeveral = ({ blocks, sections, vocabulary }: Context): boolean => {
  const first = sections.get(0)
  return [...sections.values()].some(
    ({ block, level, until }) =>
      block > 0 &&
      level === first?.level &&
      readKeyLines(blocks, block + 1, Math.min(until, block + 3), vocabulary).speakers.length > 0,
  )
}

/** Several headings of one level below the title: a report of several things, not of one talk. */
const hasParts = ({ sections }: Context): boolean =>
  [...sections.values()].filter(({ level, own }) => level === 2 && own === undefined).length >= 4

/** Says itself whose talk it is: by a byline in the title, or right below it. */
export const document: Marker = {
  name: 'document',
  find(context) {
    const titled = titleIn(context)
    if (!titled || hasTalksBelow(context) || isOneOfSeveral(context)) return []
    const { blocks, vocabulary } = context
    const keys = readKeyLines(blocks, blocks[0]?.type === 'heading' ? 1 : 0, Math.min(blocks.length, 3), vocabulary)
    const evidence = [...titled.evidence, ...keys.evidence.map(({ reason, confidence }) => ({ of: 'talk', reason, confidence }))]
    return together(evidence) >= 0.8 ? [asTalk(context, titled, evidence)] : []
  },
}

/** Nothing else in it marks a talk. */
export const remainder: Marker = {
  name: 'remainder',
  find(context) {
    const { blocks, found, document: about } = context
    if (found.length > 0 || !about.conference || hasParts(context)) return []
    if (hasTalksBelow(context)) return []
    const sole = ofEdition(about) ? soleTitle(context) : undefined
    if (sole) return [asSole(context, sole)].filter(({ evidence }) => together(evidence) >= THRESHOLD)
    const titled = titleIn(context)
    if (!titled) return []
    const evidence = [...titled.evidence, ...signsBelow(context, blocks[0]?.type === 'heading' ? 0 : -1, blocks.length)]
    const sign = (reason: string, confidence: number) => evidence.push({ of: 'talk', reason, confidence })
    if (words(titled.title.text) >= 3) sign('the title names no event', 0.35)
    evidence.push(...readsLikeNotes(blocks))
    return together(evidence) >= THRESHOLD ? [asTalk(context, titled, evidence)] : []
  },
}
