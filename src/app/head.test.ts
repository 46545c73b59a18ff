import { expect, test } from 'vitest'
import { createLookups } from '../corpus/lookups.ts'
import { dataPaths, pageHead } from './head.ts'

const lookups = createLookups({
  schema: 2,
  editions: [
    { id: 'conf-2020', name: 'Conf 2020', series: 'Conf', region: null, year: 2020, recaps: ['r'], talks: 1, takeaways: 2 },
  ],
  talks: [
    {
      id: 'talk-a',
      title: 'Talk A',
      kind: 'workshop',
      edition: 'conf-2020',
      people: ['person-p'],
      companies: ['company-c'],
      tools: ['tool-t'],
      topics: [],
      recaps: ['r'],
      takeaways: 2,
    },
  ],
  tools: [{ id: 'tool-t', name: 'Tool T', aliases: [], known: true, editions: ['conf-2020'], talks: ['talk-a'], takeaways: 1 }],
  companies: [
    { id: 'company-c', name: 'Company C', aliases: [], known: true, editions: ['conf-2020'], talks: ['talk-a'], takeaways: 2 },
  ],
  topics: [],
  people: [
    { id: 'person-p', name: 'Person P', aliases: [], known: true, editions: ['conf-2020'], talks: ['talk-a'], takeaways: 2 },
  ],
  recaps: [{ id: 'r', path: 'r.md', title: 'Recap R', edition: 'conf-2020', lines: 9, talks: ['talk-a'], takeaways: 2 }],
})

test('a talk is named with its conference, its people and what there is of it', () => {
  expect(pageHead('/talks/talk-a', lookups)).toEqual({
    title: 'Talk A, Conf 2020 · Hallway',
    description: 'Workshop by Person P, Company C at Conf 2020: 2 takeaways.',
  })
})

test('a tool says how much was said, and when', () => {
  expect(pageHead('/tools/tool-t', lookups)?.description).toBe('What was said about Tool T: 1 takeaway, 1 talk, 2020.')
})

test('every address of the site has a title of its own', () => {
  const paths = [
    '/',
    '/talks',
    '/tools',
    '/companies',
    '/topics',
    '/people',
    '/conferences',
    '/recaps',
    '/trends',
    '/about',
    '/compare',
    '/talks/talk-a',
    '/tools/tool-t',
  ]
  const titles = [...paths, '/companies/company-c', '/people/person-p', '/conferences/conf-2020', '/recaps/r'].map(
    path => pageHead(path, lookups)?.title,
  )
  expect(titles).not.toContain(undefined)
  expect(new Set(titles).size).toBe(titles.length)
})

test('an address that leads nowhere has no head', () => {
  for (const path of ['/nope', '/tools/nope', '/talks/talk-a/more', '/constructor', '/__proto__', '/tools/__proto__'])
    expect(pageHead(path, lookups)).toBeUndefined()
})

test('a slash at the end changes nothing', () => {
  expect(pageHead('/tools/', lookups)).toEqual(pageHead('/tools', lookups))
})

test('a page with an id is also there as data, one that stands alone or leads nowhere is not', () => {
  const pathsOf = (path: string) => dataPaths(path, lookups).map(({ type, path }) => `${type} ${path}`)
  expect(pathsOf('/talks/talk-a/')).toEqual(['application/json /talks/talk-a.json', 'text/markdown /talks/talk-a.md'])
  expect(pathsOf('/tools/tool-t')).toHaveLength(2)
  for (const path of ['/', '/talks', '/about', '/talks/none', '/talks/talk-a/more']) expect(pathsOf(path), path).toEqual([])
})
