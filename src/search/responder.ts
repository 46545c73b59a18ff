// Asks in, replies out: loads the corpus, holds the search, and answers the newest ask. In a worker or in a page alike.
// Refuses to work off a queue: an ask that a newer one has overtaken is dropped.
import { type Files, openCorpus } from './load.ts'
import { loadSearch, type LoadedSearch } from './loaded-search.ts'
import type { Ask, Reply } from './protocol.ts'
import type { Suggestion } from './suggest.ts'

export type Surroundings = {
  files: Files
  reply: (reply: Reply) => void
  /** Runs the work after the asks that have already arrived. */
  later: (work: () => void) => void
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const createResponder = ({ files, reply, later }: Surroundings): ((ask: Ask) => void) => {
  let loaded: LoadedSearch | undefined
  let newest: Extract<Ask, { type: 'search' }> | undefined
  let typed: Extract<Ask, { type: 'suggest' }> | undefined
  /** Again, where the index turns out not to serve when an answer is wanted. */
  let tellLoaded = (): void => undefined
  let loads = 0
  let latest = -1

  const answer = async (): Promise<void> => {
    const from = loaded
    if (!from || !newest) return
    const { sequence, query, groupLimit } = newest
    newest = undefined
    try {
      const before = from.rebuilt
      const result = await from.search(query, groupLimit)
      if (from === loaded && from.rebuilt !== before) tellLoaded()
      if (sequence === latest) reply({ type: 'result', sequence, result })
    } catch (error) {
      if (sequence === latest) reply({ type: 'unanswered', sequence, message: messageOf(error) })
    }
  }

  const suggest = (): void => {
    if (!typed) return
    const { sequence, text, caret } = typed
    typed = undefined
    let suggestions: Suggestion[] = []
    try {
      suggestions = loaded?.suggest(text, caret) ?? []
    } catch {
      // Who types can do without.
    }
    reply({ type: 'suggested', sequence, suggestions })
  }

  const load = async (manifest: string): Promise<void> => {
    const thisLoad = ++loads
    loaded = undefined
    try {
      const corpus = await openCorpus(manifest, files)
      const search = await loadSearch(corpus, (done, of) => {
        if (thisLoad === loads) reply({ type: 'progress', done, of })
      })
      if (thisLoad !== loads) return
      loaded = search
      const { hash, counts } = corpus.manifest
      tellLoaded = () =>
        reply({ type: 'loaded', hash, takeaways: counts.takeaways, ...(search.rebuilt && { rebuilt: search.rebuilt }) })
      tellLoaded()
      await answer()
      // What fails here is asked for again, and told, where an answer needs it.
      await search.fetchAhead().catch(() => undefined)
    } catch (error) {
      if (thisLoad === loads) reply({ type: 'failed', message: messageOf(error) })
    }
  }

  return ask => {
    if (ask.type === 'load') {
      void load(ask.manifest)
      return
    }
    if (ask.type === 'suggest') {
      typed = ask
      // After the search that the same key asks for, whichever came first.
      later(() => later(suggest))
      return
    }
    newest = ask
    latest = ask.sequence
    later(() => void answer())
  }
}
