// Nothing is chosen yet: what can be compared, a pair of fields for each, and pairs of this corpus to begin with.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { Choosers } from './Choosers.tsx'
import { type ComparedFacet, comparedFacets, comparePath } from './compare-path.ts'
import { nameOfValue } from './name-of-value.ts'
import { pairsOf, type YearPair, yearPairs } from './pairs.ts'

const pairsShown = 4

const titles: Record<ComparedFacet, string> = { tool: 'Two tools', company: 'Two companies', year: 'Two years' }
const notes: Record<ComparedFacet, string> = {
  tool: 'who uses, built, left or warns of each',
  company: 'what each uses, built and left, and speaks of',
  year: 'what was spoken of, and no more, or not yet',
}

const number = new Intl.NumberFormat('en')

type Begun = { ids: [string, string]; why: string }

const years = ({ ids, takeaways: [one, other] }: YearPair): Begun => ({
  ids,
  why: `${number.format(one)} and ${number.format(other)} takeaways`,
})

const usePairs = (): Record<ComparedFacet, Begun[]> => {
  const lookups = useLookups()
  const named = (kind: 'tool' | 'company'): Begun[] =>
    pairsOf(kind, lookups, pairsShown).map(({ ids, talks }) => ({
      ids,
      why: `${counted(talks, 'talk')} ${talks === 1 ? 'names' : 'name'} both`,
    }))
  return { tool: named('tool'), company: named('company'), year: yearPairs(lookups, pairsShown).map(years) }
}

export const Beginning = ({ remarks }: { remarks: ReactNode }) => {
  const lookups = useLookups()
  const pairs = usePairs()
  return (
    <div className="with-rail entity compare">
      <header className="page-head">
        <p className="page-kind" />
        <div className="min-w-0">
          <h1 className="page-title" tabIndex={-1}>
            Compare
          </h1>
          <p className="sentence mt-2">
            Two tools, companies or years side by side: who says what of each, what was said of both, what they share and what
            only one has. Nothing is judged: each number and each name leads to what was said.
          </p>
          {remarks}
        </div>
      </header>
      <div className="min-w-0 page-main">
        {comparedFacets.map(facet => (
          <section key={facet} className="group part" aria-labelledby={`${facet}-title`}>
            <div className="part-head">
              <h2 id={`${facet}-title`} className="group-title">
                {titles[facet]}
              </h2>
              <span className="rail-note">{notes[facet]}</span>
            </div>
            <Choosers facet={facet} values={[]} />
            {pairs[facet].length > 0 && (
              <div className="offers">
                {pairs[facet].map(({ ids, why }) => (
                  <LeaderRow
                    key={ids.join()}
                    name={
                      <Link to={comparePath(facet, ids)}>
                        <bdi>{nameOfValue(facet, ids[0], lookups)}</bdi> and <bdi>{nameOfValue(facet, ids[1], lookups)}</bdi>
                      </Link>
                    }
                    count={why}
                  />
                ))}
              </div>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}
