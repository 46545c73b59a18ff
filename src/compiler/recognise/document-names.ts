// The vocabulary and one document in; the vocabulary as that document speaks out: a tool that it links to or sets as code once
// (`cashier`, a word like any other elsewhere), or lists under "Tools", is meant wherever the document writes that name.
import type { Span } from '../read/inline.ts'
import type { Block } from '../read/outline.ts'
import { slug } from '../../corpus/ids.ts'
import { type Name, type Spelling, tokenise, type Vocabulary } from '../vocabulary.ts'
import { findMentions } from './mentions.ts'
import { sentencesOf } from './sentences.ts'

/** A repository's own name is plain where the writer uses it as the link's text, or where no word looks like it. */
const isTelling = (name: string, written: string): boolean =>
  name.length > 2 && (written === name || /[-_.\d]|\p{Ll}\p{Lu}/u.test(name))

const saysTools =
  /^(?:(?:the|some|new|useful|interesting|mentioned|recommended|favou?rite|open[- ]source) )*(?:tools?|tooling|software|libraries|frameworks)(?: (?:mentioned|used|i saw|seen|discussed))?\s*:?$/i

/** Items of a list below "Tools" that begin with a name: a link's text, bold or code. */
const listedTools = (blocks: Block[], vocabulary: Vocabulary): Name[] => {
  let below = false
  return blocks.flatMap(({ type, level, inline: { text, spans } }): Name[] => {
    if (type !== 'item') below = saysTools.test(text.trim())
    if (!below || type !== 'item' || level !== 1) return []
    const span = spans.find(({ type: kind, start, end }) => kind !== 'emphasis' && start <= 1 && end > start)
    const name = span ? text.slice(span.start, span.end).trim() : ''
    const isOther = (['tool', 'company', 'topic', 'person', 'conference'] as const).some(kind => vocabulary.find(kind, name))
    if (!span || isOther || name.length < 3 || name.split(/\s+/).length > 3 || /^https?:|[.!?:]$/.test(name)) return []
    return [foundName(name, span.url)]
  })
}

const foundName = (name: string, url: string | undefined): Name => ({
  kind: 'tool',
  id: slug(name),
  name,
  aliases: [],
  exact: true,
  code: false,
  regions: [],
  ...(url ? { url } : {}),
})

const isMarked = ({ type }: Span): boolean => type === 'link' || type === 'code'

export const withDocumentNames = (vocabulary: Vocabulary, blocks: Block[]): Vocabulary => {
  const names = new Map(listedTools(blocks, vocabulary).map(name => [name.name, name]))
  for (const { inline } of blocks) {
    if (!inline.spans.some(isMarked)) continue
    for (const sentence of sentencesOf(inline)) {
      // Only a link or code can tell a name that the vocabulary does not have, or has as code alone.
      if (!sentence.spans.some(isMarked)) continue
      for (const { entity, name, start, end, known, url } of findMentions(sentence, vocabulary)) {
        if (entity !== 'tool' || names.has(name)) continue
        const entry = known ? vocabulary.find('tool', name) : undefined
        if (entry?.code) names.set(name, { ...entry, code: false, exact: true })
        else if (!known && isTelling(name, sentence.text.slice(start, end))) names.set(name, foundName(name, url))
      }
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
