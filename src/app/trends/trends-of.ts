// A corpus in; what the page of trends shows out: a first part of each list, whatever the size of the corpus.
import { SCHEMA_VERSION as schema } from '../../corpus/schema.ts'
import type { Named, Trends, TrendTool } from '../../corpus/trends.ts'
import { companiesByTool } from './by-company.ts'
import { allTalks, type Counted, namedByYear, yearsOf } from './counting.ts'
import { type Directed, type Direction, directions } from './direction.ts'
import { saidOfTools } from './said-of-tools.ts'

const topicsShown = 12
const toolsShown = 8
const saidShown = 8

export const trendsOf = (corpus: Counted): Trends => {
  const years = yearsOf(corpus)
  const tools = directions(namedByYear(corpus, 'tool', years), years)
  const going = (wanted: Direction): Directed[] => tools.filter(({ direction }) => direction === wanted)
  const clearest = (wanted: Direction): Named[] =>
    going(wanted)
      .sort((a, b) => Math.abs(b.leans) - Math.abs(a.leans))
      .slice(0, toolsShown)
      .map(({ named }) => named)
  const [rising, fading] = [clearest('rising'), clearest('fading')]
  // In the order of how much they are named: how they lean says nothing.
  const unclear = going('unclear')
    .slice(0, toolsShown)
    .map(({ named }) => named)
  const editions = new Map(corpus.editions.map(edition => [edition.id, edition]))
  const shown = new Set([...rising, ...fading, ...unclear].map(({ id }) => id))
  const saidOf = saidOfTools(shown, corpus.takeaways, editions)
  const asTool = ({ id, talks }: Named): TrendTool => {
    const said = saidOf.get(id) ?? []
    return { id, talks, said: said.slice(0, saidShown), stances: said.length }
  }
  const written = new Set(corpus.takeaways.flatMap(({ talk }) => talk ?? []))
  return {
    schema,
    years,
    undated: corpus.talks.filter(({ id, edition }) => written.has(id) && editions.get(edition)?.year == null).length,
    topics: namedByYear(corpus, 'topic', years)
      .filter(topic => allTalks(topic) > 0)
      .slice(0, topicsShown),
    tools: {
      rising: rising.map(asTool),
      fading: fading.map(asTool),
      unclear: unclear.map(asTool),
      judged: tools.length - going('few').length,
      of: tools.length,
    },
    companies: companiesByTool(corpus),
  }
}
