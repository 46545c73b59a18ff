import { expect, test } from 'vitest'
import { openGraph } from './open-graph.ts'

const talk = { title: 'Talk A, Conf 2020 · Hallway', description: 'Talk at Conf 2020: 2 takeaways.', kind: 'talk' } as const
const picture = {
  path: '/talks/talk-a.png?v=1',
  width: 1200,
  height: 630,
  alt: 'Talk A',
  address: 'https://example.org/talks/talk-a.png?v=1',
}

test('a page with an address and a picture says both, and asks to be shown large', () => {
  expect(openGraph({ ...talk, address: 'https://example.org/talks/talk-a', picture })).toEqual([
    ['og:title', 'Talk A, Conf 2020'],
    ['og:type', 'article'],
    ['og:site_name', 'Hallway'],
    ['og:description', 'Talk at Conf 2020: 2 takeaways.'],
    ['og:url', 'https://example.org/talks/talk-a'],
    ['og:image', 'https://example.org/talks/talk-a.png?v=1'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'Talk A'],
    ['twitter:card', 'summary_large_image'],
  ])
})

test('without the address of the site it says neither address nor picture', () => {
  const properties = openGraph(talk).map(([property]) => property)
  expect(properties).toEqual(['og:title', 'og:type', 'og:site_name', 'og:description', 'twitter:card'])
})

test('people are profiles, and what Open Graph has no word for is of a website', () => {
  const typeOf = (kind: 'person' | 'tool' | undefined) => new Map(openGraph({ ...talk, kind })).get('og:type')
  expect([typeOf('person'), typeOf('tool'), typeOf(undefined)]).toEqual(['profile', 'website', 'website'])
})
