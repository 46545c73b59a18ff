import { expect, test } from 'vitest'
import type { Takeaway } from '../../corpus/schema.ts'
import { changedMinds } from './changed-minds.ts'
import { disagreementOn } from './disagreements.ts'
import { editions, stance, telling } from './examples.ts'
import { toldStances } from './told-stances.ts'

const differ = (...takeaways: Takeaway[]) => {
  const found = disagreementOn('tool-a', toldStances(takeaways, editions))
  return found && [found.for.map(({ holder }) => holder.id), found.against.map(({ holder }) => holder.id)]
}
const changes = (...takeaways: Takeaway[]) =>
  changedMinds(toldStances(takeaways, editions)).map(
    ({ holder, before, after }) => `${holder.id} ${before.stance} ${before.year}, ${after.stance} ${after.year}`,
  )

test('opposite stances of different holders are a disagreement, the newest of each side first', () => {
  const takeaways = [
    telling('e15', stance('uses', 'c')),
    telling('e17', stance('recommends', 'd')),
    telling('e16', stance('warns', 'w')),
  ]
  expect(differ(...takeaways)).toEqual([['d', 'c'], ['w']])
})

test('one holder does not disagree with themselves', () => {
  expect(differ(telling('e15', stance('uses', 'c')), telling('e17', stance('replaced', 'c')))).toBeUndefined()
  expect(differ(telling('e15', stance('uses', 'c'), stance('replaced', 'c')))).toBeUndefined()
})

test('nobody disagrees who is not named, who has no year, who only looks, or who speaks of another tool', () => {
  const user = telling('e15', stance('uses', 'c'))
  expect(differ(user, telling('e16', stance('warns')))).toBeUndefined()
  expect(differ(user, telling('e', stance('warns', 'd')))).toBeUndefined()
  expect(differ(user, telling('e16', stance('evaluates', 'd')))).toBeUndefined()
  expect(differ(user, telling('e16', stance('warns', 'd', 'tool-b')))).toBeUndefined()
})

test('a holder stands where what was said of them last puts them', () => {
  const user = telling('e15', stance('uses', 'c'))
  const back = [telling('e15', stance('warns', 'd')), telling('e18', stance('uses', 'd'))]
  expect(differ(user, ...back)).toBeUndefined()
})

test('the opposite in a later year is a changed mind, told with the last before it and the first after', () => {
  const takeaways = [
    telling('e15', stance('built', 'c')),
    telling('e16', stance('uses', 'c')),
    telling('e18', stance('replaced', 'c')),
    telling('e19', stance('warns', 'c')),
  ]
  expect(changes(...takeaways)).toEqual(['c uses 2016, replaced 2018'])
})

test('what is had and left in one year is told as a change only against an earlier year', () => {
  const both = telling('e17', stance('uses', 'c'), stance('replaced', 'c'))
  expect(changes(both)).toEqual([])
  expect(changes(telling('e15', stance('uses', 'c')), both)).toEqual(['c uses 2015, replaced 2017'])
})

test('there and back are two changes, the newest first', () => {
  const takeaways = [
    telling('e15', stance('uses', 'c')),
    telling('e16', stance('warns', 'c')),
    telling('e18', stance('recommends', 'c')),
  ]
  expect(changes(...takeaways)).toEqual(['c warns 2016, recommends 2018', 'c uses 2015, warns 2016'])
})

test('two holders, two tools, or a look make no changed mind', () => {
  expect(changes(telling('e15', stance('uses', 'c')), telling('e16', stance('warns', 'd')))).toEqual([])
  expect(changes(telling('e15', stance('uses', 'c')), telling('e16', stance('warns', 'c', 'tool-b')))).toEqual([])
  expect(changes(telling('e15', stance('uses', 'c')), telling('e16', stance('evaluates', 'c')))).toEqual([])
  expect(changes(telling('e15', stance('uses')), telling('e16', stance('warns')))).toEqual([])
})
