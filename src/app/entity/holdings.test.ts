import { expect, test } from 'vitest'
import type { Takeaway } from '../../corpus/schema.ts'
import { editions, stance, telling } from './examples.ts'
import { holdingsOf } from './holdings.ts'
import { toldStances } from './told-stances.ts'

const standing = (...takeaways: Takeaway[]) =>
  holdingsOf(toldStances(takeaways, editions)).map(({ stance: at, holdings }) => `${at}: ${holdings.map(({ tool }) => tool)}`)

test('each tool stands once: what was built before what is run, what was left last', () => {
  const takeaways = [
    telling('e15', stance('replaced', 'c', 'gone'), stance('uses', 'c', 'run')),
    telling('e15', stance('built', 'c', 'own'), stance('uses', 'c', 'own')),
    telling('e16', stance('evaluates', 'c', 'seen')),
  ]
  expect(standing(...takeaways)).toEqual(['built: own', 'uses: run', 'evaluates: seen', 'replaced: gone'])
})

test('a tool stands by what was said of it last, and used and left in one year it is left', () => {
  expect(standing(telling('e15', stance('uses', 'c')), telling('e17', stance('replaced', 'c')))).toEqual(['replaced: tool-a'])
  expect(standing(telling('e15', stance('warns', 'c')), telling('e17', stance('uses', 'c')))).toEqual(['uses: tool-a'])
  expect(standing(telling('e15', stance('uses', 'c'), stance('replaced', 'c')))).toEqual(['replaced: tool-a'])
})

test('all that was said of it stands beside it, oldest first, one saying a year', () => {
  const [first, second] = [telling('e17', stance('uses', 'c')), telling('e17', stance('uses', 'c'))]
  const [group] = holdingsOf(toldStances([first, second, telling('e15', stance('evaluates', 'c'))], editions))
  expect(group?.holdings[0]?.said.map(({ stance: how, year, takeaways }) => [how, year, takeaways.length])).toEqual([
    ['evaluates', 2015, 1],
    ['uses', 2017, 2],
  ])
})
