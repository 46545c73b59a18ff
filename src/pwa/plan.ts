// What the build tells the worker, and the worker and a page tell each other. Types alone.

/** One file of the site. */
export type Part = {
  /** Below the site's base. */
  path: string
  /** SHA-256 of its bytes, in base64. */
  hash: string
  bytes: number
  /** The media type that an answer must have to be taken for it. */
  type: string
  /** The name changes with the content: whoever asks for it means these bytes, whatever else was published since. */
  named?: true
  /** Without it no page starts. */
  start?: true
}

/** The offline copy of one build. */
export type Plan = {
  /** Of everything below. */
  build: string
  /** The day of the corpus, ISO 8601. */
  compiled: string
  parts: Part[]
  /** The first parts of the addresses that the app answers: '' for the home page, `talks`, … */
  pages: string[]
  /** The path of the page that answers them. */
  shell: string
}

/** What a worker has of its own plan, and what one that fills says as it goes. */
export type Copy = { build: string; compiled: string; parts: number; ofParts: number; bytes: number; ofBytes: number }

export type Ask =
  /** Sent to a copy that waits: take over. */
  | { type: 'accept-update' }
  /** Sent to the copy in use, which is to be replaced: end what nobody answers. */
  | { type: 'give-way' }
  /** With a port: answers a Copy. */
  | { type: 'tell' }
  /** With a port: fetches what is missing, then answers a Copy. */
  | { type: 'restore' }
  /** The page that sends it has removed the copy: the others are told. */
  | { type: 'spread-removal' }

export type News =
  /** To every page, while a copy is filled. */
  | { type: 'filling'; copy: Copy }
  /** To every page but the one that removed it. */
  | { type: 'removed' }
  /** To a page of the copy before: whatever it asks for from now on is of another build. */
  | { type: 'taken-over' }
