import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPostings, type Posted, readPostings } from './postings.ts'

const ascending = (most: number, maxLength: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength }).map(all => all.toSorted((a, b) => a - b))
const posted: fc.Arbitrary<Posted[]> = fc.uniqueArray(fc.nat(1000), { maxLength: 15 }).chain(terms =>
  fc.tuple(
    ...terms
      .toSorted((a, b) => a - b)
      .map(term =>
        ascending(100_000, 12).chain(things =>
          fc
            .array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 })), {
              minLength: things.length,
              maxLength: things.length,
            })
            .map(times => ({ term, things, times })),
        ),
      ),
  ),
)

test('postings are read as they were written', () => {
  fc.assert(
    fc.property(posted, all => {
      const { terms, starts, things, repeated, times } = readPostings(packPostings('text', all), 'text')
      const often = new Map([...repeated].map((at, i) => [at, times[i]]))
      const read = [...terms].map((term, n) => {
        const places = Array.from({ length: (starts[n + 1] ?? 0) - (starts[n] ?? 0) }, (_, i) => (starts[n] ?? 0) + i)
        return { term, things: places.map(at => things[at]), times: places.map(at => often.get(at) ?? 1) }
      })
      expect(read).toEqual(all)
    }),
  )
})
