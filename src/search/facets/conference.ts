// The edition that a takeaway comes from: one conference at one time. A series, or its region, is a name for all of its editions.
import { type Facet, isId, type Value } from './facet.ts'

export const conference: Facet<'conference'> = {
  name: 'conference',
  label: 'Conference',
  plural: 'Conferences',
  otherNames: ['conf', 'edition', 'editions'],
  none: 'No conference is called',
  page: 'edition',
  valuesOf: ({ takeaway }) => [takeaway.edition],
  accepts: isId,
  values: ({ summaries: { editions } }) => {
    const together = new Map<string, Value>()
    for (const { id, series, region, takeaways } of editions) {
      for (const name of series === null ? [] : [series, ...(region === null ? [] : [`${series} ${region}`])]) {
        const value = together.get(name) ?? { ids: [], name, spellings: [], takeaways: 0 }
        together.set(name, { ...value, ids: [...value.ids, id], takeaways: value.takeaways + takeaways })
      }
    }
    const single = editions.map(({ id, name, takeaways }) => ({ ids: [id], name, spellings: [], takeaways }))
    return [...single, ...together.values()]
  },
  nameOf: (value, { editions }) => editions.get(value)?.name,
}
