// What is being typed at the caret in; what it may become out: tools, companies, topics and people by any of their spellings,
// then talks by title, then values of the other facets, then words of the corpus. Pure. Refuses nothing, and suggests nothing where no word is being typed.
import { fold } from '../corpus/ids.ts'
import { createLookups, type Lookups } from '../corpus/lookups.ts'
import { entityKinds, type Summaries } from '../corpus/schema.ts'
import { type Beginnings, compared, createBeginnings, type Named } from './beginnings.ts'
import type { Facet } from './facets/facet.ts'
import { type FacetName, facets } from './facets/index.ts'
import { once } from './index/links.ts'
import { type Tail, tailsAt } from './query/tails.ts'
import { tokensOf } from './tokens.ts'

export type Suggestion = {
  kind: FacetName | 'talk' | 'word'
  id: string
  name: string
  /** The spelling that begins so, where it is not the name. */
  alias?: string
  takeaways?: number
  /** It was typed behind a field that leaves out (`-tool:zoo`). */
  excluded?: true
  /** What of the text it stands for, in UTF-16 units. */
  start: number
  end: number
}

/** Words of the corpus that begin so, the most frequent first, as they are written. */
export type Words = (beginning: string, most: number) => string[]
/** Takeaways by value of a facet that the summaries do not count. Asked for once, when something is first suggested. */
export type Totals = (facet: FacetName) => ReadonlyMap<string, number>
export type Suggest = (text: string, caret: number) => Suggestion[]

const mostSuggestions = 8
/** Nobody reads through more conferences, talks or words: who goes on typing sees the one that was meant. */
const mostOffered = 3
const mostTalks = 3
const mostWords = 3
/** However many names begin so, a talk and a word may be what is meant. */
const reserved = 2
/** A single letter begins words that say nothing. */
const leastLetters = 2

const valuesOf = ({ name: kind, values }: Facet<FacetName>, lookups: Lookups, totals: Totals): Named<FacetName>[] => {
  const counts = once(() => totals(kind))
  const found = new Map<string, Named<FacetName>>()
  for (const { ids, name, spellings, takeaways } of values(lookups)) {
    const [id] = ids
    // A name for several is no choice by itself, nor is another name a choice of its own.
    if (id === undefined || ids.length > 1 || found.has(id)) continue
    found.set(id, { kind, id, name, aliases: spellings, takeaways: takeaways || (counts().get(id) ?? 0) })
  }
  return [...found.values()]
}

const isOfEntities = ({ name }: Facet<FacetName>): boolean => entityKinds.some(kind => kind === name)

export const createSuggest = (summaries: Summaries, words: Words, totals: Totals = () => new Map()): Suggest => {
  const lookups = once(() => createLookups(summaries))
  const listed = (ofEntities: boolean) =>
    facets.filter(facet => isOfEntities(facet) === ofEntities).flatMap(facet => valuesOf(facet, lookups(), totals))
  const entitiesListed = once(() => createBeginnings(listed(true)))
  const entities: Beginnings<FacetName> = (...asked) => entitiesListed()(...asked)
  const othersListed = once(() => createBeginnings(listed(false).filter(({ takeaways }) => takeaways > 0)))
  const offered: Beginnings<FacetName> = (...asked) => othersListed()(...asked)
  const talks = createBeginnings<'talk'>(
    summaries.talks.map(({ id, title, takeaways }) => ({ kind: 'talk', id, name: title, aliases: [], takeaways })),
  )

  /** Of as many of the words as begin anything. */
  const longestOf = <Kind extends FacetName | 'talk'>(
    tails: readonly Tail[],
    beginnings: Beginnings<Kind>,
    most: number,
    kindOf: (tail: Tail) => Kind | undefined,
  ): Suggestion[] => {
    for (const tail of tails) {
      const { start, end, excluded } = tail
      const found = beginnings(compared(tail.words), most, kindOf(tail))
      if (found.length > 0)
        return found.map(({ named: { kind, id, name, takeaways }, alias }) => ({
          ...{ kind, id, name, takeaways, start, end },
          ...(alias !== undefined && { alias }),
          ...(excluded && { excluded }),
        }))
    }
    return []
  }

  const wordsFor = ({ words: typed, start, end }: Tail, others: readonly Suggestion[]): Suggestion[] => {
    const last = tokensOf(typed).at(-1)
    if (!last || start + last.end !== end) return []
    const beginning = fold(typed.slice(last.start)).replace(/['\u00ad]/g, '')
    if (beginning.length < leastLetters) return []
    const taken = new Set([beginning, ...others.flatMap(({ name, alias = name }) => [compared(name), compared(alias)])])
    return words(beginning, 2 * mostSuggestions)
      .filter(word => !taken.has(compared(word)))
      .slice(0, mostWords)
      .map(word => ({ kind: 'word', id: word, name: word, start: start + last.start, end }))
  }

  return (text, caret) => {
    const tails = tailsAt(text, caret)
    const entitled = longestOf(tails, entities, mostSuggestions, ({ kind }) => kind)
    const others = longestOf(tails, offered, mostOffered, ({ kind }) => kind)
    const [first] = [...entitled, ...others]
    const isField = tails.some(({ kind, start }) => kind !== undefined && start === first?.start)
    const plain = isField ? [] : tails.filter(({ kind }) => kind === undefined)
    const titled = longestOf(plain, talks, mostTalks, () => 'talk')
    const told = [...entitled, ...titled, ...others]
    const word = plain.at(-1)
    // A word is not the end of a name that fits already.
    const spoken = word && told.every(({ start }) => start >= word.start) ? wordsFor(word, told) : []
    const kept: Suggestion[] = []
    // Each may take what is left when room is kept for those after it.
    const take = (some: readonly Suggestion[], keeping: number) =>
      kept.push(...some.slice(0, Math.max(0, mostSuggestions - kept.length - keeping)))
    const forWords = Math.min(reserved, spoken.length)
    take(entitled, Math.min(reserved, titled.length) + forWords)
    take(titled, forWords)
    take(others, forWords)
    take(spoken, 0)
    return kept
  }
}
