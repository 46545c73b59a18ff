// The summaries, and the details of any edition when they are asked for, in; each page as JSON and as Markdown out, by file
// name, one after another. Holds one edition, or the takeaways of one batch of names, at a time.
import { createLookups } from '../../corpus/lookups.ts'
import { createDescriptions, type Described } from './describe-pages.ts'
import { printPage } from './print-page.ts'
import { HELD, type Source, takeawaysAbout } from './takeaways-about.ts'

const print = ({ path, data }: Described): [string, string][] => [
  [`${path.slice(1)}.json`, `${JSON.stringify(data)}\n`],
  [`${path.slice(1)}.md`, printPage(data)],
]

export function* dataFiles({ summaries, details, home }: Source, held = HELD): Generator<[path: string, text: string], void> {
  const describe = createDescriptions(createLookups(summaries), path => home + path.slice(1))
  for (const { id } of summaries.editions) for (const page of describe.ofEdition(details(id))) yield* print(page)
  for (const { kind, entity, takeaways } of takeawaysAbout({ summaries, details }, { held }))
    yield* print(describe.ofEntity(kind, entity, takeaways))
}
