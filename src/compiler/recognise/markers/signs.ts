// What stands below a possible marker in; the signs that it reports a talk out, each with how sure it makes.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import { readKeyLines } from '../key-lines.ts'
import { linkRole } from '../links.ts'
import { namesInARow } from '../companions.ts'
import { findPeople, startsWithPerson } from '../people.ts'
import { isPerson, namePattern } from '../person-shape.ts'
import { isProfile } from '../profile.ts'
import { sentencesOf } from '../sentences.ts'
import { tells } from '../telling.ts'
import type { Block } from '../../read/outline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { type Context, talkWord } from './marker.ts'

export const NAMES_PERSON = 'its first lines name a person'
export const LEADS_TO_TALK = 'links to a programme, slides or a recording'

const leadsToTalk = (url: string | undefined): boolean =>
  url !== undefined && ['programme', 'slides', 'video'].includes(linkRole(url, ''))

const gaveIt = new RegExp(
  `^(${namePattern})(?:,[^.,]{0,50},|\\s+(?:from|of|at)\\s+[^.,]{2,40}?)?\\s+(?:gave|presented|presents|spoke|speaks|talked|talks|delivered|held|ran|led|opened|closed|kicked)\\b`,
  'u',
)
const givenBy = new RegExp(
  `\\b(?:[Tt]his|[Tt]he) (?:talk|session|keynote|workshop|presentation|tutorial) (?:was |is )?(?:(?:given|presented|held|led|delivered) )?by (${namePattern})`,
  'u',
)
/** In words: a shorter heading may be a theme of which the sentence gives an example. */
const FEWEST = 3

/** `Ann Example spoke about …`, `This talk was by Ann Example`, which sets off no title of its own. */
const saysWhoGave = (marker: Block | undefined, first: Block | undefined, vocabulary: Vocabulary): boolean => {
  const sentence = first?.type === 'paragraph' ? sentencesOf(first.inline)[0] : undefined
  if (!sentence || (marker?.inline.text.split(/\s+/).length ?? 0) < FEWEST) return false
  const name = sentence.text.match(gaveIt)?.[1] ?? sentence.text.match(givenBy)?.[1]
  const isSetOff = sentence.spans.some(({ type, start, end }) => type !== 'code' && end - start > (name?.length ?? 0) + 2)
  return name !== undefined && findPeople(name, vocabulary).length === 1 && !isSetOff && !/["“«]/.test(sentence.text)
}

/** What somebody told whom, or showed where: no talk. */
const not = '(?!\\s+(?:me|my|his|her|our|their|hello)\\b|\\s+us\\s+(?:to|the way|where|around|back|home|in|out|with)\\b)'
const teller = new RegExp(
  `^(${namesInARow})(?:,[^.,]{0,50},|\\s+(?:from|of|at)\\s+[^.,]{2,40}?|\\s*\\([^()]{2,60}\\))?\\s+(?:\\p{Ll}+ly\\s+)?(?:${tells}|told|shared|took\\s+us|made|wanted|started|began|asked|focused)(?!\\p{L})${not}`,
  'u',
)
/** The first paragraph below begins with somebody, known or linked to their account, who told something. */
export const beginsWithTeller = (first: Block | undefined, vocabulary: Vocabulary): boolean => {
  const row = first?.type === 'paragraph' ? first.inline.text.match(teller)?.[1] : undefined
  if (!first || row === undefined) return false
  return (
    startsWithPerson(row, vocabulary) ||
    (isPerson(row, vocabulary) &&
      first.inline.spans.some(
        ({ type, start, end, url }) => type === 'link' && start === 0 && end >= row.length && isProfile(url),
      ))
  )
}

/** `Ann Example showed me the way`. */
const guides = new RegExp(
  `^(?:${namesInARow})\\s+(?:${tells}|told|shared|took)\\s+(?:(?:me|my|hello)\\b|(?:\\p{Ll}+\\s+){0,4}?(?:us|me)\\s+(?:to|the way|where|around|back|home|out)\\b)`,
  'u',
)

/** `block` is the marker's, `until` is behind the last block of what it marks, `rest` what the marker's own goes on with. */
export const signsBelow = ({ blocks, vocabulary }: Context, block: number, until: number, rest?: Inline): Evidence[] => {
  const evidence: Evidence[] = []
  const sign = (reason: string, confidence: number) => evidence.push({ of: 'talk', reason, confidence })
  const body = blocks.slice(block + 1, until)
  const opening = [...(rest ? [rest] : []), ...body.map(({ inline }) => inline)]
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 600))
    .join(' ')
  const keys = readKeyLines(blocks, block + 1, until, vocabulary)
  if (keys.speakers.length > 0 || keys.title) sign(keys.evidence[0]?.reason ?? 'says who speaks', 0.85)
  else if (findPeople(opening, vocabulary).length > 0 && !guides.test(opening)) sign(NAMES_PERSON, 0.3)
  if (keys.speakers.length === 0 && saysWhoGave(blocks[block], rest ? undefined : body[0], vocabulary))
    sign('its first sentence says who gave it', 0.4)
  if (talkWord.test(opening)) sign('its first lines speak of a talk', 0.45)
  if (body.some(({ inline }) => inline.spans.some(({ url }) => leadsToTalk(url)))) sign(LEADS_TO_TALK, 0.45)
  return evidence
}
