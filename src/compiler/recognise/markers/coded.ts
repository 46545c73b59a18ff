// A talk marked by its session's code, as large conferences number theirs: `SVS401 - Title`, `Title (BRK3062)`, `I liked ANT301
// (Title)`. Refuses a document in which fewer than two stand so, and what else is written alike: standards, years, faults.
import { type Inline, sliceInline } from '../../read/inline.ts'
import { readHeading, readItem, type Titled } from '../titles.ts'
import { upToStatement } from '../up-to-statement.ts'
import { type Context, type FoundTalk, isTaken, type Marker } from './marker.ts'

const code = '\\p{Lu}{2,4}\\d{3,4}(?:-[RSL]\\d{0,2})?(?![\\p{L}\\p{N}-])'
/** `RFC2119`, `CVE2021`, `QCON2018`: they number no sessions. */
const otherwise =
  /^(?:rfc|cve|iso|sha|pep|jsr|aes|rsa|iec|din|ecma|jep|kep|amd|arm|gpt|utf|en|bs|ieee|http|usb|rhel|fips|nist|soc|sp|pci|us|eu|uk|kb|gtx|rtx|sql|php|es|cs|md|hp|ie|ms|db|mp|vt)\d|^\p{L}+(?:19|20)\d\d$/iu
const repeat = '(?:[[(]?repeat(?:\\s*\\d+)?[\\])]?\\s*[:–—-]?\\s*)?'
const ahead = new RegExp(`^${repeat}(?:session\\s+)?[[(]?(${code})[\\])]?(\\s*[:|–—-])?\\s+(?=["“«\\p{Lu}\\p{N}])`, 'iu')
const inBrackets = new RegExp(`(?<![\\p{L}\\p{N}-])(${code})\\s+\\(([\\p{Lu}\\p{N}][^()]{7,160})\\)`, 'u')
const behind = new RegExp(`\\s+[([](${code})[)\\]]$`, 'u')
const isCode = new RegExp(`^${code}$`, 'u')
/** In words: one alone is a room or a label. */
const FEWEST = 2
const LONGEST = 24
/** Of one code alone nobody can tell what it is. */
const HABIT = 2

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const isTitle = ({ text }: Inline): boolean => words(text) >= FEWEST && words(text) <= LONGEST

/** `isAside`: told of in a sentence, and nowhere else. */
type Coded = { code: string; titled: Omit<Titled, 'reason'>; isAside?: true }

const begins = (line: Inline, isHeading: boolean, vocabulary: Context['vocabulary']): Coded | undefined => {
  const [whole, found, sign] = line.text.match(ahead) ?? []
  // The pattern ignores case for the words before it.
  if (whole === undefined || found === undefined || !isCode.test(found)) return undefined
  const marked = line.spans.some(({ type, start, end }) => type !== 'code' && start <= 1 && end > whole.length)
  if (!isHeading && !sign && !marked) return undefined
  const rest = sliceInline(line, whole.length, line.text.length)
  const read = isHeading ? readHeading(rest, vocabulary) : readItem(rest, vocabulary)
  return { code: found, titled: read ?? upToStatement(rest, 0) }
}

const ends = (line: Inline, vocabulary: Context['vocabulary']): Coded | undefined => {
  const found = line.text.match(behind)
  return found?.[1] && found.index
    ? { code: found[1], titled: readHeading(sliceInline(line, 0, found.index), vocabulary) }
    : undefined
}

const within = (line: Inline): Coded | undefined => {
  const found = inBrackets.exec(line.text)
  if (found?.[1] === undefined || found[2] === undefined) return undefined
  const from = found.index + found[0].indexOf('(') + 1
  const title = sliceInline(line, from, from + found[2].length)
  return { code: found[1], titled: { title, rest: line }, isAside: true }
}

/** Of an item what is nested in it, of a paragraph what follows up to the next heading or talk. */
const endOf = (blocks: Context['blocks'], index: number, next = blocks.length): number => {
  const own = blocks[index]
  const end = blocks.findIndex(
    ({ type, level }, at) =>
      at > index && (type === 'heading' || (own?.type === 'item' && (type !== 'item' || level <= own.level))),
  )
  return Math.min(next, end < 0 ? blocks.length : end)
}

export const coded: Marker = {
  name: 'coded',
  find({ blocks, vocabulary, document, sections, found }: Context) {
    if (!document.conference) return []
    const all = blocks.flatMap((block, index): (Coded & { index: number })[] => {
      if (isTaken(found, index)) return []
      const isHeading = block.type === 'heading'
      const one =
        begins(block.inline, isHeading, vocabulary) ??
        (isHeading || block.type === 'item' ? ends(block.inline, vocabulary) : undefined) ??
        (isHeading ? undefined : within(block.inline))
      return one && !otherwise.test(one.code) && isTitle(one.titled.title) ? [{ ...one, index }] : []
    })
    if (new Set(all.map(one => one.code)).size < HABIT) return []
    return all.map(({ code: session, titled: { title, byline, kind, rest }, isAside, index }, at): FoundTalk => {
      const until = sections.get(index)?.until ?? (isAside ? index + 1 : endOf(blocks, index, all[at + 1]?.index))
      return {
        marker: 'coded',
        block: index,
        until,
        title,
        kind: kind ?? 'talk',
        speakers: byline?.people ?? [],
        companies: byline?.companies ?? [],
        ...(rest ? { rest } : {}),
        evidence: [{ of: 'talk', reason: `beside the session's code ${session}`, confidence: 0.8 }],
      }
    })
  },
}
