// For tests: a few lines that say who said what in, a corpus as the site loads it out. Every name in it is made up.
import { slug } from '../corpus/ids.ts'
import {
  type Edition,
  type EditionDetails,
  type Entity,
  type EntityKind,
  type RecapSummary,
  type Stance,
  type Summaries,
  SCHEMA_VERSION,
  type Takeaway,
  type TakeawayKind,
  type TalkSummary,
} from '../corpus/schema.ts'

export type Said = {
  text: string
  /** Title of the talk, or of the section where it is no talk's. */
  talk?: string
  section?: string
  year?: number | null
  /** Region of the edition, for two in one year. */
  region?: string
  recap?: string
  line?: number
  kind?: TakeawayKind
  tools?: string[]
  companies?: string[]
  topics?: string[]
  people?: string[]
  /** Of the talk, not of the takeaway alone. */
  speakers?: string[]
  stances?: Stance['stance'][]
}

type Spellings = Record<string, string[]>

const entity = (name: string, aliases: string[]): Entity => ({
  id: slug(name),
  name,
  aliases,
  known: true,
  editions: [],
  talks: [],
  takeaways: 0,
})

export const syntheticCorpus = (said: Said[], spellings: Spellings = {}): { summaries: Summaries; details: EditionDetails[] } => {
  const editions = new Map<string, Edition>()
  const recaps = new Map<string, RecapSummary>()
  const talks = new Map<string, TalkSummary>()
  const entities: Record<EntityKind, Map<string, Entity>> = {
    tool: new Map(),
    company: new Map(),
    topic: new Map(),
    person: new Map(),
  }
  const named = (kind: EntityKind, names: string[] = []): string[] =>
    names.map(name => {
      const found = entity(name, Object.hasOwn(spellings, name) ? (spellings[name] ?? []) : [])
      entities[kind].set(found.id, found)
      return found.id
    })

  const takeaways = said.map((one, place): Takeaway => {
    const { text, year = 2015, region = null } = one
    const editionName = ['Conference', region, year].filter(part => part !== null).join(' ')
    const edition = slug(editionName)
    if (!editions.has(edition)) {
      editions.set(edition, {
        id: edition,
        name: editionName,
        series: 'Conference',
        region,
        year,
        recaps: [],
        talks: 0,
        takeaways: 0,
      })
    }
    const recap = slug(one.recap ?? `recap of ${edition}`)
    if (!recaps.has(recap)) {
      recaps.set(recap, { id: recap, path: `${recap}.md`, title: recap, edition, lines: 100, talks: [], takeaways: 0 })
    }
    const talk = one.talk === undefined ? undefined : slug(`${one.talk} ${edition}`)
    const speakers = named('person', one.speakers)
    if (talk !== undefined && !talks.has(talk)) {
      const none = { companies: [], tools: [], topics: [], recaps: [recap], takeaways: 0 }
      talks.set(talk, { id: talk, title: one.talk ?? '', kind: 'talk', edition, people: speakers, ...none })
    }
    const mention = (kind: EntityKind, names?: string[]) => named(kind, names).map(id => ({ entity: kind, id, start: 0, end: 0 }))
    const mentions = [
      ...mention('tool', one.tools),
      ...mention('company', one.companies),
      ...mention('topic', one.topics),
      ...mention('person', one.people),
    ]
    const line = one.line ?? place + 1
    return {
      id: `t${place}`,
      kind: one.kind ?? 'claim',
      voice: 'speaker',
      text,
      recap,
      edition,
      line,
      endLine: line,
      mentions,
      ...(talk === undefined ? {} : { talk }),
      ...(one.section === undefined ? {} : { section: one.section }),
      stances: (one.stances ?? []).map(stance => ({ stance, tool: named('tool', one.tools)[0] ?? 'tool-a' })),
      links: [],
      figures: [],
      code: [],
    }
  })

  return {
    summaries: {
      schema: SCHEMA_VERSION,
      editions: [...editions.values()],
      talks: [...talks.values()],
      tools: [...entities.tool.values()],
      companies: [...entities.company.values()],
      topics: [...entities.topic.values()],
      people: [...entities.person.values()],
      recaps: [...recaps.values()],
    },
    details: [...editions.keys()].map(edition => ({
      schema: SCHEMA_VERSION,
      edition,
      talks: [],
      takeaways: takeaways.filter(takeaway => takeaway.edition === edition),
    })),
  }
}
