// The first two recaps, and the two posts that they report on where those lie beside the project: everything that they name
// is recognised.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Compilation, compile, type Facts } from './compile.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')
const read = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter(file => file.endsWith(extension))
    .map(file => join(folder, file))
const vocabulary = [...read(join(root, 'data/vocabulary'), '.yaml'), ...read(join(root, 'data/vocabulary'), '.txt')].map(
  path => ({ path, text: readFileSync(path, 'utf8') }),
)
const compileFolder = (folder: string, names: RegExp): Compilation =>
  compile({
    files: readdirSync(folder)
      .filter(file => names.test(file))
      .map(file => ({ path: file, bytes: new Uint8Array(readFileSync(join(folder, file))) })),
    vocabulary,
  })

/** A talk by words of its title: with its speakers and companies. */
type Expected = [title: RegExp, kind: string, speakers: string[], companies: string[]]
const talks2017: Expected[] = [
  [/SSH access without SSH keys/i, 'talk', [], []],
  [/OpenResty/i, 'talk', [], ['Shopify']],
  [/Capturing and Analyzing Millions of Queries/i, 'talk', [], ['LinkedIn']],
  [/^OK Log: Distributed and Coördination-Free Logging$/, 'talk', [], []],
  [/^git-stacktrace$/, 'talk', [], ['Pinterest']],
  [/BitTorrent/i, 'talk', [], ['LinkedIn']],
]
const talks2015: Expected[] = [
  [/EU data protection/i, 'talk', ['Simon McGarr'], []],
  [/^Postmortems$/, 'workshop', ['John Allspaw'], ['Etsy']],
  [/^Large Scale Abstract Design$/, 'workshop', [], []],
  [/^Machine Learning on Machine Data$/, 'workshop', [], ['Splunk']],
  [/^Operational Software Design$/, 'talk', ['Theo Schlossnagle'], []],
  [/load tests/i, 'talk', [], ['Yandex']],
  [/root cause analysis/i, 'talk', ['Susan Coghlan'], ['Argonne National Laboratory']],
  [/remote working/i, 'talk', ['Avleen Vig'], ['Etsy']],
]
const tools2017 = [
  'cashier',
  'OpenResty',
  'ZooKeeper',
  'libpcap',
  'MySQL',
  'OK Log',
  'Prometheus',
  'git-stacktrace',
  'BitTorrent',
]
const tools2015 = [
  'Morgue',
  'Jira',
  'Splunk',
  'R',
  'DTrace',
  'backtrace.io',
  'fq',
  'RabbitMQ',
  'Yandex Tank',
  'Nagios',
  'nagios-herald',
  'zktraffic',
  'Kafka',
  'kafkacat',
  'PyKafka',
  'sangrenel',
  'gauntlet',
  'go_kafka_client',
]
const companies2017 = ['Google', 'Facebook', 'Uber', 'Shopify', 'LinkedIn', 'Pinterest']
const companies2015 = [
  'Google',
  'Facebook',
  'Yelp',
  'Spotify',
  'MongoDB',
  'Splunk',
  'Etsy',
  'Yandex',
  'Argonne National Laboratory',
]
const people2015 = [
  'Simon McGarr',
  'John Allspaw',
  'Bethany Macri',
  'Lara Hogan',
  'Sidney Dekker',
  'Jeff Dean',
  'Jeff Hodges',
  'Laura Nolan',
  'Heinrich Hartmann',
  'Theo Schlossnagle',
  'Susan Coghlan',
  'Avleen Vig',
]

const check = (
  facts: Facts | undefined,
  year: number,
  talks: Expected[],
  tools: string[],
  companies: string[],
  people: string[],
): void => {
  expect(facts?.conference).toBe('SREcon Europe')
  expect(facts?.year).toBe(year)
  const found = facts?.talks ?? []
  for (const [title, kind, speakers, employers] of talks) {
    const talk = found.find(candidate => title.test(candidate.title))
    expect(talk, `${title} among ${found.map(({ title: one }) => one).join(' | ')}`).toMatchObject({ kind, speakers })
    expect(talk?.companies, String(title)).toEqual(expect.arrayContaining(employers))
  }
  expect(facts?.tools.map(({ name }) => name)).toEqual(expect.arrayContaining(tools))
  expect(facts?.companies).toEqual(expect.arrayContaining(companies))
  expect(facts?.people).toEqual(expect.arrayContaining(people))
}

describe('our recaps', () => {
  const { facts, corpus, diagnostics } = compileFolder(join(root, 'data/recaps'), /^srecon1[57]-europe-(brazil-1|ton31337)\.md$/)
  test('of 2017: every talk, tool and company', () => check(facts[1], 2017, talks2017, tools2017, companies2017, []))
  test('of 2015: every talk, tool, company and person', () =>
    check(facts[0], 2015, talks2015, tools2015, companies2015, people2015))
  test('hold no talk beside these', () =>
    expect(facts.map(({ talks }) => talks.length)).toEqual([talks2015.length, talks2017.length]))
  test('compile without a warning', () => expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]))
  test('state every figure as a takeaway of kind figure', () => {
    const figures = corpus.takeaways
      .filter(({ kind }) => kind === 'figure')
      .map(({ text }) => text)
      .join('\n')
    for (const figure of ['30%', '15%', '3%', '128 threads', 'one week', '20 hours', '2.5x', '5x', '10%'])
      expect(figures).toContain(figure)
  })
  test('keep the open questions as the writer’s', () => {
    const questions = corpus.takeaways.filter(({ kind, voice }) => kind === 'question' && voice === 'author')
    expect(questions.filter(({ text }) => /ECMP|throttl/.test(text)).length).toBeGreaterThanOrEqual(4)
  })
  test('give each tool the address that the recap gives it', () => {
    const url = (name: string) => corpus.tools.find(tool => tool.name === name)?.url
    expect(url('cashier')).toBe('https://github.com/nsheridan/cashier')
    expect(url('go_kafka_client')).toBe('https://github.com/stealthly/go_kafka_client')
    expect(url('fq')).toBe('https://github.com/circonus-labs/fq')
  })
})

describe.skipIf(!existsSync(seeds))(`the original posts (skipped where ${'../shared/seeds'} is not there)`, () => {
  const { facts } = existsSync(seeds) ? compileFolder(seeds, /\.txt$/) : { facts: [] }
  test('of 2017, wrongly decoded as it is: every talk, tool and company', () =>
    check(facts[0], 2017, talks2017, tools2017, companies2017, []))
  test('of 2015: every talk, tool, company and person', () =>
    check(facts[1], 2015, talks2015, tools2015, companies2015, people2015))
})
