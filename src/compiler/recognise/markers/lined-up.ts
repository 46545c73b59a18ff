// A paragraph in; the talks out that lines of it list, each a name, a dash and a title that is set off up to the line's end, where
// two at least follow one another: `Ann Example - _Title_`. Refuses a line that only ends because its editor wrapped it.
import { type Inline, linesOfInline, sliceInline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { canonicalPerson } from '../people.ts'
import { isPerson, mayBeStated, namePattern } from '../person-shape.ts'
import { isLikeTitle } from './programme-titles.ts'
import { type Reported, reported } from './reported.ts'

const FEWEST = 2
const lead = new RegExp(`^(${namePattern}(?:(?:,| and| &) ${namePattern})*)\\s*(?:\\s[-–—]|:)\\s+`, 'u')

type Line = { title: Inline; speakers: string[] }

const readLine = (line: Inline, vocabulary: Vocabulary): Line | undefined => {
  const [whole, names] = line.text.match(lead) ?? []
  if (!whole || !names) return undefined
  const rest = sliceInline(line, whole.length, line.text.length)
  const isSetOff =
    rest.spans.some(({ type, start, end }) => type !== 'code' && start === 0 && end >= rest.text.length) ||
    /^["“«].+["”»]$/u.test(rest.text)
  const speakers = names.split(/,\s+| and | & /)
  return isSetOff && speakers.every(name => isPerson(name, vocabulary) || mayBeStated(name, vocabulary))
    ? {
        title: /^["“«]/.test(rest.text) ? sliceInline(rest, 1, rest.text.length - 1) : rest,
        speakers: speakers.map(name => canonicalPerson(name, vocabulary)),
      }
    : undefined
}

const ofWriter = /\b(?:my|mine|our|ours|me|us)\b/i

export const linedUp = (inline: Inline, vocabulary: Vocabulary): Reported[] => {
  if ((inline.breaks?.length ?? 0) < FEWEST - 1) return []
  const lines = linesOfInline(inline).map(line => readLine(line, vocabulary))
  const read = lines.filter(line => line !== undefined)
  // Some titles have few capitals; remarks on people have none, or say whose.
  const isList =
    read.filter(({ title }) => isLikeTitle(title.text)).length * 2 > read.length &&
    !read.some(({ title }) => ofWriter.test(title.text))
  return lines.flatMap((line, at) => {
    const isAmong = [lines[at - 1], lines[at + 1]].some(Boolean)
    return line && isAmong && isList ? reported(line.title, line.speakers, 'a line of a list of names and titles', 0.8) : []
  })
}
