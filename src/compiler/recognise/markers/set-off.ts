// A sentence and a place in it in; the title out that is set off there: as a quotation, as a link, or in italics.
// Refuses what is set off in small letters, if it does not lead to the talk.
import { type Inline, sliceInline } from '../../read/inline.ts'
import { isCapitalised } from './capitals.ts'
import { asksReader, isChannel, leadsToTalk, tellsSubject } from './recorded-titles.ts'

export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const quotedAhead = /^["“«„]([^"”»“]{4,140})["”»“]/u
const quotedBehind = /["“«„]([^"”»“]{4,140})["”»“]$/u

/** In characters: shorter links and italics are names, not titles. */
export const SHORTEST = 9
/** In words: shorter links to a recording only say that it is one. */
export const RECORDED = 4

/** Words that begin with capitals, as no code does: some set a title in the type of code. */
const inCode = /^\p{Lu}[\p{L}\d'’:-]*(?: (?:\p{Lu}[\p{L}\d'’:-]*|\d+|of|the|in|to|for|and|from|a|with|on)){1,12}$/u
/** The title that is set off at `from`. */
export const ahead = (sentence: Inline, from: number): Inline | undefined => {
  const quote =
    sentence.text.slice(from).match(quotedAhead) ?? sentence.text.slice(from).match(/^['‘]([^'’]{8,140})['’](?!\p{L})/u)
  if (quote)
    return sliceInline(
      sentence,
      from + 1,
      from + quote[0].slice(0, -1).replace(/(?<!\.|\b(?:Inc|Ltd|Corp|Co|etc|vs))[.,]$/u, '').length,
    )
  const span = sentence.spans.find(
    ({ type, start, end }) =>
      start >= from &&
      start <= from + 1 &&
      end - start >= SHORTEST &&
      (type !== 'code' || inCode.test(sentence.text.slice(start, end))),
  )
  return asTitle(span && sliceInline(sentence, span.start, span.end))
}

/** What a link or italics set off may be any words: a title has most of them capitalised, or leads to where the talk is. */
export const asTitle = (found: Inline | undefined): Inline | undefined => {
  if (found && (found.spans.some(({ url }) => url && isChannel(url)) || asksReader.test(found.text))) return undefined
  const leads = found?.spans.some(({ url }) => leadsToTalk(url)) && words(found.text).length >= RECORDED
  if (found && leads && /^\p{Lu}/u.test(found.text) && tellsSubject(found.text)) return found
  return isCapitalised(found?.text ?? '') || !/\p{Script=Latin}/u.test(found?.text ?? '') ? found : undefined
}

/** The title that is set off up to `to`. */
export const behind = (sentence: Inline, to: number): Inline | undefined => {
  const quote = sentence.text.slice(0, to).match(quotedBehind)
  if (quote?.[1]) return sliceInline(sentence, to - 1 - quote[1].length, to - 1)
  const span = sentence.spans.find(
    ({ type, start, end }) => (type === 'link' || type === 'emphasis') && Math.abs(end - to) <= 1 && end - start >= SHORTEST,
  )
  return asTitle(span && sliceInline(sentence, span.start, span.end))
}
