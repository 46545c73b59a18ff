// Beside a comparison: what stands on the page, and what else each side is like.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { RailSection } from '../components/RailSection.tsx'
import { CompareWith, CompareYears } from '../components/CompareWith.tsx'
import type { Side } from './side.ts'

export const CompareRail = ({ sides, children }: { sides: [Side, Side]; children: ReactNode }) => {
  const without = sides.map(({ id }) => id)
  return (
    <aside className="rail" aria-label="Beside this comparison">
      {children}
      {sides.map(({ facet, id, name, takeaways }) =>
        facet === 'year' ? (
          <CompareYears key={id} year={Number(id)} without={without} />
        ) : (
          <CompareWith key={id} kind={facet} id={id} name={name} takeaways={takeaways} without={without} />
        ),
      )}
      <RailSection title="Something else">
        <Link className="inline-block py-1" to="/compare">
          Compare other tools, companies or years
        </Link>
      </RailSection>
    </aside>
  )
}
