// The product's words as they stand on a page: for counts, kinds and roles.
import type { EntityKind, LinkRole, Takeaway, TakeawayKind, TalkKind } from '../corpus/schema.ts'

const number = new Intl.NumberFormat('en')

/** `1 takeaway`, `1,500 takeaways`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`

export const kindHeadings: Record<TakeawayKind, string> = {
  claim: 'Claims',
  figure: 'Figures',
  advice: 'Advice',
  quote: 'Quotes',
  question: 'Questions',
  opinion: 'Opinions',
}

/** How the recap writer's own words are announced, by kind. */
const writers: Record<TakeawayKind, string> = {
  claim: 'Writer notes',
  figure: 'Writer’s figure',
  advice: 'Writer’s advice',
  quote: 'Writer quotes',
  question: 'Writer asks',
  opinion: 'Writer’s opinion',
}

const speakers: Record<TakeawayKind, string> = {
  claim: '',
  figure: 'Figure',
  advice: 'Advice',
  quote: 'Quote',
  question: 'Question',
  opinion: 'Opinion',
}

/** What stands in the gutter beside a takeaway; nothing beside a plain claim. */
export const gutterLabel = ({ kind, voice }: Pick<Takeaway, 'kind' | 'voice'>): string =>
  voice === 'author' ? writers[kind] : speakers[kind]

export const talkKindWords: Record<TalkKind, string> = {
  talk: 'Talk',
  keynote: 'Keynote',
  workshop: 'Workshop',
  panel: 'Panel',
  lightning: 'Lightning talk',
  other: 'Session',
}

export const roleWords: Record<LinkRole, string> = {
  programme: 'Programme',
  slides: 'Slides',
  video: 'Video',
  code: 'Code',
  paper: 'Paper',
  article: 'Article',
  original: 'Original post',
}

export const entityHeadings: Record<EntityKind, string> = {
  tool: 'Tools',
  company: 'Companies',
  topic: 'Topics',
  person: 'People',
}

/** `2015 to 2017`, `2015`, or nothing where no year is known. */
export const yearSpan = (years: readonly (number | null)[]): string => {
  const known = years.filter(year => year !== null)
  if (known.length === 0) return ''
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return first === last ? `${first}` : `${first} to ${last}`
}

/** The host of an outward link, as a reader knows it: `github.com`. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
