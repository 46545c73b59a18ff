// Words behind a talk's `on` or `about` in; whether they say when or where it was, out: `on Tuesday morning`, `on the main stage`.
import type { Inline } from '../../read/inline.ts'

/** `Ann Example's talk on day 1`: when or where, no topic. */
export const isOccasion = ({ text }: Inline): boolean =>
  /^(?:(?:the|my|our|a)\s+)?(?:\p{Ll}+\s+)?(?:noon|lunch\w*|midnight|\d{1,2}(?::\d\d)?\s*[ap]m|floor|list|stairs|corner|house|fire|tables?|balcony|vimeo|slideshare|github|code of conduct)\b|^(?:the\s+)?(?:(?:first|second|third|last|final|main|big|same|next|other)\s+)?(?:day|stage|morning|afternoon|evening|track|(?:mon|tues|wednes|thurs|fri|satur|sun)day|youtube|twitter|video)\b(?:\s+\d)?(?=$|\s+(?:and|in|at|of|was|morning|afternoon)\b)/iu.test(
    text,
  )

/** Words behind `on` or `about` that name no subject: where, when, how long, how it was. */
export const noSubject =
  /^(?:(?:to|its|his|her|their|my|our|it|this|that|both|par|time|schedule|track|top|point|offer|hold|air|line|site|zoom|youtube|slack|demand|short|hand|whether|everything|something|anything|nothing|more|half|twice|as|done|ready|over|at|in|everybody['’]s|the only|the way|double)(?![\p{L}-])|an?\s+(?:whim|boat|par|high|hour|minute|week|year|train|plane|break)\b|(?:the\s+)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?:the|a|an)\s+(?:\p{Ll}+\s+)?(?:same|similar|different|completely|other side|second screen|train|bus|boat|lawn|ground|roof|big screen|main hall|radio|left|right|board|core team|spot)\b|(?:(?:\p{L}+|\d+)\s+)?(?:times|minutes|hours|days|years)\b|(?:stage|room|level|pier|campus|break-?out)\b)|\b(?:terrace|raffle|prizes|housekeeping|sponsors|getting to know)\b|\b(?:only|now|outside)$/iu
