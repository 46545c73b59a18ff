// Recognised recaps in; one corpus out: names become ids, the same name is the same thing across recaps, a talk that several
// recaps report is one talk. Order and ids depend on the content alone.
import { fold, slug, uniqueIds } from '../corpus/ids.ts'
import type { Corpus, Edition, Entity, EntityKind, RecapSummary, Takeaway, Talk } from '../corpus/schema.ts'
import type { RecognisedRecap, RecognisedTalk } from './recognise/recap.ts'
import type { RecognisedTakeaway } from './recognise/takeaways.ts'
import { readSource } from './source.ts'
import type { Vocabulary } from './vocabulary.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id)

/** By edition, then as the first recap that reports them does: near the order of the programme. */
const byPlace = (recaps: RecapSummary[]): ((a: Talk, b: Talk) => number) => {
  const order = new Map(recaps.map(({ id }, place) => [id, place]))
  const place = ({ sources: [first] }: Talk): number => order.get(first?.recap ?? '') ?? recaps.length
  const line = ({ sources: [first] }: Talk): number => first?.line ?? 0
  return (a, b) => compare(a.edition, b.edition) || place(a) - place(b) || line(a) - line(b) || byId(a, b)
}

/** Hands out one entity a name, known or not, and counts who names it. */
class Entities {
  private readonly byName = new Map<string, Entity>()
  private readonly ids = uniqueIds()
  private readonly kind: EntityKind
  private readonly vocabulary: Vocabulary
  constructor(kind: EntityKind, vocabulary: Vocabulary) {
    this.kind = kind
    this.vocabulary = vocabulary
    // Names of the vocabulary keep their ids whatever a recap brings.
    for (const name of vocabulary.names) if (name.kind === kind) this.ids(name.id)
  }
  idOf(name: string, url?: string): string {
    const known = this.vocabulary.find(this.kind, name)
    const key = known ? `known ${known.id}` : `found ${fold(name)}`
    let entity = this.byName.get(key)
    if (!entity) {
      const address = known?.url ?? url
      entity = {
        id: known?.id ?? this.ids(slug(name)),
        name: known?.name ?? name,
        aliases: known?.aliases ?? [],
        ...(address ? { url: address } : {}),
        known: Boolean(known),
        editions: [],
        talks: [],
        takeaways: 0,
      }
      this.byName.set(key, entity)
    }
    if (!entity.url && url) entity.url = url
    return entity.id
  }
  makers(companies: Entities): void {
    for (const entity of this.byName.values()) {
      const maker = this.vocabulary.find(this.kind, entity.name)?.maker
      const company = maker === undefined ? undefined : companies.existing(maker)
      if (company) entity.maker = company
    }
  }
  existing(name: string): string | undefined {
    const known = this.vocabulary.find(this.kind, name)
    return this.byName.get(known ? `known ${known.id}` : `found ${fold(name)}`)?.id
  }
  list(): Entity[] {
    return [...this.byName.values()].sort(byId)
  }
}

const editionName = ({ series, region, year }: RecognisedRecap['edition']): string =>
  [series ?? 'Unnamed conference', region, year].filter(part => part !== null).join(' ')

export const link = (recaps: RecognisedRecap[], vocabulary: Vocabulary): Corpus => {
  const entities = {
    tool: new Entities('tool', vocabulary),
    company: new Entities('company', vocabulary),
    topic: new Entities('topic', vocabulary),
    person: new Entities('person', vocabulary),
  }
  const editions = new Map<string, Edition>()
  const talks = new Map<string, Talk>()
  const takeaways: Takeaway[] = []
  const summaries: RecapSummary[] = []
  const sources: Corpus['sources'] = []
  const recapIds = uniqueIds()

  const editionOf = (recap: RecognisedRecap): Edition => {
    const name = editionName(recap.edition)
    const id = slug(name)
    const { series, region, year } = recap.edition
    const edition = editions.get(id) ?? { id, name, series, region, year, recaps: [], talks: 0, takeaways: 0 }
    editions.set(id, edition)
    return edition
  }

  const takeawayOf = (
    found: RecognisedTakeaway,
    at: (offset: number) => number,
    ids: (wanted: string) => string,
    owner: Pick<Takeaway, 'recap' | 'edition' | 'talk'>,
  ): Takeaway => ({
    id: ids(slug(found.text, 6)),
    kind: found.kind,
    voice: found.voice,
    text: found.text,
    ...owner,
    ...(found.section && !owner.talk ? { section: found.section } : {}),
    line: at(found.from),
    endLine: at(Math.max(found.from, found.to - 1)),
    mentions: found.mentions.map(({ entity, name, start, end, url }) => ({
      entity,
      id: entities[entity].idOf(name, url),
      start,
      end,
    })),
    stances: found.stances.map(({ stance, tool, holder }) => ({
      stance,
      tool: entities.tool.idOf(tool),
      ...(holder ? { holder: { entity: holder.entity, id: entities[holder.entity].idOf(holder.name) } } : {}),
    })),
    links: found.links.filter(({ url }) => /^https?:\/\//i.test(url)),
    figures: found.figures,
    code: found.code,
  })

  const talkIds = uniqueIds()
  /** By edition and whole title; several where different people gave talks of one title ("Keynote"). */
  const alike = new Map<string, Talk[]>()
  const talkOf = (found: RecognisedTalk, edition: Edition, recap: string): Talk => {
    const people = found.speakers.map(name => entities.person.idOf(name))
    const key = `${edition.id} ${fold(found.title)}`
    const others = alike.get(key) ?? []
    // One talk has one set of speakers; without a conference's name two recaps need not speak of the same event.
    const same = others.find(
      other =>
        (edition.series !== null || other.recaps.includes(recap)) &&
        (people.length === 0 || other.people.length === 0 || people.some(id => other.people.includes(id))),
    )
    const wanted = `${edition.id}-${slug(found.title, 10)}`
    const talk: Talk = same ?? {
      id: talkIds(others.length > 0 && people[0] ? `${wanted}-${people[0]}` : wanted),
      title: found.title,
      kind: found.kind,
      edition: edition.id,
      people: [],
      companies: [],
      tools: [],
      topics: [],
      recaps: [],
      takeaways: 0,
      links: [],
      sources: [],
      evidence: [],
    }
    if (!same) alike.set(key, [...others, talk])
    const add = (list: string[], more: string[]) => list.push(...more.filter(item => !list.includes(item)))
    add(talk.people, people)
    add(
      talk.companies,
      found.companies.map(name => entities.company.idOf(name)),
    )
    add(
      talk.tools,
      found.tools.map(name => entities.tool.idOf(name)),
    )
    add(
      talk.topics,
      found.topics.map(name => entities.topic.idOf(name)),
    )
    add(talk.recaps, [recap])
    talk.links.push(...found.links.filter(({ url }) => !talk.links.some(other => other.url === url)))
    talk.sources.push({ recap, line: found.line, endLine: found.endLine })
    talk.evidence.push(...found.evidence)
    talks.set(talk.id, talk)
    return talk
  }

  const idsOfTalk = new Map<string, (wanted: string) => string>()
  for (const recap of recaps) {
    const path = recap.read.file
    const id = recapIds(slug(path.replace(/^.*\//, '').replace(/\.\w+$/, '')))
    const edition = editionOf(recap)
    edition.recaps.push(id)
    const { lineAt: at } = recap.read
    const marks: Parameters<typeof readSource>[1] = []
    const own: Takeaway[] = []
    const keep = (found: RecognisedTakeaway, takeaway: Takeaway): void => {
      own.push(takeaway)
      marks.push({ from: found.from, to: found.to, takeaway: takeaway.talk ? `${takeaway.talk}#${takeaway.id}` : takeaway.id })
    }
    const talkLines = new Map<number, string>()
    const owned: string[] = []
    for (const found of recap.talks) {
      const talk = talkOf(found, edition, id)
      const ids = idsOfTalk.get(talk.id) ?? uniqueIds()
      idsOfTalk.set(talk.id, ids)
      if (!talkLines.has(found.line)) talkLines.set(found.line, talk.id)
      if (!owned.includes(talk.id)) owned.push(talk.id)
      for (const item of found.takeaways) keep(item, takeawayOf(item, at, ids, { recap: id, edition: edition.id, talk: talk.id }))
    }
    const ids = uniqueIds()
    for (const item of recap.outside) keep(item, takeawayOf(item, at, ids, { recap: id, edition: edition.id }))
    takeaways.push(...own)
    summaries.push({
      id,
      path,
      title: recap.title,
      ...(recap.author ? { author: recap.author } : {}),
      ...(recap.date ? { date: recap.date } : {}),
      edition: edition.id,
      ...(recap.original ? { original: recap.original } : {}),
      lines: recap.read.text.split('\n').length,
      talks: owned,
      takeaways: own.length,
    })
    sources.push(readSource(recap.read, marks, talkLines, id))
  }
  entities.tool.makers(entities.company)
  const corpus: Corpus = {
    editions: [...editions.values()].sort(byId),
    talks: [...talks.values()].sort(byPlace(summaries)),
    takeaways,
    tools: entities.tool.list(),
    companies: entities.company.list(),
    topics: entities.topic.list(),
    people: entities.person.list(),
    recaps: summaries,
    sources,
  }
  count(corpus)
  return corpus
}

/** Fills in who names what, and how often. */
const count = (corpus: Corpus): void => {
  const talks = new Map(corpus.talks.map(talk => [talk.id, talk]))
  const editions = new Map(corpus.editions.map(edition => [edition.id, edition]))
  const entities: Record<EntityKind, Map<string, Entity>> = {
    tool: new Map(corpus.tools.map(entity => [entity.id, entity])),
    company: new Map(corpus.companies.map(entity => [entity.id, entity])),
    topic: new Map(corpus.topics.map(entity => [entity.id, entity])),
    person: new Map(corpus.people.map(entity => [entity.id, entity])),
  }
  const note = (entity: Entity | undefined, edition: string, talk?: string): void => {
    if (!entity) return
    if (!entity.editions.includes(edition)) entity.editions.push(edition)
    if (talk && !entity.talks.includes(talk)) entity.talks.push(talk)
  }
  for (const talk of corpus.talks) {
    const edition = editions.get(talk.edition)
    if (edition) edition.talks++
    const lists = { tool: talk.tools, company: talk.companies, topic: talk.topics, person: talk.people }
    for (const kind of ['tool', 'company', 'topic', 'person'] as const)
      for (const id of lists[kind]) note(entities[kind].get(id), talk.edition, talk.id)
  }
  for (const takeaway of corpus.takeaways) {
    const edition = editions.get(takeaway.edition)
    if (edition) edition.takeaways++
    const talk = takeaway.talk === undefined ? undefined : talks.get(takeaway.talk)
    if (talk) talk.takeaways++
    for (const kind of ['tool', 'company', 'topic', 'person'] as const) {
      const ids = new Set(takeaway.mentions.filter(mention => mention.entity === kind).map(({ id }) => id))
      if (kind === 'company') for (const id of talk?.companies ?? []) ids.add(id)
      if (kind === 'person') for (const id of talk?.people ?? []) ids.add(id)
      if (kind === 'topic') for (const id of talk?.topics ?? []) ids.add(id)
      for (const id of ids) {
        const entity = entities[kind].get(id)
        note(entity, takeaway.edition, takeaway.talk)
        if (entity) entity.takeaways++
      }
    }
  }
}
