// A paragraph in; the keynotes out of which it says who gave them, but no title: `a keynote from Ann Example`, `Ann Example's
// opening keynote`. Their title is what the writer calls them. Refuses what is to come, and names that nothing tells.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isGiven, isPerson, mayBeStated, namePattern } from '../person-shape.ts'
import { remembered } from '../remembered.ts'
import { sentencesOf } from '../sentences.ts'
import type { Reported } from './reported.ts'

/** `Opening` or `opening`: without regard to case, any word would be a part of a name. */
const which =
  '(?:(?:[Oo]pening|[Cc]losing|[Mm]orning|[Ee]vening|[Aa]fternoon|[Ff]inal|[Ff]irst|[Ss]econd|[Tt]hird|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day)\\s+)?'
const keynote = `${which}(?:[Kk]eynote|KEYNOTE)`
const from = new RegExp(
  `\\b(${keynote})(?:\\s+(?:talk|speech|address|session|presentation))?(?:\\s+(?:was|is))?(?:\\s+(?:given|delivered|presented|held))?\\s+(?:by|from)\\s+(${namePattern})`,
  'gu',
)
const of = new RegExp(`(${namePattern})['’]s?\\s+(?:\\p{Ll}+\\s+)?(${keynote})\\b(?!\\s+(?:on|about|titled|called)\\b)`, 'gu')
const upcoming = /\b(?:will|next year|last year|upcoming|going to be|looking forward|announce\w*|featur(?:es|ing))\b/i

const byOneName = new RegExp(`\\b(${keynote})\\s+by\\s+(\\p{Lu}[\\p{L}\\p{M}'’-]+)[.!]?$`, 'iu')
/** `It began with a keynote by Zyx. She …`: who has one name only, and is spoken of as somebody. */
const ofOneName = ({ text }: Inline, next: string, vocabulary: Vocabulary): { title: string; name: string } | undefined => {
  const [, title, name] = text.match(byOneName) ?? []
  const isSomebody = name !== undefined && /^\p{Lu}/u.test(name) && /^(?:She|He)\s/.test(next) && mayBeStated(name, vocabulary)
  return title && isSomebody ? { title, name } : undefined
}

/** A given name, or words that are set off, tell a name. */
const isNamed = (name: string, at: number, { spans }: Inline, vocabulary: Vocabulary): boolean =>
  isPerson(name, vocabulary) &&
  (isGiven(name.split(/\s/)[0] ?? '', vocabulary) ||
    vocabulary.find('person', name) !== undefined ||
    spans.some(({ start, end }) => Math.abs(start - at) <= 1 && Math.abs(end - at - name.length) <= 1))

const untitled = (sentence: Inline, at: number, title: string, name: string): Reported => ({
  title: sliceInline(sentence, at, at + title.length),
  speakers: [name],
  companies: [],
  reason: `prose: a keynote "by ${name}", whose title is not said`,
  confidence: 0.65,
})

export const keynotesIn = remembered((inline: Inline, vocabulary): Reported[] =>
  /keynote/i.test(inline.text)
    ? sentencesOf(inline).flatMap((sentence, index, sentences) => {
        const { text } = sentence
        if (upcoming.test(text)) return []
        const one = ofOneName(sentence, sentences[index + 1]?.text ?? '', vocabulary)
        if (one) return [untitled(sentence, text.lastIndexOf(one.title), one.title, one.name)]
        const said = [
          ...[...text.matchAll(from)].map(found => ({ found, name: found[2] ?? '', title: found[1] ?? '' })),
          ...[...text.matchAll(of)].map(found => ({ found, name: found[1] ?? '', title: found[2] ?? '' })),
        ]
        return said.flatMap(({ found, name, title }): Reported[] => {
          const at = found.index + found[0].indexOf(name)
          const begin = found.index + found[0].indexOf(title)
          return /^\p{Lu}/u.test(name) && isNamed(name, at, sentence, vocabulary)
            ? [untitled(sentence, begin, title, canonicalPerson(name, vocabulary))]
            : []
        })
      })
    : [],
)
