// The facets, in the order in which they are offered. Adding one is its file, its line here and its name in results.ts, after which the
// compiler asks for what it is called: in query/pieces.ts, values.ts and explain.ts, and in the page's names.ts.
import { company } from './company.ts'
import { conference } from './conference.ts'
import type { Facet } from './facet.ts'
import { kind } from './kind.ts'
import { person } from './person.ts'
import { stance } from './stance.ts'
import { tool } from './tool.ts'
import { topic } from './topic.ts'
import { year } from './year.ts'

export const facets: readonly Facet[] = [year, topic, company, tool, person, kind, stance, conference]

const byName = new Map<string, Facet>(facets.map(facet => [facet.name, facet]))

/** The facet of a parameter's name, if it is one. */
export const facetNamed = (name: string): Facet | undefined => byName.get(name)
