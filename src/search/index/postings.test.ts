import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader } from './bytes.ts'
import { locatePostings, packPostings, type Posted, readTerms, readThings } from './postings.ts'

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
      const columns = packPostings('text', all)
      const { terms, counts } = readTerms(columns, 'text')
      const { bytes, begins, repeated, times, repeatsFrom, repeatsTo } = locatePostings(columns, 'text', counts)
      const reader = new ByteReader(bytes)
      const read = [...terms].map((term, n) => {
        const things = new Uint32Array(counts[n] ?? 0)
        reader.at = begins[n] ?? 0
        readThings(reader, things, 0, things.length)
        const often: number[] = Array.from(things, () => 1)
        for (let i = repeatsFrom[n] ?? 0; i < (repeatsTo[n] ?? 0); i++) often[repeated[i] ?? 0] = times[i] ?? 0
        return { term, things: [...things], times: often }
      })
      expect(read).toEqual(all)
    }),
  )
})
