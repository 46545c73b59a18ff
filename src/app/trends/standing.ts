// The years and how much was reported of each in; what is counted, and why as shares, in words out.
import type { Trends, TrendYear } from '../../corpus/trends.ts'
import { counted } from '../words.ts'
import { enoughTalks } from './share.ts'

const spread = (years: TrendYear[]): string => {
  const talks = years.map(year => year.talks)
  const [least, most] = [Math.min(...talks), Math.max(...talks)]
  return least === most ? `${counted(most, 'talk')} a year` : `from ${least} to ${counted(most, 'talk')} a year`
}

/** Sentences: what there is, what is made of it and why, and what to make of that. */
export const standingWords = ({ years, undated }: Pick<Trends, 'years' | 'undated'>): string[] => {
  const sum = (of: 'talks' | 'recaps'): number => years.reduce((total, year) => total + year[of], 0)
  const [recaps, talks] = [sum('recaps'), sum('talks')]
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year]
  const reports = `${counted(recaps, 'recap')} ${recaps === 1 ? 'reports' : 'report'} on ${counted(talks, 'talk')}`
  const left = undated > 0 ? ` ${counted(undated, 'talk')} of no known year ${undated === 1 ? 'is' : 'are'} left out.` : ''
  const few = years.some(year => year.talks < enoughTalks)
    ? ` A year of fewer than ${enoughTalks} talks has numbers and no share: too few to tell.`
    : ''
  if (years.length === 1)
    return [
      `${reports}, all of ${first}: one year shows what was talked about, and no change.${left}`,
      `A talk counts where a recap writes more of it down than its title.${few}`,
    ]
  return [
    `${reports}, ${first} to ${last}, ${spread(years)}.${left}`,
    `Because years differ in how much was reported, what is compared are shares: of the talks of a year, those in which a name comes up. A talk counts where a recap writes more of it down than its title.${few}`,
    'Shares tell what writers of recaps heard at the conferences they went to; not what everybody does.',
  ]
}
