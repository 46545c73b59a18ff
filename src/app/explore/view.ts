// The view as a value: what a change to a choice makes of a query. Pure; the address carries the result.
import { type FacetName, facetNames } from '../../search/facets/index.ts'
import type { Query, Removal } from '../../search/results.ts'

export type Choice = 'include' | 'exclude' | undefined

/** What is chosen of a query, whatever its text. */
export type Chosen = Pick<Query, 'facets'>

export const choiceOf = ({ facets }: Chosen, name: FacetName, value: string): Choice =>
  facets[name]?.include.includes(value) ? 'include' : facets[name]?.exclude.includes(value) ? 'exclude' : undefined

export const choose = (query: Query, name: FacetName, values: string[], choice: Choice): Query => {
  const { include = [], exclude = [] } = query.facets[name] ?? {}
  const without = (list: string[]) => list.filter(value => !values.includes(value))
  return {
    ...query,
    facets: {
      ...query.facets,
      [name]: {
        include: choice === 'include' ? [...without(include), ...values] : without(include),
        exclude: choice === 'exclude' ? [...without(exclude), ...values] : without(exclude),
      },
    },
  }
}

/** What is chosen of a facet becomes these values, and nothing is left out of it. */
export const chooseOnly = (query: Query, name: FacetName, values: string[]): Query => ({
  ...query,
  facets: { ...query.facets, [name]: { include: values, exclude: [] } },
})

/** Names of the facets in which something is chosen, in their order. */
export const chosenFacets = ({ facets }: Chosen): FacetName[] =>
  facetNames.filter(name => (facets[name]?.include.length ?? 0) + (facets[name]?.exclude.length ?? 0) > 0)

export const withoutFacets = (query: Query): Query => ({ ...query, facets: {} })

export const applyRemoval = (query: Query, { without }: Removal): Query => ({
  ...query,
  q: without.q ? '' : (without.rest ?? query.q),
  facets: Object.fromEntries(Object.entries(query.facets).filter(([name]) => !without.facets.some(each => each === name))),
})

/** Years as runs of neighbours: `['2015'], ['2017', '2018']`. */
export const yearRuns = (years: string[]): string[][] => {
  const runs: string[][] = []
  for (const year of [...years].sort()) {
    const run = runs.at(-1)
    if (run && Number(run.at(-1)) + 1 === Number(year)) run.push(year)
    else runs.push([year])
  }
  return runs
}

/** As many as are told of them, years that follow one another being one. */
export const chosenCount = ({ facets }: Chosen): number =>
  facetNames.reduce((sum, name) => {
    const { include = [], exclude = [] } = facets[name] ?? {}
    return sum + (name === 'year' ? yearRuns(include) : include).length + exclude.length
  }, 0)
