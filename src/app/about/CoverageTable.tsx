// What the corpus holds, as a table: a group for each year, its editions, and both together where there are several.
// Where there is no room for eight columns, each line becomes an entry with its counts beneath.
import { Link } from 'react-router'
import type { Coverage, Holdings, YearCoverage } from '../../corpus/coverage.ts'
import type { Edition } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { counted } from '../words.ts'

const columns = [
  ['recaps', 'Recaps', 'recap', 'recaps'],
  ['talks', 'Talks', 'talk', 'talks'],
  ['takeaways', 'Takeaways', 'takeaway', 'takeaways'],
  ['tools', 'Tools', 'tool', 'tools'],
  ['companies', 'Companies', 'company', 'companies'],
  ['people', 'People', 'person', 'people'],
] as const satisfies [keyof Holdings, string, string, string][]

const number = new Intl.NumberFormat('en')

const Counts = ({ of }: { of: Holdings }) =>
  columns.map(([key, , one, many]) => (
    <td key={key} data-unit={of[key] === 1 ? one : many}>
      {number.format(of[key])}
    </td>
  ))

const EditionLink = ({ edition }: { edition: Edition }) => (
  <Link to={pagePath('edition', edition.id)}>
    <bdi>{edition.name}</bdi>
  </Link>
)

type Line = { key: string; className?: string; cells: React.ReactNode }

const linesOf = ({ editions, holdings, lacking }: YearCoverage): Line[] => [
  ...(editions.length > 1
    ? [
        {
          key: 'together',
          className: 'together',
          cells: (
            <>
              <th scope="row">{editions.length} conferences together</th>
              <Counts of={holdings} />
            </>
          ),
        },
      ]
    : []),
  ...editions.map(({ edition, holdings: held }) => ({
    key: edition.id,
    ...(editions.length > 1 ? { className: 'part' } : {}),
    cells: (
      <>
        <th scope="row">
          <EditionLink edition={edition} />
        </th>
        <Counts of={held} />
      </>
    ),
  })),
  ...lacking.map(series => ({
    key: `no ${series}`,
    className: 'lacking',
    cells: (
      <td colSpan={columns.length + 1}>
        No recap of <bdi>{series}</bdi>
      </td>
    ),
  })),
]

const YearGroup = ({ coverage }: { coverage: YearCoverage }) => {
  const lines = linesOf(coverage)
  return (
    <tbody>
      {lines.map(({ key, className, cells }, i) => (
        <tr key={key} className={className}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={lines.length} className="coverage-year">
              {coverage.year ?? 'No year'}
            </th>
          )}
          {cells}
        </tr>
      ))}
    </tbody>
  )
}

export const CoverageTable = ({ coverage: { years, holdings } }: { coverage: Coverage }) => (
  <div className="coverage-place">
    <table className="coverage">
      <caption>
        By year and conference, newest first. What several of them name counts once in each line, so no total is the sum of its
        lines.
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Conference</th>
          {columns.map(([key, heading]) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {years.map(coverage => (
        <YearGroup key={coverage.year} coverage={coverage} />
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {counted(
              years.reduce((total, { editions }) => total + editions.length, 0),
              'conference',
            )}{' '}
            in all
          </th>
          <Counts of={holdings} />
        </tr>
      </tfoot>
    </table>
  </div>
)
