// A paragraph in; the keynotes out of which it says who gave them, but no title: `a keynote from Ann Example`, `Ann Example's
// opening keynote`. Their title is what the writer calls them. Refuses what is to come, and names that nothing tells.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, namePattern } from '../person-shape.ts'
import { remembered } from '../remembered.ts'
import { sentencesOf } from '../sentences.ts'
import type { Reported } from './set-off-titles.ts'

const which =
  '(?:(?:opening|closing|morning|evening|afternoon|final|first|second|third|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s+)?'
const keynote = `${which}keynote`
const from = new RegExp(
  `\\b(${keynote})(?:\\s+(?:talk|speech|address|session|presentation))?(?:\\s+(?:was|is))?(?:\\s+(?:given|delivered|presented|held))?\\s+(?:by|from)\\s+(${namePattern})`,
  'giu',
)
const of = new RegExp(`(${namePattern})['’]s?\\s+(?:\\p{Ll}+\\s+)?(${keynote})\\b(?!\\s+(?:on|about|titled|called)\\b)`, 'gu')
const upcoming = /\b(?:will|next year|last year|upcoming|going to be|looking forward|announce\w*|featur(?:es|ing))\b/i

/** A given name, or words that are set off, tell a name. */
const isNamed = (name: string, at: number, { spans }: Inline, vocabulary: Vocabulary): boolean =>
  isPerson(name, vocabulary) &&
  (isGiven(name.split(/\s/)[0] ?? '', vocabulary) ||
    vocabulary.find('person', name) !== undefined ||
    spans.some(({ start, end }) => Math.abs(start - at) <= 1 && Math.abs(end - at - name.length) <= 1))

export const keynotesIn = remembered((inline: Inline, vocabulary): Reported[] =>
  /keynote/i.test(inline.text)
    ? sentencesOf(inline).flatMap(sentence => {
        const { text } = sentence
        if (upcoming.test(text)) return []
        const said = [
          ...[...text.matchAll(from)].map(found => ({ found, name: found[2] ?? '', title: found[1] ?? '' })),
          ...[...text.matchAll(of)].map(found => ({ found, name: found[1] ?? '', title: found[2] ?? '' })),
        ]
        return said.flatMap(({ found, name, title }): Reported[] => {
          const at = found.index + found[0].indexOf(name)
          const begin = found.index + found[0].indexOf(title)
          return /^\p{Lu}/u.test(name) && isNamed(name, at, sentence, vocabulary)
            ? [
                {
                  title: sliceInline(sentence, begin, begin + title.length),
                  speakers: [canonicalPerson(name, vocabulary)],
                  companies: [],
                  reason: `prose: a keynote "by ${name}", whose title is not said`,
                  confidence: 0.65,
                },
              ]
            : []
        })
      })
    : [],
)
