// How sure a sign is, against how often it was right on the annotated statements. Without the posts nothing can be measured,
// and the test says so by being skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fold } from '../../corpus/ids.ts'
import type { Evidence, StanceName, TakeawayKind, Voice } from '../../corpus/schema.ts'
import { readRecap } from '../read/recap.ts'
import { readVocabulary } from '../vocabulary.ts'
import { recogniseRecap } from './recap.ts'
import { ways } from './stances/stances.ts'
import { inNoTalk, kindSigns, voiceSigns } from './voice.ts'

const root = new URL('../../../', import.meta.url).pathname
const posts = `${root}../shared/recaps/`
const annotated = ['tuned', 'sampled'].map(set => `${root}src/compiler/gold/statements/${set}/`)

type Statement = {
  line: number
  word: string
  kind: TakeawayKind
  alsoKinds?: TakeawayKind[]
  voice: Voice
  stances: { stance: StanceName; tool: string; alsoStances?: StanceName[] }[]
}

const lists = readdirSync(`${root}data/vocabulary`).map(file => ({
  path: file,
  text: readFileSync(`${root}data/vocabulary/${file}`, 'utf8'),
}))

/** Of each sign: a verdict for each takeaway that it told something of. Of several statements in one, any may be right. */
const verdicts = (): Map<string, boolean[]> => {
  const { vocabulary } = readVocabulary(lists)
  const found = new Map<string, boolean[]>()
  const add = ({ of, reason }: Evidence, right: boolean): void => {
    const all = of === 'kind' ? [...kindSigns] : of === 'voice' ? [...voiceSigns, { name: inNoTalk.reason }] : [...ways]
    const sign = all.find(({ name }) => reason.startsWith(name) || (of === 'stance' && reason.includes(` ${name} `)))
    const key = `${of}: ${sign?.name ?? reason}`
    found.set(key, [...(found.get(key) ?? []), right])
  }
  for (const folder of annotated)
    for (const name of readdirSync(folder)) {
      const { file, statements }: { file: string; statements: Statement[] } = JSON.parse(readFileSync(folder + name, 'utf8'))
      const { recap: read } = readRecap(file, readFileSync(posts + file))
      if (!read) continue
      const { recap } = recogniseRecap(read, vocabulary)
      const toolOf = (tool: string): string => fold(vocabulary.find('tool', tool)?.name ?? tool)
      for (const takeaway of [...recap.talks.flatMap(({ takeaways }) => takeaways), ...recap.outside]) {
        const line = read.lineAt(takeaway.from)
        const about = statements.filter(
          statement => Math.abs(statement.line - line) <= 1 && fold(takeaway.text).includes(fold(statement.word)),
        )
        if (about.length === 0) continue
        for (const sign of takeaway.evidence)
          add(
            sign,
            about.some(({ kind, alsoKinds = [], voice }) =>
              sign.of === 'kind' ? [kind, ...alsoKinds].includes(takeaway.kind) : voice === takeaway.voice,
            ),
          )
        for (const { stance, tool, evidence } of takeaway.stances)
          add(
            evidence,
            about.some(({ stances }) =>
              stances.some(one => toolOf(one.tool) === toolOf(tool) && [one.stance, ...(one.alsoStances ?? [])].includes(stance)),
            ),
          )
      }
    }
  return found
}

/** Fewer prove nothing. */
const FEW = 5
/** The rule of succession, and a half at least where there is little to go by. */
const measured = (right: number, seen: number): number => Math.max(seen < 10 ? 0.5 : 0, (right + 1) / (seen + 2))

test.skipIf(!existsSync(posts))(
  'a sign is as sure as it was right on the annotated statements (skipped where ../shared is not there)',
  () => {
    const found = verdicts()
    const signs = [
      ...kindSigns.map(({ name, confidence }) => ({ of: 'kind', name, confidence })),
      ...[...voiceSigns, { name: inNoTalk.reason, confidence: inNoTalk.confidence }].map(({ name, confidence }) => ({
        ...{ of: 'voice', name, confidence },
      })),
      ...ways.map(({ name, confidence }) => ({ of: 'stance', name, confidence })),
    ]
    const table = signs.map(({ of, name, confidence }) => {
      const verdict = found.get(`${of}: ${name}`) ?? []
      const right = verdict.filter(Boolean).length
      return { sign: `${of}: ${name}`, right, seen: verdict.length, confidence, measured: measured(right, verdict.length) }
    })
    if (process.env.UPDATE) console.table(table)
    // What else is recognised may move a few statements.
    expect(table.filter(({ seen, ...row }) => seen >= FEW && Math.abs(row.confidence - row.measured) > 0.08)).toEqual([])
    expect(table.filter(({ seen }) => seen >= FEW).length).toBeGreaterThan(12)
  },
)
