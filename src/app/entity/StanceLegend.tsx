// The stances that a table shows in; its shapes with their words out.
import { type StanceName, stanceNames } from '../../corpus/schema.ts'
import { stanceWords } from '../../corpus/stance-words.ts'
import { StanceShape } from '../components/StanceShape.tsx'

export const StanceLegend = ({ shown }: { shown: ReadonlySet<StanceName> }) => (
  <ul className="stance-legend" aria-label="What the shapes mean">
    {stanceNames
      .filter(stance => shown.has(stance))
      .map(stance => (
        <li key={stance}>
          <StanceShape stance={stance} /> {stanceWords[stance]}
        </li>
      ))}
  </ul>
)
