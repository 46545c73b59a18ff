// Companies by tools in; their part of the page out: a grid of shapes, and the same as a table with its numbers.
import { useCallback } from 'react'
import { Link } from 'react-router'
import { type StanceName, stanceNames } from '../../corpus/schema.ts'
import type { Trends } from '../../corpus/trends.ts'
import { useCorpus } from '../corpus-queries.ts'
import { exploreView } from '../entity/explore-view.ts'
import type { Section } from '../entity/section.ts'
import { StanceShape } from '../components/StanceShape.tsx'
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import { CompanyTable } from './CompanyTable.tsx'
import type { HoldingPicture } from './draw/holdings.ts'
import { Picture } from './Picture.tsx'
import { holdingsHeight, namesHeight } from './picture-height.ts'

const Key = ({ shown }: { shown: ReadonlySet<StanceName> }) => (
  <figcaption className="plot-key">
    {stanceNames
      .filter(stance => shown.has(stance))
      .map(stance => (
        <span key={stance}>
          <StanceShape stance={stance} /> {stanceWords[stance]}
        </span>
      ))}
    <span>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="2.600" className="key-filled" />
      </svg>{' '}
      both named, no stance told
    </span>
  </figcaption>
)

const Companies = ({ companies }: Pick<Trends, 'companies'>) => {
  const { manifest, lookups } = useCorpus()
  const { company, tool } = lookups.entities
  const names = companies.tools.map(id => tool.get(id)?.name ?? id)
  const height = holdingsHeight(companies.rows.length, names)
  const load = useCallback(async () => {
    const { drawHoldings } = await import('./draw/holdings.ts')
    const nameOf = (of: typeof company, id: string): string => of.get(id)?.name ?? id
    const tools = companies.tools.map(id => ({ id, name: nameOf(tool, id) }))
    const toolNames = tools.map(({ name }) => name)
    const picture: HoldingPicture = {
      ...{ tools, top: namesHeight(toolNames), height: holdingsHeight(companies.rows.length, toolNames) },
      companies: companies.rows.map(({ id }) => ({ id, name: nameOf(company, id) })),
      cells: companies.rows.flatMap(row =>
        row.cells.flatMap(({ takeaways, stances }, i) => {
          const id = companies.tools[i]
          if (takeaways === 0 || id === undefined) return []
          const does = stances.map(stance => stanceWords[stance]).join(', ') || 'named with'
          const words = `${nameOf(company, row.id)} ${does} ${nameOf(tool, id)}: ${counted(takeaways, 'takeaway')}`
          return { company: row.id, tool: id, stances, words, to: exploreView({ company: [row.id], tool: [id] }) }
        }),
      ),
    }
    return (canvas: Parameters<typeof drawHoldings>[1]) => drawHoldings(picture, canvas)
  }, [companies, company, tool])
  const shown = new Set(companies.rows.flatMap(({ cells }) => cells.flatMap(({ stances }) => stances)))
  const { counts } = manifest
  return (
    <>
      <p className="part-lead">
        First come the tools and companies of which a stance is told, then those that are named together most. A company counts
        where it is named, and where its people speak.
      </p>
      <figure className="plot-figure">
        <Picture load={load} height={height} />
        <Key shown={shown} />
      </figure>
      <CompanyTable
        caption="Takeaways about each company and tool together, with what the company does with it"
        companies={companies}
      />
      <p className="show-all">
        <Link to="/companies">All {counted(counts.companies, 'company', 'companies')}</Link>
        <Link to="/tools">All {counted(counts.tools, 'tool')}</Link>
        <Link to="/compare">Two side by side</Link>
      </p>
    </>
  )
}

export const companySection = ({ companies }: Trends): Section[] =>
  companies.rows.length === 0
    ? []
    : [
        {
          id: 'companies',
          title: 'Companies by tool',
          count: companies.rows.length,
          note: `${counted(companies.rows.length, 'company', 'companies')}, ${counted(companies.tools.length, 'tool')}`,
          content: <Companies companies={companies} />,
        },
      ]
