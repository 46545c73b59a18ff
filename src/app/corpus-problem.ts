// What can be wrong with a corpus, or a part of the app, that the page asked for, told apart by what a person can do about it.

export type CorpusProblemKind = 'unreachable' | 'missing' | 'not-data' | 'damaged' | 'newer' | 'unfit' | 'no-part'

export class CorpusProblem extends Error {
  readonly kind: CorpusProblemKind
  /** The file that was asked for, below the site's base. */
  readonly path: string

  constructor(kind: CorpusProblemKind, path: string, detail: string) {
    super(detail)
    this.name = 'CorpusProblem'
    this.kind = kind
    this.path = path
  }
}
