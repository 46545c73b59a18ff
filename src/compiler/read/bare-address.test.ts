import { expect, test } from 'vitest'
import { bareAddresses } from './bare-address.ts'

const addressesIn = (text: string) => bareAddresses(text, []).map(({ url }) => url)

test('an address without its scheme is a link, up to where its sentence goes on', () => {
  expect(addressesIn('See github.com/example/tool, and (bit.ly/2example).')).toEqual([
    'https://github.com/example/tool',
    'https://bit.ly/2example',
  ])
})

test('a host alone, a path, an e-mail address and a full address are none', () => {
  expect(
    addressesIn('Example.io, and/or src/example.ts/x, ann@example.org/x, https://example.org/x and Node.js/Example'),
  ).toEqual([])
})

test('what is a link or code already stays as it is', () => {
  const text = 'example.org/a example.org/b'
  const spans = [
    { type: 'link' as const, start: 0, end: 13, url: 'https://example.org/other' },
    { type: 'code' as const, start: 14, end: 27 },
  ]
  expect(bareAddresses(text, spans)).toEqual([])
})
