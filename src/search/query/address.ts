// An address's parameters and the lookups in; the query that they ask for out, with every value by the id that the corpus has for
// it: `tool=k8s` asks for `kubernetes`. Refuses nothing: what it had to change or leave out it says.
import type { Lookups } from '../../corpus/lookups.ts'
import { facetNamed } from '../facets/index.ts'
import type { FacetName } from '../facets/index.ts'
import { type ParsedQuery, parseQuery } from './parse.ts'
import { resolveField } from './resolve.ts'
import { isValue, keyOf, valuesFor } from './values.ts'

/** A value as the address spells it. */
export type Written = { facet: FacetName; value: string; excluded: boolean }

export type Address = ParsedQuery & {
  /** Other names of what is asked for now, with the name that the corpus has. */
  aliases: (Written & { name: string })[]
  /** Some value was not written as its id. */
  changed: boolean
  /** Names that mean nothing, and that the query cannot hold, as no id is spelled so. */
  left: Written[]
}

export const readAddress = (parameters: Iterable<[string, string]>, lookups: Lookups): Address => {
  const aliases: Address['aliases'] = []
  const left: Written[] = []
  let changed = false
  const byId = function* (): Iterable<[string, string]> {
    for (const [parameter, text] of parameters) {
      const facet = facetNamed(parameter)
      const excluded = text.startsWith('-')
      const value = excluded ? text.slice(1) : text
      const key = keyOf(value)
      if (!facet || !key || isValue(facet.name, value, lookups)) {
        yield [parameter, text]
        continue
      }
      const ids = resolveField({ name: facet.name, value }, lookups)
      if (ids.length === 0) {
        if (facet.accepts(value)) yield [parameter, text]
        else left.push({ facet: facet.name, value, excluded })
        continue
      }
      changed = true
      const { name } = valuesFor(facet.name, lookups).byKey.get(key) ?? {}
      if (name !== undefined && keyOf(name) !== key) aliases.push({ facet: facet.name, value, excluded, name })
      for (const id of ids) yield [parameter, excluded ? `-${id}` : id]
    }
  }
  return { ...parseQuery(byId()), aliases, left, changed }
}
