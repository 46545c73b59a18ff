// A wish that cannot be granted, in words for the person who typed it: shown without a stack trace.

export class Refusal extends Error {
  /** Read by run.mjs, which can import nothing typed. */
  readonly expected = true
}
