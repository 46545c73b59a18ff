// Observations made in talks, a paragraph each, at whose end stands in brackets who made them: `… depends on waiting. (Ann Example)`.
// Nobody wrote down what the talks were called: each bears the speaker's name. Refuses a few such paragraphs among others.
import { sliceInline } from '../../read/inline.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, namePattern } from '../person-shape.ts'
import { claimsOf } from './claims.ts'
import { type Context, type FoundTalk, groupBy, isTaken, type Marker } from './marker.ts'

/** Of so many paragraphs it is how somebody writes. */
const HABIT = 3
const atEnd = new RegExp(`[.!?"”)]\\s+\\((${namePattern})\\)[.]?\\s*$`, 'u')
const ofTalks = /\b(?:talks|sessions|speakers|presentations)\b/i
const ofOthers = /\b(?:jokes?|comments?|feedback|survey|poems?|read|team|photos?|colleagues?)\b/i
/** In UTF-16 units. */
const LONGEST_END = 80

export const peopleLast: Marker = {
  name: 'people last',
  find({ blocks, vocabulary, sections, found, document, isReport }: Context) {
    if (!document.conference && !isReport) return []
    const paragraphs = blocks.flatMap((block, index) => {
      const holds = (sections.get(block.heading)?.own ?? sections.get(block.heading)?.within)?.holds
      const isOpen = block.type === 'paragraph' && block.parent < 0 && !block.quoted && !isTaken(found, index)
      return isOpen && holds !== 'tools' && holds !== 'aside' ? [{ block, index }] : []
    })
    const told = [...groupBy(paragraphs, ({ block }) => block.heading).values()].flatMap(ofSection => {
      const signed = ofSection.flatMap(({ block: { inline }, index }) => {
        const name = inline.text.slice(-LONGEST_END).match(atEnd)?.[1]
        const at = name === undefined ? -1 : inline.text.lastIndexOf(name)
        return name !== undefined && isPerson(name, vocabulary)
          ? [{ index, name: canonicalPerson(name, vocabulary), title: sliceInline(inline, at, at + name.length) }]
          : []
      })
      return signed.length * 2 >= ofSection.length ? signed : []
    })
    const names = [...new Set(told.map(({ name }) => name))]
    const areGiven = names.filter(name => isGiven(name.split(' ')[0] ?? '', vocabulary)).length * 2 > names.length
    const [first] = told
    // `… observations made in talks:` above them.
    const above =
      first && `${blocks[blocks[first.index]?.heading ?? -1]?.inline.text ?? ''} ${blocks[first.index - 1]?.inline.text ?? ''}`
    if (names.length < HABIT || !areGiven || above === undefined || !ofTalks.test(above) || ofOthers.test(above)) return []
    return told.map(
      ({ index, name, title }): FoundTalk => ({
        marker: 'prose',
        block: index,
        until: index + 1,
        title,
        kind: 'talk',
        speakers: [name],
        companies: [],
        claims: claimsOf([name], []),
        spread: true,
        evidence: [{ of: 'talk', reason: `one of ${told.length} paragraphs that end with who spoke`, confidence: 0.65 }],
      }),
    )
  },
}
