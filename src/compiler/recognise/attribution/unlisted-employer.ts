// A talk's sentences and speakers in; whom one of them is said to work for, though no list has that company, out. Refuses where
// somebody lives, and names of something else: `Ann Example from Berlin`.
import { fold } from '../../../corpus/ids.ts'
import type { Inline } from '../../read/inline.ts'
import type { NameKind, Vocabulary } from '../../vocabulary.ts'
import { isRole } from '../person-shape.ts'
import { isOneOf, isPast, roleBehindName } from './beside-speaker.ts'
import { because, type Companies, noCompanies } from './companies.ts'
import { openingOf } from './opening.ts'

/** `UK Sample Service`: a state, and what it keeps. */
const ofState =
  /(?:UK|US|EU)(?: \p{Lu}[\p{L}-]+){1,2} (?:Service|Agency|Government|Bank|University|Department|Institute|Laboratory)/u
const isOfState = new RegExp(`^${ofState.source}$`, 'u')
const someName =
  /(?:\p{Lu}[\p{L}\p{N}&'’-]*[\p{L}\p{N}]|[\p{Ll}\d-]{2,}\.(?:io|com|ai))(?:\s(?:\p{Lu}[\p{L}\p{N}&'-]*[\p{L}\p{N}])){0,2}/u
const company = new RegExp(`${ofState.source}|${someName.source}`, 'gu')
const beside = /^['’]?\s+(?:of|from|at)\s+(?:the\s+)?$/i
const works = /^,?\s+(?:and\s+\p{Lu}\p{L}+\s+)?(?:who\s+)?(?:both\s+)?(?:currently\s+)?works?\s+(?:at|for)\s+(?:the\s+)?$/iu
const bracket = /^\s*\((?:[^()]{2,60}?(?:,|\bat|\bof|\bfrom|@)\s*)?$/i
/** `author of Accelerate`: what somebody made is not whom they work for. */
const madeIt = /\b(?:co-?)?(?:authors?|creators?|inventors?|writers?|hosts?|editors?|book|maintainers?)\b/i
/** What follows a whole name: it ends, or the sentence goes on in lower case. */
const ends = /^(?:['’]s?)?(?:[.,;:)!?]|\s+[\p{Ll}([]|\s*$)/u

/** Where people are from; and what is no employer. */
const elsewhere = new Set(
  (
    'africa,america,amsterdam,antwerp,argentina,asia,athens,atlanta,austin,australia,austria,bangalore,barcelona,beijing,belgium,' +
    'bengaluru,berlin,bordeaux,boston,brazil,brussels,bucharest,budapest,bulgaria,california,canada,chicago,chile,china,colombia,' +
    'colorado,copenhagen,croatia,czech republic,dallas,delhi,denmark,denver,dublin,edinburgh,egypt,england,estonia,europe,finland,' +
    'florida,france,germany,ghent,glasgow,greece,hamburg,helsinki,hong kong,hungary,hyderabad,iceland,india,indonesia,ireland,israel,' +
    'istanbul,italy,japan,kenya,krakow,lagos,latvia,lisbon,lithuania,london,los angeles,lyon,madrid,malaysia,manchester,melbourne,' +
    'mexico,milan,montreal,moscow,mumbai,munich,nantes,netherlands,new york,new zealand,nigeria,norway,oslo,ottawa,oxford,pakistan,' +
    'paris,philadelphia,philippines,pittsburgh,poland,portland,porto,portugal,prague,riga,romania,rome,russia,san diego,' +
    'san francisco,scotland,seattle,serbia,shanghai,silicon valley,singapore,slovakia,slovenia,south africa,spain,stockholm,sweden,' +
    'switzerland,sydney,tallinn,taiwan,tel aviv,texas,thailand,tokyo,toronto,toulouse,turkey,uk,ukraine,united kingdom,united states,' +
    'us,usa,utrecht,vancouver,vienna,vietnam,vilnius,wales,warsaw,washington,zurich,the keynote,monday,tuesday,wednesday,thursday,' +
    'friday,saturday,sunday,day,part,twitter,youtube,github,linkedin'
  ).split(','),
)
const others: NameKind[] = ['tool', 'conference', 'person', 'topic']

/** No place, no role, and nothing that a list has as something else. */
export const mayEmploy = (name: string, vocabulary: Vocabulary): boolean =>
  !elsewhere.has(fold(name)) &&
  (isOfState.test(name) || !elsewhere.has(fold(name.split(/\s/)[0] ?? ''))) &&
  !isRole(name) &&
  !vocabulary.givenNames.has(fold(name.split(/\s/)[0] ?? '')) &&
  !others.some(kind => vocabulary.find(kind, name) !== undefined) &&
  !/\d{4}|^(?:I|The|This|That|My|Our)\b/.test(name)

/** What follows the name; a sentence may begin with the given name alone. */
const behind = (text: string, speaker: string): string | undefined => {
  const at = text.indexOf(speaker)
  if (at >= 0) return text.slice(at + speaker.length)
  const given = speaker.split(' ')[0] ?? ''
  return text.startsWith(`${given} `) ? text.slice(given.length) : undefined
}

const employerIn = ({ text }: Inline, speaker: string, vocabulary: Vocabulary): string | undefined => {
  const rest = behind(text, speaker)?.slice(0, 120)
  if (!rest || !/^(?:['’]?\s+(?:of|from|at|works?|is|who|both|and)\b|,|\s*\()/.test(rest)) return undefined
  for (const { 0: name, index } of [...rest.matchAll(company)].slice(0, 4)) {
    const between = rest.slice(0, index)
    const after = rest.slice(index + name.length)
    if (isPast.test(between) || madeIt.test(between) || !ends.test(after) || !mayEmploy(name, vocabulary)) continue
    if (
      beside.test(between) ||
      works.test(between) ||
      isOneOf.test(between) ||
      roleBehindName.test(between) ||
      (bracket.test(between) && after.startsWith(')'))
    )
      return name
  }
  return undefined
}

export const unlistedEmployer = (sentences: Inline[], speakers: string[], vocabulary: Vocabulary): Companies => {
  for (const sentence of openingOf(sentences))
    for (const speaker of speakers) {
      const name = employerIn(sentence, speaker, vocabulary)
      if (name) return because([name], 'named beside the speaker, though no list has it', 0.65)
    }
  return noCompanies
}
