// The names of a recap's writer or of a talk's speakers in; where a sentence names them as saying it, out. A writer who gave
// the talk is its speaker.
import { fold } from '../../corpus/ids.ts'

const wordsOf = (name: string): string[] => name.split(/\s+/).filter(word => /\p{L}{2}/u.test(word))

const inWord = /[\p{L}\p{N}]/u
/** The first place of the name, as words of its own, of which `holds` is true. No expression is made of it: talks are many. */
const placeOf = (text: string, name: string, holds: (from: number, to: number) => boolean): boolean => {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const to = from + name.length
    const ofAnother = inWord.test(text.charAt(from - 1)) || /[@/.-]/.test(text.charAt(from - 1)) || inWord.test(text.charAt(to))
    if (!ofAnother && holds(from, to)) return true
  }
  return false
}

/** `Ann Example and Bo Sample <bo@example.org>` are two. */
export const writersOf = (author: string | undefined): string[] =>
  (author ?? '')
    .replace(/<[^>]*>|\([^)]*\)/g, '')
    .split(/\s*(?:[,;&]|\band\b)\s*/)
    .map(name => name.trim())
    .filter(name => name.length >= 3 && name.length <= 60 && /^\p{L}/u.test(name))

/** Without those whose own talk it is, or who share a name with its speakers. */
export const writersBeside = (writers: string[], speakers: string[]): string[] => {
  const words = new Set(speakers.flatMap(wordsOf).map(fold))
  return writers.filter(writer => !wordsOf(writer).some(word => words.has(fold(word))))
}

const does = /^\s+(?:also\s+)?\p{Ll}+(?:s|ed)\b/u
/** By the full name or the surname anywhere, by the given name alone only where it does something. */
export const writerIn = (text: string, writers: string[]): string | undefined => {
  for (const writer of writers) {
    const [given = writer, ...others] = writer.split(/\s+/)
    const surname = others.at(-1)
    if (placeOf(text, writer, () => true)) return writer
    if (surname === undefined) continue
    if (surname.length > 2 && placeOf(text, surname, () => true)) return surname
    if (given.length > 2 && placeOf(text, given, (_, to) => does.test(text.slice(to, to + 60)))) return given
  }
  return undefined
}

const saying =
  '(?:asks?|asked|says?|said|answers?|answered|explains?|explained|adds|added|warns|warned|argues|argued|puts it|recalls|recalled|thinks|thought|notes|noted|concludes|concluded|quips|quipped|jokes|joked|admits|admitted|told|tells|stresses|stressed|points out|pointed out)'
const ofTheirs = '(?:questions?|answers?|advice|words|points?|story|jokes?|conclusions?|definition|rules?|claims?)'

const before = new RegExp(`\\b${saying} $`)
const behind = new RegExp(`^(?:(?: (?:also|then|first|once|later))? ${saying}\\b|['’]s? ${ofTheirs}\\b)`)
/** `asks Reed, and answers: …`, `Reed’s questions: …`, `…, Ann Reed says: …`. */
export const speakerSays = (text: string, speakers: string[]): string | undefined => {
  for (const speaker of speakers) {
    for (const name of [speaker, ...wordsOf(speaker)]) {
      let words: string | undefined
      placeOf(text, name, (from, to) => {
        const saidBy = text.slice(Math.max(0, from - 24), from).match(before)?.[0]
        const says = saidBy === undefined ? text.slice(to, to + 40).match(behind)?.[0] : undefined
        words = saidBy === undefined ? says && name + says : saidBy + name
        return words !== undefined
      })
      if (words !== undefined) return words
    }
  }
  return undefined
}
