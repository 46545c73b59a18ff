import { expect, test } from 'vitest'
import { hold } from './hold.ts'
import { readLedger } from './ledger.ts'
import type { SiteAddresses } from './site-addresses.ts'

const site = (...all: string[]): SiteAddresses => ({
  pages: new Set(all.filter(address => !address.includes('#'))),
  anchors: new Map(),
  all: new Set(all),
})
const held = (ledger: string[], ...addresses: string[]) => hold(readLedger(ledger.join('\n'), 'l').ledger, site(...addresses))
const losses = (ledger: string[], ...addresses: string[]) =>
  held(ledger, ...addresses).losses.map(({ address, why, leadsTo, takeaways }) =>
    [address, why, leadsTo, takeaways || undefined].filter(part => part !== undefined).join(' '),
  )

test('a site that has all that was published loses nothing, and says what is new', () => {
  expect(held(['talks/a', 'talks/a#t'], 'talks/a', 'talks/a#t', 'talks/b')).toEqual({
    ...{ moves: new Map(), losses: [], fresh: ['talks/b'] },
  })
})

test('a page that is gone is lost once, with its takeaways; a takeaway that is gone is lost by itself', () => {
  expect(losses(['talks/a', 'talks/a#t', 'talks/a#u', 'talks/b', 'talks/b#t'], 'talks/b')).toEqual([
    'talks/a gone 2',
    'talks/b#t gone',
  ])
})

test('a rename leads on, through others, to the page that is; its takeaways go with it', () => {
  const { moves, losses: lost } = held(
    ['talks/a -> talks/b', 'talks/a#t', 'talks/b -> talks/c', 'talks/b#t -> talks/c#u'],
    ...['talks/c', 'talks/c#u'],
  )
  expect(lost).toEqual([])
  expect([...moves]).toEqual([
    ['talks/a', 'talks/c'],
    ['talks/b', 'talks/c'],
    ['talks/b#t', 'talks/c#u'],
  ])
})

test('a takeaway that its talk’s new page lacks is lost', () => {
  expect(losses(['talks/a -> talks/b', 'talks/a#t'], 'talks/b')).toEqual(['talks/a#t gone talks/b#t'])
})

test('where a talk is led to a page that holds no takeaways, or a takeaway to a page, the page will do', () => {
  expect(losses(['talks/a -> conferences/c', 'talks/a#t', 'talks/b#t -> talks/b'], 'conferences/c', 'talks/b')).toEqual([])
})

test('a rename to what is not there is a loss, a circle too, and both say where they end', () => {
  expect(losses(['talks/a -> talks/b'])).toEqual(['talks/a gone talks/b'])
  expect(losses(['talks/a -> talks/b', 'talks/b -> talks/a'])).toEqual(['talks/a loop talks/a', 'talks/b loop talks/b'])
  expect(losses(['talks/a -> talks/a'])).toEqual(['talks/a loop talks/a'])
})

test('an address that is led on must not be a page again: its links meant another', () => {
  expect(losses(['talks/a -> talks/b'], 'talks/a', 'talks/b')).toEqual(['talks/a there-again talks/b'])
})

test('many renames in a row are followed', () => {
  const many = Array.from({ length: 300 }, (_, at) => `talks/t${at} -> talks/t${at + 1}`)
  expect(held(many, 'talks/t300').moves.get('talks/t0')).toBe('talks/t300')
})
