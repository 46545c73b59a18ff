// An entry in; its content as HTML out: who said it where, each takeaway with its line and its address, and who reports it.
// Every text is escaped, and the only elements are paragraphs, one list, links and code.
import { sourcePath } from '../../app/addresses.ts'
import { type Part, reportedIn } from '../../app/cite/attribution.ts'
import { sentenceRuns } from '../../app/sentence.ts'
import { gutterLabel, talkKindWords } from '../../app/words.ts'
import { type Lookups, pagePath, takeawayPath } from '../../corpus/lookups.ts'
import type { EntityKind, RecapSummary, Takeaway } from '../../corpus/schema.ts'
import type { AddressOf } from '../data/names.ts'
import { lines } from '../data/print-takeaways.ts'
import { escapeHtml } from '../head/serialise.ts'
import type { Entry } from './entry.ts'
import { wellFormed } from './well-formed.ts'

const text = (words: string): string => escapeHtml(wellFormed(words))
const link = (address: string, words: string): string => `<a href="${text(address)}">${text(words)}</a>`

/** Outward links and code. That names are links too, the page says; here it would drown the sentence. */
const sentence = (takeaway: Takeaway): string =>
  sentenceRuns(takeaway)
    .map(({ target, pieces }) => {
      const said = pieces.map(({ text: words, code }) => (code ? `<code>${text(words)}</code>` : text(words))).join('')
      return target?.to === 'link' ? `<a href="${text(target.link.url)}">${said}</a>` : said
    })
    .join('')

const part = (of: Part): string => {
  if (typeof of === 'string') return text(of)
  return of.address ? link(of.address, of.words) : text(of.words)
}

export const createEntryHtml = (lookups: Lookups, at: AddressOf) => {
  const named = (kind: EntityKind, ids: string[]): string[] =>
    ids.map(id => link(at(pagePath(kind, id)), lookups.entities[kind].get(id)?.name ?? id))

  const heading = ({ talk, edition }: Entry): string => {
    const conference = link(at(pagePath('edition', edition)), lookups.editions.get(edition)?.name ?? edition)
    if (!talk) return `What a recap of ${conference} says beside the talks.`
    const who = [...named('person', talk.people), ...named('company', talk.companies)].join(', ')
    return `${talkKindWords[talk.kind]}${who && ` by ${who}`} at ${conference}.`
  }

  /** Each is printed once, however many feeds it stands in. */
  const printed = new WeakMap<Takeaway, string>()
  const print = (takeaway: Takeaway): string => {
    const label = gutterLabel(takeaway)
    const [source, own] = [sourcePath(takeaway), takeawayPath(takeaway)]
    const where = link(at(source), lines(takeaway)) + (own === source ? '' : `, ${link(at(own), 'address')}`)
    return `<li>${label && `${text(label)}: `}${sentence(takeaway)} (${where})</li>`
  }
  const item = (takeaway: Takeaway): string => {
    const known = printed.get(takeaway)
    if (known !== undefined) return known
    const made = print(takeaway)
    printed.set(takeaway, made)
    return made
  }

  const cited = ({ id, title, author, url, original }: RecapSummary) => ({
    title,
    address: at(pagePath('recap', id)),
    ...(author && { author }),
    ...(url && { url }),
    ...(original && { original }),
  })
  const reporters = ({ recaps }: Entry): string => reportedIn(recaps.map(cited)).map(part).join('').replace(/^as /, 'As ')

  return (entry: Entry): string => {
    const said = entry.takeaways.map(item).join('')
    return [`<p>${heading(entry)}</p>`, ...(said ? [`<ul>${said}</ul>`] : []), `<p>${reporters(entry)}.</p>`].join('\n')
  }
}
