import { expect, test } from 'vitest'
import { createLookups } from '../../corpus/lookups.ts'
import type { Edition, Entity, Summaries } from '../../corpus/schema.ts'
import { everything } from './canonical.ts'
import { explain } from './explain.ts'
import { printQuery } from './print.ts'
import { resolveField, yearRange } from './resolve.ts'
import { askedFor, takeFields } from './take.ts'

const entity = (id: string, name: string, aliases: string[] = [], takeaways = 1): Entity => ({
  id,
  name,
  aliases,
  known: true,
  editions: [],
  talks: [],
  takeaways,
})
const edition = (year: number | null, region: string | null): Edition => ({
  id: `srecon-${region?.toLowerCase() ?? 'x'}-${year}`,
  name: `SREcon ${region} ${year}`,
  series: 'SREcon',
  region,
  year,
  recaps: [],
  talks: 1,
  takeaways: 1,
})
const summaries: Summaries = {
  schema: 2,
  editions: [
    edition(2015, 'Europe'),
    edition(2017, 'Europe'),
    edition(2018, 'Americas'),
    edition(2021, null),
    edition(null, null),
  ],
  recaps: [],
  talks: [],
  tools: [
    entity('kafka', 'Kafka', ['Apache Kafka'], 9),
    entity('kafkacat', 'kafkacat', ['kcat']),
    entity('kubernetes', 'Kubernetes', ['k8s']),
    entity('ok-log', 'OK Log'),
    entity('mysql', 'MySQL'),
    entity('cpp', 'C++'),
    entity('constructor-name', 'constructor'),
  ],
  companies: [entity('etsy', 'Etsy'), entity('argonne-national-laboratory', 'Argonne National Laboratory', ['Argonne'])],
  topics: [entity('on-call', 'on-call')],
  people: [entity('andre-henry', 'André Henry'), entity('nora-jones', 'Nora Jones'), entity('chris-jones', 'Chris Jones')],
}
const lookups = createLookups(summaries)
const empty = createLookups({ schema: 2, editions: [], recaps: [], talks: [], tools: [], companies: [], topics: [], people: [] })

test.each([
  ['tool', 'kafka', ['kafka']],
  ['tool', 'APACHE KAFKA', ['kafka']],
  ['tool', 'K8s', ['kubernetes']],
  ['tool', 'ok-log', ['ok-log']],
  ['tool', 'OKLog,', ['ok-log']],
  ['tool', 'c++', ['cpp']],
  ['tool', 'c', []],
  ['tool', 'constructor', ['constructor-name']],
  ['tool', '__proto__', []],
  ['tool', '', []],
  ['tool', '…', []],
  ['company', 'Argonne National Laboratory', ['argonne-national-laboratory']],
  ['person', 'andre henry', ['andre-henry']],
  ['kind', 'Figures', ['figure']],
  ['stance', 'replaces', ['replaced']],
  ['stance', 'warns of', ['warns']],
  ['conference', 'srecon europe 2017', ['srecon-europe-2017']],
  ['conference', 'SREcon Europe', ['srecon-europe-2015', 'srecon-europe-2017']],
  ['year', '2017', ['2017']],
  ['year', '2015..2018', ['2015', '2017', '2018']],
  ['year', '2018–2015', ['2015', '2017', '2018']],
  ['year', '2017..', ['2017', '2018', '2021']],
  ['year', '..2017', ['2015', '2017']],
  ['year', '1999', []],
  ['year', '..', []],
  ['year', 'soon', []],
] as const)('%s:%s means %j', (name, value, ids) => {
  expect(resolveField({ name, value }, lookups)).toEqual(ids)
})

test('a range of years has its ends in order', () => {
  expect(yearRange('2018...2015')).toEqual({ from: 2015, to: 2018 })
  expect(yearRange('2015-')).toEqual({ from: 2015, to: Number.POSITIVE_INFINITY })
  expect(yearRange('20155')).toBeUndefined()
})

test.each([
  ['tool:kafka x', 'q=x&tool=kafka'],
  ['slow tool:k8s broker', 'q=slow+broker&tool=kubernetes'],
  ['-tool:mysql year:2015..2017', 'tool=-mysql&year=2015&year=2017'],
  ['tool:kafka -tool:kafka', 'tool=-kafka'],
  ['tool:kafka tool:mysql', 'tool=kafka&tool=mysql'],
  ['tool:kafak "ask how" -never', 'q=tool%3Akafak+%22ask+how%22+-never'],
  ['company:"Argonne National Laboratory"', 'company=argonne-national-laboratory'],
])('%s is the view %s', (q, address) => {
  const { query } = takeFields({ ...everything, q }, lookups)
  expect(printQuery(query)).toBe(address)
  expect(takeFields(query, lookups).query).toBe(query)
})

test('a field becomes a choice once the caret has left it, and the caret stays where it was', () => {
  const at = (q: string) => {
    const caret = q.indexOf('|')
    const taken = takeFields({ ...everything, q: q.replace('|', '') }, lookups, caret)
    return `${taken.query.q.slice(0, taken.caret)}|${taken.query.q.slice(taken.caret)}`
  }
  expect(at('tool:k8s|')).toBe('tool:k8s|')
  expect(at('tool:k8s |')).toBe('|')
  expect(at('slow tool:k8s |broker')).toBe('slow |broker')
  expect(at('tool:k8s| broker')).toBe('tool:k8s| broker')
  expect(at('|slow tool:k8s broker')).toBe('|slow broker')
  expect(at('tool:kafak |')).toBe('tool:kafak |')
  expect(at('company:"Argonne |')).toBe('company:"Argonne |')
})

test('what is asked for has the fields as choices, or passes them over', () => {
  const asked = askedFor(
    { ...everything, q: 'slow tool:kafka tool:kafak ', facets: { tool: { include: ['mysql'], exclude: [] } } },
    lookups,
  )
  expect(printQuery(asked)).toBe('q=slow+&tool=kafka&tool=mysql')
})

const said = (q: string, from = lookups): string[] =>
  explain({ ...everything, q }, from).map(
    ({ before, ways, after }) =>
      `${before}${ways.map(({ label, to }) => `[${label}](${typeof to === 'string' ? to : printQuery(to)})`).join(', ')}${after}`,
  )

test.each([
  ['tool:kafak slow', 'No tool is called “kafak”; did you mean [Kafka](q=slow&tool=kafka)?'],
  ['tool:kub', 'No tool is called “kub”; did you mean [Kubernetes](tool=kubernetes)?'],
  ['tool:kafk', 'No tool is called “kafk”; did you mean [Kafka](tool=kafka), [kafkacat](tool=kafkacat)?'],
  ['-tool:mysqll', 'No tool is called “mysqll”; did you mean [MySQL](tool=-mysql)?'],
  ['tool:etsy', 'No tool is called “etsy”; did you mean [the company Etsy](company=etsy)?'],
  ['person:jones', 'Nobody is called “jones”; did you mean [Chris Jones](person=chris-jones), [Nora Jones](person=nora-jones)?'],
  ['tool:zzzzzz', 'No tool is called “zzzzzz”. See [all tools](tool).'],
  ['kind:figur', 'No kind of takeaway is called “figur”; did you mean [figure](kind=figure)?'],
  ['year:1999', 'Nothing in the corpus is of “1999”: it goes from 2015 to 2021; did you mean [2015](year=2015)?'],
  ['year:soon', '“soon” is no year: say “year:2017” or “year:2015..2018”.'],
  ['tols:kafka', '“tols:” names no filter: “tols:kafka” is searched as words. Did you mean [tool:kafka](tool=kafka)?'],
  [
    'k8s OR kafka',
    '“OR” between words is searched as a word; a filter finds either: did you mean [Kubernetes or Kafka](tool=kafka&tool=kubernetes)?',
  ],
  [
    'slow tool:kafka | tool:mysql | kcat brokers',
    '“|” between words is passed over; a filter finds either: did you mean [Kafka or MySQL or kafkacat](q=slow+brokers&tool=kafka&tool=kafkacat&tool=mysql)?',
  ],
  ['slow OR etsy', '“OR” between words is searched as a word; a filter finds either, as “tool:kafka tool:rabbitmq” does.'],
  ['kafka OR etsy', '“OR” between words is searched as a word; a filter finds either, as “tool:kafka tool:rabbitmq” does.'],
  [
    'slow AND kafka AND old',
    'All words are looked for anyway, and “AND” as one of them: did you mean [slow kafka old](q=slow+kafka+old)?',
  ],
  ['slow NOT kafka', '“NOT” is searched as a word: did you mean [slow -kafka](q=slow+-kafka)?'],
  ['slow AND NOT tool:kafka', '“NOT” is searched as a word: did you mean [slow -tool:kafka](q=slow+&tool=-kafka)?'],
  ['author:knuth', '“author:” names no filter: “author:knuth” is searched as words.'],
])('%s is explained', (q, sentence) => {
  expect(said(q)).toEqual([sentence])
})

test('what is understood needs no word, and neither does what is still to come', () => {
  for (const q of [
    '',
    'kafka',
    'tool:kafka "ask how" -never',
    'this or that and not those',
    'OR',
    'slow OR',
    'NOT',
    '"to be OR not"',
    'tool:',
    'http://example.org',
    'tool:""',
  ])
    expect(said(q)).toEqual([])
})

test('an empty corpus and a long text are explained like any other', () => {
  expect(said('year:2015 tool:kafka', empty)).toEqual([
    'Nothing in the corpus is of “2015”: it knows no years.',
    'No tool is called “kafka”. See [all tools](tool).',
  ])
  const long = Array.from({ length: 10_000 }, (_, n) => `tool:z${n}z`).join(' ')
  expect(said(long)).toHaveLength(6)
  expect(said(`tool:${'x'.repeat(100_000)}`)).toHaveLength(1)
})
