// The edition that was recognised and what the document's annotation says of it in; the edition as it is meant out.
import { mapOf, type Problem } from '../../read/metadata.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { type RecognisedEdition, recogniseEdition } from '../edition.ts'
import { type Annotations, certain } from './annotation.ts'
import { didYouMean } from './near.ts'

/** `SREcon Europe 2017` is read as it would be in the metadata. */
const conferenceIn = (text: string, vocabulary: Vocabulary): RecognisedEdition =>
  recogniseEdition({ metadata: mapOf(new Map([['conference', text]])), path: '', title: '', body: '', vocabulary })

export const withStatedEdition = (
  recognised: RecognisedEdition,
  { document: { conference, region, year }, lineOf, vocabulary }: Annotations,
): RecognisedEdition => {
  if (conference === undefined && region === undefined && year === undefined) return recognised
  const read = conference === undefined ? undefined : conferenceIn(conference, vocabulary)
  const series =
    conference === undefined
      ? recognised.series
      : (read?.series ??
        (conference
          .replace(/\b(?:19|20)\d\d\b/g, '')
          .replace(/\s+/g, ' ')
          .trim() ||
          conference))
  const entry = series === null ? undefined : vocabulary.find('conference', series)
  const known = entry?.regions ?? []
  const spelled = known.find(name => name.toLowerCase() === region?.toLowerCase())
  const regionOf = region === undefined ? (read?.region ?? (series === recognised.series ? recognised.region : null)) : spelled
  const yearOf = year ?? read?.year
  const problems: Problem[] = []
  const say = (key: string, message: string, hint: string): void => {
    problems.push({ rule: 'annotation-value', severity: 'warning', line: lineOf(key), message, hint })
  }
  if (conference !== undefined && entry === undefined) {
    const names = vocabulary.names.filter(({ kind }) => kind === 'conference').flatMap(({ name, aliases }) => [name, ...aliases])
    const meant = didYouMean(series ?? conference, names)
    if (meant)
      say(
        'conference',
        `"${series}" is no conference of the vocabulary${meant}`,
        'Write that name, or add this one to data/vocabulary/conferences.yaml.',
      )
  }
  if (region !== undefined && spelled === undefined && known.length > 0)
    say('region', `${series} has no region "${region}"${didYouMean(region, known)}`, `Its regions are: ${known.join(', ')}.`)
  if (year !== undefined && typeof read?.year === 'number' && read.year !== year)
    say('conference', `the annotation speaks of ${read.year} and of ${year}; "year" counts`, 'Leave one of them out.')
  const place = recognised.evidence.find(({ of }) => of === 'year')
  if (yearOf && recognised.year && recognised.year !== yearOf && place && place.confidence > 0.9)
    say(
      year === undefined ? 'conference' : 'year',
      `the annotation says ${yearOf}; ${recognised.year} stands ${place.reason.replace('in the', 'in the document’s')}`,
      'Mend the wrong one; the annotation counts.',
    )
  const given = [
    ...(conference === undefined ? [] : ['conference']),
    ...(yearOf === undefined || yearOf === null ? [] : ['year']),
  ]
  return {
    series,
    region: regionOf ?? region ?? null,
    year: yearOf ?? recognised.year,
    evidence: [...recognised.evidence.filter(({ of }) => !given.includes(of)), ...given.map(certain)],
    problems: [...recognised.problems.filter(({ rule }) => rule !== 'year-conflict' || !given.includes('year')), ...problems],
  }
}
