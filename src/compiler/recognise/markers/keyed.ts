// Talks marked by lines with keys alone, where such lines repeat: `Talk: Title` and `Speaker: Ann Example` in one paragraph, or
// one below the other. Refuses a key without the other, and what stands below a heading of its own.
import { readKeyLines } from '../key-lines.ts'
import { type Context, type FoundTalk, isTaken, type Marker } from './marker.ts'

const FEWEST = 2

/** The first line has a key: what came before is not of this talk. */
const begins = /^[^\p{L}\n]{0,3}(?:talk|title|session|topic|titre|titel|título|vortrag|speakers?|presenter)[^\p{L}\n]{0,3}[:：]/iu

export const keyed: Marker = {
  name: 'keyed',
  find({ blocks, vocabulary, document, found, sections }: Context) {
    if (!document.conference) return []
    const starts = blocks.flatMap((block, index) => {
      const place = sections.get(block.heading)
      const holds = (place?.own ?? place?.within)?.holds
      const isFree = block.type === 'paragraph' && block.parent < 0 && !block.quoted && !isTaken(found, index)
      if (!isFree || (holds && holds !== 'talks') || !begins.test(block.inline.text)) return []
      const keys = readKeyLines(blocks, index, Math.min(blocks.length, index + 2), vocabulary)
      return keys.title && keys.speakers.length > 0 && keys.left.has(index) ? [{ index, keys, title: keys.title }] : []
    })
    if (starts.length < FEWEST) return []
    return starts.map(({ index, keys, title }): FoundTalk => {
      const end = blocks.findIndex(
        (other, at) => at > index && (other.type === 'heading' || starts.some(one => one.index === at)),
      )
      return {
        marker: 'keyed',
        block: index,
        until: end < 0 ? blocks.length : end,
        title,
        kind: 'talk',
        speakers: keys.speakers,
        companies: keys.companies,
        left: keys.left,
        evidence: [{ of: 'talk', reason: `lines "Talk:" and "Speaker:", repeated ${starts.length} times`, confidence: 0.9 }],
      }
    })
  },
}
