// A block's inline text in; its sentences out. Unicode's sentence rules (UAX 29), held together after the abbreviations that
// they break at and inside quotation marks and brackets that are still open.
import { type Inline, sliceInline } from '../read/inline.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|ca|approx|resp|incl|no|nr|dr|mr|mrs|ms|prof|st|inc|ltd|jr|sr|fig|vol|p|pp|z\.b|d\.h|bzw|u\.a|usw|tj|např|atd|p\.ej|(?:[A-Z]\.)*[A-Z])\.["')\]]*\s*$/i

/** After `Queue B.` a sentence begins with such a word; after the initial in `W. Dekker` a name goes on. */
const starter =
  /^(?:the|they|it|this|that|these|those|he|she|we|i|you|in|on|at|a|an|and|but|so|for|if|when|while|also|as|after|there|their|its|our|one|another|some|many|most|all|no|not|to|how|why|what)\b/i
const initial = /(?:^|\s)(?:[A-Z]\.)*[A-Z]\.\s*$/

const open = (text: string): boolean =>
  /[("“”]/.test(text) &&
  ((text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0) || (text.match(/["“”]/g)?.length ?? 0) % 2 === 1)

/** `.NET`, `.GOV`: a point that begins a name ends no sentence. */
const pointOfName = /(?:^|[\s("'“])\.$/

/** In UTF-16 units: what runs on for longer is no statement to repeat, and would be slow to look through. */
const MAX_SENTENCE = 1_500

/** In UTF-16 units: no abbreviation, with the signs behind it, is longer. */
const ABBREVIATION = 40

/** Signs of ASCII and its quotes and dashes, of which nothing ends a sentence but a run behind all the others. */
const oneSentence = /^[\t -~‘’“”–—]*$/
const ending = /[.!?]+["')\]]* *$/
const isOneSentence = (text: string): boolean => {
  if (!oneSentence.test(text)) return false
  const first = text.search(/[.!?]/)
  return first < 0 || first === text.search(ending)
}

/** Offsets of each sentence in the text. Semicolons at a bullet's end are dropped with the space around. */
export const sentenceRanges = (text: string): { start: number; end: number }[] => {
  // Most items are one, and need no segmenter.
  if (text !== '' && isOneSentence(text)) return [{ start: 0, end: text.length }]
  const ranges: { start: number; end: number }[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = ranges.at(-1)
    const before = last ? text.slice(Math.max(last.start, last.end - 400), last.end) : ''
    const continues =
      last !== undefined &&
      ((pointOfName.test(before.slice(-3)) && /^\p{L}/u.test(segment)) ||
        (abbreviation.test(before.slice(-ABBREVIATION)) &&
          !(initial.test(before.slice(-ABBREVIATION)) && starter.test(segment))) ||
        (open(before) && before.length < 400) ||
        // `Who Waits? by Ann Example`
        /^by\s+\p{Lu}/u.test(segment) ||
        (/^[a-z]/.test(segment) && !/[?!]["”)]*\s*$/.test(before)) ||
        // `"Some Title!" and "Other Title"`
        (/^(?:and|or|by|from|was|is)\s/.test(segment) && /[?!]["”]\s*$/.test(before)))
    if (last && continues) last.end = index + segment.length
    else ranges.push({ start: index, end: index + segment.length })
  }
  return ranges
}

/** The same objects each time: what is found in a sentence is remembered by it. */
const remembered = new WeakMap<Inline, Inline[]>()

export const sentencesOf = (inline: Inline): Inline[] => {
  const known = remembered.get(inline)
  if (known) return known
  const sentences = splitSentences(inline)
  remembered.set(inline, sentences)
  return sentences
}

/** `[What's the time? … And why?](u)` is one title: a link's words are not parted. */
const withWholeLinks = ({ text, spans }: Inline): { start: number; end: number }[] => {
  const ranges = sentenceRanges(text)
  const links = ranges.length > 1 ? spans.filter(({ type }) => type === 'link') : []
  return ranges.reduce<{ start: number; end: number }[]>((whole, range) => {
    const last = whole.at(-1)
    const isParted = last && links.some(({ start, end }) => start < last.end && end > range.start + 1)
    if (last && isParted) last.end = range.end
    else whole.push({ ...range })
    return whole
  }, [])
}

const splitSentences = (inline: Inline): Inline[] =>
  withWholeLinks(inline)
    .map(({ start, end }) => sliceInline(inline, start, end))
    .map(sentence => sliceInline(sentence, 0, sentence.text.replace(/[\s;,]+$/, '').length))
    .filter(sentence => sentence.text.length <= MAX_SENTENCE && /[\p{L}\p{N}]/u.test(sentence.text))
