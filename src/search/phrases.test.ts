import { expect, test } from 'vitest'
import { searchIn } from './in-memory.ts'
import { everything } from './query/canonical.ts'
import { type Said, syntheticCorpus } from './synthetic.ts'

const searching = (said: Said[], spellings?: Record<string, string[]>) => {
  const { summaries, details } = syntheticCorpus(said, spellings)
  const { search } = searchIn(summaries, details)
  return (q: string) => search({ ...everything, q }, 10)
}

/** How many letters are looked through for words, and how many things are put into sets, while it runs. */
const workOf = (run: () => void): number => {
  let work = 0
  const { match, matchAll } = String.prototype
  const { add } = Set.prototype
  String.prototype.match = function (this: string, ...given: Parameters<typeof match>) {
    work += this.length
    return match.apply(this, given)
  } as typeof match
  String.prototype.matchAll = function (this: string, ...given: Parameters<typeof matchAll>) {
    work += this.length
    return matchAll.apply(this, given)
  }
  Set.prototype.add = function (...given) {
    work += 1
    return add.apply(this, given)
  }
  try {
    run()
  } finally {
    Object.assign(String.prototype, { match, matchAll })
    Set.prototype.add = add
  }
  return work
}

const repeated = (part: string): string => part.repeat(Math.ceil(100_000 / part.length))
const hostile: [what: string, q: string][] = [
  ['a long phrase', `"${repeated('the ')}"`],
  ['a long phrase of many words', `"${Array.from({ length: 12_000 }, (_, n) => `the w${n}`).join(' ')}"`],
  ['a long exclusion', `-"${repeated('the ')}"`],
  ['many phrases', repeated('"the log" ')],
  ['many different phrases', Array.from({ length: 8_000 }, (_, n) => `"the log ${n}"`).join(' ')],
  ['many exclusions', repeated('-"log of" ')],
  ['many different exclusions', Array.from({ length: 8_000 }, (_, n) => `-"the log ${n}"`).join(' ')],
  ['marks alone', repeated('"')],
  ['signs of an expression', repeated('"(.*)+$" ')],
]

test.each(hostile)('%s of a hundred kilobytes is work for its own length and the corpus’s, not for both multiplied', (_, q) => {
  const said = Array.from({ length: 300 }, (_, n) => ({ text: `The log of the thing that is ${n}`, tools: ['The Log'] }))
  const find = searching(said)
  const corpus = said.reduce((sum, { text }) => sum + text.length, 0)
  expect(workOf(() => find(q))).toBeLessThan(60 * (q.length + corpus))
})
