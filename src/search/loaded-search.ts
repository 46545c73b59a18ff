// A corpus's parts in, a search out that fetches what an answer lacks. An index that is missing, damaged or of another
// version is told, and built anew from the corpus: it never answers in part, and never wrongly.
import type { EditionDetails, Summaries } from '../corpus/schema.ts'
import { openSearch, type Search } from './engine.ts'
import { IndexError } from './index/container.ts'
import { type CorpusParts, corpusOf } from './load.ts'
import type { Query, SearchResult } from './results.ts'
import { everything } from './query/canonical.ts'
import { createSuggest, type Suggest } from './suggest.ts'

export type LoadedSearch = {
  search: (query: Query, groupLimit: number) => Promise<SearchResult>
  suggest: Suggest
  /** Prepares suggestions, and fetches what answers may need, an edition at a time, so that it is there once it is asked for. */
  fetchAhead: () => Promise<void>
  /** Why the index was built here; nothing where it came with the corpus. */
  rebuilt: string | undefined
}

/** Editions beyond so many takeaways are fetched when an answer needs them. */
const AHEAD = 50_000

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const loadSearch = async (corpus: CorpusParts, progress: (done: number, of: number) => void): Promise<LoadedSearch> => {
  const there = new Map<string, EditionDetails>()
  const get = async (id: string): Promise<EditionDetails> => {
    const details = await corpus.edition(id)
    there.set(id, details)
    return details
  }
  const whose = corpusOf(corpus.manifest)
  const open = (bytes: ArrayBuffer, summaries: Summaries): Search =>
    openSearch(bytes, summaries, id => there.get(id)?.takeaways, { corpus: whose })
  const ids = Object.keys(corpus.manifest.editions)

  let done = 0
  const counted = async <Output>(coming: Promise<Output>, of: number): Promise<Output> => {
    const output = await coming
    progress(++done, of)
    return output
  }
  const build = async (summaries: Summaries): Promise<Search> => {
    const details = await Promise.all(ids.map(id => counted(get(id), ids.length + 2)))
    const { compileIndex } = await import('./index/compile-index.ts')
    return open(compileIndex(summaries, details, whose).buffer, summaries)
  }

  const [summaries, index] = await Promise.all([
    counted(corpus.summaries(), 2),
    counted(
      corpus.index().catch((error: unknown) => messageOf(error)),
      2,
    ),
  ])
  let rebuilt: string | undefined
  let engine: Search
  const opened = async (bytes: ArrayBuffer): Promise<Search> => {
    try {
      return open(bytes, summaries)
    } catch (error) {
      // Caches keep such a name for good, so what is wrong in one would never heal.
      const another = error instanceof IndexError && (await corpus.index('reload').catch(() => undefined))
      if (!another) throw error
      return open(another, summaries)
    }
  }
  try {
    if (typeof index === 'string') throw new IndexError(index)
    engine = index ? await opened(index) : await build(summaries)
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    rebuilt = error.message
    engine = await build(summaries)
  }

  /** Built while answers are wanted: the first that needs it begins, the others wait. Another one would fit no better. */
  let anew: Promise<Search> | undefined = rebuilt === undefined ? undefined : Promise.resolve(engine)
  const buildAnew = (reason: string): Promise<Search> =>
    (anew ??= build(summaries).then(
      built => {
        loaded.rebuilt = reason
        return (engine = built)
      },
      (error: unknown) => {
        // What failed may be there when it is asked for again.
        anew = undefined
        throw error
      },
    ))

  const search = async (query: Query, groupLimit: number): Promise<SearchResult> => {
    const asked = engine
    try {
      for (;;) {
        const answer = asked.search(query, groupLimit)
        if (!('needs' in answer)) return answer
        await Promise.all(answer.needs.map(get))
      }
    } catch (error) {
      if (!(error instanceof IndexError) || (await buildAnew(error.message)) === asked) throw error
      return search(query, groupLimit)
    }
  }
  const suggest = createSuggest(
    summaries,
    (beginning, most) => engine.words(beginning, most),
    facet => {
      const all = engine.search(everything, 0)
      return 'needs' in all ? new Map() : all.counts[facet]
    },
  )
  const loaded: LoadedSearch = {
    search,
    suggest,
    rebuilt,
    fetchAhead: async () => {
      // What words stand in is read, and names are listed, at the first look: now, while nobody waits for it.
      engine.search({ ...everything, q: 'a' }, 0)
      suggest('a', 1)
      let takeaways = 0
      for (const id of ids) {
        if (takeaways > AHEAD) return
        takeaways += (await get(id)).takeaways.length
      }
    },
  }
  return loaded
}
