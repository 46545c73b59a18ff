// Corpora for tests: plainly made up, years of so many talks, and in each year so many of them about a name.
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import type { Edition, Takeaway, TalkSummary } from '../../corpus/schema.ts'
import { talk } from '../entity/examples.ts'

export type ExampleCorpus = { editions: Edition[]; talks: TalkSummary[]; takeaways: Takeaway[] }

/** `named` is by id of a tool: in how many talks of each year it is named, in the order of the years. */
export const exampleCorpus = (talksOf: Record<number, number>, named: Record<string, number[]> = {}): ExampleCorpus => {
  const years = Object.keys(talksOf).map(Number)
  const editions = years.map(year => exampleEdition(`e${year}`, year, { recaps: [`r${year}`] }))
  const talks = years.flatMap(year => Array.from({ length: talksOf[year] ?? 0 }, (_, i) => talk(`t${year}-${i}`, `e${year}`)))
  const takeaways = talks.map(({ id, edition }, place) => {
    const year = Number(edition.slice(1))
    const at = talks.slice(0, place).filter(each => each.edition === edition).length
    const tools = Object.entries(named).flatMap(([tool, counts]) => ((counts[years.indexOf(year)] ?? 0) > at ? tool : []))
    return exampleTakeaway({
      ...{ id: `s-${id}`, talk: id, edition, recap: `r${year}` },
      mentions: tools.map(tool => ({ entity: 'tool', id: tool, start: 0, end: 0 })),
    })
  })
  return { editions, talks, takeaways }
}
