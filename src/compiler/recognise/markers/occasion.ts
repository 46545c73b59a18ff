// Words behind a talk's `on` or `about` in; whether they say when or where it was, out: `on Tuesday morning`, `on the main stage`.
import type { Inline } from '../../read/inline.ts'

/** `Ann Example's talk on day 1`: when or where, no topic. */
export const isOccasion = ({ text }: Inline): boolean =>
  /^(?:(?:the|my|our|a)\s+)?(?:\p{Ll}+\s+)?(?:noon|lunch\w*|midnight|\d{1,2}(?::\d\d)?\s*[ap]m|floor|list|stairs|corner|house|fire|tables?|balcony|vimeo|slideshare|github|code of conduct)\b|^(?:the\s+)?(?:(?:first|second|third|last|final|main|big|same|next|other)\s+)?(?:day|stage|morning|afternoon|evening|track|(?:mon|tues|wednes|thurs|fri|satur|sun)day|youtube|twitter|video)\b(?:\s+\d)?(?=$|\s+(?:and|in|at|of|was|morning|afternoon)\b)/iu.test(
    text,
  )
