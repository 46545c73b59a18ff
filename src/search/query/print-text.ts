// What a search asks for in; a text that asks for it out, in the one form that means the same: exclusions, fields and phrases first,
// the words last, as what follows them says whether the last one is finished. The inverse of text.ts.
import { unquoted } from './pieces.ts'
import type { AskedField, AskedText } from './text.ts'

const quoted = (text: string): string => `"${unquoted(text)}"`
const plain = /^[\p{L}\p{N}][^\s\p{Cc}:]*$/u
const printed = (text: string): string => (plain.test(text) ? unquoted(text) : quoted(text))

export const printField = ({ name, value, excluded }: AskedField): string => `${excluded ? '-' : ''}${name}:${printed(value)}`

export const printText = ({ words, phrases, without, fields }: Omit<AskedText, 'remarks'>): string =>
  [...fields.map(printField), ...without.map(text => `-${printed(text)}`), ...phrases.map(quoted), words]
    .filter(Boolean)
    .join(' ')
