import { expect, test } from 'vitest'
import { createLookups } from '../../../corpus/lookups.ts'
import type { Entity } from '../../../corpus/schema.ts'
import { broughtBefore, firstValues, listedValues } from './facet-values.ts'
import { beginningWith, inOrder } from './find-values.ts'

const tool = (id: string, name: string, aliases: string[] = []): Entity => ({
  ...{ id, name, aliases, known: true, editions: [], talks: [], takeaways: 1 },
})
const tools = [
  tool('cafe-core', 'Café Core'),
  tool('cpp', 'C++'),
  tool('kubernetes', 'Kubernetes', ['k8s']),
  tool('ok-log', 'OK Log'),
  tool('zebra', 'Zebra'),
]
const none = { schema: 2 as const, editions: [], recaps: [], talks: [], companies: [], topics: [], people: [] }
const lookups = createLookups({ ...none, tools })
const counts = new Map([
  ['zebra', 3],
  ['cpp', 1],
  ['kubernetes', 3],
  ['cafe-core', 2],
])
const chosen = { facets: { tool: { include: ['cafe-core'], exclude: ['ok-log'] } } }
const values = listedValues('tool', counts, chosen, lookups)
const labels = (listed: readonly { label: string }[]) => listed.map(({ label }) => label)

test('the most comes first, and what is chosen is there whatever it brings', () => {
  expect(labels(values)).toEqual(['Kubernetes', 'Zebra', 'Café Core', 'C++', 'OK Log'])
  expect(values.map(({ choice }) => choice)).toEqual([undefined, undefined, 'include', undefined, 'exclude'])
})

test('the first few have all that are chosen, in their place', () => {
  expect(labels(firstValues(values, 1))).toEqual(['Kubernetes', 'Café Core', 'OK Log'])
})

test('hundreds that an address chose are not listed at once', () => {
  const many = Array.from({ length: 300 }, (_, i) => `gone-${i}`)
  const listed = listedValues('tool', counts, { facets: { tool: { include: many, exclude: [] } } }, lookups)
  expect(firstValues(listed, 6).length).toBeLessThanOrEqual(30)
})

test('by name, case and accents count for nothing', () => {
  expect(labels(inOrder(values, 'name'))).toEqual(['C++', 'Café Core', 'Kubernetes', 'OK Log', 'Zebra'])
})

test.each([
  ['cafe', ['Café Core']],
  ['CÖRE', ['Café Core']],
  ['oklog', ['OK Log']],
  ['log', ['OK Log']],
  ['ok l', ['OK Log']],
  ['c', ['Café Core', 'C++']],
  ['c+', ['C++']],
  ['k8', ['Kubernetes']],
  ['ubernetes', []],
  ['', ['Kubernetes', 'Zebra', 'Café Core', 'C++', 'OK Log']],
])('%j typed finds %j', (typed, found) => {
  expect(labels(beginningWith(values, typed, 'tool', lookups))).toEqual(found)
})

test('what another name found says by which', () => {
  expect(beginningWith(values, 'k8s', 'tool', lookups)).toMatchObject([{ label: 'Kubernetes', beside: 'k8s' }])
})

test('thousands that an address chose are looked through once, not once for each of them', () => {
  let reads = 0
  const many = Array.from({ length: 12_500 }, (_, i) => `gone-${i}`)
  const include = new Proxy(many, { get: (values, key) => ((reads += 1), Reflect.get(values, key)) })
  const listed = listedValues('tool', counts, { facets: { tool: { include, exclude: ['zebra'] } } }, lookups)
  expect(listed.filter(({ choice }) => choice === 'include')).toHaveLength(12_500)
  expect(listed.find(({ value }) => value === 'zebra')?.choice).toBe('exclude')
  expect(reads).toBeLessThan(10 * many.length)
})

test('a value that was left out and is taken back stands where it stood before the next answer has come, too', () => {
  const kinds = (counts: ReadonlyMap<string, number>, exclude: string[] = []) =>
    listedValues('kind', counts, { facets: { kind: { include: [], exclude } } }, lookups).map(({ value, choice }) =>
      choice ? `${value} (${choice})` : value,
    )
  broughtBefore.set('kind figure', 3)
  const all = { claim: 5, figure: 3, quote: 2 }
  const { figure: _, ...rest } = all
  const without = new Map(Object.entries(rest))
  expect(kinds(new Map(Object.entries(all)), ['figure'])).toEqual(['claim', 'figure (exclude)', 'quote'])
  expect(kinds(without, ['figure'])).toEqual(['claim', 'figure (exclude)', 'quote'])
  expect(kinds(without)).toEqual(['claim', 'figure', 'quote'])
  expect(kinds(new Map(Object.entries(rest)))).toEqual(['claim', 'quote'])
})
