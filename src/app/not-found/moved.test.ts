import { expect, test } from 'vitest'
import { createLookups } from '../../corpus/lookups.ts'
import type { Entity } from '../../corpus/schema.ts'
import { movedTo } from './moved.ts'

const entity = (id: string, name: string, ...aliases: string[]): Entity => ({
  ...{ id, name, aliases, known: true, editions: [], talks: [], takeaways: 1 },
})
const lookups = createLookups({
  ...{ schema: 2, editions: [], talks: [], topics: [], people: [], recaps: [] },
  companies: [entity('toolworks', 'Toolworks')],
  tools: [
    entity('toolmaker', 'Toolmaker', 't7r', 'Tool Máker Pro'),
    entity('one', 'One', 'shared'),
    entity('other', 'Other', 'shared'),
    entity('named-otherwise', 'Spelled So'),
  ],
})

test.each([
  ['/tools/t7r', '/tools/toolmaker'],
  ['/tools/T7R/', '/tools/toolmaker'],
  ['/tools/Tool%20M%C3%A1ker%20Pro', '/tools/toolmaker'],
  ['/tools/spelled-so', '/tools/named-otherwise'],
  ['/Tools/Toolmaker', '/tools/toolmaker'],
  ['/TOOLS', '/tools'],
])('%s leads to %s', (path, to) => expect(movedTo(path, lookups)).toBe(to))

test.each([
  '/tools/shared',
  '/tools/toolworks',
  '/tools/toolmaker',
  '/tools/nothing',
  '/tools/t7r/more',
  '/%',
  '/',
  '/films/t7r',
])('%s leads nowhere else: it is another kind, means two, or is no address', path =>
  expect(movedTo(path, lookups)).toBeUndefined(),
)

test('a list of moves is heard first, for pages that have no other names', () => {
  expect(movedTo('/talks/was', lookups, new Map([['/talks/was', '/talks/is']]))).toBe('/talks/is')
})

test('a takeaway that moved by itself is heard before its page', () => {
  const moves = new Map([
    ['/talks/was', '/talks/is'],
    ['/talks/was#said', '/talks/other#so'],
  ])
  expect(movedTo('/Talks/Was/', lookups, moves, '#said')).toBe('/talks/other#so')
  expect(movedTo('/talks/was', lookups, moves, '#else')).toBe('/talks/is')
})
