// Recaps and vocabulary in; corpus, facts and diagnostics out. Never throws, whatever the bytes.
// The stages, as a table of contents: read, recognise, check, link.
import type { Diagnostic } from '../corpus/diagnostic.ts'
import { compare } from '../corpus/order.ts'
import type { Corpus, Evidence, TalkKind } from '../corpus/schema.ts'
import { acrossChecks } from './checks/across/checks.ts'
import { checks } from './checks/checks.ts'
import { factsOf } from './facts.ts'
import type { LeftOut } from './left-out.ts'
import { type DraftRecap, draftOf } from './link/draft.ts'
import { createLinker } from './link/link.ts'
import type { Problem } from './read/metadata.ts'
import { readRecap } from './read/recap.ts'
import { recogniseRecap } from './recognise/recap.ts'
import type { TakeawayFacts } from './takeaway-facts.ts'
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
    takeaways: TakeawayFacts[]
    evidence?: Evidence[]
  }[]
  tools: { name: string; url: string | null }[]
  companies: string[]
  people: string[]
  diagnostics: { rule: string; severity: Diagnostic['severity']; line: number | null; message: string }[]
  evidence?: Evidence[]
  leftOut?: LeftOut
}

export type Compilation = { corpus: Corpus; facts: Facts[]; diagnostics: Diagnostic[] }

/** What a file gives by itself, whatever the other files say. */
type Reading = { draft?: DraftRecap; facts: Facts; diagnostics: Diagnostic[] }

/** One file, whatever it holds: what it says, and what is wrong with it. A draft only where it is to be linked. */
const readOne = ({ path, bytes }: SourceFile, vocabulary: Vocabulary, linked: boolean): Reading => {
  const at = (problem: Problem): Diagnostic => ({ file: path, ...problem })
  const unread = (diagnostics: Diagnostic[]): Reading => ({ facts: factsOf(path, undefined, diagnostics), diagnostics })
  try {
    const read = readRecap(path, bytes)
    if (!read.recap) return unread(read.problems.map(at))
    const { recap, problems } = recogniseRecap(read.recap, vocabulary)
    const found = checks.flatMap(check => check(recap, vocabulary))
    const diagnostics = [...read.problems, ...problems, ...found].map(at)
    const facts = factsOf(path, recap, diagnostics)
    return linked ? { draft: draftOf(recap), facts, diagnostics } : { facts, diagnostics }
  } catch (error) {
    // What a parser throws at (nesting past its stack) is the document's problem, anything else ours; the others still compile.
    const message =
      error instanceof RangeError ? 'it is nested too deeply' : error instanceof Error ? error.message : String(error)
    return unread([
      at({
        rule: 'unreadable-recap',
        severity: 'error',
        line: 1,
        message: `the recap cannot be read: ${message}`,
        hint:
          error instanceof RangeError
            ? 'Write it in plainer Markdown.'
            : 'This is a mistake of the compiler: report it, with the recap.',
      }),
    ])
  }
}

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0)
  return a.length - b.length
}

const sameTexts = (a: VocabularyFile[], b: VocabularyFile[]): boolean =>
  a.length === b.length && a.every(({ path, text }, i) => path === b[i]?.path && text === b[i]?.text)

const sortedLists = (lists: VocabularyFile[]): VocabularyFile[] =>
  lists.toSorted((a, b) => compare(a.path, b.path) || compare(a.text, b.text))

const sortedFiles = (files: SourceFile[]): SourceFile[] =>
  files.toSorted((a, b) => compare(a.path, b.path) || compareBytes(a.bytes, b.bytes))

export type CompilerInput = { files: SourceFile[]; vocabulary: VocabularyFile[] }
export type Compiler = (input: CompilerInput) => Compilation

/** Once, and nothing is remembered: what is done with is free for the rest. */
export const compile: Compiler = input => {
  const { vocabulary, diagnostics: ofVocabulary } = readVocabulary(sortedLists(input.vocabulary))
  const drafts: DraftRecap[] = []
  const facts: Facts[] = []
  const diagnostics = [...ofVocabulary]
  for (const file of sortedFiles(input.files)) {
    const reading = readOne(file, vocabulary, true)
    if (reading.draft) drafts.push(reading.draft)
    facts.push(reading.facts)
    diagnostics.push(...reading.diagnostics)
  }
  const corpus = createLinker(vocabulary, { once: true })(drafts)
  return { corpus, facts, diagnostics: [...diagnostics, ...acrossChecks.flatMap(check => check(corpus, vocabulary))] }
}

/** One file after another, none held: what each says by itself. Then what is wrong with the vocabulary and the files. */
export function* readFacts(input: CompilerInput): Generator<Facts, Diagnostic[]> {
  const { vocabulary, diagnostics } = readVocabulary(sortedLists(input.vocabulary))
  const found = [...diagnostics]
  for (const file of sortedFiles(input.files)) {
    const reading = readOne(file, vocabulary, false)
    found.push(...reading.diagnostics)
    yield reading.facts
  }
  return found
}

/** Compiles again and again, what changed alone: each answer is the same, byte for byte, as that of `compile`. */
export const createCompiler = (): Compiler => {
  let lists: VocabularyFile[] | undefined
  let read = readVocabulary([])
  let link = createLinker(read.vocabulary)
  let remembered = new Map<string, { file: SourceFile; reading: Reading }>()

  return input => {
    const wanted = sortedLists(input.vocabulary)
    if (!lists || !sameTexts(lists, wanted)) {
      lists = wanted
      read = readVocabulary(wanted)
      link = createLinker(read.vocabulary)
      remembered = new Map()
    }
    const { vocabulary, diagnostics } = read
    const results = sortedFiles(input.files).map(file => {
      const known = remembered.get(file.path)
      return known && compareBytes(known.file.bytes, file.bytes) === 0
        ? known
        : { file, reading: readOne(file, vocabulary, true) }
    })
    remembered = new Map(results.map(result => [result.file.path, result]))
    const readings = results.map(({ reading }) => reading)
    const corpus = link(readings.flatMap(({ draft }) => draft ?? []))
    const across = acrossChecks.flatMap(check => check(corpus, vocabulary))
    return {
      corpus,
      facts: readings.map(({ facts }) => facts),
      diagnostics: [...diagnostics, ...readings.flatMap(reading => reading.diagnostics), ...across],
    }
  }
}
