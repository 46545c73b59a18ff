// An address that leads nowhere needs no more than the summaries. Beside it, what else is seldom drawn.
export { KnownPart } from './KnownPart.tsx'
export { NotFound as Component } from './NotFound.tsx'
export { PageNote } from './PageNote.tsx'
