// Asks in, replies out: loads the corpus, holds the engine, and answers the newest ask. In a worker or in a page alike.
// Refuses to work off a queue: an ask that a newer one has overtaken is dropped.
import { createSearch, type Search } from './engine.ts'
import { type FetchJson, loadCorpus } from './load.ts'
import type { Ask, Reply } from './protocol.ts'

export type Surroundings = {
  fetchJson: FetchJson
  reply: (reply: Reply) => void
  /** Runs the work after the asks that have already arrived. */
  later: (work: () => void) => void
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const createResponder = ({ fetchJson, reply, later }: Surroundings): ((ask: Ask) => void) => {
  let engine: Search | undefined
  let newest: Extract<Ask, { type: 'search' }> | undefined
  let loads = 0

  const answer = (): void => {
    if (!engine || !newest) return
    const { sequence, query, groupLimit } = newest
    newest = undefined
    try {
      reply({ type: 'result', sequence, result: engine.search(query, groupLimit) })
    } catch (error) {
      reply({ type: 'unanswered', sequence, message: messageOf(error) })
    }
  }

  const load = async (manifest: string): Promise<void> => {
    const thisLoad = ++loads
    engine = undefined
    try {
      const { hash, summaries, details } = await loadCorpus(manifest, fetchJson, (done, of) => {
        if (thisLoad === loads) reply({ type: 'progress', done, of })
      })
      if (thisLoad !== loads) return
      engine = createSearch(summaries, details)
      reply({ type: 'loaded', hash, takeaways: details.reduce((sum, { takeaways }) => sum + takeaways.length, 0) })
      answer()
    } catch (error) {
      if (thisLoad === loads) reply({ type: 'failed', message: messageOf(error) })
    }
  }

  return ask => {
    if (ask.type === 'load') {
      void load(ask.manifest)
      return
    }
    newest = ask
    later(answer)
  }
}
