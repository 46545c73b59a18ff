// A path and the summaries in; the page's title and description out, for the page itself and for its static copy.
// Pure: no DOM. Answers undefined for a path that leads nowhere.
import { collections, type Lookups, pagePath, type PageKind } from '../corpus/lookups.ts'
import type { EntityKind } from '../corpus/schema.ts'
import { counted, talkKindWords, yearSpan } from './words.ts'

export type Head = { title: string; description: string }

const head = (name: string, description: string): Head => ({ title: `${name} · Hallway`, description })

const names = (ids: string[], found: Map<string, { name: string }>): string => ids.map(id => found.get(id)?.name ?? id).join(', ')

const spanOf = (editions: string[], lookups: Lookups): string =>
  yearSpan(editions.map(id => lookups.editions.get(id)?.year ?? null))

const entityHead =
  (kind: EntityKind, about: (name: string) => string) =>
  (id: string, lookups: Lookups): Head | undefined => {
    const entity = lookups.entities[kind].get(id)
    if (!entity) return undefined
    const span = spanOf(entity.editions, lookups)
    const talks = entity.talks.length > 0 ? `, ${counted(entity.talks.length, 'talk')}` : ''
    return head(entity.name, `${about(entity.name)}: ${counted(entity.takeaways, 'takeaway')}${talks}${span && `, ${span}`}.`)
  }

/** One row for each kind of page that has an id. */
const pages: Record<PageKind, (id: string, lookups: Lookups) => Head | undefined> = {
  talk: (id, lookups) => {
    const talk = lookups.talks.get(id)
    if (!talk) return undefined
    const edition = lookups.editions.get(talk.edition)?.name ?? talk.edition
    const who = [names(talk.people, lookups.entities.person), names(talk.companies, lookups.entities.company)]
      .filter(Boolean)
      .join(', ')
    const kind = talkKindWords[talk.kind]
    return head(
      `${talk.title}, ${edition}`,
      `${kind}${who && ` by ${who}`} at ${edition}: ${counted(talk.takeaways, 'takeaway')}.`,
    )
  },
  tool: entityHead('tool', name => `What was said about ${name}`),
  company: entityHead('company', name => `What was said by and about ${name}`),
  topic: entityHead('topic', name => `What was said on ${name}`),
  person: entityHead('person', name => `What ${name} said, and who cited them`),
  edition: (id, lookups) => {
    const edition = lookups.editions.get(id)
    if (!edition) return undefined
    return head(
      edition.name,
      `${counted(edition.talks, 'talk')} and ${counted(edition.takeaways, 'takeaway')} from ${edition.name}.`,
    )
  },
  recap: (id, lookups) => {
    const recap = lookups.recaps.get(id)
    if (!recap) return undefined
    const edition = lookups.editions.get(recap.edition)?.name ?? recap.edition
    return head(recap.title, `A recap of ${edition}, to read with its ${counted(recap.takeaways, 'takeaway')} marked.`)
  },
}

/** One row for each page that stands alone. */
const single: Record<string, (lookups: Lookups) => Head> = {
  '': ({ summaries }) => {
    const takeaways = summaries.editions.reduce((sum, edition) => sum + edition.takeaways, 0)
    const said = `${counted(takeaways, 'takeaway')} from ${counted(summaries.talks.length, 'talk')}`
    return {
      title: 'Hallway: what was said at conferences',
      description: `${said}: search what was said, narrow it by year, company, topic and tool, and link to the sentence.`,
    }
  },
  talks: ({ summaries }) => head('Talks', `${counted(summaries.talks.length, 'talk')}, by conference.`),
  tools: ({ summaries }) => head('Tools', `${counted(summaries.tools.length, 'tool')} that somebody named, A to Z.`),
  companies: ({ summaries }) => head('Companies', `${counted(summaries.companies.length, 'company', 'companies')}, A to Z.`),
  topics: ({ summaries }) => head('Topics', `${counted(summaries.topics.length, 'topic')}, A to Z.`),
  people: ({ summaries }) =>
    head('People', `${counted(summaries.people.length, 'person', 'people')} who spoke or were cited, A to Z.`),
  conferences: ({ summaries }) => head('Conferences', `${counted(summaries.editions.length, 'conference')}, newest first.`),
  recaps: ({ summaries }) =>
    head('Recaps', `${counted(summaries.recaps.length, 'recap')} that everything here was compiled from.`),
  compare: () => head('Compare', 'Two tools, companies or years side by side.'),
  trends: () => head('Trends', 'Topics by year, tools rising and fading, and which company uses which tool.'),
  about: () =>
    head('About', 'What is in the corpus and what is not, how a recap is added, and what is kept for reading offline.'),
}

const kindOf = new Map(Object.entries(collections).map(([kind, segment]) => [segment as string, kind as PageKind])) // entries() widens both

const partsOf = (pathname: string): string[] =>
  pathname
    .split('/')
    .slice(1)
    .filter((part, i) => part !== '' || i === 0)

/** The page with an id that a path names, whether there is one or not. `pathname` is below the site's base, and starts with a slash. */
export const pageOf = (pathname: string): { kind: PageKind; id: string } | undefined => {
  const [collection = '', id, ...more] = partsOf(pathname)
  const kind = kindOf.get(collection)
  return kind && id !== undefined && more.length === 0 ? { kind, id } : undefined
}

export const pageHead = (pathname: string, lookups: Lookups): Head | undefined => {
  const page = pageOf(pathname)
  if (page) return pages[page.kind](page.id, lookups)
  const [collection = '', ...more] = partsOf(pathname)
  return more.length === 0 && Object.hasOwn(single, collection) ? single[collection]?.(lookups) : undefined
}

/** The same page for programs: media type and path below the site's base. None for a page that stands alone or leads nowhere. */
export const dataPaths = (pathname: string, lookups: Lookups): { name: string; type: string; path: string }[] => {
  const page = pageOf(pathname)
  if (!page || !pages[page.kind](page.id, lookups)) return []
  const path = pagePath(page.kind, page.id)
  return [
    { name: 'JSON', type: 'application/json', path: `${path}.json` },
    { name: 'Markdown', type: 'text/markdown', path: `${path}.md` },
  ]
}
