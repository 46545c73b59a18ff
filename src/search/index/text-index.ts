// The index's columns of words in; for a text that somebody typed, the documents that have all its words, and how well, out.
// The formula is MiniSearch's: BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency Normalization", 2011) by field, with the
// weights of options.ts, a beginning or a near miss weighing less the longer it is. Refuses nothing: a text without a word
// asks for nothing.
import { isUnfinished, searchOptions, textFields } from '../options.ts'
import { columnOf, type Columns, IndexError, numbersOf } from './container.ts'
import { createDictionary, type DictionaryOptions } from './dictionary.ts'
import { Reader } from './postings.ts'
import { stringsOf, unpackString } from './strings.ts'

/** One word as it was asked for, and whether a term of the index is what it asks for. */
export type AskedWord = { term: string; fits: (term: string) => boolean }

export type Matched = {
  words: AskedWord[]
  /** By document: how many of the words it has, counted from the first on; all of them where it matches. */
  found: Uint8Array
  /** By document; of sense where it matches. Overwritten by the next text. */
  scores: Float64Array
}

export type TextIndex = {
  /** Nothing where the text has no word. */
  match: (text: string) => Matched | undefined
  /** Documents that have the word as it stands, in any field. */
  having: (term: string) => Set<number>
  /** Terms that begin so, those first whose own text the most documents have; each with the first of these documents. */
  frequent: (beginning: string, most: number) => { term: string; document: number }[]
}

/** MiniSearch's own: `k` damps repetition, `b` weighs length, `d` is the least that a term is worth. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 }

export const openTextIndex = (columns: Columns, size: number, options?: DictionaryOptions): TextIndex => {
  const terms = stringsOf(columns, 'terms')
  const dictionary = createDictionary(terms, options)
  const offsets = Uint32Array.from(numbersOf(columns, 'postings.offsets'))
  const bytes = numbersOf(columns, 'postings.bytes')
  if (!(bytes instanceof Uint8Array)) throw new IndexError('postings are of another type')
  const averages = columnOf(columns, 'averages')
  const reader = new Reader(bytes)

  const fields = textFields.map((name, field) => {
    // Of one width for all fields: the innermost loop is then compiled for it.
    const lengths = Uint32Array.from(numbersOf(columns, `lengths.${name}`))
    let longest = 0
    for (let id = 0; id < lengths.length; id++) longest = Math.max(longest, lengths[id] ?? 0)
    const average = averages[field] || 1
    /** What damps a term in a field of this length. */
    const damping = Float64Array.from({ length: longest + 1 }, (_, length) => bm25.k * (1 - bm25.b + (bm25.b * length) / average))
    /** What a term is worth that stands once in a field of this length, before how rare it is. */
    const once = damping.map(damped => bm25.d + (bm25.k + 1) / (1 + damped))
    return { lengths, damping, once, boost: searchOptions.searchOptions.boost[name] }
  })

  const found = new Uint8Array(size)
  const scores = new Float64Array(size)

  /** Adds what a term is worth to the documents that have had all words before, `word` of them. */
  const add = (place: number, word: number, weight: number): void => {
    reader.at = offsets[place] ?? 0
    const end = offsets[place + 1] ?? 0
    while (reader.at < end) {
      const field = fields[reader.next()]
      if (!field) return
      const { lengths, damping, once, boost } = field
      const count = reader.next()
      const worth = weight * boost * Math.log(1 + (size - count + 0.5) / (count + 0.5))
      let document = 0
      for (let i = 0; i < count; i++) {
        const step = reader.next()
        document += step >>> 1
        const often = step & 1 ? reader.next() + 2 : 1
        const had = found[document] ?? 0
        if (had < word) continue
        const length = lengths[document] ?? 0
        const value =
          worth * (often === 1 ? (once[length] ?? 0) : bm25.d + (often * (bm25.k + 1)) / (often + (damping[length] ?? 0)))
        if (had === word) found[document] = word + 1
        scores[document] = (scores[document] ?? 0) + value
      }
    }
  }

  const { tokenize, fuzzy, weights } = searchOptions.searchOptions

  const look = (term: string, word: number, unfinished: boolean): AskedWord => {
    const exact = dictionary.find(term)
    if (exact >= 0) add(exact, word, 1)
    const begun = unfinished ? dictionary.prefixed(term) : { start: 0, end: 0 }
    for (let place = begun.start; place < begun.end; place++) {
      if (place === exact) continue
      const length = dictionary.lengthOf(place)
      add(place, word, (weights.prefix * length) / (length + 0.3 * (length - term.length)))
    }
    const meant = new Set<number>()
    const edits = fuzzy(term)
    if (edits > 0) {
      dictionary.near(term, edits, (place, distance) => {
        if (distance === 0 || (place >= begun.start && place < begun.end)) return
        meant.add(place)
        const length = dictionary.lengthOf(place)
        add(place, word, (weights.fuzzy * length) / (length + distance))
      })
    }
    return {
      term,
      fits: other =>
        other === term || (unfinished && other.startsWith(term)) || (meant.size > 0 && meant.has(dictionary.find(other))),
    }
  }

  return {
    match: text => {
      const terms = tokenize(text).map(searchOptions.processTerm).filter(Boolean)
      if (terms.length === 0) return undefined
      const unfinished = isUnfinished(text)
      found.fill(0)
      scores.fill(0)
      const words = terms.map((term, i) => look(term, i, unfinished && i === terms.length - 1))
      return { words, found, scores }
    },
    having: term => {
      const documents = new Set<number>()
      const place = dictionary.find(term)
      if (place < 0) return documents
      reader.at = offsets[place] ?? 0
      const end = offsets[place + 1] ?? 0
      while (reader.at < end) {
        reader.next()
        let document = 0
        for (let count = reader.next(); count > 0; count--) {
          const step = reader.next()
          document += step >>> 1
          if (step & 1) reader.next()
          documents.add(document)
        }
      }
      return documents
    },
    frequent: (beginning, most) => {
      const best: { place: number; count: number; document: number }[] = []
      const { start, end } = dictionary.prefixed(beginning)
      for (let place = start; place < end; place++) {
        reader.at = offsets[place] ?? 0
        // Fields ascend, and the text is the first: a term that stands in none is a name's or a title's alone.
        if (reader.next() !== 0) continue
        const count = reader.next()
        if (best.length === most && count <= (best.at(-1)?.count ?? 0)) continue
        const at = best.findIndex(other => other.count < count)
        best.splice(at < 0 ? best.length : at, 0, { place, count, document: reader.next() >>> 1 })
        if (best.length > most) best.pop()
      }
      return best.map(({ place, document }) => ({ term: unpackString(terms, place), document }))
    },
  }
}
