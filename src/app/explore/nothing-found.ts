// A query that finds nothing, and how many takeaways its filters alone hide, in; the sentence that says so out, in pieces, some of
// them to be stressed. A takeaway is about words and phrases, never about what is left out.
import { legible } from '../../search/query/remarks.ts'
import { printText } from '../../search/query/print-text.ts'
import { readText } from '../../search/query/text.ts'
import type { Query } from '../../search/results.ts'
import { counted } from '../words.ts'

export type Piece = { text: string; stressed?: true }

/** Longer than this nobody reads their own words again. */
const longest = 200
/** Phrases bring marks of their own. */
const quoted = (text: string): string => {
  const short = text.length > longest ? legible(text) : text
  return short.startsWith('"') ? short : `“${short}”`
}

const stressed = (text: string): Piece => ({ text, stressed: true })
const joined = (parts: Piece[][]): Piece[] => parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' and ' }, ...part]))

export const nothingFound = ({ q }: Pick<Query, 'q'>, hidden: number): Piece[] => {
  const { words, phrases, without } = readText(q)
  const said = printText({ words, phrases, without: [], fields: [] }).trim()
  if (hidden > 0)
    return [
      stressed(counted(hidden, 'takeaway')),
      { text: `${said && ` about ${quoted(said)}`} ${hidden === 1 ? 'is' : 'are'} hidden by your filters.` },
    ]
  if (!said && without.length === 0) return [{ text: 'Nothing in the corpus fits these filters.' }]
  const out = joined(without.map(text => [stressed(quoted(text))]))
  return [
    { text: 'Nothing in the corpus ' },
    ...joined([
      ...(said ? [[{ text: 'says ' }, stressed(quoted(said))]] : []),
      ...(out.length > 0 ? [[{ text: 'leaves out ' }, ...out]] : []),
    ]),
    { text: '.' },
  ]
}
