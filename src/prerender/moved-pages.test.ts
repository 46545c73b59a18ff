import { expect, test } from 'vitest'
import { createLookups } from '../corpus/lookups.ts'
import { movedPages, redirects } from './moved-pages.ts'

const lookups = createLookups({
  ...{ schema: 2, editions: [], talks: [], companies: [], topics: [], people: [], recaps: [] },
  tools: [{ id: 'now', name: '"Now" <b>', aliases: [], known: true, editions: [], talks: [], takeaways: 1 }],
})
const moves = new Map([
  ['/tools/was', '/tools/now'],
  ['/tools/gone', '/tools'],
  ['/talks/a#t', '/talks/a#u'],
  ['/people/p', '/talks/a#t'],
])

test('a renamed page is redirected in each of its forms, one that is led to a list or a takeaway as far as that has them', () => {
  expect(redirects(moves)).toEqual([
    ['/people/p', '/talks/a#t'],
    ['/people/p.json', '/talks/a.json'],
    ['/people/p.md', '/talks/a.md'],
    ['/tools/gone', '/tools'],
    ['/tools/was', '/tools/now'],
    ['/tools/was.json', '/tools/now.json'],
    ['/tools/was.md', '/tools/now.md'],
  ])
})

test('on a host that cannot redirect, the address that was leads on without a script, and asks not to be indexed', () => {
  const pages = movedPages(moves, lookups, { base: '/base/', home: 'https://example.org/base/' })
  expect([...pages.keys()]).toEqual(['tools/was.html', 'tools/gone.html', 'people/p.html'])
  const page = pages.get('tools/was.html') ?? ''
  expect(page).toContain('<link rel="canonical" href="https://example.org/base/tools/now">')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/base/tools/now">')
  expect(page).toContain('<a href="/base/tools/now"><bdi>&quot;Now&quot; &lt;b&gt; · Hallway</bdi></a>')
  expect(page).not.toMatch(/<script|<b>/)
})

test('without a host that is known, the canonical address begins with the base', () => {
  expect(movedPages(moves, lookups, { base: '/', home: undefined }).get('tools/gone.html')).toContain(
    '<link rel="canonical" href="/tools">',
  )
})
