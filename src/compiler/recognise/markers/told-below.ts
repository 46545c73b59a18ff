// A heading's place in; whether the paragraphs right below it tell of several talks by several people. Such a heading holds
// talks and is none: `The big finale` over a paragraph a talk. Passes over what is said of the heading's own talk.
import type { Vocabulary } from '../../vocabulary.ts'
import type { Block } from '../../read/outline.ts'
import type { SectionPlace } from './marker.ts'
import { toldIn } from './prose.ts'
import { titleKey } from './set-off-titles.ts'

const FEWEST = 2

export const tellsOfSeveral = (place: SectionPlace, blocks: Block[], vocabulary: Vocabulary): boolean => {
  const own = titleKey(blocks[place.block]?.inline.text ?? '')
  const told = blocks
    .slice(place.block + 1, place.until)
    .filter(({ type, parent, heading }) => type === 'paragraph' && parent < 0 && heading === place.block)
    .flatMap(({ inline }) => toldIn(inline, vocabulary))
    .filter(({ title }) => !own.includes(titleKey(title.text)))
  const givers = new Set(told.map(({ speakers }) => speakers[0]).filter(name => name !== undefined))
  return givers.size >= FEWEST
}
