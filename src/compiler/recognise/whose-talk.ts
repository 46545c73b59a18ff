// A line in; the shapes in which it says whose talk it is and what it was about out: `Ann Example's talk on Queues`.
import { sliceInline } from '../read/inline.ts'
import { readByline } from './byline/byline.ts'
import type { Shape } from './byline-shapes.ts'
import { startsWithPerson } from './people.ts'
import { placesOf } from './places.ts'
import { isGiven, mayBeStated } from './person-shape.ts'
import { restOf, upToStatement } from './up-to-statement.ts'

const theirs =
  /^([^:–—]{3,60}?)['’]s?\s+(?:(?:opening|closing|morning|evening|first|second|last|lightning)\s+)?(?:talk|keynote|session|presentation|lecture|speech|workshop|tutorial|panel)(?:\s+(?:around|on|about|regarding|titled|entitled|called)\s+|\s*:\s+|\s+[-–—]\s+)(?=\S)/iu

const nameAnd =
  /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s+(?:and\s+(?:(?:his|her|their)\s+)?|(?:with|on)\s+(?:his|her|their)\s+)$/u
const quoted = /^["“”„«'‘’](.{6,140})["”»'’]$/u
/** `Ann and _'Some Title'_ - what it was like`. */
const andTitle: Shape = (line, vocabulary) => {
  const span = line.spans.find(
    ({ type, start, end }) => (type === 'emphasis' || type === 'strong') && start > 3 && start < 60 && end > start,
  )
  const name = span && line.text.slice(0, span.start).match(nameAnd)?.[1]
  const isQuoted = span && quoted.test(line.text.slice(span.start, span.end))
  const isLong = span && line.text.slice(span.start, span.end).split(/\s+/).length >= 3
  return name &&
    isQuoted &&
    isLong &&
    (name.includes(' ') || isGiven(name, vocabulary)) &&
    mayBeStated(name, vocabulary) &&
    !placesOf(vocabulary.names).has(name)
    ? {
        title: sliceInline(line, span.start + 1, span.end - 1),
        byline: { people: [name], companies: [] },
        ...restOf(line, span.end),
        reason: 'byline "NAME and “title”"',
      }
    : undefined
}

export const whoseTalk: Shape = (line, vocabulary) => {
  const beside = andTitle(line, vocabulary)
  if (beside) return beside
  const found = line.text.match(theirs)
  const name = found?.[1]
  const byline = name && startsWithPerson(name, vocabulary) ? readByline(name, vocabulary) : undefined
  return found && byline ? { ...upToStatement(line, found[0].length), byline, reason: 'byline "NAME\'s talk on"' } : undefined
}
