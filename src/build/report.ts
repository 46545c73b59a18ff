// A compilation in; what its author wants to read out: what was recognised where, what was not, and the totals.
import type { Compilation, Facts } from '../compiler/compile.ts'
import { type Diagnostic, formatDiagnostic, severities } from '../corpus/diagnostic.ts'

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

type Paint = {
  bold: (text: string) => string
  dim: (text: string) => string
  of: (severity: Diagnostic['severity']) => (text: string) => string
}

const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
const plain = (text: string) => text
const colours = { error: escape(31), warning: escape(33), note: escape(36) }
const paint = (colour: boolean): Paint =>
  colour ? { bold: escape(1), dim: escape(2), of: severity => colours[severity] } : { bold: plain, dim: plain, of: () => plain }

const reportTalk =
  ({ bold, dim }: Paint) =>
  (talk: Facts['talks'][number]) => {
    const by = [...talk.speakers, ...talk.companies].join(', ')
    const kind = talk.kind === 'talk' ? '' : `${talk.kind} `
    const about = [...talk.tools, ...talk.topics].join(', ')
    return [
      `  ${dim(`line ${talk.line}`)} ${kind}${bold(talk.title)}${by ? `, ${by}` : ''}`,
      `    ${dim([plural(talk.takeaways.length, 'takeaway'), plural(talk.links.length, 'link'), about].filter(Boolean).join(' · '))}`,
    ].join('\n')
  }

const reportRecap = (paint: Paint, { file, title, conference, year, talks, tools, companies, people }: Facts): string => {
  const counts = [
    plural(tools.length, 'tool'),
    plural(companies.length, 'company', 'companies'),
    plural(people.length, 'person', 'people'),
  ]
  const edition = [conference, year].filter(Boolean).join(' ')
  const head = [paint.bold(file), [title, edition].filter(Boolean).join(' · ')].filter(Boolean).join('  ')
  return [head, ...talks.map(reportTalk(paint)), paint.dim(`  ${counts.join(', ')}`)].join('\n')
}

const placeOf = ({ line = 0, column = 0 }: Diagnostic): number => line * 1e6 + column

export const countBySeverity = (diagnostics: Diagnostic[]): Record<Diagnostic['severity'], number> => {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

export const reportDiagnostics = (diagnostics: Diagnostic[], colour = false): string => {
  const { of } = paint(colour)
  const sorted = diagnostics.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : placeOf(a) - placeOf(b)))
  return sorted.map(diagnostic => of(diagnostic.severity)(formatDiagnostic(diagnostic))).join('\n')
}

export const totals = ({ corpus, diagnostics }: Compilation): string => {
  const { recaps, talks, takeaways, tools, companies, topics, people } = corpus
  const counts = countBySeverity(diagnostics)
  const found = [
    plural(recaps.length, 'recap'),
    plural(talks.length, 'talk'),
    plural(takeaways.length, 'takeaway'),
    plural(tools.length, 'tool'),
    plural(companies.length, 'company', 'companies'),
    plural(topics.length, 'topic'),
    plural(people.length, 'person', 'people'),
  ]
  return `${found.join(', ')}; ${severities.map(severity => plural(counts[severity], severity)).join(', ')}`
}

export const reportCompilation = (compilation: Compilation, colour = false): string => {
  const look = paint(colour)
  const parts = [...compilation.facts.map(facts => reportRecap(look, facts)), reportDiagnostics(compilation.diagnostics, colour)]
  return [...parts, look.bold(totals(compilation))].filter(Boolean).join('\n\n')
}
