import { expect, test } from 'vitest'
import type { Inline } from '../../read/inline.ts'
import { readVocabulary } from '../../vocabulary.ts'
import { findMentions } from '../mentions.ts'
import { findStances, type Told } from './stances.ts'

const names = (kind: string, list: string[]) => ({ path: `${kind}.yaml`, text: list.map(name => `- name: ${name}\n`).join('') })
const { vocabulary } = readVocabulary([
  names('companies', ['Sample Corp', 'Test Ltd']),
  {
    path: 'tools.yaml',
    text:
      ['Queuer', 'Storer', 'Watcher', 'Searcher'].map(name => `- name: ${name}\n`).join('') + '- name: Made\n  maker: Test Ltd\n',
  },
  names('people', ['Ann Example']),
])

const stancesIn = (text: string, told: Partial<Told> = {}): string[] => {
  const inline: Inline = { text, spans: [], source: [...text].map((_, at) => at) }
  return findStances(text, findMentions(inline, vocabulary), {
    ...{ actors: ['Sample Corp'], speakers: ['Ann Example'], voice: 'speaker' },
    makerOf: tool => vocabulary.find('tool', tool)?.maker,
    ...told,
  }).map(({ stance, tool, holder }) => `${stance} ${tool}${holder ? ` / ${holder.name}` : ''}`)
}

const talksCompany: [string, string[]][] = [
  ['Queuer is used for transport.', ['uses Queuer / Sample Corp']],
  ['Queuer was used to move the events.', ['uses Queuer / Sample Corp']],
  [
    'Later they moved from Queuer to Storer and Watcher.',
    ['replaced Queuer / Sample Corp', 'uses Storer / Sample Corp', 'uses Watcher / Sample Corp'],
  ],
  ['They replaced Queuer with Storer.', ['replaced Queuer / Sample Corp', 'uses Storer / Sample Corp']],
  ['Queuer was replaced by Storer.', ['replaced Queuer', 'uses Storer']],
  ['The pipeline is built on top of Storer.', ['uses Storer / Sample Corp']],
  ['In the end they switched to Searcher.', ['uses Searcher / Sample Corp']],
  ['Their platform runs on Storer.', ['uses Storer / Sample Corp']],
  [
    'They use Queuer for transport, Storer for archives and Watcher.',
    ['uses Queuer / Sample Corp', 'uses Storer / Sample Corp', 'uses Watcher / Sample Corp'],
  ],
  ['Using Queuer since 2012', ['uses Queuer / Sample Corp']],
  ['Moved to Searcher last year', ['uses Searcher / Sample Corp']],
  ['Built Watcher in-house', ['built Watcher / Sample Corp']],
  ['Queuer + Storer', ['uses Queuer / Sample Corp', 'uses Storer / Sample Corp']],
  ['Watcher for monitoring, Searcher for logs', ['uses Watcher / Sample Corp', 'uses Searcher / Sample Corp']],
  ['Queuer → Storer', ['replaced Queuer / Sample Corp', 'uses Storer / Sample Corp']],
  ['They open-sourced Watcher.', ['built Watcher / Sample Corp']],
  ['The Watcher system they’ve built is simple.', ['built Watcher / Sample Corp']],
  ['Their own tool Watcher finds it.', ['built Watcher / Sample Corp']],
  ['Their Storer clusters grew.', ['uses Storer / Sample Corp']],
]
test.each(talksCompany)('the talk’s only company is meant where nobody is named: %s', (text, stances) => {
  expect(stancesIn(text)).toEqual(stances)
})

const named: [string, string[]][] = [
  ['At Test Ltd, they use Queuer.', ['uses Queuer / Test Ltd']],
  ['Queuer is used heavily at Test Ltd.', ['uses Queuer / Test Ltd']],
  ['Watcher was built by Test Ltd.', ['built Watcher / Test Ltd']],
  ['Watcher, a tool for alerts by Test Ltd, is new.', ['built Watcher / Test Ltd']],
  ['Watcher, which Test Ltd uses, is new.', ['uses Watcher / Test Ltd']],
  ['Watcher helps Test Ltd to see failures.', ['uses Watcher / Test Ltd']],
  ['Test Ltd’s own Watcher sees failures.', ['built Watcher / Test Ltd']],
  ['Sample Corp’s Made grew.', ['uses Made / Sample Corp']],
  ['Test Ltd manages names with Storer.', ['uses Storer / Test Ltd']],
  ['Ann Example said that they use Queuer.', ['uses Queuer / Sample Corp']],
]
test.each(named)('who is named in the sentence holds it: %s', (text, stances) => {
  expect(stancesIn(text)).toEqual(stances)
})

const judged: [string, string[]][] = [
  ['Queuer does not scale.', ['warns Queuer / Ann Example']],
  ['Queuer is slow.', ['warns Queuer / Ann Example']],
  ['Queuer hurt when the load grew.', ['warns Queuer / Ann Example']],
  ['Nobody should use Queuer.', ['warns Queuer / Ann Example']],
  ['You should not use Queuer.', ['warns Queuer / Ann Example']],
  ['Use Queuer for that.', ['recommends Queuer / Ann Example']],
  ['Storer is a very powerful tool.', ['recommends Storer / Ann Example']],
  ['She recommends using Storer.', ['recommends Storer / Ann Example']],
]
test.each(judged)('the only speaker holds what the talk judges: %s', (text, stances) => {
  expect(stancesIn(text)).toEqual(stances)
})

test.each([
  'Test Ltd’s Made grew.',
  'Storer keeps its state in memory.',
  'Watcher uses Storer.',
  'Can we use Queuer?',
  'You can use Queuer for that.',
  'Deploying Queuer was touched upon briefly.',
  'They do not use Queuer.',
  'It is one way to let people use Queuer.',
  'A talk on Queuer by Test Ltd',
])('nobody is said to do anything about a tool: %s', text => {
  expect(stancesIn(text)).toEqual([])
})

test('without a company of the talk, nobody is held to what nobody is said to do', () => {
  expect(stancesIn('Queuer is used for transport.', { actors: [] })).toEqual([])
  expect(stancesIn('They use Queuer.', { actors: [], speakers: [] })).toEqual(['uses Queuer'])
  expect(stancesIn('Using Queuer', { actors: ['Sample Corp', 'Test Ltd'] })).toEqual(['uses Queuer'])
})
