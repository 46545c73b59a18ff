// A vocabulary and what a document says of names in; the vocabulary as it is meant there out.
import { fold, slug } from '../../../corpus/ids.ts'
import type { EntityKind } from '../../../corpus/schema.ts'
import type { Problem } from '../../read/metadata.ts'
import { type Name, type Spelling, tokenise, type Vocabulary } from '../../vocabulary.ts'
import type { Annotations, DocumentAnnotation } from './annotation.ts'

type Names = NonNullable<DocumentAnnotation['names']>
const kinds: [keyof Names, EntityKind][] = [
  ['tools', 'tool'],
  ['companies', 'company'],
  ['people', 'person'],
  ['topics', 'topic'],
]

/** A declared name is meant wherever it is written so, and a topic in any capitals. */
export const withNames = (vocabulary: Vocabulary, names: Names): Vocabulary => {
  const declared = kinds.flatMap(([list, kind]) =>
    (names[list] ?? []).map((name): Name => {
      const entry = vocabulary.find(kind, name)
      const exact = kind !== 'topic'
      return entry
        ? { ...entry, aliases: [...entry.aliases, name], code: false, exact: entry.code ? exact : entry.exact }
        : { kind, id: slug(name), name, aliases: [], exact, code: false, regions: [] }
    }),
  )
  if (declared.length === 0) return vocabulary
  const spellings = new Map(vocabulary.spellings)
  const byKey = new Map<string, Name>()
  for (const name of declared)
    for (const text of new Set([name.name, ...name.aliases])) {
      byKey.set(`${name.kind} ${fold(text)}`, name)
      const tokens = tokenise(text).map(({ folded }) => folded)
      const first = tokens[0]
      if (first === undefined) continue
      const others = (spellings.get(first) ?? []).filter(other => other.name.kind !== name.kind || other.text !== text)
      const added: Spelling = { name, text, tokens }
      spellings.set(
        first,
        [...others, added].sort((a, b) => b.tokens.length - a.tokens.length),
      )
    }
  return {
    ...vocabulary,
    names: [...vocabulary.names, ...declared.filter(({ kind, name }) => !vocabulary.find(kind, name))],
    spellings,
    find: (kind, spelling) => byKey.get(`${kind} ${fold(spelling)}`) ?? vocabulary.find(kind, spelling),
  }
}

/** Without the spellings that are not meant: the name, or one way to write it. */
export const withoutNames = (vocabulary: Vocabulary, ignore: string[]): Vocabulary => {
  if (ignore.length === 0) return vocabulary
  const ignored = new Set(ignore.map(fold))
  const isMeant = ({ name, text }: Spelling): boolean => !ignored.has(fold(name.name)) && !ignored.has(fold(text))
  return {
    ...vocabulary,
    spellings: new Map([...vocabulary.spellings].map(([first, list]) => [first, list.filter(isMeant)])),
    tools: new Map([...vocabulary.tools].filter(([, { name }]) => !ignored.has(fold(name)))),
    find: (kind, spelling) => {
      const found = ignored.has(fold(spelling)) ? undefined : vocabulary.find(kind, spelling)
      return found && !ignored.has(fold(found.name)) ? found : undefined
    },
  }
}

export const withoutIgnored = (names: string[], ignore: string[]): string[] => {
  const ignored = new Set(ignore.map(fold))
  return names.filter(name => !ignored.has(fold(name)))
}

/** Names that the annotation speaks of, and the recap does not. */
export const namesOfNothing = ({ document: { names = {}, ignore = [] }, lineOf }: Annotations, body: string): Problem[] => {
  const declared = kinds.flatMap(([list]) => names[list] ?? []).map(name => ({ name, key: 'names' }))
  const all = [...declared, ...ignore.map(name => ({ name, key: 'ignore' }))]
  const text = all.length > 0 ? fold(body) : ''
  return all
    .filter(({ name }) => !text.includes(fold(name)))
    .map(({ name, key }) => ({
      rule: 'annotation-value',
      severity: 'note',
      line: lineOf(key),
      message: `"${name}" does not stand in this recap`,
      hint: 'Write it as the recap does, or leave it out.',
    }))
}
