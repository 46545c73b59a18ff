// The summaries, and the details of any edition when asked for, in; what each share picture says out: one for the site, one for
// each talk and each tool. Holds one edition at a time, and of each tool who takes which stance.
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted, talkKindWords, yearSpan } from '../../app/words.ts'
import { createLookups, type Lookups, pagePath } from '../../corpus/lookups.ts'
import { compare } from '../../corpus/order.ts'
import { type EditionDetails, type Entity, type StanceName, stanceNames, type Summaries, type Talk } from '../../corpus/schema.ts'
import type { Placed, ToolPicture } from './picture.ts'

/** Beyond these it is `and 3 more`. */
const NAMES = 3

const inWords = (names: string[], most = NAMES): string =>
  names.length > most + 1 ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ')

/** `SREcon Europe`, of `SREcon Europe 2017`: the year stands beside it. */
const withoutYear = (name: string, year: number | null): string =>
  year !== null && name.endsWith(` ${year}`) ? name.slice(0, -` ${year}`.length) : name

const talkPicture = (talk: Talk, { editions, recaps, entities }: Lookups): Placed => {
  const edition = editions.get(talk.edition)
  const nameOf = (kind: 'person' | 'company' | 'tool') => (id: string) => entities[kind].get(id)?.name ?? id
  const source = talk.sources[0]
  const path = pagePath('talk', talk.id)
  return {
    picture: {
      kind: 'talk',
      path,
      year: edition?.year ? `${edition.year}` : '',
      edition: withoutYear(edition?.name ?? talk.edition, edition?.year ?? null),
      title: talk.title,
      people: talk.people.map(nameOf('person')),
      companies: talk.companies.map(nameOf('company')),
      what: talkKindWords[talk.kind],
      takeaways: talk.takeaways > 0 ? counted(talk.takeaways, 'takeaway') : '',
      tools: talk.tools.map(nameOf('tool')),
    },
    file: (source && recaps.get(source.recap)?.path) ?? path,
    ...(source && { line: source.line }),
  }
}

/** Of one tool: by stance, the names of those who take it, and how often nobody is named. */
type Stances = Map<StanceName, { who: Set<string>; unnamed: number }>

const noteStances = (into: Map<string, Stances>, { takeaways }: EditionDetails, { entities }: Lookups): void => {
  for (const { stance, tool, holder } of takeaways.flatMap(takeaway => takeaway.stances)) {
    const stances: Stances = into.get(tool) ?? new Map()
    const noted = stances.get(stance) ?? { who: new Set(), unnamed: 0 }
    if (holder) noted.who.add(entities[holder.entity].get(holder.id)?.name ?? holder.id)
    else noted.unnamed++
    into.set(tool, stances.set(stance, noted))
  }
}

/** The latest two. */
const saidIn = ({ talks }: Entity, { talks: known, editions }: Lookups): ToolPicture['saidIn'] =>
  talks
    .flatMap(id => known.get(id) ?? [])
    .map(({ edition, title }) => ({ year: `${editions.get(edition)?.year ?? ''}`, title }))
    .sort((a, b) => compare(b.year, a.year) || compare(a.title, b.title))
    .slice(0, 2)

const toolPicture = (tool: Entity, stances: Stances, lookups: Lookups): Placed => {
  const { editions } = lookups
  const path = pagePath('tool', tool.id)
  return {
    picture: {
      kind: 'tool',
      path,
      name: tool.name,
      years: yearSpan(tool.editions.map(id => editions.get(id)?.year ?? null)),
      takeaways: counted(tool.takeaways, 'takeaway'),
      talks: tool.talks.length > 0 ? counted(tool.talks.length, 'talk') : '',
      stances: stanceNames.flatMap(stance => {
        const noted = stances.get(stance)
        if (!noted) return []
        const named = noted.who.size > 0
        const who = named ? inWords([...noted.who].sort()) : counted(noted.unnamed, 'takeaway')
        return [{ stance: stanceWords[stance], who, named }]
      }),
      saidIn: stances.size > 0 ? [] : saidIn(tool, lookups),
    },
    file: path,
  }
}

export function* picturesOf(summaries: Summaries, details: (edition: string) => EditionDetails): Generator<Placed, void> {
  const lookups = createLookups(summaries)
  const takeaways = summaries.editions.reduce((sum, edition) => sum + edition.takeaways, 0)
  yield {
    picture: {
      kind: 'site',
      path: '/',
      takeaways: counted(takeaways, 'takeaway'),
      talks: `from ${counted(summaries.talks.length, 'talk')}`,
      years: yearSpan(summaries.editions.map(({ year }) => year)),
    },
    file: '/',
  }
  const stances = new Map<string, Stances>()
  for (const { id } of summaries.editions) {
    const edition = details(id)
    noteStances(stances, edition, lookups)
    for (const talk of edition.talks) yield talkPicture(talk, lookups)
  }
  for (const tool of summaries.tools) yield toolPicture(tool, stances.get(tool.id) ?? new Map(), lookups)
}
