import { expect, test } from 'vitest'
import { ValueCounts } from './value-counts.ts'

test('counts read as a map does, without the values that never hold', () => {
  const names = ['kafka', 'constructor', 'morgue']
  const counts = new ValueCounts(
    () => names,
    () => new Map(names.map((name, place) => [name, place])),
    Uint32Array.of(2, 0, 5),
  )
  const map = new Map([
    ['kafka', 2],
    ['morgue', 5],
  ])
  expect(counts.toMap()).toEqual(map)
  expect([[...counts], [...counts.keys()], [...counts.values()], counts.size]).toEqual([
    [...map],
    [...map.keys()],
    [...map.values()],
    map.size,
  ])
  for (const name of [...names, '__proto__', 'unheard-of']) {
    expect(counts.get(name), name).toBe(map.get(name))
    expect(counts.has(name), name).toBe(map.has(name))
  }
  const told: [string, number][] = []
  counts.forEach((count, name) => told.push([name, count]))
  expect(told).toEqual([...map])
})
