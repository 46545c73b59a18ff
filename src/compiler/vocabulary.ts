// The vocabulary's YAML lists in; names that can be looked up in text out. A list that cannot be read is a diagnostic,
// and the others still serve.
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { Diagnostic } from '../corpus/diagnostic.ts'
import { fold, slug } from '../corpus/ids.ts'
import type { EntityKind } from '../corpus/schema.ts'
import type { VocabularyFile } from './compile.ts'
import { joinedOf } from './joined-names.ts'
import { eachWord } from './words.ts'

export type NameKind = EntityKind | 'conference'
export type Name = {
  kind: NameKind
  id: string
  name: string
  aliases: string[]
  url?: string
  maker?: string
  /** Matches only as it is capitalised here. */
  exact: boolean
  /** Matches only where it is set as code, is a link's text, or a link leads to its address. */
  code: boolean
  regions: string[]
}
/** Where an entry stands in its list: for diagnostics, so no part of the name. */
type Entry = { name: Name; file: string; line: number }

export type Vocabulary = {
  names: Name[]
  /** By kind and folded spelling. */
  find(kind: NameKind, spelling: string): Name | undefined
  /** Repository addresses to tools. */
  tools: Map<string, Name>
  /** Spellings by their first token, longest first. */
  spellings: Map<string, Spelling[]>
  /** Folded: what persons' names begin with. */
  givenNames: ReadonlySet<string>
  /** On which side of a dash one document writes its names: `Name — Title` or `Title — Name`. */
  namesStand?: 'before' | 'behind'
  /** Where `NAME: Title` is a habit of a document. */
  namesBeforeColon?: boolean
  /** Where `Title, NAME` is one. */
  namesBehindComma?: 'alone' | 'employed'
  /** `addressKey` of the post that one document reports on, or of its repository: that is no tool. */
  original?: string
}
export type Spelling = { name: Name; text: string; tokens: string[] }
export type Token = { folded: string; start: number; end: number }

const kinds: Record<string, NameKind> = {
  tools: 'tool',
  companies: 'company',
  topics: 'topic',
  people: 'person',
  conferences: 'conference',
}

const GIVEN_NAMES = /(?:^|\/)given-names\.txt$/

/** Words, and the signs that belong to names such as `C++`. Offsets are those of the text. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  const lower = isAscii.test(text) ? text.toLowerCase() : undefined
  eachWord(text, (start, end, isWord) => {
    if (!isWord && !isSign.test(text.charAt(start))) return
    tokens.push({ folded: lower?.slice(start, end) ?? fold(text.slice(start, end)), start, end })
  })
  return tokens
}
const isAscii = /^[\0-\x7f]*$/
const isSign = /[+#&]/

/** An address without its scheme, `www.` and trailing parts that do not change the repository. */
export const addressKey = (url: string): string => {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
  const repository = bare.match(/^(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/]+\/[^/]+/)?.[0]
  return (repository ?? bare).replace(/\.git$/, '').replace(/\/$/, '')
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '')
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(text).filter(Boolean) : text(value) ? [text(value)] : []

const readName = (entry: unknown, kind: NameKind): Name | undefined => {
  if (typeof entry !== 'object' || entry === null) return undefined
  const values = new Map<string, unknown>(Object.entries(entry))
  const name = text(values.get('name'))
  if (!name) return undefined
  const url = text(values.get('url'))
  const maker = text(values.get('maker'))
  return {
    kind,
    name,
    id: slug(text(values.get('id')) || name),
    aliases: texts(values.get('aliases')),
    ...(/^https?:\/\//.test(url) ? { url } : {}),
    ...(maker ? { maker } : {}),
    exact: values.get('exact') === true || name.length < 3,
    code: values.get('code') === true,
    regions: texts(values.get('regions')),
  }
}

/** Undefined where the source is no YAML; what it says then stands in the diagnostics. */
const loadList = (source: string, path: string, diagnostics: Diagnostic[]): unknown => {
  try {
    return load(source, { schema: CORE_SCHEMA, maxDepth: 10, maxAliases: 50 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    diagnostics.push({
      rule: 'vocabulary-syntax',
      severity: 'error',
      file: path,
      line: (error.mark?.line ?? 0) + 1,
      message: error.reason,
      hint: 'Mend the YAML list.',
    })
    return undefined
  }
}

const readList = ({ path, text: source }: VocabularyFile, kind: NameKind, diagnostics: Diagnostic[]): Entry[] => {
  const list = loadList(source, path, diagnostics)
  if (!list) return []
  if (!Array.isArray(list)) {
    diagnostics.push({
      rule: 'vocabulary-syntax',
      severity: 'error',
      file: path,
      line: 1,
      message: 'the vocabulary is a list of entries',
      hint: 'Begin each entry with "- name:".',
    })
    return []
  }
  const lines = source.split('\n').flatMap((line, at) => (/^-\s/.test(line) ? [at + 1] : []))
  return list.flatMap((entry: unknown, index) => {
    const name = readName(entry, kind)
    // Entries that do not each begin a line of their own cannot be told apart.
    const line = (lines.length === list.length ? lines[index] : undefined) ?? 1
    if (!name)
      diagnostics.push({
        rule: 'vocabulary-entry',
        severity: 'error',
        file: path,
        line,
        message: `entry ${index + 1} has no name`,
        hint: 'Give each entry a name.',
      })
    return name ? { name, file: path, line } : []
  })
}

/** One spelling means one thing of a kind, and a maker is a company that can be looked up. */
const checkEntries = (entries: Entry[], diagnostics: Diagnostic[]) => {
  const owners = new Map<string, Entry>()
  for (const entry of entries) {
    for (const spelling of [entry.name.name, ...entry.name.aliases]) {
      const key = `${entry.name.kind} ${fold(spelling)}`
      const owner = owners.get(key)
      if (!owner) owners.set(key, entry)
      else if (owner !== entry)
        diagnostics.push({
          rule: 'vocabulary-duplicate',
          severity: 'warning',
          file: entry.file,
          line: entry.line,
          message: `"${spelling}" stands already for "${owner.name.name}" in line ${owner.line}`,
          hint: 'Keep the spelling in one entry.',
        })
    }
  }
  for (const { name, file, line } of entries)
    if (name.maker && owners.get(`company ${fold(name.maker)}`)?.name.name !== name.maker)
      diagnostics.push({
        rule: 'vocabulary-maker',
        severity: 'warning',
        file,
        line,
        message: `"${name.maker}", maker of "${name.name}", is no company of companies.yaml`,
        hint: 'List the company, or spell the maker as it is listed.',
      })
}

/** One name a line, `#` before a remark. */
const readGivenNames = (files: VocabularyFile[]): Set<string> =>
  new Set(
    files
      .filter(({ path }) => GIVEN_NAMES.test(path))
      .flatMap(file => file.text.split(/\r?\n/))
      .map(line => line.trim())
      .filter(line => line && !line.startsWith('#'))
      .map(fold),
  )

export const readVocabulary = (all: VocabularyFile[]): { vocabulary: Vocabulary; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  const files = all.filter(({ path }) => !GIVEN_NAMES.test(path))
  const givenNames = readGivenNames(all)
  const entries = files.flatMap(file => {
    const list = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
    const kind = Object.hasOwn(kinds, list) ? kinds[list] : undefined
    if (!kind)
      diagnostics.push({
        rule: 'vocabulary-list',
        severity: 'warning',
        file: file.path,
        message: `"${list}" is no list of the vocabulary, and was not read`,
        hint: `Name it one of: ${Object.keys(kinds).join(', ')}.`,
      })
    try {
      return kind ? readList(file, kind, diagnostics) : []
    } catch (error) {
      diagnostics.push({
        rule: 'vocabulary-syntax',
        severity: 'error',
        file: file.path,
        message: error instanceof Error ? error.message : String(error),
        hint: 'Mend the YAML list.',
      })
      return []
    }
  })
  checkEntries(entries, diagnostics)
  const names = entries.map(({ name }) => name)
  const bySpelling = new Map<string, Name>()
  const spellings = new Map<string, Spelling[]>()
  const tools = new Map<string, Name>()
  const add = (name: Name, text: string): void => {
    const tokens = tokenise(text).map(token => token.folded)
    const first = tokens[0]
    if (first !== undefined) spellings.set(first, [...(spellings.get(first) ?? []), { name, text, tokens }])
  }
  for (const name of names) {
    if (name.kind === 'person') givenNames.add(fold(name.name.split(' ')[0] ?? ''))
    if (name.kind === 'tool' && name.url) tools.set(addressKey(name.url), name)
    for (const spelling of [name.name, ...name.aliases]) {
      const key = `${name.kind} ${fold(spelling)}`
      if (!bySpelling.has(key)) bySpelling.set(key, name)
      add(name, spelling)
    }
  }
  for (const name of names)
    for (const spelling of [name.name, ...name.aliases]) {
      const joined = joinedOf(name, spelling)
      if (joined !== undefined && !bySpelling.has(`${name.kind} ${fold(joined)}`)) add(name, joined)
    }
  for (const list of spellings.values())
    list.sort((a, b) => b.tokens.length - a.tokens.length || (a.name.id < b.name.id ? -1 : 1))
  return {
    vocabulary: { names, tools, spellings, givenNames, find: (kind, spelling) => bySpelling.get(`${kind} ${fold(spelling)}`) },
    diagnostics,
  }
}
