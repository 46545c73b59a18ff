// A function of a text in; the same with a memory that lasts as long as the vocabulary: while an author writes, a thousand
// recaps are checked again and again, and hardly a name of them changes.
import type { Vocabulary } from '../../vocabulary.ts'

export const rememberedBy = <Result>(compute: (text: string) => Result): ((vocabulary: Vocabulary, text: string) => Result) => {
  const memories = new WeakMap<Vocabulary, Map<string, Result>>()
  return (vocabulary, text) => {
    const memory = memories.get(vocabulary) ?? new Map<string, Result>()
    memories.set(vocabulary, memory)
    const known = memory.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    memory.set(text, result)
    return result
  }
}
