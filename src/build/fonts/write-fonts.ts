// The faces in; a folder with their subsets and `fonts.css` out, made once and kept until a face or its package changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { type Face, faces, fallbacks, subsets } from './faces.ts'

const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum']

const hex = (code: number): string => code.toString(16).toUpperCase()
const unicodeRange = (ranges: [number, number][]): string =>
  ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
const textOf = (ranges: [number, number][]): string =>
  ranges.map(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')).join('')

const weightOf = ({ weights: { min, max } }: Face): string => (min === max ? `${min}` : `${min} ${max}`)

const faceRule = (face: Face, file: string, ranges: [number, number][]): string => `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${weightOf(face)};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(ranges)};
}`

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

type Fallback = (typeof fallbacks)[number]

/** A system font, scaled so that a line of it is as wide and as high as a line of ours: nothing moves when ours arrives. */
const fallbackRule = ({ family, style, ours }: Fallback, theirs: Fallback['theirs'][number], place: number): string => {
  const sizeAdjust = ours.averageWidth / ours.unitsPerEm / (theirs.averageWidth / theirs.unitsPerEm)
  return `@font-face {
  font-family: '${family} fallback${place === 0 ? '' : ` ${place + 1}`}';
  font-style: ${style};
  src: ${theirs.names.map(name => `local('${name}')`).join(', ')};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${percent(ours.ascent / ours.unitsPerEm / sizeAdjust)};
  descent-override: ${percent(ours.descent / ours.unitsPerEm / sizeAdjust)};
  line-gap-override: 0%;
}`
}

const packageFolder = (root: string, face: Face): string => join(root, 'node_modules', face.package)

/** Equal when the faces, their packages and the code that cuts them are equal. */
const keyOf = (root: string): string => {
  const versions = faces.map(face => readFileSync(join(packageFolder(root, face), 'package.json'), 'utf8'))
  const cutting = faces.map(face => [face.name, face.weights, subsets(face)])
  return createHash('sha256')
    .update(JSON.stringify([versions, cutting, fallbacks, features]))
    .digest('hex')
    .slice(0, 12)
}

const licences = (root: string): string =>
  [...new Set(faces.map(face => face.package))]
    .map(
      name =>
        `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`,
    )
    .join('\n\n')

/** The folder's path. `fonts.css` in it names its neighbours; `OFL.txt` is what their licence asks to go with them. */
export const writeFonts = async (root: string): Promise<string> => {
  const folder = join(root, 'node_modules/.cache/hallway/fonts', keyOf(root))
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const rules: string[] = []
  for (const face of faces) {
    for (const { subset, suffix, ranges } of subsets(face)) {
      const file = `${face.name}${suffix}.woff2`
      const source = readFileSync(join(packageFolder(root, face), 'files', face.source(subset)))
      const isVariable = face.package.startsWith('@fontsource-variable/')
      const axes = isVariable ? { variationAxes: { wght: face.weights } } : {}
      writeFileSync(
        join(draft, file),
        await subsetFont(source, textOf(ranges), { targetFormat: 'woff2', keepFeatures: features, ...axes }),
      )
      rules.push(faceRule(face, file, ranges))
    }
  }
  writeFileSync(
    join(draft, 'fonts.css'),
    [...rules, ...fallbacks.flatMap(each => each.theirs.map((theirs, place) => fallbackRule(each, theirs, place)))].join('\n'),
  )
  writeFileSync(join(draft, 'OFL.txt'), licences(root))
  // Renamed when complete: another process never finds half a folder.
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
