// The typefaces of the site: which files they are cut from, and what is kept of each.

/** `source` names the package's file for a subset, `latin` or `latin-ext`. */
export type Face = {
  name: string
  family: string
  style: 'normal' | 'italic'
  weights: { min: number; max: number }
  package: string
  source: (subset: string) => string
  /** Keeps only what programs are written in: enough for tools and code. */
  asciiOnly?: true
}

export const faces: Face[] = [
  {
    name: 'source-serif-4',
    family: 'Source Serif 4',
    style: 'normal',
    weights: { min: 400, max: 600 },
    package: '@fontsource-variable/source-serif-4',
    source: subset => `source-serif-4-${subset}-wght-normal.woff2`,
  },
  {
    name: 'source-serif-4-italic',
    family: 'Source Serif 4',
    style: 'italic',
    weights: { min: 400, max: 400 },
    package: '@fontsource-variable/source-serif-4',
    source: subset => `source-serif-4-${subset}-wght-italic.woff2`,
  },
  {
    name: 'hanken-grotesk',
    family: 'Hanken Grotesk',
    style: 'normal',
    weights: { min: 400, max: 600 },
    package: '@fontsource-variable/hanken-grotesk',
    source: subset => `hanken-grotesk-${subset}-wght-normal.woff2`,
  },
  {
    name: 'source-code-pro',
    family: 'Source Code Pro',
    style: 'normal',
    weights: { min: 500, max: 500 },
    package: '@fontsource/source-code-pro',
    source: subset => `source-code-pro-${subset}-500-normal.woff2`,
    asciiOnly: true,
  },
]

/** The face that the first paint of nearly every page needs. */
export const preloaded = 'source-serif-4'

type Ranges = [number, number][]

const ascii: Ranges = [[0x20, 0x7e]]
const latin: Ranges = [
  ...ascii,
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  // Dashes, quotes, daggers, bullet, ellipsis, per mille, primes, angle quotes.
  [0x2010, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  // Arrows and minus.
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]
const latinExtended: Ranges = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x24f],
  [0x259, 0x259],
  [0x1e00, 0x1e9f],
  [0x1ef2, 0x1eff],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c0],
]

export const subsets = (face: Face): { subset: string; suffix: string; ranges: Ranges }[] => [
  { subset: 'latin', suffix: '', ranges: face.asciiOnly ? ascii : latin },
  { subset: 'latin-ext', suffix: '-ext', ranges: latinExtended },
]

/**
 * Widths and heights as published by @capsizecss/metrics 4.3.0, in font units; DejaVu's, which it has not, by the same weighing of
 * letters. Of the system fonts, the first that a system has serves: Windows and macOS, then Android, then Linux without either.
 * An italic is narrower than its upright, so it has stand-ins of its own.
 */
export const fallbacks = [
  {
    family: 'Source Serif 4',
    style: 'normal',
    ours: { ascent: 1036, descent: 335, unitsPerEm: 1000, averageWidth: 479 },
    theirs: [
      { unitsPerEm: 2048, averageWidth: 832, names: ['Times New Roman', 'Liberation Serif', 'Tinos'] },
      { unitsPerEm: 1000, averageWidth: 481, names: ['Noto Serif'] },
      { unitsPerEm: 2048, averageWidth: 1058, names: ['DejaVu Serif'] },
    ],
  },
  {
    family: 'Source Serif 4',
    style: 'italic',
    ours: { ascent: 1036, descent: 335, unitsPerEm: 1000, averageWidth: 441 },
    theirs: [
      { unitsPerEm: 2048, averageWidth: 836, names: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'] },
      { unitsPerEm: 1000, averageWidth: 469, names: ['Noto Serif Italic'] },
      { unitsPerEm: 2048, averageWidth: 1058, names: ['DejaVu Serif Italic'] },
    ],
  },
  {
    family: 'Hanken Grotesk',
    style: 'normal',
    ours: { ascent: 1000, descent: 303, unitsPerEm: 1000, averageWidth: 450 },
    theirs: [
      { unitsPerEm: 2048, averageWidth: 913, names: ['Arial', 'Liberation Sans', 'Arimo'] },
      { unitsPerEm: 2048, averageWidth: 911, names: ['Roboto'] },
      { unitsPerEm: 2048, averageWidth: 1041, names: ['DejaVu Sans'] },
    ],
  },
]
