import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { budgetTable, pastBudget, weigh } from './budgets.ts'

const heavy = randomBytes(3000)

test('files are weighed as they are sent, each compressed by itself', () => {
  const { gzip, brotli } = weigh({ what: 'script', contents: [heavy, heavy], limit: 1 })
  expect(gzip).toBe(2 * gzipSync(heavy).length)
  expect(brotli).toBeGreaterThan(2 * 3000)
})

test('what is past its budget is told with both figures, and what is within is not', () => {
  const past = weigh({ what: 'script', contents: [heavy], limit: 2000 })
  const within = weigh({ what: 'style', contents: [heavy], limit: 4000 })
  expect(pastBudget([past, within])).toBe('Past the budget: script: 3.0 kB (gzip) of 2.0 kB')
  expect(pastBudget([within])).toBeUndefined()
  expect(budgetTable([past, within])).toMatch(/script +3\.0 kB gzip of 2\.0 kB +3\.0 kB brotli\n +style/)
})
