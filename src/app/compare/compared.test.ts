import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleEdition } from '../../corpus/examples.ts'
import { createLookups } from '../../corpus/lookups.ts'
import type { Entity } from '../../corpus/schema.ts'
import { readCompared } from './compared.ts'

const entity = (id: string, name: string, aliases: string[] = []): Entity => ({
  ...{ id, name, aliases, known: true, editions: [], talks: [], takeaways: 1 },
})
const lookups = createLookups({
  schema: 2,
  editions: [exampleEdition('e15', 2015), exampleEdition('e17', 2017), exampleEdition('e', null)],
  recaps: [],
  talks: [],
  tools: [
    entity('kubernetes', 'Kubernetes', ['k8s']),
    entity('kafka', 'Kafka', ['Apache Kafka']),
    entity('rabbitmq', 'RabbitMQ'),
    entity('constructor', 'constructor'),
  ],
  companies: [entity('example-corp', 'Example Corp', ['ExCo'])],
  topics: [],
  people: [],
})

const read = (search: string) => {
  const { facet, values, told, path } = readCompared(new URLSearchParams(search), lookups)
  const said = told.map(({ before, ways, after }) => before + ways.map(way => `[${way.label}](${way.path})`).join(', ') + after)
  return { facet, values, path, said }
}

test('two stand side by side in the order in which they are written', () => {
  expect(read('tool=rabbitmq&tool=kafka')).toEqual({
    facet: 'tool',
    values: ['rabbitmq', 'kafka'],
    path: '/compare?tool=rabbitmq&tool=kafka',
    said: [],
  })
  expect(read('year=2017&year=2015').path).toBe('/compare?year=2017&year=2015')
  expect(read('tool=constructor&tool=kafka').values).toEqual(['constructor', 'kafka'])
})

test('nothing chosen is no fault', () => {
  for (const search of ['', 'tool=', 'tool=&company=', 'tool=%20'])
    expect(read(search), search).toEqual({ facet: undefined, values: [], path: '/compare', said: [] })
})

test.each([
  ['tool=k8s&tool=kafka', '/compare?tool=kubernetes&tool=kafka', ['“k8s” is the tool Kubernetes.']],
  ['tool=Kafka', '/compare?tool=kafka', []],
  ['year=2015..2018', '/compare?year=2015&year=2017', []],
  [
    'tool=kafka&tool=Apache+Kafka',
    '/compare?tool=kafka',
    ['“Apache Kafka” is the tool Kafka.', 'Kafka cannot be compared with itself: choose another beside it.'],
  ],
  [
    'tool=kafka&tool=kubernets',
    '/compare?tool=kafka',
    ['No tool is called “kubernets”; did you mean [Kubernetes](/compare?tool=kafka&tool=kubernetes)?'],
  ],
  ['tool=kafka&tool=zzzzzz', '/compare?tool=kafka', ['No tool is called “zzzzzz”. See [all tools](/tools).']],
  [
    'tool=exco',
    '/compare',
    ['No tool is called “exco”; did you mean [the company Example Corp](/compare?company=example-corp)?'],
  ],
  ['year=1999&year=2015', '/compare?year=2015', ['Nothing in the corpus is of “1999”. See [all conferences](/conferences).']],
  ['year=2014', '/compare', ['Nothing in the corpus is of “2014”; did you mean [2015](/compare?year=2015)?']],
  [
    'tool=kafka&company=exco&tool=rabbitmq',
    '/compare?tool=kafka&tool=rabbitmq',
    ['“exco” is the company Example Corp.', 'Only what is of one kind is compared; left out: the company Example Corp.'],
  ],
  [
    'tool=kafka&tool=rabbitmq&tool=kubernetes',
    '/compare?tool=kafka&tool=rabbitmq',
    [
      'Two stand side by side. Instead of RabbitMQ, Kafka can be compared with [Kubernetes](/compare?tool=kafka&tool=kubernetes).',
    ],
  ],
  [
    'tool=kafka&topic=logging&utm=x',
    '/compare?tool=kafka',
    ['Tools, companies and years can be compared; “topic” was passed over.', 'The address says “utm”, which means nothing here.'],
  ],
])('%s is cleaned, and what was changed is told', (search, path, said) => {
  expect(read(search)).toMatchObject({ path, said })
})

test('an address of any length is read in part, and its sentences stay short', () => {
  const long = read(`tool=${'x'.repeat(100_000)}&${Array.from({ length: 5_000 }, (_, i) => `tool=none-${i}`).join('&')}`)
  expect(long.said.length).toBeLessThan(10)
  for (const sentence of long.said) expect(sentence.length).toBeLessThan(200)
})

test('the address that takes the place of any other is itself in order', () => {
  const parts = fc.array(
    fc.tuple(
      fc.constantFrom('tool', 'company', 'year', 'q'),
      fc.oneof(fc.string(), fc.constantFrom('kafka', 'k8s', '2015', 'exco', '-kafka', '__proto__')),
    ),
  )
  fc.assert(
    fc.property(parts, written => {
      const { path, values } = readCompared(written, lookups)
      const again = readCompared(new URLSearchParams(path.split('?')[1] ?? ''), lookups)
      expect(again).toMatchObject({ path, values, told: [] })
    }),
  )
})
