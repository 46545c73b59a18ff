// Names in; the same under the letter that they begin with out, A to Z, as an index at the end of a book has them.
import { fold } from '../../corpus/ids.ts'

export const byLetter = <Named extends { name: string }>(items: Named[]): [letter: string, items: Named[]][] => {
  const letters = new Map<string, Named[]>()
  const sorted = [...items].sort((a, b) => fold(a.name).localeCompare(fold(b.name), 'en'))
  for (const item of sorted) {
    const first =
      fold(item.name)
        .match(/[\p{L}\p{N}]/u)?.[0]
        ?.toUpperCase() ?? '#'
    const letter = /\p{N}/u.test(first) ? '0–9' : first
    const list = letters.get(letter) ?? []
    list.push(item)
    letters.set(letter, list)
  }
  return [...letters]
}
