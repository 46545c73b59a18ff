// A facet's name and one of its values in; the words for them out. A value that the corpus does not have stays as it is, but for one
// so long that it is no name.
import type { Lookups } from '../../corpus/lookups.ts'
import { stanceNames, takeawayKinds } from '../../corpus/schema.ts'
import { facetNamed } from '../../search/facets/index.ts'
import { legible } from '../../search/query/remarks.ts'
import type { FacetName } from '../../search/results.ts'
import { stanceWords } from '../words.ts'

export const facetLabel = (name: FacetName): string => facetNamed(name)?.label ?? name

const words: Record<FacetName, (value: string, lookups: Lookups) => string | undefined> = {
  year: value => value,
  company: (value, { entities }) => entities.company.get(value)?.name,
  topic: (value, { entities }) => entities.topic.get(value)?.name,
  tool: (value, { entities }) => entities.tool.get(value)?.name,
  person: (value, { entities }) => entities.person.get(value)?.name,
  conference: (value, { editions }) => editions.get(value)?.name,
  kind: value => takeawayKinds.find(kind => kind === value),
  stance: value => {
    const stance = stanceNames.find(name => name === value)
    return stance && stanceWords[stance]
  },
}

export const valueName = (name: FacetName, value: string, lookups: Lookups): string =>
  words[name](value, lookups) ?? legible(value)
