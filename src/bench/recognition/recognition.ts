// Annotated posts in; how much of what they say is recognised out, of posts that recognition was tuned on and of others side by
// side. Totals alone. Needs the posts, which are no part of the project: without them it says so and measures nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readVocabulary as readLists } from '../../build/compile-paths.ts'
import { readRecaps } from '../../build/read-recaps.ts'
import { type Facts, readFacts } from '../../compiler/compile.ts'
import { readRecap } from '../../compiler/read/recap.ts'
import { recogniseRecap } from '../../compiler/recognise/recap.ts'
import { readVocabulary } from '../../compiler/vocabulary.ts'
import type { Bench, Row } from '../row.ts'
import { readStatements } from './annotated-statements.ts'
import { ANNOTATED, isThere, POSTS, SCORE, sets } from './posts.ts'
import { score } from './scores.ts'
import { countStatements } from './statements.ts'
import { createTally } from './tally.ts'

type Figure = { figure: string; set: string; metric: string; value: number; talks: number }

const rowsOf = (figures: Figure[]): Row[] => {
  const order = [...new Set(figures.map(({ figure }) => figure))]
  return figures
    .toSorted((a, b) => order.indexOf(a.figure) - order.indexOf(b.figure))
    .map(({ figure, set, metric, value, talks }) => ({
      bench: `recognition, ${set}`,
      engine: 'hallway',
      talks,
      metric: `${figure} ${metric}`,
      value,
      unit: 'ratio',
    }))
}

const scoresOf = (facts: Facts[]): Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-recognition-'))
  const file = join(folder, 'facts.ndjson')
  try {
    writeFileSync(file, facts.map(found => `${JSON.stringify(found)}\n`).join(''))
    return Object.entries(sets).flatMap(([set, annotated]) => {
      const scores = score(file, annotated)
      const talks = scores.find(({ figure }) => figure === 'talks')?.gold ?? 0
      return scores.map(({ figure, f1 }) => ({ figure, set, metric: 'F1', value: f1, talks }))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const statementsOf = (set: 'tuned' | 'untouched'): Figure[] => {
  const { vocabulary } = readVocabulary(readLists())
  const tally = createTally()
  let talks = 0
  for (const annotated of readStatements(`${ANNOTATED}/statements/${set}`)) {
    const file = basename(annotated.file)
    const { recap: read } = readRecap(file, readFileSync(`${POSTS}/${file}`))
    if (!read) continue
    const { recap } = recogniseRecap(read, vocabulary)
    talks += recap.talks.length
    countStatements(recap, annotated, vocabulary, tally)
  }
  return tally.figures().map(figure => ({ ...figure, set: `statements, ${set}`, talks }))
}

export const recognitionBench: Bench = {
  name: 'recognition',
  async run(_, tell) {
    if (!isThere([POSTS, ANNOTATED], tell)) return []
    const rows: Row[] = []
    if (isThere([SCORE, ...Object.values(sets)], tell)) {
      tell(`recognition: ${POSTS}, scored by ${SCORE}`)
      rows.push(...rowsOf(scoresOf([...readFacts({ files: readRecaps([POSTS]).files, vocabulary: readLists() })])))
    }
    tell(`recognition: the statements of ${ANNOTATED}`)
    rows.push(...rowsOf([...statementsOf('tuned'), ...statementsOf('untouched')]))
    return rows
  },
}
