// A ledger on a disk and what was compiled from recaps that are plainly made up, held against each other.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { compile } from '../../compiler/compile.ts'
import type { Corpus } from '../../corpus/schema.ts'
import { compilePaths } from '../compile-paths.ts'
import { Refusal } from '../refusal.ts'
import { keepLedger, LEDGER, type LedgerWishes } from './keep-ledger.ts'
import { readLedger } from './ledger.ts'
import { hold } from './hold.ts'
import { siteAddresses } from './site-addresses.ts'

let folder = ''
let told: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-ledger-'))
  told = []
  return () => rmSync(folder, { recursive: true })
})

const recap = (...talks: string[]): string =>
  `# SampleCon 2017\n\n## Talks\n\n${talks.map(talk => `### ${talk}\n\nTheir queue is never empty. It was built in a week by two people.\n`).join('\n')}`
const corpusOf = (...texts: string[]): Corpus =>
  compile({
    files: texts.map((text, at) => ({ path: `data/recaps/${at}.md`, bytes: new TextEncoder().encode(text) })),
    vocabulary: [],
  }).corpus

const first = corpusOf(recap('Short Queues by Ann Example', 'Long Queues by Bob Example'))
const keep = (corpus: Corpus, wishes: LedgerWishes = {}) =>
  keepLedger(folder, corpus, { tell: line => told.push(line), ...wishes })
const ledger = (): string => readFileSync(join(folder, LEDGER), 'utf8')
const write = (text: string) => writeFileSync(join(folder, LEDGER), text)
const talks = (corpus: Corpus): string[] => corpus.talks.map(({ id }) => id)

const refusalOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return ''
}

test('where nothing was published there is nothing to hold; what is new is counted, and nothing is written', () => {
  expect(keep(first).moves).toEqual(new Map())
  expect(told).toEqual([expect.stringMatching(/^Not yet in .*addresses\.txt: \d+ pages and \d+ takeaways?\. .*--record$/)])
  expect(existsSync(join(folder, LEDGER))).toBe(false)
})

test('recording writes once the site stands, in an order that merges, and a second time changes nothing', () => {
  const { record } = keep(first, { record: true })
  expect(existsSync(join(folder, LEDGER))).toBe(false)
  record()
  expect(readdirSync(folder)).toEqual([LEDGER])
  expect(ledger()).toMatch(/^# Every address/)
  expect(ledger()).toContain('\ntalks/samplecon-2017-short-queues\ntalks/samplecon-2017-short-queues#')
  const before = ledger()
  keep(first, { record: true }).record()
  expect(ledger()).toBe(before)
  expect(told.at(-1)).toMatch(/recorded .*commit it/)
})

test('a site that lost a talk is refused, with the line to paste; pasted, it leads on', () => {
  keep(first, { record: true }).record()
  const renamed = corpusOf(recap('Shorter Queues by Ann Example', 'Long Queues by Bob Example'))
  const message = refusalOf(() => keep(renamed))
  expect(message).toMatch(/^The site has lost 1 address that was published:\n/)
  expect(message).toMatch(/addresses\.txt:\d+ talks\/samplecon-2017-short-queues was published and is gone, with \d takeaways?\n/)
  const line = 'talks/samplecon-2017-short-queues -> talks/samplecon-2017-shorter-queues'
  expect(message).toContain(`    write: ${line}\n`)
  write(ledger().replace('talks/samplecon-2017-short-queues\n', `${line}\n`))
  expect([...keep(renamed).moves]).toEqual([['/talks/samplecon-2017-short-queues', '/talks/samplecon-2017-shorter-queues']])
})

test('a talk whose number went is most likely the one without it', () => {
  write('talks/samplecon-2017-short-queues-2\n')
  expect(refusalOf(() => keep(first))).toContain(
    'write: talks/samplecon-2017-short-queues-2 -> talks/samplecon-2017-short-queues\n',
  )
})

test('a name like no other is led to its list, and a takeaway like no other to its talk', () => {
  write('people/zyx\ntalks/samplecon-2017-short-queues#zyx\n')
  const message = refusalOf(() => keep(first))
  expect(message).toContain('write: people/zyx -> people\n')
  expect(message).toContain('write: talks/samplecon-2017-short-queues#zyx -> talks/samplecon-2017-short-queues\n')
})

test('--rename writes what is proposed, for pages and then for their takeaways, and the build goes on', () => {
  keep(first, { record: true }).record()
  const text = recap('Shorter Queues by Ann Example', 'Long Queues by Bob Example').replace('Their queue', 'The queue')
  const { moves } = keep(corpusOf(text), { rename: true })
  expect(moves.get('/talks/samplecon-2017-short-queues')).toBe('/talks/samplecon-2017-shorter-queues')
  expect(ledger()).toContain('talks/samplecon-2017-short-queues -> talks/samplecon-2017-shorter-queues\n')
  expect(told.at(-2)).toMatch(/led \d+ addresses on; read the diff/)
})

test('hundreds of losses are counted, and the first are listed', () => {
  write(Array.from({ length: 300 }, (_, at) => `people/zyx${at}`).join('\n'))
  const message = refusalOf(() => keep(first))
  expect(message).toContain('has lost 300 addresses')
  expect(message).toContain('\nand 280 more.\n')
  expect(message.split('\n').length).toBeLessThan(50)
})

test('a publication with what is not recorded is refused, and so is one without a ledger; recorded, it goes on', () => {
  expect(refusalOf(() => keep(first, { recorded: true }))).toMatch(
    /^There is no .*addresses\.txt, so nothing would hold .* Run: npm run build -- --record, and commit it\.$/,
  )
  keep(first, { record: true }).record()
  expect(refusalOf(() => keep(first, { recorded: true }))).toBe('')
  const more = corpusOf(recap('Short Queues by Ann Example', 'Long Queues by Bob Example', 'No Queues by Eve Example'))
  expect(refusalOf(() => keep(more, { recorded: true }))).toMatch(
    /^Not yet in .*addresses\.txt: 2 pages and \d takeaways?, such as people\/eve-example\. .* Run: npm run build -- --record, and commit it\.$/,
  )
})

test('a ledger that cannot be read stops the build, with file, line and what to do', () => {
  write('talks/a\n../a\n')
  const message = refusalOf(() => keep(first))
  expect(message).toContain(`${folder}/${LEDGER}:2 error no-address: "../a" is no address of a page\n    Write talks/ID`)
})

test('a ledger that is a link is refused: recording would write somewhere else', () => {
  symlinkSync('/dev/null', join(folder, LEDGER))
  expect(refusalOf(() => keep(first, { record: true }))).toContain('is no plain file')
})

test('a ledger that cannot be written is told with its path', () => {
  const { record } = keep(first, { record: true })
  rmSync(folder, { recursive: true })
  writeFileSync(folder, '')
  expect(refusalOf(record)).toMatch(/addresses\.txt cannot be written \(ENOTDIR\)/)
})

test('the published corpus has every address that was ever published, and no other', () => {
  const file = 'data/addresses.txt'
  const { ledger: published, diagnostics } = readLedger(readFileSync(file, 'utf8'), file)
  const { losses, fresh } = hold(published, siteAddresses(compilePaths().corpus))
  expect(diagnostics).toEqual([])
  expect(published.entries.size).toBeGreaterThan(2800)
  // npm run build says what to write in their place.
  expect(losses.map(({ address }) => address)).toEqual([])
  // Else they could vanish later, and nobody would notice: npm run build -- --record
  expect(fresh).toEqual([])
})

test('these recaps are the talks that the tests above name', () =>
  expect(talks(first)).toEqual(['samplecon-2017-short-queues', 'samplecon-2017-long-queues']))
