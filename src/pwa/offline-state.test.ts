import { expect, test } from 'vitest'
import { offlineStateOf } from './offline-state.ts'

const nothing = { installing: null, waiting: null, active: null }

test('the copy is called ready only when its worker is active', () => {
  expect(offlineStateOf({ ...nothing, installing: { state: 'installing' } })).toBe('preparing')
  expect(offlineStateOf({ ...nothing, waiting: { state: 'installed' } })).toBe('preparing')
  expect(offlineStateOf({ ...nothing, active: { state: 'activating' } })).toBe('ready')
  expect(offlineStateOf({ ...nothing, active: { state: 'activated' } })).toBe('ready')
})

test('a first installation that broke off has failed, but one beside a whole copy leaves that ready', () => {
  expect(offlineStateOf(nothing)).toBe('failed')
  expect(offlineStateOf({ ...nothing, active: { state: 'activated' }, installing: null })).toBe('ready')
})

test('a newer copy that waits is told even while a third is being fetched', () => {
  const waiting = { state: 'installed' }
  expect(offlineStateOf({ installing: { state: 'installing' }, waiting, active: { state: 'activated' } })).toBe('update-waiting')
})

test('a copy that lost a part is not called ready, and a newer one that waits is told first', () => {
  const active = { state: 'activated' }
  expect(offlineStateOf({ ...nothing, active }, true)).toBe('incomplete')
  expect(offlineStateOf({ ...nothing, active, waiting: { state: 'installed' } }, true)).toBe('update-waiting')
})
