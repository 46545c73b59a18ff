// A document's title and first blocks in; whether it says that it reports a conference's talks, out.
import type { Block } from '../../read/outline.ts'
import type { DocumentFacts } from './marker.ts'

/** Words that a report on a conference's talks has in its title or its opening. */
const reporting =
  /\b(recap|notes|talks|sessions|keynotes|workshops|takeaways|highlights|review|wrap-?up|writeup|write-up|trip report|attended|compte[- ]rendu|conférences|resumen|charlas|bericht|vorträge|zápisky|přednášky)|演讲|参加|参会|セッション|聴講|発表|講演|登壇|讲座|议题/iu
/** `Day 2`, `SampleCon, day one`: what a report of a day is called. */
export const ofDay = /\b(?:day|tag|jour|día|den) ?(?:\d|one|two|three|i{1,3})\b|\b(?:first|second|third|last) day\b|\d日目/iu
export const reportsTalks = ({ title, conference }: DocumentFacts, blocks: Block[]): boolean => {
  const opening = blocks.slice(0, 6).map(({ inline }) => inline.text.slice(0, 400))
  return conference && (ofDay.test(title) || reporting.test([title, ...opening].join(' ')))
}
