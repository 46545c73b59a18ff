// A heading's place in; whether it tells, or what stands right below it, that it is no talk itself: it names the event, or the
// paragraphs below it report several talks by several people, or link to another on the programme. Asked only where the heading
// has no sign of its own.
import { type Context, type SectionPlace } from './marker.ts'
import { isByAddress } from './programme-titles.ts'
import { toldIn } from './prose.ts'
import { titleKey } from './set-off-titles.ts'

/** Of the people whose talks the paragraphs below report. */
const FEWEST = 2

/** `The conference`, `The event itself`. */
const theEvent =
  /^(?:the|this|our|my|die|la|el)\s+(?:conference|conf|event|konferenz|conférence|conferencia)(?:\s+itself)?\P{L}*$/iu

/** `SampleCon 2017 impressions - Ann`: a report, whoever wrote it. */
const ofReport = /\b20\d\d\b.{0,40}\b(?:impressions|recap)\b/i
/** `SampleCon 2017 notes` */
const ofNotes = /\b(?:my|notes?|recap|report|summary|takeaways|highlights|on|of|from)\b/giu

/** `The big finale`, over a paragraph a talk. What is said of a talk of the heading's own name does not count. */
const tellsOfSeveral = (place: SectionPlace, own: string, { blocks, vocabulary }: Context): boolean => {
  const told = blocks
    .slice(place.block + 1, place.until)
    .filter(({ type, parent }) => type === 'paragraph' && parent < 0)
    .flatMap(({ inline }) => toldIn(inline, vocabulary))
    .filter(({ title }) => !own.includes(titleKey(title.text)))
  const [first] = told
  const opening = blocks
    .slice(place.block + 1, place.until)
    .map(({ inline }) => inline.text)
    .join(' ')
  // `In this talk …` before it speaks of the heading's own.
  const isOwn = first !== undefined && ownTalk.test(opening.slice(0, Math.max(0, opening.indexOf(first.title.text))))
  const isListed = !isOwn && told.some(one => isByAddress(one) && !haveWordsInCommon(titleKey(one.title.text), own))
  return isListed || new Set(told.flatMap(({ speakers }) => speakers.slice(0, 1))).size >= FEWEST
}
const ownTalk = /\b(?:this|the|his|her|their) (?:talk|session|presentation|keynote|workshop)\b/i
const haveWordsInCommon = (a: string, b: string): boolean => {
  const others = new Set(b.split(' '))
  const long = a.split(' ').filter(word => word.length > 3)
  return long.filter(word => others.has(word)).length * 2 > long.length
}

/** `This event centered around queues`. */
const ofEvent =
  /^(?:This|The) (?:(?:co-?located )?event|conference|track|day|summit) (?:was|is|centered|centred|focused|brought|featured)\b/

export const isNoTalk = (place: SectionPlace, context: Context): boolean => {
  const text = context.blocks[place.block]?.inline.text ?? ''
  return (
    ofEvent.test(context.blocks[place.block + 1]?.inline.text ?? '') ||
    theEvent.test(text) ||
    ofReport.test(text) ||
    context.document.namesEdition(text.replace(ofNotes, ' ')) ||
    tellsOfSeveral(place, titleKey(text), context)
  )
}
