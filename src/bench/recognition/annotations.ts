// The project's own recaps in, each recognised with its annotations and as if it had none; how much of the annotated result is
// recognised without them, and how many annotations a hundred talks need, out. Precision and recall, the annotated result as gold.
import { readVocabulary as readLists, RECAPS } from '../../build/compile-paths.ts'
import { readRecaps } from '../../build/read-recaps.ts'
import { type ReadRecap, readRecap } from '../../compiler/read/recap.ts'
import { type RecognisedRecap, type RecognisedTalk, recogniseRecap } from '../../compiler/recognise/recap.ts'
import { readVocabulary } from '../../compiler/vocabulary.ts'
import { fold } from '../../corpus/ids.ts'
import type { Bench, Row } from '../row.ts'
import { createTally, type Tally } from './tally.ts'

const isAnnotation = ({ text }: ReadRecap['comments'][number]): boolean => /^\s*hallway\s*:/i.test(text)

const annotationsIn = ({ comments, metadata }: ReadRecap): number =>
  comments.filter(isAnnotation).length + (metadata.has('hallway') ? 1 : 0)

const withoutAnnotations = (read: ReadRecap): ReadRecap => ({
  ...read,
  comments: read.comments.filter(comment => !isAnnotation(comment)),
  metadata: new Map([...read.metadata].filter(([key]) => key !== 'hallway')),
})

const count = (tally: Tally, figure: string, found: string[], gold: string[]): void => {
  const wanted = new Set(gold)
  const had = new Set(found)
  tally.add(figure, [...had].filter(one => wanted.has(one)).length, had.size, wanted.size)
}

/** A talk is the same where its marker is, or under the same title. */
const sameTalk = (wanted: RecognisedTalk, talks: RecognisedTalk[]): RecognisedTalk | undefined =>
  talks.find(({ line, title }) => line === wanted.line && fold(title) === fold(wanted.title)) ??
  talks.find(({ title }) => fold(title) === fold(wanted.title)) ??
  talks.find(({ line }) => line === wanted.line)

/** Takeaways by where they begin: `kind` and `voice` count of those that both have. */
const takeawaysOf = ({ talks, outside }: RecognisedRecap) =>
  new Map([...talks.flatMap(({ takeaways }) => takeaways), ...outside].map(takeaway => [takeaway.from, takeaway]))

const compare = (found: RecognisedRecap, gold: RecognisedRecap, tally: Tally): void => {
  const pairs = gold.talks.map(wanted => ({ wanted, had: sameTalk(wanted, found.talks) }))
  tally.add('talks', pairs.filter(({ had }) => had).length, found.talks.length, gold.talks.length)
  for (const { wanted, had } of pairs) {
    if (had) {
      count(tally, 'titles', [fold(had.title)], [fold(wanted.title)])
      count(tally, 'kinds', [had.kind], [wanted.kind])
    }
    count(tally, 'speakers', had?.speakers ?? [], wanted.speakers)
    count(tally, "a talk's companies", had?.companies ?? [], wanted.companies)
    count(tally, "a talk's tools", had?.tools ?? [], wanted.tools)
  }
  const without = takeawaysOf(found)
  const annotated = takeawaysOf(gold)
  count(tally, 'takeaways', [...without.keys()].map(String), [...annotated.keys()].map(String))
  for (const [from, wanted] of annotated) {
    const had = without.get(from)
    if (!had) continue
    count(tally, "a takeaway's kind", [had.kind], [wanted.kind])
    count(tally, "a takeaway's voice", [had.voice], [wanted.voice])
    const key = ({ stance, tool, holder }: (typeof had.stances)[number]) => `${stance} ${tool} ${holder?.name ?? ''}`
    count(tally, 'stances', had.stances.map(key), wanted.stances.map(key))
  }
}

export const annotationsBench: Bench = {
  name: 'annotations',
  async run(_, tell) {
    tell(`annotations: the recaps of ${RECAPS}, as if they had none`)
    const { vocabulary } = readVocabulary(readLists())
    const tally = createTally()
    let talks = 0
    let annotations = 0
    for (const { path, bytes } of readRecaps([RECAPS]).files) {
      const { recap: read } = readRecap(path, bytes)
      if (!read) continue
      const gold = recogniseRecap(read, vocabulary).recap
      talks += gold.talks.length
      annotations += annotationsIn(read)
      compare(recogniseRecap(withoutAnnotations(read), vocabulary).recap, gold, tally)
    }
    const row = { bench: 'annotations', engine: 'hallway', talks }
    return [
      { ...row, metric: 'annotations', value: annotations, unit: 'count' },
      { ...row, metric: 'annotations per hundred talks', value: (100 * annotations) / Math.max(1, talks), unit: 'count' },
      ...tally
        .figures()
        .map(({ figure, metric, value }): Row => ({ ...row, metric: `${figure} ${metric}`, value, unit: 'ratio' })),
    ]
  },
}
