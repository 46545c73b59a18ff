// The pictures that have characters which no font has, in; one refusal out, which says where each stands and what to do.
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { plural, reportDiagnostics } from '../report.ts'
import { Refusal } from '../refusal.ts'
import { ownFontsFolder } from './fonts.ts'
import type { Placed, SharePicture } from './picture.ts'

export type Lacking = Placed & { characters: string[] }

const MOST_TOLD = 20

const textsOf = (picture: SharePicture): string[] =>
  Object.values(picture).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(each =>
            typeof each === 'string' ? [each] : Object.values(each).filter(text => typeof text === 'string'),
          )
        : [],
  )

const coded = (character: string): string =>
  `"${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`

const diagnosticOf = ({ picture, file, line, characters }: Lacking): Diagnostic => {
  const [first = '', ...more] = characters
  const within = textsOf(picture).find(text => text.includes(first)) ?? ''
  return {
    rule: 'no-glyph',
    severity: 'error',
    file,
    ...(line !== undefined && { line }),
    message: `no font of the share pictures has ${coded(first)}${more.length > 0 ? ` and ${plural(more.length, 'other character')}` : ''} of "${within}"`,
  }
}

export const refuseLacking = (lacking: Lacking[]): never => {
  const told = lacking.slice(0, MOST_TOLD).map(diagnosticOf)
  const rest = lacking.length - told.length
  throw new Refusal(
    [
      reportDiagnostics(told),
      ...(rest > 0 ? [`and ${plural(rest, 'other picture')}`] : []),
      `    Put a font that has them into ${ownFontsFolder()}/ (.ttf, .otf, .woff or .woff2): pictures take from it what the site's own fonts lack.`,
      '    Or give a talk a title without them, below its line: <!-- hallway: { title: … } -->',
    ].join('\n'),
  )
}
