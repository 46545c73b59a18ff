import { expect, test } from 'vitest'
import { exampleTakeaway } from './examples.ts'
import { createSelection, selectionLimit } from './selection.ts'

const storage = (kept: Record<string, string> = {}) => ({
  kept,
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => void (kept[key] = value),
  removeItem: (key: string) => void delete kept[key],
})
const [a, b] = [exampleTakeaway({ id: 'a' }), exampleTakeaway({ id: 'b' })]
const ids = (selection: ReturnType<typeof createSelection>) => selection.chosen().map(({ id }) => id)

test('what is chosen is there after a reload, in the order chosen, until it is cleared', () => {
  const store = storage()
  const before = createSelection(store)
  before.toggle(b)
  before.toggle(a)
  expect(ids(createSelection(store))).toEqual(['b', 'a'])
  before.toggle(b)
  expect(ids(createSelection(store))).toEqual(['a'])
  before.clear()
  expect(ids(createSelection(store))).toEqual([])
  expect(store.kept).toEqual({})
})

test('the same id in another talk is another takeaway', () => {
  const selection = createSelection(storage())
  selection.toggle(a)
  selection.toggle({ ...a, talk: 'corporate' })
  expect(selection.chosen()).toHaveLength(2)
  expect(selection.has({ ...a, talk: undefined })).toBe(false)
})

test('damage is forgotten, and what is whole is kept', () => {
  const [key = ''] = Object.keys(
    (() => {
      const store = storage()
      createSelection(store).toggle(a)
      return store.kept
    })(),
  )
  for (const damage of ['', 'no JSON', '{"a":1}', 'null', '[1, null, {}]'])
    expect(ids(createSelection(storage({ [key]: damage })))).toEqual([])
  expect(ids(createSelection(storage({ [key]: JSON.stringify([a, { ...b, line: 'x' }, a]) })))).toEqual(['a'])
})

test('the number is bounded, from storage too', () => {
  const store = storage()
  const selection = createSelection(store)
  for (let i = 0; i < selectionLimit + 5; i++) selection.toggle(exampleTakeaway({ id: `t${i}` }))
  expect(selection.chosen()).toHaveLength(selectionLimit)
  expect(createSelection(store).chosen()).toHaveLength(selectionLimit)
})

test('storage that is full or forbidden loses nothing of this page', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError')
  }
  const selection = createSelection({ getItem: refuse, setItem: refuse, removeItem: refuse })
  selection.toggle(a)
  expect(ids(selection)).toEqual(['a'])
  selection.clear()
  expect(ids(selection)).toEqual([])
})

test('whoever listens is told of each change, and no longer once done', () => {
  const selection = createSelection(undefined)
  let told = 0
  const done = selection.subscribe(() => told++)
  selection.toggle(a)
  done()
  selection.clear()
  expect(told).toBe(1)
})
