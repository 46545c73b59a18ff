// A recap's metadata and text in; the conference and its year out, with where each was read.
// Says so where the year in the title and the date of the metadata are far apart. Refuses to guess a conference.
import type { Evidence } from '../../corpus/schema.ts'
import type { Metadata, Problem } from '../read/metadata.ts'
import { dateOf, textOf } from '../read/metadata.ts'
import type { Vocabulary } from '../vocabulary.ts'

export type RecognisedEdition = {
  series: string | null
  region: string | null
  year: number | null
  evidence: Evidence[]
  problems: Problem[]
}

const regionWords: [RegExp, string][] = [
  [/\b(emea|europe,? middle east)/i, 'EMEA'],
  [/\beurope|\beu\b|europe(?=\d|$|[^a-z])/i, 'Europe'],
  [/\bamericas?\b/i, 'Americas'],
  [/\basia(?:[ /-]pacific)?\b|\bapac\b/i, 'Asia/Pacific'],
  [/\bnorth america\b|\bna\b(?= ?20\d\d)/i, 'North America'],
  [/\bchina\b/i, 'China'],
]

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** `sreconeu2015recap`, `SRECon17 Europe`: letters run on, so a name ends where it likes, but begins at a word. */
const spelling = (name: string, exact: boolean): RegExp => {
  const word = (text: string) => `(?<![\\p{L}])${escape(text).replace(/[\s-]+/g, '[\\s_-]*')}`
  // A name that is also a word (`DOES`, `BOB`) counts as it is written, or right before a year: `bob18`.
  if (exact) return new RegExp(`${word(name)}(?![\\p{L}])|${word(name.toLowerCase())}(?=\\d\\d)`, 'u')
  return new RegExp(`${word(name)}(?![\\p{Ll}]{3,})|${word(name)}(?=europe|eu|emea|americas?|asia|us|na|\\d)`, 'iu')
}

const yearIn = (text: string): number | null => {
  const full = text.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/)?.[0]
  if (full) return Number(full)
  const short = text.match(/\p{L}\s?['’‘]?(\d\d)(?![\d%:.])/u)?.[1]
  return short && Number(short) >= 5 && Number(short) <= 45 ? 2000 + Number(short) : null
}

export const recogniseEdition = (input: {
  metadata: Metadata
  path: string
  title: string
  body: string
  vocabulary: Vocabulary
}): RecognisedEdition => {
  const { metadata, path, title, body, vocabulary } = input
  const opening = body.trim().slice(0, 1500)
  const places = [
    ['metadata', [metadata.get('conference'), metadata.get('event')].map(textOf).filter(Boolean).join(' ')],
    ['title', [title, textOf(metadata.get('tagline')) ?? ''].join(' ')],
    [
      'address',
      [textOf(metadata.get('slug')), textOf(metadata.get('url')), textOf(metadata.get('permalink')), textOf(metadata.get('path'))]
        .filter(Boolean)
        .join(' '),
    ],
    ['tags', [metadata.get('tags'), metadata.get('categories')].flat().map(textOf).filter(Boolean).join(' ')],
    ['file name', path.replace(/^.*\//, '').replace(/[-_]/g, ' ')],
    ['opening', opening],
    ['text', body],
  ] as const
  const evidence: Evidence[] = []
  const conferences = vocabulary.names.filter(name => name.kind === 'conference')
  let series: string | null = null
  let region: string | null = null
  for (const [place, text] of places) {
    const found = conferences
      .flatMap(conference =>
        [conference.name, ...conference.aliases].map(name => ({
          conference,
          at: text.search(spelling(name, conference.exact)),
          length: name.length,
        })),
      )
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.length - a.length)[0]
    if (!found) continue
    series = found.conference.name
    const near = text.slice(Math.max(0, found.at - 12), found.at + found.length + 24)
    const allowed = regionWords.filter(
      ([, name]) => found.conference.regions.length === 0 || found.conference.regions.includes(name),
    )
    region = found.conference.regions.length > 0 ? (allowed.find(([pattern]) => pattern.test(near))?.[1] ?? null) : null
    evidence.push({ of: 'conference', reason: `named in the ${place}`, confidence: place === 'text' ? 0.5 : 0.9 })
    if (region === null && found.conference.regions.length > 0) {
      const all = [title, path, opening].join(' ').replace(/[-_]/g, ' ')
      const beside =
        all.match(
          new RegExp(
            `${escape(found.conference.name)}\\W{0,3}\\d{0,4}\\W{0,3}(europe|emea|eu|americas|asia)|(?:europe|emea|americas|asia)`,
            'i',
          ),
        )?.[0] ?? ''
      region = allowed.find(([pattern]) => pattern.test(beside))?.[1] ?? null
    }
    break
  }
  const yearPlaces = places.filter(([place]) => place !== 'text' && place !== 'tags')
  const stated = textOf(metadata.get('year'))
  let year = stated && /^\d{4}$/.test(stated) ? Number(stated) : null
  if (year === null) {
    for (const [place, text] of yearPlaces) {
      const name =
        place === 'opening' ? (text.match(/(?:srecon|conference|con|conf|summit|days|20\d\d)[^\n]{0,60}/i)?.[0] ?? '') : text
      year = yearIn(place === 'opening' ? name : text.replace(/^\d{4}-\d{2}-\d{2}-/, ''))
      if (year !== null) {
        evidence.push({
          of: 'year',
          reason: `in the ${place}`,
          confidence: place === 'title' || place === 'metadata' ? 0.95 : 0.7,
        })
        break
      }
    }
  }
  const date = dateOf(metadata.get('date'))
  const published = date ? Number(date.slice(0, 4)) : null
  const problems: Problem[] = []
  if (year === null && published !== null) {
    year = published
    evidence.push({ of: 'year', reason: 'date of the metadata', confidence: 0.6 })
  } else if (year !== null && published !== null && (published < year || published > year + 1)) {
    problems.push({
      rule: 'year-conflict',
      severity: 'warning',
      line: 1,
      message: `the recap speaks of ${year}, its metadata is dated ${date}`,
      hint: `Write "hallway: { year: ${year} }" in the metadata if ${year} is right.`,
    })
  }
  return { series, region, year, evidence, problems }
}
