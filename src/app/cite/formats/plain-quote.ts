// References in; text for a letter or a slide out: what was said, who and where, and the address to check it.
// No quotation marks around a takeaway: most are not the speaker's very words, and those that are bring their own.
import { attribution, inPlainText } from '../attribution.ts'
import { oneLine } from '../one-line.ts'
import type { Reference } from '../references.ts'
import type { Format } from './format.ts'

const write = (reference: Reference): string => {
  const from = inPlainText(attribution(reference))
  const said = reference.of === 'takeaway' ? [oneLine(reference.takeaway.text), `— ${from}`] : [from]
  return [...said, reference.address].join('\n')
}

export const plainQuote: Format = {
  id: 'plain',
  name: 'Plain quote',
  write: references => references.map(write).join('\n\n'),
}
