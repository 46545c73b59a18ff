// A text and a phrase in; whether the text says the phrase, word after word, each in any of its forms. Refuses nothing.
import { termsOf } from './tokens.ts'

export const saysPhrase = (text: string, phrase: string): boolean => {
  const said = termsOf(text)
  const asked = termsOf(phrase)
  return said.some((_, start) => asked.every((term, i) => said[start + i] === term))
}
