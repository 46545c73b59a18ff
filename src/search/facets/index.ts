// The facets, in the order in which they are offered. Adding one is its file and its line here.
import { company } from './company.ts'
import { conference } from './conference.ts'
import type { Facet } from './facet.ts'
import { kind } from './kind.ts'
import { person } from './person.ts'
import { stance } from './stance.ts'
import { tool } from './tool.ts'
import { topic } from './topic.ts'
import { year } from './year.ts'

const all = [year, topic, company, tool, person, kind, stance, conference] as const

export type FacetName = (typeof all)[number]['name']
export const facets: readonly Facet<FacetName>[] = all
export const facetNames: readonly FacetName[] = facets.map(({ name }) => name)

const byName: ReadonlyMap<string, Facet<FacetName>> = new Map(facets.map(facet => [facet.name, facet]))

/** The facet of a parameter's name, if it is one. */
export const facetNamed = (name: string): Facet<FacetName> | undefined => byName.get(name)

export const facetOf = (name: FacetName): Facet<FacetName> => {
  const facet = byName.get(name)
  if (!facet) throw new Error(`there is no facet ${name}`)
  return facet
}
