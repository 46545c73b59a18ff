import { expect, test } from 'vitest'
import { createLookups } from '../../corpus/lookups.ts'
import type { Entity } from '../../corpus/schema.ts'
import { readAddress } from './address.ts'
import { explain, explainAliases } from './explain.ts'
import { printQuery } from './print.ts'

const entity = (id: string, name: string, aliases: string[] = []): Entity => ({
  ...{ id, name, aliases, known: true, editions: [], talks: [], takeaways: 1 },
})
const edition = (region: string, year: number) => ({
  ...{ id: `example-${region.toLowerCase()}-${year}`, name: `Example ${region} ${year}`, series: 'Example', region, year },
  ...{ recaps: [], talks: 1, takeaways: 1 },
})
const lookups = createLookups({
  schema: 2,
  editions: [edition('Europe', 2015), edition('Europe', 2017)],
  recaps: [],
  talks: [],
  tools: [entity('kubernetes', 'Kubernetes', ['k8s']), entity('kafka', 'Kafka', ['Apache Kafka']), entity('cpp', 'C++')],
  companies: [entity('example-corp', 'Example Corp', ['ExCo'])],
  topics: [],
  people: [entity('ann-example', 'Ann Example')],
})

const read = (search: string) => {
  const address = readAddress(new URLSearchParams(search), lookups)
  const remarks = [...explainAliases(address.aliases), ...explain(address.query, lookups, address.left)]
  return {
    ...{ address: printQuery(address.query), changed: address.changed, ignored: address.ignored },
    said: remarks.map(
      ({ before, ways, after }) =>
        before +
        ways.map(({ label, to }) => (typeof to === 'string' ? label : `[${label}](${printQuery(to)})`)).join(', ') +
        after,
    ),
  }
}

test.each([
  ['tool=k8s', 'tool=kubernetes', ['“k8s” is the tool Kubernetes.']],
  ['tool=-K8S', 'tool=-kubernetes', ['“K8S” is the tool Kubernetes.']],
  ['company=exco&q=x', 'company=example-corp&q=x', ['“exco” is the company Example Corp.']],
  ['tool=k8s&tool=kubernetes', 'tool=kubernetes', ['“k8s” is the tool Kubernetes.']],
  ['tool=Apache+Kafka', 'tool=kafka', ['“Apache Kafka” is the tool Kafka.']],
  ['conference=Example+Europe', 'conference=example-europe-2015&conference=example-europe-2017', []],
  // A name as it is written needs no word.
  ['company=Example+Corp', 'company=example-corp', []],
  ['tool=C%2B%2B', 'tool=cpp', []],
  ['person=Ann%20Example', 'person=ann-example', []],
  ['kind=figures', 'kind=figure', ['“figures” is the kind figure.']],
  ['year=2015..2017', 'year=2015&year=2017', []],
])('the address %s is that of the view %s', (written, address, said) => {
  expect(read(written)).toEqual({ address, said, changed: true, ignored: [] })
  expect(read(address)).toEqual({ address, said: [], changed: false, ignored: [] })
})

test.each([
  ['tool=kafak', 'tool=kafak', 'No tool is called “kafak”; did you mean [Kafka](tool=kafka)?'],
  ['tool=-kafak&tool=cpp', 'tool=cpp&tool=-kafak', 'No tool is called “kafak”; did you mean [Kafka](tool=cpp&tool=-kafka)?'],
  ['tool=Kafak', '', 'No tool is called “Kafak”; did you mean [Kafka](tool=kafka)?'],
  [
    'tool=exco&q=x',
    'q=x&tool=exco',
    'No tool is called “exco”; did you mean [the company Example Corp](company=example-corp&q=x)?',
  ],
  ['company=zzzzzz', 'company=zzzzzz', 'No company is called “zzzzzz”. See all companies.'],
  ['year=1999', 'year=1999', 'Nothing in the corpus is of “1999”: it goes from 2015 to 2017; did you mean [2015](year=2015)?'],
  ['kind=figur', '', 'No kind of takeaway is called “figur”; did you mean [figure](kind=figure)?'],
])('what %s asks for is not there: it is kept as %s and explained', (written, address, sentence) => {
  expect(read(written)).toEqual({ address, said: [sentence], changed: false, ignored: [] })
})

test('where several names mean nothing, one way leads on without them all', () => {
  expect(read('tool=zzzz&tool=cpp&company=-yyyy').said.at(-1)).toBe('[Go on without these](tool=cpp).')
})

test('no address is too odd or too long', () => {
  expect(read('tool=__proto__&tool=constructor').address).toBe('tool=constructor')
  expect(read('year=&topic=-&sort=%00&x=1').ignored).toHaveLength(4)
  const many = Array.from({ length: 20_000 }, (_, n) => `tool=Z${n}&company=z${n}&tool=k8s`).join('&')
  expect(read(many).said).toHaveLength(8)
  expect(read(`tool=${'x '.repeat(100_000)}`).said).toHaveLength(1)
})
