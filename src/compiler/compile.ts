// Recaps and vocabulary in; corpus, facts and diagnostics out. Never throws, whatever the bytes.
// The stages, as a table of contents: read, recognise, check, link.
import type { Diagnostic } from '../corpus/diagnostic.ts'
import type { Corpus, TakeawayKind, TalkKind, Voice } from '../corpus/schema.ts'
import { checks } from './checks/checks.ts'
import { factsOf } from './facts.ts'
import { link } from './link.ts'
import type { Problem } from './read/metadata.ts'
import { readRecap } from './read/recap.ts'
import { type RecognisedRecap, recogniseRecap } from './recognise/recap.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** A document as it lies on disk. `path` is as the user gave it, with `/`. */
export type SourceFile = { path: string; bytes: Uint8Array }
/** A vocabulary list; the file's name says what it holds: `tools.yaml`, `companies.yaml`, … */
export type VocabularyFile = { path: string; text: string }

/** What one file says: the record that `npm run facts` prints as one JSON line. */
export type Facts = {
  file: string
  title: string
  conference: string
  year: number | null
  talks: {
    title: string
    kind: TalkKind
    line: number
    speakers: string[]
    companies: string[]
    tools: string[]
    topics: string[]
    links: string[]
    takeaways: { text: string; kind: TakeawayKind; voice: Voice; line: number }[]
  }[]
  tools: { name: string; url: string | null }[]
  companies: string[]
  people: string[]
  diagnostics: { rule: string; severity: Diagnostic['severity']; line: number | null; message: string }[]
}

export type Compilation = { corpus: Corpus; facts: Facts[]; diagnostics: Diagnostic[] }

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One file, whatever it holds: what it says, and what is wrong with it. */
const readOne = ({ path, bytes }: SourceFile, vocabulary: Vocabulary): { recap?: RecognisedRecap; diagnostics: Diagnostic[] } => {
  const at = (problem: Problem): Diagnostic => ({ file: path, ...problem })
  try {
    const read = readRecap(path, bytes)
    if (!read.recap) return { diagnostics: read.problems.map(at) }
    const { recap, problems } = recogniseRecap(read.recap, vocabulary)
    const found = checks.flatMap(check => check(recap, vocabulary))
    return { recap, diagnostics: [...read.problems, ...problems, ...found].map(at) }
  } catch (error) {
    // What a parser throws at (nesting past its stack) is the document's problem, and the others still compile.
    const message =
      error instanceof RangeError ? 'it is nested too deeply' : error instanceof Error ? error.message : String(error)
    return {
      diagnostics: [
        at({
          rule: 'unreadable-recap',
          severity: 'error',
          message: `the recap cannot be read: ${message}`,
          hint: 'Write it in plainer Markdown.',
        }),
      ],
    }
  }
}

export const compile = (input: { files: SourceFile[]; vocabulary: VocabularyFile[] }): Compilation => {
  const { vocabulary, diagnostics } = readVocabulary(input.vocabulary)
  const files = [...input.files].sort((a, b) => compare(a.path, b.path))
  const results = files.map(file => ({ file, ...readOne(file, vocabulary) }))
  return {
    corpus: link(
      results.flatMap(({ recap }) => recap ?? []),
      vocabulary,
    ),
    facts: results.map(({ file, recap, diagnostics: ofFile }) => factsOf(file.path, recap, ofFile)),
    diagnostics: [...diagnostics, ...results.flatMap(result => result.diagnostics)],
  }
}
