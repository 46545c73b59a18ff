// What stands below a possible marker in; the signs that it reports a talk out, each with how sure it makes.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import { readKeyLines } from '../key-lines.ts'
import { linkRole } from '../links.ts'
import { findPeople } from '../people.ts'
import { type Context, talkWord } from './marker.ts'

export const LEADS_TO_TALK = 'links to a programme, slides or a recording'

const leadsToTalk = (url: string | undefined): boolean =>
  url !== undefined && ['programme', 'slides', 'video'].includes(linkRole(url, ''))

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
  else if (findPeople(opening, vocabulary).length > 0) sign('its first lines name a person', 0.3)
  if (talkWord.test(opening)) sign('its first lines speak of a talk', 0.45)
  if (body.some(({ inline }) => inline.spans.some(({ url }) => leadsToTalk(url)))) sign(LEADS_TO_TALK, 0.45)
  return evidence
}
