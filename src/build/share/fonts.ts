// The site's typefaces, and those that a publisher adds, in; what satori can read out: fixed weights, uncompressed, each with the
// names under which a picture asks for it. Cut once and kept until a package or a file changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Font } from 'satori'
import subsetFont from 'subset-font'
import { dataFolder } from '../data-folder.ts'
import { Refusal } from '../refusal.ts'

/** Of a publisher, beside the recaps: for whatever characters the site's own fonts lack. */
export const ownFontsFolder = (): string => `${dataFolder()}/fonts`

const serif = 'node_modules/@fontsource-variable/source-serif-4'
const sans = 'node_modules/@fontsource-variable/hanken-grotesk'
const mono = 'node_modules/@fontsource/source-code-pro'

/** A face, and the weight that is cut from it where it has several. */
const faces = [
  { name: 'serif', weight: 600, folder: serif, file: /^source-serif-4-([a-z-]+)-wght-normal\.woff2$/, variable: true },
  { name: 'italic', weight: 400, folder: serif, file: /^source-serif-4-([a-z-]+)-wght-italic\.woff2$/, variable: true },
  { name: 'sans', weight: 400, folder: sans, file: /^hanken-grotesk-([a-z-]+)-wght-normal\.woff2$/, variable: true },
  { name: 'sans', weight: 600, folder: sans, file: /^hanken-grotesk-([a-z-]+)-wght-normal\.woff2$/, variable: true },
  { name: 'mono', weight: 500, folder: mono, file: /^source-code-pro-([a-z-]+)-500-normal\.woff2$/, variable: false },
] as const

type Cut = { name: string; weight: number; path: string; variable: boolean }

/** The Latin one first: it has nearly every character, and lends its measures to a line. */
const latinFirst = (a: string, b: string): number => Number(b === 'latin') - Number(a === 'latin') || (a < b ? -1 : 1)

const cuts = (root: string): Cut[] =>
  faces.flatMap(({ name, weight, folder, file, variable }) =>
    readdirSync(join(root, folder, 'files'))
      .flatMap(found => {
        const subset = file.exec(found)?.[1]
        return subset === undefined ? [] : [{ subset, path: join(root, folder, 'files', found) }]
      })
      .sort((a, b) => latinFirst(a.subset, b.subset))
      .map(({ subset, path }) => ({ name: `${name} ${subset}`, weight, path, variable })),
  )

const ownFonts = (root: string, data: string): Cut[] => {
  // Which may be anywhere.
  const folder = resolve(root, data)
  const files = existsSync(folder) ? readdirSync(folder).filter(file => /\.(?:ttf|otf|woff2?)$/i.test(file)) : []
  return files.sort().map(file => ({ name: `own ${file}`, weight: 400, path: join(folder, file), variable: false }))
}

const characters = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

const firstPlane = characters(0x20, 0xd7ff) + characters(0xe000, 0xfffd)
/** Emoji and rare ideographs are in a publisher's fonts, if in any. */
const allPlanes = (): string => firstPlane + characters(0x1f000, 0x1ffff) + characters(0x20000, 0x2fa1f)

export type ShareFonts = {
  /** Where they lie: whatever draws reads them there. */
  folder: string
  /** Changes with any of them. */
  key: string
}

const refuse = (path: string): never => {
  throw new Refusal(`${path} cannot be read as a font: put a .ttf, .otf, .woff or .woff2 there, or take it away`)
}

type Listed = { name: string; weight: number; file: string }

/** Throws a refusal for a file of the publisher's that is no font. */
export const cutFonts = async (root: string, data = ownFontsFolder()): Promise<ShareFonts> => {
  const wanted = [...cuts(root), ...ownFonts(root, data)]
  const hash = createHash('sha256').update(JSON.stringify(wanted.map(({ name, weight }) => [name, weight])))
  for (const { path } of wanted) hash.update(readFileSync(path))
  const key = hash.digest('hex').slice(0, 16)
  const folder = join(root, 'node_modules/.cache/hallway/share-fonts', key)
  if (existsSync(folder)) return { folder, key }
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const list: Listed[] = []
  for (const [i, { name, weight, path, variable }] of wanted.entries()) {
    const axes = variable ? { variationAxes: { wght: weight } } : {}
    const options = { targetFormat: 'truetype' as const, keepFeatures: ['kern', 'liga', 'ccmp', 'locl'], ...axes }
    const file = `${i}.ttf`
    const own = name.startsWith('own ')
    const cut = subsetFont(readFileSync(path), own ? allPlanes() : firstPlane, options)
    writeFileSync(join(draft, file), await (own ? cut.catch(() => refuse(path)) : cut))
    list.push({ name, weight, file })
  }
  writeFileSync(join(draft, 'list.json'), JSON.stringify(list))
  // Renamed when complete: another process never finds half a folder.
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return { folder, key }
}

export type LoadedFonts = {
  fonts: Font[]
  /** `serif` is the serif of every subset, then whatever else may have the character. */
  family: (name: string) => string
}

export const loadFonts = (folder: string): LoadedFonts => {
  // Written by `cutFonts`, right above.
  const list = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as Listed[]
  const names = [...new Set(list.map(({ name }) => name))]
  const of = (face: string) => names.filter(name => name.startsWith(`${face} `))
  const families = new Map(
    ['serif', 'italic', 'sans', 'mono'].map(face => [
      face,
      [...new Set([face, 'serif', 'own'])]
        .flatMap(of)
        .map(name => `'${name}'`)
        .join(', '),
    ]),
  )
  return {
    // satori's weights are the hundreds; ours are three of them.
    fonts: list.map(({ name, weight, file }) => ({
      name,
      weight: weight as 400,
      style: 'normal',
      data: readFileSync(join(folder, file)),
    })),
    family: name => families.get(name) ?? name,
  }
}
