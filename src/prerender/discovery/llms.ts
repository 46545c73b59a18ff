// The summaries and where the site lives in; llms.txt out (llmstxt.org): what Hallway is, how to read its data, and the way to the
// conferences and names that most was said about, each as Markdown. Every name is escaped.
import type { PhrasingContent, RootContent } from 'mdast'
import { siteFeeds } from '../../app/feeds.ts'
import { counted } from '../../app/words.ts'
import { collections, entitiesOf, pagePath, type PageKind } from '../../corpus/lookups.ts'
import { byId } from '../../corpus/order.ts'
import type { Edition, Entity, EntityKind, Summaries } from '../../corpus/schema.ts'
import { heading, link, list, paragraph, text } from '../data/markdown-nodes.ts'
import { printMarkdown } from '../data/print-markdown.ts'

/** The rest is a link away: whoever reads this has room for little. */
const MOST = 50

const newest = (a: Edition, b: Edition): number => (b.year ?? 0) - (a.year ?? 0) || byId(a, b)
const mostSaid = (a: Entity, b: Entity): number => b.takeaways - a.takeaways || byId(a, b)

export const llms = (summaries: Summaries, home: string): string => {
  const at = (path: string): string => home + path.slice(1)
  const { editions, talks } = summaries
  const takeaways = editions.reduce((sum, edition) => sum + edition.takeaways, 0)
  const entry = (name: string, path: string, note: string) => [link(name, at(path)), text(`: ${note}`)]
  /** A heading over nothing would be no section. */
  const section = (title: string, items: PhrasingContent[][]): RootContent[] =>
    items.length > 0 ? [heading(2, text(title)), ...list(items)] : []
  const pages = (kind: PageKind, items: { id: string; name: string; takeaways: number }[]) =>
    items
      .slice(0, MOST)
      .map(({ id, name, takeaways: said }) => entry(name, `${pagePath(kind, id)}.md`, counted(said, 'takeaway')))
  const names = (kind: EntityKind) => pages(kind, [...entitiesOf(summaries, kind)].sort(mostSaid))
  const [atom, json] = siteFeeds
  const lists = Object.values(collections).map(segment => `/${segment}`)
  return printMarkdown([
    heading(1, text('Hallway')),
    {
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [
            text(
              `What was said at conferences: ${counted(takeaways, 'takeaway')} from ${counted(talks.length, 'talk')}, each with who said it, about which tool, and the line of the recap that it comes from.`,
            ),
          ],
        },
      ],
    },
    paragraph(
      text(
        'A takeaway is one statement worth repeating. Its voice is “speaker” where a recap reports it from a talk, and “author” where it is the recap writer’s own opinion or question: do not pass one off as the other. Cite the writer of the recap, and the post that it reports on.',
      ),
    ),
    paragraph(
      text(
        'Every page of a talk, tool, company, topic, person, conference or recap is there as Markdown with the ending .md, and as JSON with .json.',
      ),
    ),
    ...section('Data', [
      entry('Manifest of the corpus', '/corpus/manifest.json', 'which files hold everything, with their hashes'),
      entry('JSON Schema of the corpus', '/corpus/schema.json', 'what is in them'),
      entry('JSON Schema of a page', '/corpus/page-schema.json', 'what is in /talks/ID.json and the like'),
      entry('Newest, as Atom', atom.path, 'tools, companies and topics have a feed each, /tools/ID.feed.xml'),
      entry('Newest, as JSON Feed', json.path, 'the same'),
      entry('Sitemap', '/sitemap.xml', 'every page'),
    ]),
    ...section('Conferences', pages('edition', [...editions].sort(newest))),
    ...section('Topics', names('topic')),
    ...section('Tools', names('tool')),
    ...section('Companies', names('company')),
    ...section(
      'Optional',
      lists.map(path => entry(path.slice(1), path, 'the whole list, as a page')),
    ),
  ])
}
