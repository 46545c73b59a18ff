// What the reader searched for lately, as the search parts of addresses: kept on the device alone, the latest first, and cleared by
// the reader. Nothing where storage is forbidden.
import type { Lookups } from '../../corpus/lookups.ts'
import { readAddress } from '../../search/query/address.ts'
import { printQuery } from '../../search/query/print.ts'
import { facetNames } from '../../search/facets/index.ts'
import type { Query } from '../../search/results.ts'
import { valueName } from './names.ts'

const key = 'hallway-recent'
const most = 6
/** Longer ones are pasted, not searched for. */
const longest = 200

export const recentSearches = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(each => typeof each === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export const forgetSearches = (): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept then.
  }
}

/** A text of one letter is on its way to another. */
export const rememberSearch = (query: Query): void => {
  const search = printQuery(query)
  if (query.q.trim().length < 2 || search.length > longest) return
  try {
    const others = recentSearches().filter(each => each !== search)
    localStorage.setItem(key, JSON.stringify([search, ...others].slice(0, most)))
  } catch {
    // Storage may be forbidden, or full.
  }
}

/** In words: the text, and what was chosen. */
export const searchWords = (search: string, lookups: Lookups, between = ' · '): string => {
  const { query } = readAddress(new URLSearchParams(search), lookups)
  const chosen = facetNames.flatMap(name => {
    const { include = [], exclude = [] } = query.facets[name] ?? {}
    return [
      ...include.map(value => valueName(name, value, lookups)),
      ...exclude.map(value => `not ${valueName(name, value, lookups)}`),
    ]
  })
  return [query.q.trim(), ...chosen].filter(Boolean).join(between)
}
