// What the page asks of whoever searches for it, and what it is told: the messages, and the port that carries them.
import type { Query, SearchResult } from './results.ts'
import type { Suggestion } from './suggest.ts'

export type Ask =
  /** Load the corpus, or load it anew. An absolute address. */
  | { type: 'load'; manifest: string }
  /** Only the ask with the highest sequence number needs an answer. */
  | { type: 'search'; sequence: number; query: Query; groupLimit: number }
  /** Of these too only the highest needs an answer; a search comes first. */
  | { type: 'suggest'; sequence: number; text: string; caret: number }

export type Reply =
  /** From a worker at once, whatever was asked: it is there. */
  | { type: 'heard' }
  /** Files that have come, of all. */
  | { type: 'progress'; done: number; of: number }
  /** `hash` is the corpus's content; `rebuilt` says why its own index does not serve. */
  | { type: 'loaded'; hash: string; takeaways: number; rebuilt?: string }
  | { type: 'failed'; message: string }
  | { type: 'result'; sequence: number; result: SearchResult }
  | { type: 'unanswered'; sequence: number; message: string }
  /** Nothing where the corpus is not there yet. */
  | { type: 'suggested'; sequence: number; suggestions: Suggestion[] }

/** Declared as a method would be, so that a `Worker`, whose events are richer, is a port as it stands. */
type Listener<Event> = { listen(event: Event): void }['listen']

/** What a `Worker` has, and a page that searches for itself can have as well. */
export type SearchPort = {
  postMessage(ask: Ask): void
  onmessage: Listener<{ data: Reply }> | null
  onerror: Listener<unknown> | null
  terminate(): void
}
