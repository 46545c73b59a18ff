// A sentence in; the people out whom it names by a link to where they tell of themselves: `[Zyx Fixture](https://twitter.com/zyx)`,
// `[@zyx](https://github.com/zyx)`. For names that few bear, beside a title: a firm may have such a page too.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { NamedMention } from '../mentions.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson } from '../person-shape.ts'
import { isProfile } from '../profile.ts'

const handle = /^@(\w{2,30})$/

export const linkedPeople = ({ text, spans }: Inline, known: NamedMention[], vocabulary: Vocabulary): NamedMention[] =>
  spans.flatMap(({ type, start, end, url }): NamedMention[] => {
    const isKnown = known.some(mention => mention.start < end && mention.end > start)
    if (type !== 'link' || isKnown || !isProfile(url)) return []
    const words = text.slice(start, end).trim()
    const name = words.match(handle)?.[1] ?? (isPerson(words, vocabulary) ? canonicalPerson(words, vocabulary) : undefined)
    return name ? [{ entity: 'person', name, start, end, known: false }] : []
  })
