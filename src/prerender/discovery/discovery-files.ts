// The summaries and where the site lives in; what tells programs of the site out, by file name: sitemap, robots, OpenSearch, llms.txt.
import type { Summaries } from '../../corpus/schema.ts'
import { pagePaths } from '../page-paths.ts'
import { llms } from './llms.ts'
import { OPEN_SEARCH, openSearch } from './opensearch.ts'
import { robots } from './robots.ts'
import { sitemapFiles } from './sitemap.ts'

export function* discoveryFiles(summaries: Summaries, home: string): Generator<[path: string, text: string], void> {
  yield* sitemapFiles(pagePaths(summaries), home)
  yield ['robots.txt', robots(home)]
  yield [OPEN_SEARCH.path.slice(1), openSearch(home)]
  yield ['llms.txt', llms(summaries, home)]
}
