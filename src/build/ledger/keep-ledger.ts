// The folder of the data and its corpus in; where renamed addresses lead out, and a way to record what is new once the site stands.
// Refuses (Refusal) a site that has lost a published address, and a ledger that cannot be read. No ledger: nothing was published, which
// a publication refuses too.
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Moves } from '../../corpus/moves.ts'
import type { Corpus } from '../../corpus/schema.ts'
import { Refusal } from '../refusal.ts'
import { plural } from '../report/words.ts'
import { reportDiagnostics } from '../report.ts'
import { hold } from './hold.ts'
import { type Ledger, printLedger, readLedger, withLines } from './ledger.ts'
import { createProposals } from './propose.ts'
import { refuseLosses } from './refuse-losses.ts'
import { siteAddresses } from './site-addresses.ts'

export const LEDGER = 'addresses.txt'

/** A million addresses; more is no ledger. */
const MAX_BYTES = 128 * 1024 * 1024

const MOST_TOLD = 20

const FIRST_HEAD = [
  '# Every address that the site has published, one a line: none may be lost, so each build compares.',
  '# A rename: talks/OLD -> talks/NEW. New addresses: npm run build -- --record.',
]

export type KeptLedger = {
  moves: Moves
  /** Once the site is published: writes what is new. Nothing where that was not wanted. */
  record: () => void
}

/** What a person may wish to have written: new addresses, once the site stands; the renames that a refusal would propose. `recorded`
 * writes nothing: it refuses what is new, since what is published without being recorded could vanish unnoticed. */
export type LedgerWishes = { record?: boolean | undefined; rename?: boolean | undefined; recorded?: boolean | undefined }

const readFile = (file: string): string | undefined => {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return undefined
  // A link would let a recording write somewhere else.
  if (!found.isFile()) throw new Refusal(`${file} is no plain file: put the ledger of published addresses itself there.`)
  if (found.size > MAX_BYTES) throw new Refusal(`${file} has ${found.size} bytes, more than any ledger of addresses: restore it.`)
  return readFileSync(file, 'utf8')
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

/** Whole or not at all. */
const writeFile = (file: string, ledger: Ledger): void => {
  try {
    writeFileSync(`${file}.partial`, printLedger(ledger))
    renameSync(`${file}.partial`, file)
  } catch (error) {
    if (existsSync(`${file}.partial`)) rmSync(`${file}.partial`)
    throw new Refusal(`${file} cannot be written (${codeOf(error)}): see to its rights and to space on the disk, then try again.`)
  }
}

const countsOf = (addresses: string[]): string => {
  const takeaways = addresses.filter(address => address.includes('#')).length
  const parts = [
    [addresses.length - takeaways, 'page'],
    [takeaways, 'takeaway'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => plural(count, word))
    .join(' and ')
}

const toRecord = 'Run: npm run build -- --record, and commit it.'

const refuseUnrecorded = (file: string, isThere: boolean, fresh: string[]): void => {
  if (!isThere) throw new Refusal(`There is no ${file}, so nothing would hold the addresses that are published now. ${toRecord}`)
  const [such] = fresh
  if (such !== undefined)
    throw new Refusal(
      `Not yet in ${file}: ${countsOf(fresh)}, such as ${such}. Published so, they could vanish later without a word. ${toRecord}`,
    )
}

export const keepLedger = (
  folder: string,
  corpus: Corpus,
  { tell, record, rename, recorded }: LedgerWishes & { tell: (line: string) => void },
): KeptLedger => {
  const file = join(folder, LEDGER)
  const text = readFile(file)
  const { ledger: read, diagnostics } = readLedger(text ?? '', file)
  if (diagnostics.length > 0) {
    const more = diagnostics.length > MOST_TOLD ? `\nand ${diagnostics.length - MOST_TOLD} more.` : ''
    throw new Refusal(
      `${reportDiagnostics(diagnostics.slice(0, MOST_TOLD))}${more}\nThe ledger of published addresses cannot be read; nothing was built.`,
    )
  }
  const site = siteAddresses(corpus)

  let ledger = read
  let held = hold(ledger, site)
  if (rename) {
    // Pages first: their takeaways are looked for where the page is now.
    let renamed = 0
    for (const ofPages of [true, false]) {
      const propose = createProposals(corpus, site, ledger)
      const lines = held.losses.flatMap(loss => {
        const to = loss.address.includes('#') === ofPages ? undefined : propose(loss)
        return to === undefined ? [] : [{ address: loss.address, to }]
      })
      ledger = withLines(ledger, lines)
      held = hold(ledger, site)
      renamed += lines.length
    }
    if (renamed > 0) writeFile(file, ledger)
    tell(
      renamed > 0 ? `${file}: led ${plural(renamed, 'address', 'addresses')} on; read the diff` : `${file}: nothing to lead on`,
    )
  }
  if (held.losses.length > 0) throw refuseLosses(file, held.losses, createProposals(corpus, site, ledger))

  const { fresh } = held
  if (recorded) refuseUnrecorded(file, text !== undefined, fresh)
  const moves = new Map([...held.moves].map(([from, to]) => [`/${from}`, `/${to}`]))
  if (fresh.length === 0) return { moves, record: () => undefined }
  if (record) {
    const all = withLines(
      text === undefined ? { ...ledger, head: FIRST_HEAD } : ledger,
      fresh.map(address => ({ address })),
    )
    return {
      moves,
      record: () => {
        writeFile(file, all)
        tell(`${file}: recorded ${countsOf(fresh)}; commit it with what you publish`)
      },
    }
  }
  tell(`Not yet in ${file}: ${countsOf(fresh)}. When you publish them: npm run build -- --record`)
  return { moves, record: () => undefined }
}
