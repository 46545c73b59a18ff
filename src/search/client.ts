// Queries in, promises of results out: the page's side of the search, whoever answers it. One client serves one asker.
// Refuses to answer a query that a newer one has overtaken: its promise rejects with SupersededError.
import type { Reply, SearchPort } from './protocol.ts'
import type { Query, SearchResult } from './results.ts'
import type { Suggestion } from './suggest.ts'

/** A newer search, or the end of the client, came before the answer. Nothing to show, nothing to retry. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError'
}

/** The search cannot answer: the corpus did not load, or nobody is left to ask. Searching again tries again. */
export class SearchFailedError extends Error {
  override readonly name = 'SearchFailedError'
}

export type SearchStatus =
  | { state: 'loading'; done: number; of: number }
  /** `rebuilt` says why the index that came with the corpus does not serve. */
  | { state: 'ready'; hash: string; takeaways: number; rebuilt?: string }
  | { state: 'failed'; message: string }

/**
 * What happened to whoever searches, for people to be told: it ended and was opened once more, or the page has to do without.
 */
export type SearchMishap = 'restarted' | 'in the page'

export type SearchClientOptions = {
  /** Absolute address of the corpus's manifest. */
  manifest: string
  /** Opens a worker; throws where there are none. Whatever ends it must reach the port's `onerror`. */
  openWorker: () => SearchPort
  /** Opens the search in the page, when there is no worker or it has crashed twice. */
  openFallback: () => Promise<SearchPort>
  onStatus?: (status: SearchStatus) => void
  onMishap?: (mishap: SearchMishap) => void
}

export type SearchClient = {
  /** Starts the search ahead of the first query. */
  start: () => void
  /** Rejects with SupersededError or SearchFailedError. */
  search: (query: Query, groupLimit: number) => Promise<SearchResult>
  /** Nothing while there is nobody to ask. A newer ask supersedes an older one; rejects with SupersededError alone. */
  suggest: (text: string, caret: number) => Promise<Suggestion[]>
  /** Loads the corpus anew, as when it has changed. */
  reload: () => void
  close: () => void
}

type Pending = {
  sequence: number
  query: Query
  groupLimit: number
  resolve: (result: SearchResult) => void
  reject: (error: Error) => void
}
type Typing = { sequence: number; resolve: (suggestions: Suggestion[]) => void; reject: (error: Error) => void }

export const createSearchClient = ({
  manifest,
  openWorker,
  openFallback,
  onStatus,
  onMishap,
}: SearchClientOptions): SearchClient => {
  let port: SearchPort | undefined
  let phase: 'idle' | 'running' | 'failed' = 'idle'
  let crashes = 0
  let openings = 0
  let sequence = 0
  let pending: Pending | undefined
  let typing: Typing | undefined

  const settle = (finish: (waiting: Pending) => void): void => {
    const waiting = pending
    pending = undefined
    if (waiting) finish(waiting)
  }

  const settleTyping = (finish: (waiting: Typing) => void): void => {
    const waiting = typing
    typing = undefined
    if (waiting) finish(waiting)
  }

  const fail = (message: string): void => {
    phase = 'failed'
    onStatus?.({ state: 'failed', message })
    settle(({ reject }) => reject(new SearchFailedError(message)))
    settleTyping(({ resolve }) => resolve([]))
  }

  const ask = (): void => {
    if (pending)
      port?.postMessage({ type: 'search', sequence: pending.sequence, query: pending.query, groupLimit: pending.groupLimit })
  }

  const receive = (reply: Reply): void => {
    switch (reply.type) {
      case 'heard':
        return
      case 'progress':
        return onStatus?.({ state: 'loading', done: reply.done, of: reply.of })
      case 'loaded':
        return onStatus?.({
          state: 'ready',
          hash: reply.hash,
          takeaways: reply.takeaways,
          ...(reply.rebuilt && { rebuilt: reply.rebuilt }),
        })
      case 'failed':
        return fail(reply.message)
      case 'result':
        if (reply.sequence === pending?.sequence) settle(({ resolve }) => resolve(reply.result))
        return
      case 'unanswered':
        if (reply.sequence === pending?.sequence) settle(({ reject }) => reject(new SearchFailedError(reply.message)))
        return
      case 'suggested':
        if (reply.sequence === typing?.sequence) settleTyping(({ resolve }) => resolve(reply.suggestions))
    }
  }

  const connect = (opened: SearchPort): void => {
    port = opened
    // A port that was given up may still speak.
    opened.onmessage = ({ data }) => {
      if (port === opened) receive(data)
    }
    opened.onerror = () => {
      if (port === opened) recover()
    }
    opened.postMessage({ type: 'load', manifest })
    ask()
  }

  const fallBack = async (): Promise<void> => {
    const opening = ++openings
    try {
      const opened = await openFallback()
      if (opening !== openings) return opened.terminate()
      onMishap?.('in the page')
      connect(opened)
    } catch (error) {
      if (opening === openings) fail(error instanceof Error ? error.message : String(error))
    }
  }

  const recover = (): void => {
    port?.terminate()
    port = undefined
    crashes += 1
    settleTyping(({ resolve }) => resolve([]))
    open()
  }

  const open = (): void => {
    phase = 'running'
    // Twice is no accident: the worker's script may be out of reach, or the browser short of what it needs.
    if (crashes > 1) return void fallBack()
    let opened: SearchPort
    try {
      opened = openWorker()
    } catch {
      return void fallBack()
    }
    if (crashes > 0) onMishap?.('restarted')
    connect(opened)
  }

  const start = (): void => {
    if (phase === 'running') return
    if (port) {
      phase = 'running'
      port.postMessage({ type: 'load', manifest })
    } else open()
  }

  return {
    start,
    search: (query, groupLimit) =>
      new Promise((resolve, reject) => {
        settle(overtaken => overtaken.reject(new SupersededError('A newer search came first.')))
        pending = { sequence: ++sequence, query, groupLimit, resolve, reject }
        const wasOpen = port !== undefined
        start()
        // A port that has just been opened was asked as it was connected.
        if (wasOpen) ask()
      }),
    suggest: (text, caret) =>
      new Promise((resolve, reject) => {
        settleTyping(overtaken => overtaken.reject(new SupersededError('More was typed.')))
        if (!port) return resolve([])
        typing = { sequence: ++sequence, resolve, reject }
        port.postMessage({ type: 'suggest', sequence, text, caret })
      }),
    reload: () => {
      if (port && phase === 'running') port.postMessage({ type: 'load', manifest })
      else start()
    },
    close: () => {
      settle(({ reject }) => reject(new SupersededError('The search was closed.')))
      settleTyping(({ reject }) => reject(new SupersededError('The search was closed.')))
      port?.terminate()
      port = undefined
      openings += 1
      phase = 'idle'
    },
  }
}
