// The talks found so far in; those that are kept out. A document with more is a programme or nonsense, and reading each talk
// takes time. Says once where the others begin.
import type { Problem } from '../read/metadata.ts'
import type { Block } from '../read/outline.ts'
import type { FoundTalk } from './markers/marker.ts'

/** Real recaps report up to 32. */
export const MAX_TALKS = 150

export const boundTalks = (blocks: Block[], problems: Problem[]): ((found: FoundTalk[]) => FoundTalk[]) => {
  let told = false
  return found => {
    if (found.length <= MAX_TALKS) return found
    const inOrder = found.toSorted((a, b) => a.block - b.block)
    if (!told)
      problems.push({
        rule: 'too-many-talks',
        severity: 'warning',
        line: blocks[inOrder[MAX_TALKS]?.block ?? 0]?.line ?? 1,
        message: `only the first ${MAX_TALKS} of more talks are read`,
        hint: 'Split the recap.',
      })
    told = true
    return inOrder.slice(0, MAX_TALKS)
  }
}
