// An address that leads nowhere needs no more than the summaries.
export { NotFound as Component } from './NotFound.tsx'
