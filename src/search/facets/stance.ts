// What a takeaway says that somebody does about a tool: uses, built, recommends, evaluates, replaced, warns.
import { type StanceName, stanceNames } from '../../corpus/schema.ts'
import { stanceWords } from '../../corpus/stance-words.ts'
import type { Facet } from './facet.ts'

const spellings: Record<StanceName, string[]> = {
  uses: ['use', 'used', 'using'],
  built: ['build', 'builds', 'building'],
  recommends: ['recommend', 'recommended'],
  evaluates: ['evaluate', 'evaluated', 'evaluating'],
  replaced: ['replace', 'replaces', 'left', 'leaves'],
  warns: ['warn', 'warned', 'warns of', 'warns against'],
}
const named = (value: string): StanceName | undefined => stanceNames.find(name => name === value)

export const stance: Facet<'stance'> = {
  name: 'stance',
  label: 'Stance',
  plural: 'Stances',
  none: 'No stance is called',
  valuesOf: ({ takeaway }) => [...new Set(takeaway.stances.map(held => held.stance))],
  accepts: value => named(value) !== undefined,
  values: () => stanceNames.map(name => ({ ids: [name], name, spellings: spellings[name], takeaways: 0 })),
  nameOf: value => {
    const name = named(value)
    return name && stanceWords[name]
  },
}
