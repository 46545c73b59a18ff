// A recap's facts and diagnostics in; what its author reads out: the edition and where it was read, talks with the doubtful
// ones first, what was left out, and what is wrong.
import type { Facts } from '../../compiler/compile.ts'
import { inWords } from '../../compiler/confidence.ts'
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { reportDiagnostics } from './diagnostics.ts'
import { type Look, paint, wrap } from './look.ts'
import { isTakeawayDoubtful, reportTakeaway, statementOf } from './takeaway.ts'
import { isTalkDoubtful, reportTalk } from './talk.ts'
import { listed, plural } from './words.ts'

const editionOf = ({ conference, year, evidence = [] }: Facts): string[] => {
  const edition = [conference, year].filter(Boolean).join(' ')
  const readIn = ['conference', 'year']
    .map(of => ({ of, signs: evidence.filter(sign => sign.of === of) }))
    .filter(({ signs }) => signs.length > 0)
    .map(({ of, signs }) => `${of}: ${inWords(signs)}`)
  return edition ? [[edition, ...readIn].join(' · ')] : []
}

const comment = (file: string, says: string): string =>
  /\.mdx$/i.test(file) ? `{/* hallway: ${says} */}` : `<!-- hallway: ${says} -->`

/** What was seen and not taken, with the annotation that takes it. */
const leftOutOf = ({ file, talks, leftOut }: Facts, look: Look, verbose: boolean): string[] => {
  const { headings = [], asides = [], statements = 0, takeaways = [] } = leftOut ?? {}
  const most = verbose ? Number.POSITIVE_INFINITY : 5
  const named = (list: { text: string; line: number }[]): string =>
    listed(
      list.map(({ text, line }) => `"${text}" (line ${line})`),
      most,
    )
  const companyless = talks.filter(({ companies }) => companies.length === 0)
  const say = (text: string): string => wrap(look, text, 4, 2)
  const paste = (text: string): string => `      ${text}`
  const [heading] = headings
  const [talk] = companyless
  return [
    ...(heading
      ? [
          say(
            `${plural(headings.length, 'heading')} not taken for a talk: ${named(headings)}; to take one, on a line of its own below ${file}:${heading.line}:`,
          ),
          paste(comment(file, '{ talk: true }')),
        ]
      : []),
    ...(talk
      ? [
          say(
            `${plural(companyless.length, 'talk')} without a company: ${listed(
              companyless.map(({ line }) => `line ${line}`),
              most,
            )}; to give one, in an annotation at ${file}:${talk.line}:`,
          ),
          paste(comment(file, '{ company: NAME }')),
        ]
      : []),
    ...(asides.length > 0 ? [say(`${plural(asides.length, 'section')} read as no talk: ${named(asides)}`)] : []),
    ...(statements > 0 ? [say(`${plural(statements, 'statement')} in no talk`)] : []),
    ...(verbose ? takeaways.map(takeaway => reportTakeaway(look, takeaway)) : []),
  ]
}

/** How many takeaways may be of another kind, voice or stance, with the annotation that settles the first of them. */
const doubtfulOf = ({ file, talks, leftOut }: Facts, look: Look, verbose: boolean): string[] => {
  const all = [...talks.flatMap(({ takeaways }) => takeaways), ...(leftOut?.takeaways ?? [])]
  const doubtful = all.filter(isTakeawayDoubtful)
  const [first] = doubtful
  if (!first) return []
  const lines = listed([...new Set(doubtful.map(({ line }) => String(line)))], verbose ? Number.POSITIVE_INFINITY : 5)
  const say = `${doubtful.length} of ${plural(all.length, 'takeaway')} may be of another kind, voice or stance: line ${lines}; to settle one, behind its sentence, as at ${file}:${first.line}:`
  return [wrap(look, say, 4, 2), `      ${comment(file, statementOf(first))}`]
}

export const reportRecap = (look: Look, facts: Facts, diagnostics: Diagnostic[], verbose: boolean): string => {
  const { file, title, talks, tools, companies, people } = facts
  const doubtful = talks.filter(isTalkDoubtful)
  const others = talks.filter(talk => !doubtful.includes(talk))
  const counts = [
    plural(talks.length, 'talk'),
    plural(tools.length, 'tool'),
    plural(companies.length, 'company', 'companies'),
    plural(people.length, 'person', 'people'),
  ]
  const heads = (text: string, list: unknown[]): string[] => (list.length > 0 ? [`  ${paint(look, 'yellow', text)}`] : [])
  return [
    wrap(look, [paint(look, 'bold', file), title].filter(Boolean).join('  '), 2, 0),
    ...editionOf(facts).map(text => wrap(look, text, 4, 2)),
    ...heads('doubtful:', doubtful),
    ...doubtful.map(talk => reportTalk(look, talk, verbose)),
    ...(doubtful.length > 0 && others.length > 0 ? ['  the others:'] : []),
    ...others.map(talk => reportTalk(look, talk, verbose)),
    paint(look, 'dim', `  ${counts.join(', ')}`),
    ...leftOutOf(facts, look, verbose),
    ...doubtfulOf(facts, look, verbose),
    ...(diagnostics.length > 0 ? [reportDiagnostics(diagnostics, look, verbose)] : []),
  ].join('\n')
}
