import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import { destination, isHashed, mediaTypeOf, pagePolicy, policy } from './facts.ts'
import { headersFile } from './header-files.ts'
import { withPolicy } from './policy-in-page.ts'

const severe = (text: string) =>
  new CspEvaluator(new CspParser(text).csp).evaluate().filter(({ severity }) => severity <= Severity.MEDIUM)

describe('the policy', () => {
  test.each([policy, pagePolicy])('is found sound by a judge of policies: %s', text => {
    // That 'self' could hold a foreign script is for hosts where others put files.
    expect(severe(text).filter(({ value }) => value !== "'self'")).toEqual([])
    expect(text).not.toMatch(/unsafe|\*|data:|https?:/)
  })
  test('the judge sees what is not', () => {
    expect(severe(policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))).not.toEqual([])
  })
  test('stands in a page after its encoding and before everything that it is for', () => {
    const page = withPolicy('<head>\n    <meta charset="utf-8">\n    <script src="/first-paint.js"></script>')
    expect(page.indexOf('charset')).toBeLessThan(page.indexOf('Content-Security-Policy'))
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
    expect(page).toContain(`content="${pagePolicy}"`)
    expect(() => withPolicy('<head></head>')).toThrow('encoding')
  })
})

test.each([
  ['assets/index-7KFoSBrC.js', true],
  ['assets/serif-abcd_-34.woff2', true],
  ['corpus/editions/a.0123456789abcdef.json', true],
  ['corpus/manifest.json', false],
  ['talks/a.json', false],
  ['service-worker.js', false],
  ['licences/fonts-OFL.txt', false],
])('%s is kept for ever: %s', (path, kept) => {
  expect(isHashed(path)).toBe(kept)
})

test('texts say how they are encoded, feeds what they are, and an unknown ending has no type', () => {
  expect(mediaTypeOf('talks/a.md')).toBe('text/markdown; charset=utf-8')
  expect(mediaTypeOf('feed.xml')).toBe('application/atom+xml; charset=utf-8')
  expect(mediaTypeOf('a.png')).toBe('image/png')
  expect(mediaTypeOf('film.mp4')).toBeUndefined()
})

test('a redirect may lead to a takeaway', () => {
  expect(destination('/repo/', '/talks/a#b')).toEqual({ path: '/repo/talks/a', fragment: '#b' })
})

describe('_headers', () => {
  const immutableIn = (files: string[]) =>
    [...headersFile(files, { base: '/', redirects: [] }).matchAll(/^(\/.*)\n {2}Cache-Control/gm)].map(([, path]) => path)
  test('names a folder where all in it have a hash, at any depth, and files one by one elsewhere', () => {
    const files = ['assets/a-abcd1234.js', 'assets/deep/b-abcd1234.js', 'corpus/manifest.json', 'corpus/a.0123456789abcdef.json']
    expect(immutableIn(files)).toEqual(['/assets/*', '/corpus/a.0123456789abcdef.json'])
  })
  test('names no folder below which a name has none', () => {
    expect(immutableIn(['assets/a-abcd1234.js', 'assets/deep/b.js'])).toEqual(['/assets/a-abcd1234.js'])
  })
  test('refuses what Cloudflare Pages would not read to its end', () => {
    const many = Array.from({ length: 120 }, (_, at) => `mixed/a-${String(at).padStart(8, '0')}.js`)
    const inAssets = many.map(path => path.replace('mixed', 'assets/mixed'))
    expect(() => headersFile(['assets/mixed/b.js', ...inAssets], { base: '/', redirects: [] })).toThrow('folders of their own')
  })
})
