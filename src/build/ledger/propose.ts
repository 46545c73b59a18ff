// Addresses that a site has lost in; for each the line of the ledger that leads it on to what is most likely the same page or
// takeaway, out. Of what is near, that which is new comes first: a rename is a loss and a newcomer. Refuses to guess where nothing
// is near: a takeaway then leads to its page, and a page nowhere.
import { createLookups, type Lookups, pagePath } from '../../corpus/lookups.ts'
import { type Corpus, SCHEMA_VERSION as schema, type Summaries } from '../../corpus/schema.ts'
import { nearPages, nearTakeaways } from '../../app/near-matches.ts'
import { follow, type Loss } from './hold.ts'
import type { Entry, Ledger } from './ledger.ts'
import { partsOf, type SiteAddresses } from './site-addresses.ts'

export type Proposal = Pick<Entry, 'address' | 'to'>

/** `talks/x-2` as `talks/x`, while it is there: two of one name that became one. */
const withoutNumber = (address: string, all: ReadonlySet<string>): string | undefined => {
  const bare = address.replace(/-\d+$/, '')
  return bare !== address && all.has(bare) ? bare : undefined
}

const only = (corpus: Corpus, wanted: (path: string) => boolean): Summaries => ({
  schema,
  editions: corpus.editions.filter(({ id }) => wanted(pagePath('edition', id))),
  talks: corpus.talks.filter(({ id }) => wanted(pagePath('talk', id))),
  tools: corpus.tools.filter(({ id }) => wanted(pagePath('tool', id))),
  companies: corpus.companies.filter(({ id }) => wanted(pagePath('company', id))),
  topics: corpus.topics.filter(({ id }) => wanted(pagePath('topic', id))),
  people: corpus.people.filter(({ id }) => wanted(pagePath('person', id))),
  recaps: corpus.recaps.filter(({ id }) => wanted(pagePath('recap', id))),
})

const nearPage = (address: string, lookups: Lookups[]): string | undefined => {
  for (const each of lookups) {
    const [near] = nearPages(`/${address}`, each, 1)
    if (near) return pagePath(near.kind, near.id).slice(1)
  }
  return undefined
}

export const createProposals = (corpus: Corpus, site: SiteAddresses, ledger: Ledger): ((loss: Loss) => string | undefined) => {
  const isNew = (address: string): boolean => !ledger.entries.has(address)
  let lookups: Lookups[] | undefined

  const ofTakeaway = (address: string): string | undefined => {
    const [page, fragment = ''] = partsOf(address)
    const { at, why } = follow(page, ledger, site)
    if (why !== 'there') return undefined
    const anchors = site.anchors.get(at) ?? []
    const bare = withoutNumber(`${at}#${fragment}`, site.all)
    if (bare !== undefined) return bare
    const fresh = anchors.filter(({ id }) => isNew(`${at}#${id}`))
    const [near] = [...nearTakeaways(fragment, fresh, 1), ...nearTakeaways(fragment, anchors, 1)]
    return near ? `${at}#${near.id}` : at
  }

  return ({ address, why, leadsTo }) => {
    if (why === 'there-again') return undefined
    if (address.includes('#')) return ofTakeaway(address)
    lookups ??= [only(corpus, path => isNew(path.slice(1))), only(corpus, () => true)].map(createLookups)
    const named = leadsTo?.includes('#') === false ? leadsTo : address
    return withoutNumber(address, site.all) ?? nearPage(named, lookups)
  }
}
