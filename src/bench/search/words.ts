// A seed in; words that no language has, and picks from a list as often as life picks them: the first half the time of all others.
import type { Random } from '../random.ts'

const onsets = 'b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sh sk st t th tr v w z'.split(' ')
const vowels = 'a e i o u ai ea io ou'.split(' ')
const codas = ['', '', '', '', 'l', 'm', 'n', 'r', 's', 'x', 'nd', 'rk']

/** What English puts between its other words: half of a sentence, and what makes one letter match nearly everything. */
export const smallWords =
  'the of and to a in is that it for was on are as with they be at this have from or by not but what all were when we there can an your which their if will each about how up out them then she many some so these would other into has more two like him see time could no make than first been its who now people my made over did down only way find use may'.split(
    ' ',
  )

const syllable = (random: Random): string => random.pick(onsets) + random.pick(vowels) + random.pick(codas)

/** `count` different words of two to four syllables. */
export const madeUpWords = (random: Random, count: number): string[] => {
  const words = new Set<string>()
  while (words.size < count) words.add(Array.from({ length: 2 + random.below(3) }, () => syllable(random)).join(''))
  return [...words]
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The n-th of the items is picked n times more rarely than the first (Zipf's law). */
export const zipf = <Item>(random: Random, items: readonly Item[]): (() => Item) => {
  const sums = new Float64Array(items.length)
  let sum = 0
  for (let rank = 0; rank < items.length; rank++) {
    sum += 1 / (rank + 1)
    sums[rank] = sum
  }
  return () => {
    const wanted = random.next() * sum
    let [low, high] = [0, items.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const item = items[low]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
}
