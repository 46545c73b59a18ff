// What took whose place, from the side of one tool, as rows of the ledger; each with the takeaway that states it.
import { explorePath, takeawayPath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { counted } from '../words.ts'
import { Bounded } from './Bounded.tsx'
import type { Replacement } from './replacements.ts'
import { Said } from '../components/Said.tsx'
import type { Section } from './section.ts'

const rowsShown = 8

/** As it reads on the page of the tool `id`. */
const wordsOf = (id: string, { gone, way }: Replacement): string => {
  if (gone === id) return way === 'built' ? 'Replaced by, built for it:' : 'Replaced by'
  return way === 'built' ? 'Built instead of' : 'Replaced'
}

const title = (id: string, found: Replacement[]): string => {
  const went = found.some(({ gone }) => gone === id)
  const came = found.some(each => each.came === id)
  if (went && came) return 'What it replaced, and what replaced it'
  return went ? 'What replaced it' : 'What it replaced'
}

const Replacements = ({ id, found }: { id: string; found: Replacement[] }) => (
  <Bounded
    name="replacements"
    items={found}
    atMost={rowsShown}
    all={counted(found.length, 'replacement')}
    explore={explorePath('tool', id)}
    row=".row"
  >
    {drawn => (
      <ul className="rows">
        {drawn.map(each => (
          <li key={`${takeawayPath(each.takeaway)} ${each.gone} ${each.came}`} className="row">
            <div className="gutter">{each.year}</div>
            <div className="text">
              <p className="statement">
                <span className="stance">{wordsOf(id, each)}</span>{' '}
                <NameLink kind="tool" id={each.gone === id ? each.came : each.gone} />
                {each.holder && (
                  <>
                    {' '}
                    <span className="stance">{each.holder.entity === 'company' ? 'at' : 'by'}</span>{' '}
                    <NameLink kind={each.holder.entity} id={each.holder.id} />
                  </>
                )}
              </p>
              <Said takeaway={each.takeaway} />
            </div>
          </li>
        ))}
      </ul>
    )}
  </Bounded>
)

export const replacementSection = (id: string, all: Replacement[]): Section[] => {
  const found = all.filter(({ gone, came }) => gone === id || came === id)
  if (found.length === 0) return []
  const note = counted(found.length, 'replacement')
  return [{ id: 'replaced', title: title(id, found), count: found.length, note, content: <Replacements id={id} found={found} /> }]
}
