// The vocabulary and one document in; the vocabulary as that document speaks out: a tool that it links to or sets as code once
// (`cashier`, a word like any other elsewhere) is meant wherever the document writes that name.
import type { Inline } from '../read/inline.ts'
import { slug } from '../../corpus/ids.ts'
import { type Name, type Spelling, tokenise, type Vocabulary } from '../vocabulary.ts'
import { findMentions } from './mentions.ts'

/** A repository's own name is plain where the writer uses it as the link's text, or where no word looks like it. */
const isTelling = (name: string, written: string): boolean =>
  name.length > 2 && (written === name || /[-_.\d]|\p{Ll}\p{Lu}/u.test(name))

export const withDocumentNames = (vocabulary: Vocabulary, inlines: Inline[]): Vocabulary => {
  const names = new Map<string, Name>()
  for (const inline of inlines) {
    if (!inline.spans.some(({ type }) => type === 'link' || type === 'code')) continue
    for (const { entity, name, start, end, known, url } of findMentions(inline, vocabulary)) {
      if (entity !== 'tool' || names.has(name)) continue
      const entry = known ? vocabulary.find('tool', name) : undefined
      if (entry?.code) names.set(name, { ...entry, code: false, exact: true })
      else if (!known && isTelling(name, inline.text.slice(start, end)))
        names.set(name, {
          kind: 'tool',
          id: slug(name),
          name,
          aliases: [],
          exact: true,
          code: false,
          regions: [],
          ...(url ? { url } : {}),
        })
    }
  }
  if (names.size === 0) return vocabulary
  const spellings = new Map(vocabulary.spellings)
  for (const name of names.values()) {
    for (const text of [name.name, ...name.aliases]) {
      const tokens = tokenise(text).map(({ folded }) => folded)
      const first = tokens[0]
      if (first === undefined) continue
      const others = (spellings.get(first) ?? []).filter(other => other.name.kind !== 'tool' || other.text !== text)
      const added: Spelling = { name, text, tokens }
      spellings.set(
        first,
        [...others, added].sort((a, b) => b.tokens.length - a.tokens.length),
      )
    }
  }
  return { ...vocabulary, spellings }
}
