// The text of a ledger in; the addresses that were published and where renamed ones lead, out, with a diagnostic for each line
// that says neither. Printing what was read gives it back sorted, each address once, comments above what they stand above.
import { isReserved } from '../../corpus/ids.ts'
import type { Diagnostic } from '../../corpus/diagnostic.ts'
import { collections } from '../../corpus/lookups.ts'
import { compare } from '../../corpus/order.ts'

/** One line. `to`: where the address leads since it was renamed. */
export type Entry = { address: string; to?: string; line: number; above: string[] }

export type Ledger = {
  /** Comments up to the first empty line. */
  head: string[]
  /** By address. */
  entries: ReadonlyMap<string, Entry>
  /** Comments below the last address. */
  foot: string[]
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const shape = new RegExp(`^(?:(?:${Object.values(collections).join('|')})/)?(${ID})(?:#${ID})?$`)
/** Far above any: an id is cut long before. */
const LONGEST = 400

/** Files of the site that are no pages. */
const own = new Set(['index', 'shell', '404'])

const isAddress = (text: string): boolean => {
  const name = text.length <= LONGEST ? shape.exec(text)?.[1] : undefined
  return name !== undefined && !isReserved(name) && !(own.has(name) && !text.includes('/'))
}

/** What is invisible, or turns the direction of writing, shows as its number. */
const shown = (text: string): string => {
  const plain = text.replace(/[^\x20-\x7e]/gu, sign => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
  return plain.length > 100 ? `${plain.slice(0, 100)}…` : plain
}

const problemOf = (text: string): Pick<Diagnostic, 'message' | 'hint'> => {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text))
    return { message: 'a merge was left unfinished', hint: 'Keep the lines of both sides, and remove this mark.' }
  const wrong = text.split(/\s+->\s+/).find(part => !isAddress(part)) ?? text
  return {
    message: `"${shown(wrong)}" is no address of a page`,
    hint: 'Write talks/ID, talks/ID#TAKEAWAY, or for a rename talks/OLD -> talks/NEW; a comment begins with #. Or remove the line.',
  }
}

type Reading = { ledger: Ledger; diagnostics: Diagnostic[] }

export const readLedger = (text: string, file: string): Reading => {
  const head: string[] = []
  const entries = new Map<string, Entry>()
  const diagnostics: Diagnostic[] = []
  let above: string[] = []
  let isHead = true

  const add = (address: string, to: string | undefined, line: number): void => {
    const known = entries.get(address)
    const comments = [...(known?.above ?? []), ...above]
    above = []
    if (known?.to !== undefined && to !== undefined && known.to !== to) {
      const message = `${address} is led on to two places: to ${known.to} in line ${known.line}, and here to ${to}`
      diagnostics.push({ rule: 'two-renames', severity: 'error', file, line, message, hint: 'Keep one of the two lines.' })
    }
    // Merging two branches may leave both the address and its rename: the rename is the later.
    const leads = known?.to ?? to
    const entry = { address, line: known?.to === undefined ? line : known.line, above: comments }
    entries.set(address, leads === undefined ? entry : { ...entry, to: leads })
  }

  for (const [at, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = written.trim()
    if (line === '') {
      if (isHead) head.push(...above.splice(0))
      isHead = false
    } else if (line.startsWith('#')) above.push(line)
    else {
      isHead = false
      const [address = '', to, ...more] = line.split(/\s+->\s+/)
      if (isAddress(address) && (to === undefined || isAddress(to)) && more.length === 0) add(address, to, at + 1)
      else diagnostics.push({ rule: 'no-address', severity: 'error', file, line: at + 1, ...problemOf(line) })
    }
  }
  return { ledger: { head, entries, foot: above }, diagnostics }
}

export const printLine = ({ address, to }: Pick<Entry, 'address' | 'to'>): string =>
  to === undefined ? address : `${address} -> ${to}`

export const printLedger = ({ head, entries, foot }: Ledger): string => {
  const sorted = [...entries.values()].sort((a, b) => compare(a.address, b.address))
  const lines = sorted.flatMap(entry => [...entry.above, printLine(entry)])
  return [...head, ...(head.length > 0 ? [''] : []), ...lines, ...foot, ''].join('\n')
}

/** With more lines; a rename takes the place of the address alone. */
export const withLines = (ledger: Ledger, lines: Iterable<Pick<Entry, 'address' | 'to'>>): Ledger => {
  const entries = new Map(ledger.entries)
  for (const { address, to } of lines) {
    const { above = [], line = 0 } = entries.get(address) ?? {}
    entries.set(address, to === undefined ? { address, line, above } : { address, to, line, above })
  }
  return { ...ledger, entries }
}
