// The parts of a page in; the way to each out, with how much it holds. Nothing where there is nowhere to go.
import { LeaderRow } from './LeaderRow.tsx'
import { RailSection } from './RailSection.tsx'

export const OnThisPage = ({ parts }: { parts: { id: string; title: string; count: number }[] }) =>
  parts.length > 1 && (
    <RailSection title="On this page" screenOnly>
      {parts.map(({ id, title, count }) => (
        <LeaderRow key={id} name={<a href={`#${id}`}>{title}</a>} count={count} />
      ))}
    </RailSection>
  )
