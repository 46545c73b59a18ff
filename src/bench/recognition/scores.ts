// A file of facts and a folder of annotated posts in; the totals that the score gives out, of each figure. Never asks the score
// for its details: what recognition misses in posts that are held out must not be seen in passing.
import { execFileSync } from 'node:child_process'
import { SCORE } from './posts.ts'

/** `f1` from 0 to 1; `gold`: how many there are to be found. */
export type Score = { figure: string; f1: number; gold: number }

/** `talks  PRECISION  RECALL  F1  (HIT / FOUND / GOLD)` */
const line = /^(\w+) +\d\.\d+ +\d\.\d+ +(\d\.\d+) +\(\d+ \/ \d+ \/ (\d+)\)/

const readScores = (output: string): Score[] =>
  output.split('\n').flatMap(text => {
    const [, figure, f1, gold] = text.match(line) ?? []
    return figure === undefined ? [] : [{ figure, f1: Number(f1), gold: Number(gold) }]
  })

export const score = (facts: string, annotated: string): Score[] =>
  readScores(execFileSync(process.execPath, [SCORE, facts, annotated], { encoding: 'utf8' }))
