// The index's columns of words in; for a text that somebody typed, the documents that have all its words, and how well, out.
// Scores are MiniSearch's, with the weights of options.ts, a beginning or a near miss weighing less the longer it is. Refuses
// nothing: a text without a word asks for nothing.
import { isUnfinished, searchOptions } from '../options.ts'
import type { Columns } from './container.ts'
import { createDictionary, type DictionaryOptions } from './dictionary.ts'
import type { Links } from './links.ts'
import type { Page } from './pages.ts'
import { stringsOf, unpackString } from './strings.ts'
import { readTextPostings } from './text-postings.ts'

/** One word as it was asked for, and whether a term of the index is what it asks for. */
export type AskedWord = { term: string; fits: (term: string) => boolean }

export type Matched = {
  words: AskedWord[]
  /** Documents that have all of the words, ascending. */
  ids: Uint32Array
  /** By document; of sense where it matches. Overwritten by the next text, as are the ids. */
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

/** Terms that a word may mean, each with its weight, and how many postings they have together. */
type Meaning = { word: AskedWord; terms: number[]; weights: number[]; postings: number }

/** A search by halves costs about so many steps of a walk, for each halving. */
const HALVING = 4
/** Of a word with fewer postings than one in so many documents, the documents are sooner put in order than looked for. */
const RARE = 16

export const openTextIndex = (columns: Columns, links: Links, options?: DictionaryOptions): TextIndex => {
  const terms = stringsOf(columns, 'terms')
  const dictionary = createDictionary(terms, options)
  const { size } = links
  const postings = readTextPostings(columns, dictionary.size, links)
  const { entries, isText, counts, isReady, prepare, pages, pageOf, starts, ends, rarity } = postings
  /** By document, how many of the words it has, counted from the rarest on. */
  const found = new Uint8Array(size)
  const scores = new Float64Array(size)
  const ids = new Uint32Array(size)

  const noPage: Page = { documents: new Uint16Array(), classes: new Uint16Array(), worths: new Float64Array() }
  const pageAt = (entry: number): Page => pages[pageOf[entry] ?? 0] ?? noPage

  const addToAll = (entry: number, weight: number): void => {
    const { documents, classes, worths } = pageAt(entry)
    const worth = weight * (rarity[entry] ?? 0)
    const end = ends[entry] ?? 0
    for (let at = starts[entry] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      scores[id] = (scores[id] ?? 0) + worth * (worths[classes[at] ?? 0] ?? 0)
    }
  }
  /** The same, for few: those that had nothing are put into `ids`, from `count` on. */
  const addToNew = (entry: number, weight: number, before: number): number => {
    const { documents, classes, worths } = pageAt(entry)
    const worth = weight * (rarity[entry] ?? 0)
    const end = ends[entry] ?? 0
    let count = before
    for (let at = starts[entry] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      const had = scores[id] ?? 0
      if (had === 0) ids[count++] = id
      scores[id] = had + worth * (worths[classes[at] ?? 0] ?? 0)
    }
    return count
  }
  /** To those alone that have had all words before, `word` of them. */
  const addToSome = (entry: number, weight: number, word: number): void => {
    const { documents, classes, worths } = pageAt(entry)
    const worth = weight * (rarity[entry] ?? 0)
    const end = ends[entry] ?? 0
    for (let at = starts[entry] ?? 0; at < end; at++) {
      const id = documents[at] ?? 0
      if ((found[id] ?? 0) < word) continue
      found[id] = word + 1
      scores[id] = (scores[id] ?? 0) + worth * (worths[classes[at] ?? 0] ?? 0)
    }
  }
  /** The same, by looking each of them up: for few among many. */
  const addToFew = (entry: number, weight: number, word: number, few: number): void => {
    const { documents, classes, worths } = pageAt(entry)
    const worth = weight * (rarity[entry] ?? 0)
    const end = ends[entry] ?? 0
    let from = starts[entry] ?? 0
    for (let i = 0; i < few; i++) {
      const id = ids[i] ?? 0
      let high = end
      while (from < high) {
        const middle = (from + high) >>> 1
        if ((documents[middle] ?? 0) < id) from = middle + 1
        else high = middle
      }
      if (from === end) return
      if (documents[from] !== id) continue
      found[id] = word + 1
      scores[id] = (scores[id] ?? 0) + worth * (worths[classes[from] ?? 0] ?? 0)
    }
  }

  const { tokenize, fuzzy, weights } = searchOptions.searchOptions

  const meaningOf = (term: string, unfinished: boolean): Meaning => {
    const exact = dictionary.find(term)
    const begun = unfinished ? dictionary.prefixed(term) : { start: 0, end: 0 }
    const [all, worth] = [[] as number[], [] as number[]]
    let count = 0
    const add = (place: number, weight: number): void => {
      all.push(place)
      worth.push(weight)
      for (let entry = entries[place] ?? 0; entry < (entries[place + 1] ?? 0); entry++) {
        if (isReady[entry] === 0) prepare(entry)
        count += (ends[entry] ?? 0) - (starts[entry] ?? 0)
      }
    }
    if (exact >= 0) add(exact, 1)
    for (let place = begun.start; place < begun.end; place++) {
      if (place === exact) continue
      const length = dictionary.lengthOf(place)
      add(place, (weights.prefix * length) / (length + 0.3 * (length - term.length)))
    }
    const meant = new Set<number>()
    const edits = fuzzy(term)
    if (edits > 0)
      dictionary.near(term, edits, (place, distance) => {
        if (distance === 0 || (place >= begun.start && place < begun.end)) return
        meant.add(place)
        const length = dictionary.lengthOf(place)
        add(place, (weights.fuzzy * length) / (length + distance))
      })
    const fits = (other: string): boolean =>
      other === term || (unfinished && other.startsWith(term)) || (meant.size > 0 && meant.has(dictionary.find(other)))
    return { word: { term, fits }, terms: all, weights: worth, postings: count }
  }

  /** Puts the documents that have the word into `ids`, ascending. What a term is worth is above 0, however common it is. */
  const lookFirst = ({ terms: places, weights: worth, postings }: Meaning): number => {
    const isRare = postings < size / RARE
    let count = 0
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0
      const end = entries[place + 1] ?? 0
      for (let entry = entries[place] ?? 0; entry < end; entry++)
        if (isRare) count = addToNew(entry, worth[i] ?? 0, count)
        else addToAll(entry, worth[i] ?? 0)
    }
    if (isRare) ids.subarray(0, count).sort()
    else
      for (let id = 0; id < size; id++) {
        ids[count] = id
        // As a number: a jump would be guessed wrong too often to be cheaper.
        count += Number(scores[id] !== 0)
      }
    return count
  }
  /** Of the first so many of `ids`, those that have the word too: moved to the front. */
  const lookFurther = ({ terms: places, weights: worth }: Meaning, word: number, before: number): number => {
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0
      const end = entries[place + 1] ?? 0
      for (let entry = entries[place] ?? 0; entry < end; entry++) {
        const length = (ends[entry] ?? 0) - (starts[entry] ?? 0)
        if (before * HALVING * Math.log2(length + 1) < length) addToFew(entry, worth[i] ?? 0, word, before)
        else addToSome(entry, worth[i] ?? 0, word)
      }
    }
    let count = 0
    for (let i = 0; i < before; i++) {
      const id = ids[i] ?? 0
      ids[count] = id
      count += Number(found[id] === word + 1)
    }
    return count
  }

  return {
    match: text => {
      const asked = tokenize(text).map(searchOptions.processTerm).filter(Boolean)
      if (asked.length === 0) return undefined
      const unfinished = isUnfinished(text)
      const meanings = asked.map((term, i) => meaningOf(term, unfinished && i === asked.length - 1))
      scores.fill(0)
      // The rarest first: the others are then looked for in few documents.
      const [first, ...others] = meanings.toSorted((a, b) => a.postings - b.postings)
      let count = first ? lookFirst(first) : 0
      if (others.length > 0) {
        found.fill(0)
        for (let i = 0; i < count; i++) found[ids[i] ?? 0] = 1
      }
      others.forEach((meaning, i) => {
        count = lookFurther(meaning, i + 1, count)
      })
      return { words: meanings.map(({ word }) => word), ids: ids.subarray(0, count), scores }
    },
    having: term => {
      const place = dictionary.find(term)
      const having = new Set<number>()
      if (place < 0) return having
      for (let entry = entries[place] ?? 0; entry < (entries[place + 1] ?? 0); entry++) {
        if (isReady[entry] === 0) prepare(entry)
        const { documents } = pageAt(entry)
        for (let at = starts[entry] ?? 0; at < (ends[entry] ?? 0); at++) having.add(documents[at] ?? 0)
      }
      return having
    },
    frequent: (beginning, most) => {
      const best: { place: number; count: number; document: number }[] = []
      const { start, end } = dictionary.prefixed(beginning)
      for (let place = start; place < end; place++) {
        // Fields are in order, and the text is the first: a term that has none is a name's or a title's alone.
        const entry = entries[place] ?? 0
        if (isText[entry] === 0) continue
        const count = counts[entry] ?? 0
        if (best.length === most && count <= (best.at(-1)?.count ?? 0)) continue
        const at = best.findIndex(other => other.count < count)
        if (isReady[entry] === 0) prepare(entry)
        best.splice(at < 0 ? best.length : at, 0, { place, count, document: pageAt(entry).documents[starts[entry] ?? 0] ?? 0 })
        if (best.length > most) best.pop()
      }
      return best.map(({ place, document }) => ({ term: unpackString(terms, place), document }))
    },
  }
}
