// A line in; the shapes in which it says whose talk it is and what it was about out: `Ann Example's talk on Queues`.
import { type Inline, sliceInline } from '../read/inline.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readByline } from './byline/byline.ts'
import type { Shape } from './byline-shapes.ts'
import { startsWithPerson } from './people.ts'
import { isPerson } from './person-shape.ts'

const theirs =
  /^([^:–—]{3,60}?)['’]s?\s+(?:(?:opening|closing|morning|evening|first|second|last|lightning)\s+)?(?:talk|keynote|session|presentation|lecture|speech|workshop|tutorial|panel)(?:\s+(?:around|on|about|regarding|titled|entitled|called)\s+|\s*:\s+|\s+[-–—]\s+)(?=\S)/iu

const namesSomebody = (text: string, vocabulary: Vocabulary): boolean =>
  startsWithPerson(text, vocabulary) || isPerson(text, vocabulary)

export const whoseTalk: Shape = (line: Inline, vocabulary) => {
  const found = line.text.match(theirs)
  const name = found?.[1]
  const byline = name && namesSomebody(name, vocabulary) ? readByline(name, vocabulary) : undefined
  return found && byline
    ? { title: sliceInline(line, found[0].length, line.text.length), byline, reason: 'byline "NAME\'s talk on"' }
    : undefined
}
