import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchIn } from '../../search/in-memory.ts'
import { everything } from '../../search/query/canonical.ts'
import type { FacetName } from '../../search/facets/index.ts'
import { type Said, syntheticCorpus } from '../../search/synthetic.ts'
import { companiesByTool } from './by-company.ts'
import { namedByYear, yearsOf } from './counting.ts'

const someOf = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
const said: fc.Arbitrary<Said> = fc.record(
  {
    text: fc.constant('said'),
    year: fc.constantFrom(2015, 2016, 2017, null),
    talk: fc.constantFrom('One', 'Two', 'Three'),
    tools: someOf('Tool A', 'Tool B', 'constructor'),
    companies: someOf('Company A', 'Company B'),
    topics: someOf('logging', 'on call'),
    stances: fc.constantFrom([], ['uses']),
  },
  { requiredKeys: ['text', 'year'] },
)

test('the number in every cell is the number that its list in explore has', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 20 }), all => {
      const { summaries, details } = syntheticCorpus(all)
      const corpus = { ...summaries, takeaways: details.flatMap(({ takeaways }) => takeaways) }
      const { search } = searchIn(summaries, details)
      const listed = (chosen: Partial<Record<FacetName, string>>) => {
        const facets = Object.entries(chosen).map(([name, value]) => [name, { include: [value], exclude: [] }])
        return search({ ...everything, facets: Object.fromEntries(facets) }, 1)
      }
      const years = yearsOf(corpus)
      for (const kind of ['tool', 'topic'] as const)
        for (const { id, talks } of namedByYear(corpus, kind, years))
          for (const [i, { year }] of years.entries())
            expect(talks[i], `${id} in ${year}`).toBe(listed({ [kind]: id, year: `${year}` }).talks)
      for (const [i, { year }] of years.entries()) expect(years[i]?.talks).toBe(listed({ year: `${year}` }).talks)
      const { tools, rows } = companiesByTool(corpus)
      for (const { id, cells } of rows)
        for (const [i, { takeaways }] of cells.entries())
          expect(takeaways, `${id}, ${tools[i]}`).toBe(listed({ company: id, tool: tools[i] ?? '' }).takeaways)
    }),
    { numRuns: 100 },
  )
})
