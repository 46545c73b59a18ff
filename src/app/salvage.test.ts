import { expect, test } from 'vitest'
import { createLookups } from '../corpus/lookups.ts'
import { salvageEdition, withBareTalks } from './salvage.ts'

const talk = {
  ...{
    id: 'a',
    title: 'A',
    kind: 'talk' as const,
    edition: 'e',
    people: [],
    companies: [],
    tools: [],
    topics: [],
    recaps: ['r'],
  },
  takeaways: 1,
}
const lookups = createLookups({
  ...{ schema: 2, editions: [], tools: [], companies: [], topics: [], people: [], recaps: [] },
  talks: [talk, { ...talk, id: 'elsewhere', edition: 'f' }],
})

test('what is no file of an edition cannot be salvaged', async () => {
  for (const json of [null, [], 'text', {}, { schema: 2, edition: 'e', talks: {}, takeaways: [] }])
    expect(await salvageEdition(json)).toBeUndefined()
})

test('a talk whose entry could not be read is what the summaries know of it, and told once', () => {
  const empty = { schema: 2 as const, edition: 'e', talks: [], takeaways: [] }
  const bare = [{ ...talk, links: [], sources: [], evidence: [] }]
  expect(withBareTalks(empty, lookups)).toEqual({ ...empty, talks: bare, unread: [{ of: 'talk', id: 'a' }] })
  const told = { ...empty, unread: [{ of: 'talk' as const, id: 'a' }] }
  expect(withBareTalks(told, lookups)).toEqual({ ...told, talks: bare })
})
