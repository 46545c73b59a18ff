// A line in; the shapes in which it says whose talk it is and what it was about out: `Ann Example's talk on Queues`.
import { readByline } from './byline/byline.ts'
import type { Shape } from './byline-shapes.ts'
import { startsWithPerson } from './people.ts'
import { upToStatement } from './up-to-statement.ts'

const theirs =
  /^([^:–—]{3,60}?)['’]s?\s+(?:(?:opening|closing|morning|evening|first|second|last|lightning)\s+)?(?:talk|keynote|session|presentation|lecture|speech|workshop|tutorial|panel)(?:\s+(?:around|on|about|regarding|titled|entitled|called)\s+|\s*:\s+|\s+[-–—]\s+)(?=\S)/iu

export const whoseTalk: Shape = (line, vocabulary) => {
  const found = line.text.match(theirs)
  const name = found?.[1]
  const byline = name && startsWithPerson(name, vocabulary) ? readByline(name, vocabulary) : undefined
  return found && byline ? { ...upToStatement(line, found[0].length), byline, reason: 'byline "NAME\'s talk on"' } : undefined
}
