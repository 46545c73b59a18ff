// The formats of a citation, in the order in which they are offered.
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import type { Format } from './format.ts'
import { markdown } from './markdown.ts'
import { plainQuote } from './plain-quote.ts'

export const formats: readonly [Format, ...Format[]] = [markdown, plainQuote, bibtex, cslJson]
