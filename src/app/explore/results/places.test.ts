import { expect, test } from 'vitest'
import { createPlaces } from './places.ts'

const storing = (content?: string) => {
  let stored = content
  return {
    getItem: () => stored ?? null,
    setItem: (_: string, value: string) => {
      stored = value
    },
  }
}

test('a place outlives the page, with what had the focus', () => {
  const store = storing()
  const before = createPlaces(store)
  before.set('a', { row: 7, top: -12.5 })
  before.set('b', { row: 900, top: 0, focus: { row: 901, at: 2 } })
  before.store()
  const after = createPlaces(store)
  expect(after.get('a')).toEqual({ row: 7, top: -12.5 })
  expect(after.get('b')).toEqual({ row: 900, top: 0, focus: { row: 901, at: 2 } })
  expect(after.get('c')).toBeUndefined()
})

test('only the newest entries are kept, and one that is visited again is new', () => {
  const store = storing()
  const places = createPlaces(store)
  for (let entry = 0; entry < 50; entry++) places.set(`entry ${entry}`, { row: entry, top: 0 })
  places.set('entry 0', { row: 1, top: 1 })
  places.store()
  const after = createPlaces(store)
  expect(after.get('entry 0')).toEqual({ row: 1, top: 1 })
  expect(after.get('entry 10')).toBeUndefined()
  expect(after.get('entry 11')).toBeDefined()
})

test.each([
  '',
  '{',
  'null',
  '{"a":1}',
  '[1,null,["a"],["a",null],["a",{"row":"1","top":0}],["a",{"row":1}],[1,{"row":1,"top":1}]]',
])('what was stored as %s is no place', content => {
  const places = createPlaces(storing(content))
  expect(places.get('a')).toBeUndefined()
  places.set('a', { row: 1, top: 2 })
  expect(places.get('a')).toEqual({ row: 1, top: 2 })
})

test('a tab that may not store anything still remembers', () => {
  const forbidden = () => {
    throw new Error('forbidden')
  }
  const places = createPlaces({ getItem: forbidden, setItem: forbidden })
  places.set('a', { row: 1, top: 2 })
  places.store()
  expect(places.get('a')).toEqual({ row: 1, top: 2 })
  expect(createPlaces(undefined).get('a')).toBeUndefined()
})
