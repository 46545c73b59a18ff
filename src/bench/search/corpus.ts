// A number of talks and a seed in; their takeaways out, three a talk, as documents to search. All of it is made up: words that no
// language has, between English small words, and names that say so. Talks share a title, speakers, a company and a conference.
import { createDocuments, indexedTexts } from '../../search/documents.ts'
import { facetNamed } from '../../search/facets/index.ts'
import { type Said, syntheticCorpus } from '../../search/synthetic.ts'
import { createRandom, type Random } from '../random.ts'
import { type Documents, perFacet } from './engine.ts'
import { capital, madeUpWords, smallWords, zipf } from './words.ts'

const TAKEAWAYS = 3
const YEARS = 18

type Sources = Record<'word' | 'tool' | 'company' | 'topic' | 'person' | 'conference', () => string> & { random: Random }

/** More talks name more tools and people, though not in step; the years and topics stay. */
const sources = (talks: number, seed: number): Sources => {
  const random = createRandom(seed)
  const grown = (at1000: number) => Math.ceil(at1000 * Math.sqrt(talks / 1000))
  const names = (count: number, shape: (word: string) => string) => zipf(random, madeUpWords(random, count).map(shape))
  return {
    random,
    word: zipf(random, [...smallWords, ...madeUpWords(random, grown(8000))]),
    tool: names(grown(200), word => `${capital(word)}Tool`),
    company: names(grown(150), word => `${capital(word)} Example`),
    topic: names(60, word => `${word} sampling`),
    person: names(grown(400), word => `Test ${capital(word)}`),
    conference: names(15, word => `Specimen${capital(word)}`),
  }
}

const some = (count: number, pick: () => string): string[] => [...new Set(Array.from({ length: count }, pick))]

const words = (count: number, { word }: Sources): string[] => Array.from({ length: count }, word)

/** 25 to 60 words, the tools among them. */
const saying = (tools: string[], from: Sources): string => {
  const all = words(25 + from.random.below(36) - tools.length, from)
  for (const tool of tools) all.splice(from.random.below(all.length), 0, tool)
  return `${capital(all.join(' '))}.`
}

const made = (talks: number, seed: number): Said[] => {
  const from = sources(talks, seed)
  const { random } = from
  return Array.from({ length: talks }).flatMap(() => {
    const ofTalk = {
      talk: capital(words(8, from).join(' ')),
      companies: some(1 + random.below(2), from.company),
      speakers: some(1 + random.below(2), from.person),
      region: from.conference(),
      year: 2008 + random.below(YEARS),
    }
    return Array.from({ length: TAKEAWAYS }, (): Said => {
      const tools = some(random.below(4), from.tool)
      return { ...ofTalk, tools, topics: some(1 + random.below(2), from.topic), text: saying(tools, from) }
    })
  })
}

/** In the order of the site, with the words and the values that the site has of them. */
export const syntheticTakeaways = (talks: number, seed: number): Documents => {
  const corpus = syntheticCorpus(made(talks, seed))
  const documents = createDocuments(corpus.summaries, corpus.details)
  const valuesOf = perFacet(facet => facetNamed(facet)?.valuesOf)
  return {
    texts: indexedTexts(documents, corpus.summaries),
    values: documents.map(document => perFacet(facet => valuesOf[facet]?.(document) ?? [])),
    corpus,
  }
}
