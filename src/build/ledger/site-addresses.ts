// A corpus in; every address that its site has, as the ledger writes them: `talks/ID`, `talks/ID#TAKEAWAY`. Without the home page,
// which no build can lose.
import { takeawayPath } from '../../corpus/lookups.ts'
import { type Corpus, SCHEMA_VERSION as schema, type Takeaway } from '../../corpus/schema.ts'
import { pagePaths } from '../../prerender/page-paths.ts'

export type Anchor = Pick<Takeaway, 'id' | 'text'>

export type SiteAddresses = {
  pages: ReadonlySet<string>
  /** By page: what its fragments lead to. */
  anchors: ReadonlyMap<string, Anchor[]>
  all: ReadonlySet<string>
}

/** `talks/ID#TAKEAWAY` as its two parts. */
export const partsOf = (address: string): [page: string, fragment: string | undefined] => {
  const [page = '', fragment] = address.split('#')
  return [page, fragment]
}

export const siteAddresses = (corpus: Corpus): SiteAddresses => {
  const pages = pagePaths({ schema, ...corpus })
    .map(path => path.slice(1))
    .filter(Boolean)
  const anchors = new Map<string, Anchor[]>()
  const all = new Set(pages)
  for (const takeaway of corpus.takeaways) {
    const address = takeawayPath(takeaway).slice(1)
    const [page] = partsOf(address)
    const known = anchors.get(page)
    if (known) known.push(takeaway)
    else anchors.set(page, [takeaway])
    all.add(address)
  }
  return { pages: new Set(pages), anchors, all }
}
