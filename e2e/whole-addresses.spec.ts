// The site that knows its host, as whoever links, shares or crawls it reads it: in the files, page by page, with nothing of what wrote them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { underPath } from '../src/build/gate/under-path.ts'

const folder = join(import.meta.dirname, '..', underPath.folder)
test.skip(!existsSync(folder), 'the site with a host is built by `npm test -- build`')

const home = `${underPath.host}${underPath.base}`
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const json = (path: string) => JSON.parse(read(path))

/** What answers no address of its own: what is not found, the offline copy's shell, what leads on. */
const isPage = (path: string): boolean =>
  path.endsWith('.html') && path !== '404.html' && path !== 'shell.html' && !read(path).includes('http-equiv="refresh"')
const pages = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(isPage)
const addressOf = (file: string): string => home + file.replace(/\.html$/, '').replace(/^index$/, '')

const plain = (text: string | undefined): string | undefined =>
  text
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
/** The one value of a tag in the head; which tags there are more than one of is told by joining them. */
const inHead = (html: string, pattern: RegExp): string | undefined =>
  plain([...html.matchAll(new RegExp(pattern, 'g'))].map(([, value]) => value).join(' AND ') || undefined)

test('each page says its own whole address, and has a share picture that is there, as large as it says', () => {
  const all = pages()
  expect(all.length).toBeGreaterThan(700)
  const faults: string[] = []
  const pictures = new Set<string>()
  for (const file of all) {
    const html = read(file)
    const said = {
      canonical: inHead(html, /<link rel="canonical" href="([^"]*)">/),
      url: inHead(html, /<meta property="og:url" content="([^"]*)">/),
    }
    for (const [what, address] of Object.entries(said))
      if (address !== addressOf(file)) faults.push(`${file}: ${what} ${address}`)
    const picture = inHead(html, /<meta property="og:image" content="([^"]*)">/) ?? ''
    const path = picture.slice(home.length).replace(/\?v=[0-9a-f]{8}$/, '')
    if (!picture.startsWith(home) || !existsSync(join(folder, path))) {
      faults.push(`${file}: og:image ${picture}`)
      continue
    }
    pictures.add(path)
    const png = readFileSync(join(folder, path))
    const [width, height] = ['width', 'height'].map(side =>
      inHead(html, new RegExp(`<meta property="og:image:${side}" content="([^"]*)">`)),
    )
    const size = png.subarray(1, 4).toString() === 'PNG' ? [png.readUInt32BE(16), png.readUInt32BE(20)].join() : 'no PNG'
    if (size !== `${width},${height}`) faults.push(`${file}: ${path} is ${size}, not ${width},${height}`)
  }
  expect(faults).toEqual([])
  const { talks, tools } = corpus()
  expect(pictures.size).toBe(talks.length + tools.length + 1)
})

type Named = { id: string; name?: string; title?: string; edition?: string; people?: string[] }
const corpus = (): Record<string, Named[]> & { talks: Named[]; tools: Named[] } =>
  json(`corpus/${json('corpus/manifest.json').summaries.path}`)

type Thing = {
  '@id'?: string
  name?: string
  headline?: string
  superEvent?: { '@id'?: string }
  performer?: { '@id': string }[]
}

test('what each page tells programs that it is about is what the corpus says', () => {
  const { editions = [], ...lists } = corpus()
  const kinds = { ...lists, conferences: editions }
  const faults: string[] = []
  let told = 0
  for (const [kind, list] of Object.entries(kinds)) {
    if (!Array.isArray(list)) continue
    for (const { id, name, title, edition, people } of list) {
      const file = `${kind}/${id}.html`
      const [script, ...more] = [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      const graph: Thing[] = JSON.parse(script?.[1] ?? '{}')['@graph'] ?? []
      const thing = graph.find(each => each['@id'] === addressOf(file))
      const is = [more.length, thing?.name ?? thing?.headline]
      const should: unknown[] = [0, name ?? title]
      if (kind === 'talks') {
        is.push(thing?.superEvent?.['@id'], (thing?.performer ?? []).map(each => each['@id']).join())
        should.push(`${home}conferences/${edition}`, (people ?? []).map(each => `${home}people/${each}`).join())
      }
      if (is.join('\n') !== should.join('\n')) faults.push(`${file}: ${is.join(', ')}, not ${should.join(', ')}`)
      told++
    }
  }
  expect(faults).toEqual([])
  expect(told).toBeGreaterThan(700)
})
