// Where the posts and the score are that annotations speak of: beside the project, for they are no part of it. Undefined, and
// said plainly, where they are not there.
import { existsSync } from 'node:fs'

export const POSTS = '../shared/recaps'
export const SCORE = '../shared/eval/score.mjs'
export const ANNOTATED = 'src/compiler/gold'

/** Sets of annotated posts, by the name that their figures are told under. */
export const sets = {
  tuned: `${ANNOTATED}/tuned`,
  untouched: `${ANNOTATED}/untouched`,
  shared: `${POSTS}/gold`,
}

export const isThere = (paths: string[], tell: (line: string) => void): boolean => {
  const missing = paths.find(path => !existsSync(path))
  if (missing !== undefined) tell(`recognition: skipped, for ${missing} is not there`)
  return missing === undefined
}
