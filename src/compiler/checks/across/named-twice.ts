// One tool or company by two names: other signs between the letters, `.js` behind, `Apache` or `AWS` before, `Inc.` behind.
import { fold } from '../../../corpus/ids.ts'
import { entitiesOf } from '../../../corpus/lookups.ts'
import type { EntityKind } from '../../../corpus/schema.ts'
import { createBlocks } from './blocks.ts'
import type { Candidate, Pair } from './candidates.ts'
import type { AcrossCheck } from './check.ts'
import { offer } from './offer.ts'

const letters = (text: string): string =>
  text
    .replace(/\+/g, 'plus')
    .replace(/#/g, 'sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const inFront = /^(?:the )?(?:apache|amazon|aws)[ -]+(?=\S)/
const behind: Partial<Record<EntityKind, RegExp>> = {
  tool: /[ .-]?js$/,
  company: /(?:[ ,]+(?:inc|ltd|llc|gmbh|corp|corporation|ag|plc|co|limited|s\.?r\.?o|b\.?v)\.?|\.(?:com|io|org|net))$/,
}

/** In letters: what is left of a shorter name says too little. */
const SHORTEST = 2

/** A name without what may be left away; the whole where too little would be left. */
const bare = (text: string, kind: EntityKind): string => {
  const folded = fold(text).trim()
  const left = letters((kind === 'tool' ? folded.replace(inFront, '') : folded).replace(behind[kind] ?? /$^/, ''))
  return left.length < SHORTEST ? letters(folded) : left
}

const endsInJs = ({ spellings }: Candidate): boolean => spellings.some(text => /js$/i.test(text))

const namedTwice = (kind: EntityKind): AcrossCheck => {
  const blocksOf = createBlocks(kind, ({ spellings }) => new Set(spellings.map(text => bare(text, kind))))
  return (corpus, vocabulary) => {
    const offered = blocksOf(vocabulary)
      .pairsAmong(entitiesOf(corpus, kind))
      .flatMap(([one, other]): Pair[] => {
        // kafka.js is a client of Kafka, not another name of it; Vue is Vue.js.
        if (kind === 'tool' && one.known && !endsInJs(one) && endsInJs(other)) return []
        const signs = one.spellings.some(text => letters(fold(text)) === letters(fold(other.name)))
        return [{ one, other, reason: signs ? 'they differ in signs alone' : 'one has the other in it' }]
      })
    return offer(corpus, kind, offered)
  }
}

export const toolsNamedTwice = namedTwice('tool')
export const companiesNamedTwice = namedTwice('company')
