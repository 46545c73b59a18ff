// A page's data in; the same as Markdown out, for a person to read and a program to parse: whose words each takeaway is, its
// line, and whom to cite. Every text is escaped: what a recap says can become neither markup nor another's link.
import type { PhrasingContent, RootContent } from 'mdast'
import { counted, roleWords, talkKindWords } from '../../app/words.ts'
import type { EntityKind, Link, TalkSummary } from '../../corpus/schema.ts'
import { heading, joined, link, list, paragraph, text } from './markdown-nodes.ts'
import type { EditionData, EntityData, Names, PageData, RecapData, TalkData } from './page-data.ts'
import { printMarkdown } from './print-markdown.ts'
import { byKind, byTalk, lines, linked } from './print-takeaways.ts'

const kindNames: Record<EntityKind, string> = { tool: 'Tool', company: 'Company', topic: 'Topic', person: 'Person' }

const byline = ({ people, companies, edition, kind }: TalkSummary, names: Names): PhrasingContent[] => {
  const who = [...linked(names.people, people), ...linked(names.companies, companies)]
  const at = linked(names.editions, [edition])
  return [
    text(talkKindWords[kind] + (who.length > 0 ? ' by ' : '')),
    ...joined(who, ', '),
    ...(at.length > 0 ? [text(' at ')] : []),
    ...at,
  ]
}

const outward = (links: Link[]): PhrasingContent[][] =>
  links.map(({ url, role, text: words }) => [text(`${roleWords[role]}: `), link(words || url, url)])

const fact = (name: string, of: PhrasingContent[]): PhrasingContent[][] =>
  of.length > 0 ? [[text(`${name}: `), ...joined(of, ', ')]] : []

/** Whom to cite: each recap with its writer, and the post that it reports on with its own. */
const reportedIn = ({ recaps }: Names, sources: TalkData['talk']['sources'] = []): RootContent[] => {
  const cited = recaps.map((recap): PhrasingContent[] => {
    const { id, name, page, author, date, original } = recap
    const where = sources.filter(source => source.recap === id).map(lines)
    const after = [author && `by ${author}`, date, ...where].filter(Boolean).join(', ')
    const writer = original?.author ? ` by ${original.author}` : ''
    const title = original?.title ?? original?.url
    return [
      link(name, page),
      ...(after ? [text(`, ${after}`)] : []),
      ...(title ? [text('; reports on '), original?.url ? link(title, original.url) : text(title), text(writer)] : []),
    ]
  })
  return cited.length > 0 ? [heading(2, text('Reported in')), ...list(cited)] : []
}

const addressItem = ({ page }: PageData): PhrasingContent[] => [text('Page: '), link(page, page)]

const talkPage = (data: TalkData): RootContent[] => {
  const { talk, names } = data
  return [
    heading(1, text(talk.title)),
    paragraph(...byline(talk, names)),
    ...list([
      addressItem(data),
      ...outward(talk.links),
      ...fact('Tools', linked(names.tools, talk.tools)),
      ...fact('Topics', linked(names.topics, talk.topics)),
    ]),
    ...byKind(data),
    ...reportedIn(names, talk.sources),
  ]
}

const entityPage = (data: EntityData): RootContent[] => {
  const { entity, kind, names } = data
  return [
    heading(1, text(entity.name)),
    paragraph(text(`${kindNames[kind]}, ${counted(entity.takeaways, 'takeaway')}`)),
    ...list([
      addressItem(data),
      ...(entity.url ? [[text('Address: '), link(entity.url, entity.url)]] : []),
      ...fact('Made by', linked(names.companies, entity.maker ? [entity.maker] : [])),
      ...(entity.aliases.length > 0 ? [[text(`Also spelled: ${entity.aliases.join(', ')}`)]] : []),
      ...fact('Talks', linked(names.talks, entity.talks)),
    ]),
    ...byTalk(data),
    ...reportedIn(names),
  ]
}

const editionPage = (data: EditionData): RootContent[] => {
  const { edition, talks, names } = data
  const programme = talks.map(talk => {
    const said = text(`: ${counted(talk.takeaways, 'takeaway')}`)
    return [...linked(names.talks, [talk.id]), text(', '), ...byline({ ...talk, edition: '' }, names), said]
  })
  return [
    heading(1, text(edition.name)),
    paragraph(text(`${counted(edition.talks, 'talk')}, ${counted(edition.takeaways, 'takeaway')}`)),
    ...list([addressItem(data), ...(edition.url ? [[text('Programme: '), link(edition.url, edition.url)]] : [])]),
    ...(programme.length > 0 ? [heading(2, text('Talks')), ...list(programme)] : []),
    ...byTalk(data),
    ...reportedIn(names),
  ]
}

const recapPage = (data: RecapData): RootContent[] => {
  const { recap, names } = data
  return [
    heading(1, text(recap.title)),
    paragraph(text('A recap of '), ...linked(names.editions, [recap.edition])),
    ...list([addressItem(data), ...fact('Talks', linked(names.talks, recap.talks))]),
    ...byTalk(data),
    ...reportedIn({ ...names, recaps: names.recaps.filter(({ id }) => id === recap.id) }),
  ]
}

const contentOf = (data: PageData): RootContent[] => {
  if (data.kind === 'talk') return talkPage(data)
  if (data.kind === 'edition') return editionPage(data)
  if (data.kind === 'recap') return recapPage(data)
  return entityPage(data)
}

export const printPage = (data: PageData): string => printMarkdown(contentOf(data))
