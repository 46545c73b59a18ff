// The sentences that open a talk in; the companies out whose story one of them says that it told: `It covered Example Corp's journey`,
// `Speakers from Example Corp talked about it`. Asked last: sentences like these speak of others, too.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { NamedMention } from '../mentions.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'
import { openingOf } from './opening.ts'

/** Who tells is the talk or whoever gave it; what one has heard of is another's. */
const tells =
  /\b(?:(?:talk|session|keynote|presentation|workshop) (?:is|was) (?:about|on)|covered|shared|showed|told us|presented|described|discussed|explained)\s+(?:the\s+)?$/i
const theirStory = /^['’]s?\s+(?:\p{L}+\s+)?(?:stor(?:y|ies)|journey|experiences?|road to|migration|transition)\b/iu
const ofOthers =
  /\b(?:no|not|nobody|none|never|without|unlike|few|forget|we|audience|former|ex|last year|previous|earlier|yesterday|books?|papers?|posts?|articles?)\b|n['’]t\b/i

/** `a deep dive into how Example Corp moved its queues`. */
const how =
  /\b(?:into|of|on|about|explained|showed|described|presented|discussed|covered|outlined)\s+(?:exactly\s+)?how\s+(?:the\s+)?$/i
const theyDid =
  /^\s+(?:(?:has|have|had)\s+)?(?:\p{Ll}+ly\s+)?(?:updated|moved|migrated|built|rebuilt|scaled|runs?|ran|uses?|used|handles?|handled|reduced|improved|solved|replaced|adopted|manages?|managed|deploys?|deployed|monitors?|monitored|tests?|tested|switched|introduced|implemented|made)\b/u

/** `Two engineers from Example Corp talked about`, `Good experiences from Example Corp on queues`. */
const whoOrWhat =
  /^(?:(?:the|two|three|several|good|great|interesting|some)\s+){0,2}(?:speakers?|engineers|folks|developers|representatives|data\/experiences|experiences|lessons(?: learned)?|learnings|insights)\s+from\s+(?:the\s+)?$/i
const theyTold =
  /^(?:\s+(?:and|&)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}-]*)?\s+(?:\p{L}+ly\s+)?(?:talked|spoke|shared|presented|showed|explained|discussed|told|gave|walked|on)\b/iu

/** `The obligatory Example Corp talk`. */
const awaited = /^the\s+(?:obligatory|usual|annual|mandatory|inevitable)\s+$/i
const talk = /^\s+(?:talk|session|keynote|presentation)(?:[.,:;!]|\s*$)/i

/** `(Example Corp + Sample Labs engineers)`. */
const opens = /^\((?:[^()]{1,40}?\s*(?:\+|&|\band\b|\/|,)\s*)?$/i
const closes =
  /^(?:\s*(?:\+|&|\band\b|\/|,)\s*[^()]{1,40}?)?\s+(?:engineers?|folks|employees|developers|SREs|people|teams?)\)\.?$/i

const isTheirs = ({ text }: Inline, { start, end }: NamedMention): boolean => {
  const before = text.slice(0, start)
  const after = text.slice(end)
  return (
    (tells.test(before) && theirStory.test(after) && !ofOthers.test(before)) ||
    (how.test(before) && theyDid.test(after) && !ofOthers.test(before)) ||
    (whoOrWhat.test(before) && theyTold.test(after)) ||
    (awaited.test(before) && talk.test(after)) ||
    (opens.test(before) && closes.test(after))
  )
}

export const whoseStory = (sentences: Inline[], vocabulary: Vocabulary): Companies => {
  for (const sentence of openingOf(sentences)) {
    const companies = companiesNamedIn(sentence, vocabulary).filter(company => isTheirs(sentence, company))
    if (companies.length > 0)
      return because(
        companies.map(({ name }) => name),
        'the talk told their story',
        0.6,
      )
  }
  return noCompanies
}
