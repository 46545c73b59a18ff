// Talks told a paragraph each, most of which begin with who gave it: `📜 [Ann Example](u) introduced queues`, `**Bob Example** from
// Example Corp showed us how …`. What they told of is the title. Refuses one such paragraph among others, and what tells no topic.
import { type Inline, sliceInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { companiesAmong, employerBehind } from '../byline/employers.ts'
import { canonicalPerson, findPeople } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import { isProfile } from '../profile.ts'
import { sentencesOf } from '../sentences.ts'
import { topicOf } from './told-topic.ts'
import { claimsOf, endOf } from './claims.ts'
import { type Context, type FoundTalk, groupBy, isTaken, type Marker } from './marker.ts'
import { toldIn } from './prose.ts'

/** Of so many paragraphs it is how somebody writes. */
const HABIT = 3
/** A sign of the writer's: `📜 `, `- `. */
const sign = /^(?:(?:\p{Extended_Pictographic}|\p{M}|\u200d|[*>·•-])+\s+)*/u
const said =
  /^(?:\p{Ll}+ly\s)?(?:gave|presented|introduced|explained|explored|showed|told|talked|spoke|discussed|demonstrated|described|shared|covered|outlined|stated|stressed|emphasi[sz]ed|held|delivered|did|made)\s/u
/** `Zyx Fixture from Example Corp gave`, `Zyx Fixture, a researcher from Example Corp, presented`: a name that few bear. */
const fewBear = new RegExp(`^(${namePattern})(?=\\s+(?:from|of|at)\\s+\\p{Lu}|,\\s+an?\\s)`, 'u')
const aside = /^,\s+an?\s+[^,.;:]{2,50}?(?:\s(?:from|at|of)\s+(\p{Lu}[\p{L}\p{N}.&' -]*?))?,(?=\s+\p{Ll})/u

type Opening = { name: string; companies: string[]; rest: Inline }

/** Whom a paragraph begins with, set off or by a name that is sure, and what it says they did. */
const openingOf = ({ inline }: Block, vocabulary: Vocabulary): Opening | undefined => {
  const first = sentencesOf(inline)[0]
  const from = first?.text.match(sign)?.[0].length ?? 0
  if (!first) return undefined
  const setOff = first.spans
    .filter(
      ({ type, start, end, url }) => start <= from + 1 && start >= from && end > start && (type === 'strong' || isProfile(url)),
    )
    .sort((a, b) => b.end - a.end)[0]
  const marked = setOff ? first.text.slice(setOff.start, setOff.end).trim() : ''
  const [known] = setOff ? [] : findPeople(first.text.slice(from, from + 80), vocabulary)
  const isKnown = known?.start === 0
  const rare = setOff || isKnown ? undefined : first.text.slice(from).match(fewBear)?.[1]
  const written = setOff ? marked : (rare ?? '')
  const name = isPerson(written, vocabulary) ? canonicalPerson(written, vocabulary) : isKnown ? known.name : undefined
  if (name === undefined) return undefined
  const end = setOff ? setOff.end : from + (rare?.length ?? known?.end ?? 0)
  const behind = first.text.slice(end)
  const employed = employerBehind(behind, vocabulary)
  const [portrayed = '', company] = employed.length > 0 ? [] : (behind.match(aside) ?? [])
  const at = end + employed.length + portrayed.length
  const gap = first.text.slice(at).match(/^\s+/)?.[0].length ?? 0
  return gap === 0 || (rare !== undefined && !said.test(first.text.slice(at + gap)))
    ? undefined
    : {
        name,
        companies: company === undefined ? employed.companies : companiesAmong([company], vocabulary, new Set()),
        rest: sliceInline(first, at + gap, first.text.length),
      }
}

/** No picture, and no line of links. */
const hasText = ({ inline }: Block): boolean => (inline.text.match(/\p{L}+/gu)?.length ?? 0) > 4

export const peopleFirst: Marker = {
  name: 'people first',
  find({ blocks, vocabulary, sections, found, document, isReport }: Context) {
    if (!document.conference && !isReport) return []
    const paragraphs = blocks.flatMap((block, index) => {
      const place = sections.get(block.heading)
      const holds = (place?.own ?? place?.within)?.holds
      const isOpen = block.type === 'paragraph' && block.parent < 0 && !block.quoted && hasText(block) && !isTaken(found, index)
      return isOpen && holds !== 'tools' && holds !== 'aside' ? [{ block, index }] : []
    })
    const told = [...groupBy(paragraphs, ({ block }) => block.heading).values()].flatMap(ofSection => {
      const talks = ofSection.flatMap(({ block, index }) => {
        const opening = openingOf(block, vocabulary)
        const own = opening && toldIn(block.inline, vocabulary).find(({ speakers }) => speakers.includes(opening.name))
        const title = own?.title ?? (opening && topicOf(opening.rest))
        return opening && title ? [{ ...opening, title, index, others: own?.speakers ?? [] }] : []
      })
      return talks.length * 2 >= ofSection.length ? talks : []
    })
    if (told.length < HABIT || new Set(told.map(({ name }) => name)).size < HABIT) return []
    return told.map(({ name, companies, title, index, others }): FoundTalk => {
      const speakers = [...new Set([name, ...others])]
      const claims = claimsOf(speakers, companies)
      return {
        marker: 'prose',
        block: index,
        until: endOf(index, [claims], blocks),
        title: { ...title, text: title.text.charAt(0).toUpperCase() + title.text.slice(1) },
        kind: 'talk',
        ...{ speakers, companies, claims },
        evidence: [{ of: 'talk', reason: `one of ${told.length} paragraphs that begin with who spoke`, confidence: 0.75 }],
      }
    })
  },
}
