// A recap as recognised, and its annotated statements, in; how many are found, with the right kind, voice and stances, counted out.
import type { RecognisedRecap } from '../../compiler/recognise/recap.ts'
import type { RecognisedTakeaway } from '../../compiler/recognise/takeaways.ts'
import type { Vocabulary } from '../../compiler/vocabulary.ts'
import { fold } from '../../corpus/ids.ts'
import type { AnnotatedRecap, AnnotatedStatement, Place } from './annotated-statements.ts'
import type { Tally } from './tally.ts'

type Placed = RecognisedTakeaway & { line: number; endLine: number }

const placed = ({ talks, outside, read }: RecognisedRecap): Placed[] =>
  [...talks.flatMap(({ takeaways }) => takeaways), ...outside].map(takeaway => ({
    ...takeaway,
    line: read.lineAt(takeaway.from),
    endLine: read.lineAt(Math.max(takeaway.from, takeaway.to - 1)),
  }))

/** A line more or less is the annotator's; a statement of several lines is found by each of them. */
const at = (takeaways: Placed[], { line, word }: Place): Placed | undefined => {
  const holds = ({ text }: Placed): boolean => fold(text).includes(fold(word))
  return (
    takeaways.find(takeaway => Math.abs(takeaway.line - line) <= 1 && holds(takeaway)) ??
    takeaways.find(takeaway => takeaway.line <= line + 1 && takeaway.endLine >= line - 1 && holds(takeaway))
  )
}

const countStances = (found: Placed | undefined, wanted: AnnotatedStatement['stances'], vocabulary: Vocabulary, tally: Tally) => {
  const toolKey = (name: string): string => fold(vocabulary.find('tool', name)?.name ?? name).replace(/[^a-z0-9]/g, '')
  const holderKey = (name = ''): string =>
    fold(vocabulary.find('company', name)?.name ?? vocabulary.find('person', name)?.name ?? name)
  const hits = wanted.flatMap(({ tool, stance, alsoStances, holder }) => {
    const hit = found?.stances.find(one => toolKey(one.tool) === toolKey(tool) && [stance, ...alsoStances].includes(one.stance))
    return hit ? [{ held: holderKey(hit.holder?.name) === holderKey(holder ?? undefined) }] : []
  })
  tally.add('stance', hits.length, found?.stances.length ?? 0, wanted.length)
  tally.add('holder of a stance', hits.filter(({ held }) => held).length, hits.length, 0)
}

export const countStatements = (
  recap: RecognisedRecap,
  { statements, notTakeaways }: AnnotatedRecap,
  vocabulary: Vocabulary,
  tally: Tally,
): void => {
  const takeaways = placed(recap)
  for (const statement of statements) {
    const found = at(takeaways, statement)
    // Annotations are of some statements, not of all: what else is found is neither right nor wrong.
    tally.add('takeaway', found ? 1 : 0, 0, 1)
    if (found) {
      const { kind, voice } = found
      const rightKind = [statement.kind, ...statement.alsoKinds].includes(kind)
      tally.add('kind', rightKind ? 1 : 0, 1, 0)
      tally.add(`kind ${kind}`, rightKind ? 1 : 0, 1, 0)
      tally.add(`kind ${rightKind ? kind : statement.kind}`, 0, 0, 1)
      tally.add('voice', voice === statement.voice ? 1 : 0, 1, 0)
      tally.add(`voice ${voice}`, voice === statement.voice ? 1 : 0, 1, 0)
      tally.add(`voice ${statement.voice}`, 0, 0, 1)
    }
    countStances(found, statement.stances, vocabulary, tally)
  }
  for (const place of notTakeaways) tally.add('left out', at(takeaways, place) ? 0 : 1, 0, 1)
}
