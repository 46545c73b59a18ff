// The nodes of a recap and a takeaway in; the block that it comes from out, as runs of text that are of the takeaway or not.
// More than one block where it was taken from several. Loses no word of the takeaway; cuts long surroundings, and says so.
import type { SourceNode, Takeaway } from '../../corpus/schema.ts'

export type PassageRun = { text: string; taken: boolean }
export type Passage = { line: number; runs: PassageRun[] }

/** Characters of surroundings kept on either side. */
const AROUND = 280

type Element = Exclude<SourceNode, string>

const blocks = new Set<Element['tag']>(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'tr'])

/** As the marks of a source name it: `TALK#ID`, or `ID` where it belongs to no talk. */
const keyOf = ({ id, talk }: Pick<Takeaway, 'id' | 'talk'>): string => (talk ? `${talk}#${id}` : id)

const joined = (runs: PassageRun[]): PassageRun[] => {
  const kept: PassageRun[] = []
  for (const { text, taken } of runs) {
    const last = kept.at(-1)
    if (last?.taken === taken) last.text += text
    else if (text) kept.push({ text, taken })
  }
  return kept
}

const startingAtWord = (text: string): string => (text.length > AROUND ? `… ${text.slice(-AROUND).replace(/^\S*\s+/, '')}` : text)
const endingAtWord = (text: string): string => (text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s+\S*$/, '')} …` : text)

const cut = (runs: PassageRun[]): PassageRun[] =>
  runs.map((run, i) => {
    if (run.taken) return run
    if (i === 0) return { ...run, text: startingAtWord(run.text) }
    return i === runs.length - 1 ? { ...run, text: endingAtWord(run.text) } : run
  })

export const passagesOf = (nodes: SourceNode[], takeaway: Pick<Takeaway, 'id' | 'talk'>): Passage[] => {
  const key = keyOf(takeaway)
  const found: Passage[] = []
  /** What a block says itself; blocks within it stand for themselves. */
  const runsOf = (node: SourceNode, taken: boolean, inner: Element[]): PassageRun[] => {
    if (typeof node === 'string') return [{ text: node.replace(/\s+/g, ' '), taken }]
    if (blocks.has(node.tag)) {
      inner.push(node)
      return []
    }
    if (node.tag === 'br') return [{ text: ' ', taken }]
    return node.children.flatMap(child => runsOf(child, taken || node.takeaway === key, inner))
  }
  const walk = (block: Element, line: number) => {
    const inner: Element[] = []
    const runs = joined(block.children.flatMap(child => runsOf(child, block.takeaway === key, inner)))
    if (runs.some(({ taken }) => taken)) found.push({ line, runs: cut(runs) })
    for (const each of inner) walk(each, each.line ?? line)
  }
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (blocks.has(node.tag)) walk(node, node.line ?? 1)
    else walk({ ...node, children: node.children }, node.line ?? 1)
  }
  return found
}

/** The words of the takeaway as its source has them. */
export const takenText = (passages: Passage[]): string =>
  passages
    .flatMap(({ runs }) => runs.filter(({ taken }) => taken).map(({ text }) => text.trim()))
    .join(' ')
    .trim()
