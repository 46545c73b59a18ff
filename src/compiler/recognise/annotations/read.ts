// A read recap and the vocabulary in; everything that its annotations say, each with the block that it is about, and
// everything that is wrong with them out. An annotation is an HTML comment that begins with `hallway:`, or the metadata's
// `hallway` block.
import type { Problem } from '../../read/metadata.ts'
import type { Comment } from '../../read/comments.ts'
import type { ReadRecap } from '../../read/recap.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { type Annotations, type BlockAnnotation, type DocumentAnnotation, isGiven } from './annotation.ts'
import { documentKeys } from './document-keys.ts'
import { type Entry, entriesOf, lineOfKey, readEntries } from './entries.ts'
import { type Context, type Elsewhere, readKeys } from './keys.ts'
import { withNames } from './names.ts'
import { near } from './near.ts'
import { holderOf, placeOf } from './place.ts'
import { readBlockKeys, takeawayKeys, talkKeys } from './block-keys.ts'

/** More than a recap has talks. */
const MAX_COMMENTS = 500
/** In UTF-16 units, of all together: two hundred of the longest that are useful. */
const MAX_LENGTH = 40_000
/** Of the metadata, below its `hallway`, where keys are looked for. */
const MAX_LINES = 200
/** Unknown names that are compared with the whole vocabulary. */
const MAX_COMPARED = 200

const ofComments: Elsewhere = {
  names: [...talkKeys.keys(), ...takeawayKeys.keys()],
  hint: 'It is about one talk: write it in a comment there, or below "talk:" where the whole document is one.',
}
const ofDocuments: Elsewhere = {
  names: [...documentKeys.keys()],
  hint: 'It is about the whole file: write it below "hallway:" in the metadata.',
}

/** What stands behind `hallway:`; or what keeps the comment from being one for Hallway, where it is nearly one. */
const addressed = (comment: Comment, isInside: () => boolean): { source: string } | { problem: Problem } | undefined => {
  const { text, line, closed, followed } = comment
  const written = text.match(/^\s{0,100}([\w-]{4,10})\s{0,20}(:|(?=\{))/)
  const word = written?.[1]?.toLowerCase()
  if (!written || !word) return undefined
  const refuse = (rule: string, message: string, hint: string): { problem: Problem } => ({
    problem: { rule, severity: 'warning', line, message, hint },
  })
  if (word !== 'hallway')
    return near(word, ['hallway']) && !text.includes('://')
      ? refuse('annotation-syntax', `"${written[1]}" is no annotation; did you mean "hallway"?`, 'Begin it with "hallway:".')
      : undefined
  if (!closed)
    return refuse(
      'annotation-syntax',
      'the comment that begins here has no end, and hides the rest of the file',
      'Write --> behind it.',
    )
  if (written[2] === '') return refuse('annotation-syntax', 'the annotation has no colon', 'Write <!-- hallway: { … } -->.')
  if (followed && !isInside())
    return refuse(
      'annotation-place',
      'the text behind the comment is hidden with it, and the annotation was not read',
      'Write the comment behind the text, or on a line of its own.',
    )
  // Lines and columns stay those of the file.
  return { source: text.slice(0, written[0].length).replace(/[^\n]/g, ' ') + text.slice(written[0].length) }
}

/** Comments that Markdown took for text. */
const unread = ({ outline }: ReadRecap): Problem[] =>
  outline.blocks.flatMap(({ inline: { text, spans }, line }) => {
    const at = text.search(/(?:<!--|\{\/\*)\s*hallway\s*:/i)
    return at < 0 || spans.some(({ type, start, end }) => type === 'code' && start <= at && end > at)
      ? []
      : [
          {
            rule: 'annotation-syntax',
            severity: 'warning' as const,
            line,
            message: 'the annotation here is read as text: its comment does not begin or end as comments do',
            hint: 'Write it as <!-- hallway: { … } -->, in MDX as {/* hallway: { … } */}, without an empty line in it.',
          },
        ]
  })

const ofBlocks = (read: ReadRecap, context: Context): BlockAnnotation[] => {
  const { comments } = read
  const { blocks } = read.outline
  const { problems } = context
  const annotations: BlockAnnotation[] = []
  let count = 0
  let length = 0
  for (const comment of comments) {
    const found = addressed(comment, () => holderOf(comment, blocks) !== undefined)
    if (!found) continue
    if ('problem' in found) {
      problems.push(found.problem)
      continue
    }
    const { line, offset } = comment
    length += found.source.length
    if (++count > MAX_COMMENTS || length > MAX_LENGTH) {
      const message = `only the first ${count - 1} annotations were read: a recap may have ${MAX_COMMENTS}, of ${MAX_LENGTH} characters together`
      problems.push({ rule: 'annotation-syntax', severity: 'warning', line, message, hint: 'Split the recap.' })
      break
    }
    const { entries, problems: ofSyntax } = readEntries(found.source, line)
    problems.push(...ofSyntax)
    const { talk, takeaway } = readBlockKeys(entries, context, [ofDocuments])
    if (!isGiven(talk) && !isGiven(takeaway)) continue
    const inside = holderOf(comment, blocks)
    const block = inside ?? placeOf(comment, blocks, comments)
    if (block === undefined)
      problems.push({
        rule: 'annotation-place',
        severity: 'warning',
        line,
        message: 'the annotation is about nothing: there is no text above or below it',
        hint: 'Write it right below the text that it is about.',
      })
    else annotations.push({ block, line, talk, takeaway, ...(inside === undefined ? {} : { offset }) })
  }
  return annotations
}

/** Metadata of `Key: value` lines hold the block as text, all other dialects as a map. */
const documentEntries = ({ text, metadata }: ReadRecap, problems: Problem[]): { entries: Entry[]; line: number } => {
  const value = metadata.get('hallway')
  if (value === undefined) return { entries: [], line: 1 }
  const line = lineOfKey(text, 1, 'hallway')
  const below = text
    .split('\n', line + MAX_LINES)
    .slice(line - 1)
    .join('\n')
  if (value instanceof Map) return { entries: entriesOf(value, key => lineOfKey(below, line, key)), line }
  const read = readEntries(typeof value === 'string' ? value : '', line)
  problems.push(...read.problems)
  return { entries: read.entries, line }
}

export const readAnnotations = (read: ReadRecap, shared: Vocabulary): Annotations => {
  const problems: Problem[] = []
  let compared = 0
  const mayCompare = (): boolean => compared++ < MAX_COMPARED
  const { entries, line } = documentEntries(read, problems)
  const document: DocumentAnnotation = readKeys(entries, documentKeys, { vocabulary: shared, mayCompare, problems }, [ofComments])
  if (document.talk && document.talks === false)
    problems.push({
      rule: 'annotation-value',
      severity: 'warning',
      line,
      message: 'the whole document is one talk, and there are no talks: the talk counts',
      hint: 'Leave "talk" or "talks" out.',
    })
  const vocabulary = withNames(shared, document.names ?? {})
  const blocks = ofBlocks(read, { vocabulary, mayCompare, problems })
  const lineOf = (key: string): number => entries.find(entry => entry.key === key)?.line ?? line
  return { document, lineOf, blocks, vocabulary, problems: [...problems, ...unread(read)] }
}
