// What every engine is given and must answer, whoever wrote it: so that one child process measures them all alike.
import type { EditionDetails, Summaries } from '../../corpus/schema.ts'
import type { IndexedText } from '../../search/options.ts'

export const facets = ['year', 'company', 'topic', 'tool'] as const
export type Facet = (typeof facets)[number]
export type FacetValues = Record<Facet, string[]>

/** A takeaway each: the words that it is found by, and the values that it is narrowed by. Its place in the list is its id.
 *  `corpus` is the same as the site loads it. */
export type Documents = {
  texts: IndexedText[]
  values: FacetValues[]
  corpus: { summaries: Summaries; details: EditionDetails[] }
}

/** Of a facet's values any suffices; every facet that has some must be met. A facet without any asks for nothing. */
export type Asked = { text: string; include: FacetValues }

/** For each facet and value: takeaways if that value alone were included in its facet, all else as it is; zeros left out. */
export type Counts = Record<Facet, ReadonlyMap<string, number>>

/** `ms`: what answering took, where an engine runs in another program than the one that asks it. */
export type Answer = { total: number; top: number[]; counts: Counts; ms?: number }

export type Searcher = {
  search(asked: Asked): Answer | Promise<Answer>
  /** What loading took, where that is another program's as well. */
  loadMs?: number
  close?(): Promise<void>
}

export type Built = {
  searcher: Searcher
  /** All that a page must be sent before it can search: the index, and the facets' values. Nothing for a scan of the text. */
  bytes?(): Uint8Array
  load?(bytes: Uint8Array): Promise<Searcher>
}

/** How many of the best are answered. */
export type Spec = { top: number }

export type Engine = { name: string; build(documents: Documents, spec: Spec): Promise<Built> }

export const perFacet = <Value>(make: (facet: Facet) => Value): Record<Facet, Value> => ({
  year: make('year'),
  company: make('company'),
  topic: make('topic'),
  tool: make('tool'),
})

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Texts one after the other, each with its length before it: all together may be longer than the longest string. */
export const toBytes = (texts: string[]): Uint8Array =>
  Buffer.concat(
    texts.flatMap(text => {
      const bytes = encoder.encode(text)
      return [Buffer.from(Uint32Array.of(bytes.length).buffer), bytes]
    }),
  )
export const fromBytes = (bytes: Uint8Array): string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + view.getUint32(at, true)
    texts.push(decoder.decode(bytes.subarray(at + 4, end)))
    at = end
  }
  return texts
}
