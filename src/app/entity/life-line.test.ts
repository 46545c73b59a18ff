import { expect, test } from 'vitest'
import type { Takeaway } from '../../corpus/schema.ts'
import { editions, takeaway, talk } from './examples.ts'
import { lifeLine } from './life-line.ts'

const talks = new Map(
  [
    talk('own', 'e17', { people: ['ann-example', 'bo-example'] }),
    talk('other', 'e15', { people: ['bo-example'] }),
    talk('undated', 'e', { people: ['ann-example'] }),
  ].map(each => [each.id, each]),
)
const naming = (at: string, more: Partial<Takeaway>) =>
  takeaway(at, { mentions: [{ entity: 'person', id: 'ann-example', start: 0, end: 1 }], ...more })
const line = (ids: string[], ...takeaways: Takeaway[]) =>
  lifeLine('ann-example', ids, takeaways, { talks, editions }).map(
    event => `${event.year} ${event.kind} ${event.talk?.id ?? (event.kind === 'cited' ? event.recap : '')}`,
  )

test('talks given and citations stand in one line, oldest first, those without a year last', () => {
  expect(line(['undated', 'own'], naming('e15', { talk: 'other' }))).toEqual([
    '2015 cited other',
    '2017 gave own',
    'null gave undated',
  ])
})

test('what is said in their own talk is no citation, nor is a takeaway that does not name them', () => {
  expect(line(['own'], naming('e17', { talk: 'own' }), takeaway('e15', { talk: 'other' }))).toEqual(['2017 gave own'])
})

test('a talk that names them without their having given it is there only where a takeaway cites them', () => {
  expect(line(['other'])).toEqual([])
})

test('takeaways of one talk, or of one recap outside its talks, are one citation', () => {
  const [first, second] = [naming('e15', { talk: 'other' }), naming('e15', { talk: 'other' })]
  expect(line([], first, second, naming('e15', {}), naming('e15', {}))).toEqual(['2015 cited other', '2015 cited r'])
})
