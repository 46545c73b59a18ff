// A compilation in; how much of everything it holds out, as numbers and as a line.
import type { Compilation } from '../../compiler/compile.ts'
import { severities } from '../../corpus/diagnostic.ts'
import { countBySeverity } from './diagnostics.ts'
import { plural } from './words.ts'

export const countAll = ({ corpus, diagnostics }: Compilation) => {
  const { error, warning, note } = countBySeverity(diagnostics)
  const { recaps, talks, takeaways, tools, companies, topics, people } = corpus
  return {
    ...{ recaps: recaps.length, talks: talks.length, takeaways: takeaways.length, tools: tools.length },
    ...{ companies: companies.length, topics: topics.length, people: people.length },
    ...{ errors: error, warnings: warning, notes: note },
  }
}

export const totals = (compilation: Compilation): string => {
  const { recaps, talks, takeaways, tools, companies, topics, people } = countAll(compilation)
  const counts = countBySeverity(compilation.diagnostics)
  const found = [
    plural(recaps, 'recap'),
    plural(talks, 'talk'),
    plural(takeaways, 'takeaway'),
    plural(tools, 'tool'),
    plural(companies, 'company', 'companies'),
    plural(topics, 'topic'),
    plural(people, 'person', 'people'),
  ]
  return `${found.join(', ')}; ${severities.map(severity => plural(counts[severity], severity)).join(', ')}`
}
