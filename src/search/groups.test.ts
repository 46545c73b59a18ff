import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundGroups, openGroups } from './groups.ts'
import { invert, type Rows, totalsOf } from './index/rows.ts'

/** Groups are numbered as they are met, and may be met again. */
const numbered = (keys: number[]): Uint16Array => {
  const known = new Map<number, number>()
  return Uint16Array.from(keys, key => {
    const group = known.get(key) ?? known.size
    known.set(key, group)
    return group
  })
}

test('the groups that are kept are the first of all groups in order, also where their documents stand apart and scores are equal', () => {
  const document = fc.record({ key: fc.nat(12), score: fc.constantFrom(1, 1.05, 1.1), matched: fc.boolean() })
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 60 }), fc.nat(8), fc.boolean(), (documents, limit, hasWords) => {
      const things = numbered(documents.map(({ key }) => key))
      const rows: Rows = { things, starts: undefined }
      const totals = totalsOf(rows)
      const isTalk = Uint8Array.from(totals, (_, group) => (group % 3 === 0 ? 0 : 1))
      const groups = openGroups(
        {
          'group.talk': isTalk,
          'group.recaps': isTalk,
          'editions.years': Uint16Array.of(2015),
          'places.edition': new Uint8Array(documents.length),
        },
        { group: { rows: () => rows, totals: () => totals, inverse: () => invert(rows, totals) } },
      )
      const ids = Uint32Array.from(documents.flatMap(({ matched }, id) => (matched ? [id] : [])))
      const scores = hasWords ? Float64Array.from(documents, ({ score }) => score) : undefined

      const all = [...new Set(Array.from(ids, id => things[id] ?? 0))].map(group => {
        const own = [...ids].filter(id => things[id] === group)
        const best = Math.max(...own.map(id => scores?.[id] ?? 0))
        return { group, first: own[0] ?? 0, worth: best * ((isTalk[group] ? 1 : 0.8) * (1 + 0.1 * Math.log2(own.length))) }
      })
      const expected = all.toSorted((a, b) => b.worth - a.worth || a.first - b.first).slice(0, limit)
      const found = foundGroups(groups, ids, scores, 'relevance', limit)
      expect(found.best.map(({ group }) => group)).toEqual(expected.map(({ group }) => group))
      expect([found.groups, found.talks]).toEqual([all.length, all.filter(({ group }) => isTalk[group]).length])
    }),
    { numRuns: 4000 },
  )
})
