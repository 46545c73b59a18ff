// A talk's sentences in; the company whose doings they tell out. Refuses one of many examples.
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { because, type Companies, companiesNamedIn, noCompanies } from './companies.ts'
import { isInOpening } from './opening.ts'

const acts =
  /^(?:['’]s)?\s+(?:is|are|have|has|uses?|used|runs?|ran|built|builds|developed|develops|implemented|manages?|managed|wrote|created|moved|replaced|migrated|talks?|talked|shared|showed|presented|engineers?|integrated|deploys?|records?|pairs|made|finds?|found|decided|wanted|needed|started|switched|adopted|open-?sourced|scaled|operates?|operated|ships?|shipped|handles?|processes|serves?|stores?|stored|monitors?|monitored|relies|relied|chose|introduced|solved?|approach(?:es|ed)?|learned|does|did)\b/i
/** What others do as well is told of this one at a sentence's beginning, or where it is said how. */
const tellsHow = /(?:^|\bhow\s+)(?:the\s+)?$/i
const goesOver = /^\s+(?:designed|(?:goes|went) (?:over|through))\s+(?:its|their|the|how|all|some|an?)\b/i
/** `At Example Corp, tests fail`: where what is told took place. */
const there = /^(?:and\s+|here\s+)?(?:at|inside|within)\s+$/i
const clauseStart =
  /(?:^|[,;:–—-]\s*|\b(?:how|that|where|what|since|because|facilitate their \p{L}+ process|work of)\s+)(?:the\s+)?(?:\p{L}+['’]s\s+)?$/iu

/** A company that is named once among so many is one of the examples. */
const EXAMPLES = 3

/** In sentences: further down, what a company does is a detail. */
const NEAR = 8

export const actingCompany = (sentences: Inline[], vocabulary: Vocabulary): Companies => {
  const found = sentences.slice(0, NEAR).flatMap((sentence, index) => {
    const acting = companiesNamedIn(sentence, vocabulary).find(
      ({ start, end }) =>
        (clauseStart.test(sentence.text.slice(0, start)) && acts.test(sentence.text.slice(end))) ||
        (tellsHow.test(sentence.text.slice(0, start)) && goesOver.test(sentence.text.slice(end))) ||
        (there.test(sentence.text.slice(0, start)) && /^,?\s+\p{L}/u.test(sentence.text.slice(end))),
    )
    return acting ? { company: acting, index } : []
  })[0]
  if (!found) return noCompanies
  const { company, index } = found
  const named = sentences.flatMap(sentence => companiesNamedIn(sentence, vocabulary).map(({ name }) => name))
  const times = named.filter(name => name === company.name).length
  if (times === 1 && (!isInOpening(index) || new Set(named).size > EXAMPLES)) return noCompanies
  return because([company.name], `the sentence says what ${company.name} does`, 0.6)
}
