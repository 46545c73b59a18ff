// Where nothing fits: says what hides it, and what each way back would bring. Tells "not in the corpus" from "filtered away".
import { memo } from 'react'
import { Link } from 'react-router'
import { useLookups } from '../corpus-queries.ts'
import type { Query, Removal, SearchResult } from '../../search/results.ts'
import { facetLabel, valueName } from './names.ts'
import { nothingFound } from './nothing-found.ts'
import { viewPath } from './use-view.ts'
import { applyRemoval, chosenFacets, withoutFacets, yearRuns } from './view.ts'

const joined = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const useWords = (query: Query) => {
  const lookups = useLookups()
  const values = (name: Removal['without']['facets'][number]): string => {
    const { include = [], exclude = [] } = query.facets[name] ?? {}
    const runs =
      name === 'year' ? yearRuns(include).map(run => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : `${run[0]}`)) : []
    const names = name === 'year' ? runs : include.map(value => valueName(name, value, lookups))
    return [...names, ...exclude.map(value => `not ${valueName(name, value, lookups)}`)].join(', ')
  }
  return ({ without }: Removal): string => {
    const facets = without.facets.map(name =>
      without.facets.length === 1 && !without.q ? `${facetLabel(name)}: ${values(name)}` : facetLabel(name),
    )
    const text = without.q ? query.q.trim() : without.part
    // A phrase and an exclusion bring their own signs.
    return joined([...facets, ...(text ? [/^[-"]/.test(text) ? text : `“${text}”`] : [])])
  }
}

const action = ({ without }: Removal): string => {
  const count = without.facets.length + (without.q ? 1 : 0)
  if (count > 1) return count === 2 ? 'Remove both' : 'Remove these'
  if (without.part) return 'Remove it'
  return without.q ? 'Remove words' : `Remove ${facetLabel(without.facets[0] ?? 'year')}`
}

export const EmptyResult = memo(({ asked, result }: { asked: Query; result: SearchResult }) => {
  const words = useWords(asked)
  const hidden = Math.max(
    0,
    ...result.removals.filter(({ without }) => without.facets.length > 0).map(({ takeaways }) => takeaways),
  )
  const filtered = chosenFacets(asked).length > 0
  return (
    <div className="empty">
      <h2 className="big-sentence">
        {nothingFound(asked, hidden).map(({ text, stressed }) => (stressed ? <b key={text}>{text}</b> : text))}
      </h2>
      <p className="lead">
        {hidden > 0 || result.removals.some(({ without }) => without.part)
          ? 'Take away what stands in the way:'
          : filtered
            ? 'It is not your filters that hide it: without them there is nothing either.'
            : 'Another spelling, or fewer words, may find what you are after.'}
      </p>
      <ul className="answers">
        {result.removals.map((removal, i) => (
          <li key={words(removal)} className="answer">
            <span className="min-w-0">
              Without <b>{words(removal)}</b>
            </span>
            <span className="answer-count">
              <b>{removal.takeaways.toLocaleString('en')}</b> {removal.takeaways === 1 ? 'takeaway' : 'takeaways'}
            </span>
            <Link className={i === 0 ? 'button solid' : 'button'} to={viewPath(applyRemoval(asked, removal))}>
              {action(removal)}
            </Link>
          </li>
        ))}
      </ul>
      {result.removals.length === 0 && (
        <Link className="button" to={viewPath({ ...withoutFacets(asked), q: '' })}>
          Show everything
        </Link>
      )}
    </div>
  )
})
