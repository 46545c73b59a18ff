// A name and what is counted in; the two out, joined by a dotted leader.
import type { ReactNode } from 'react'

export const LeaderRow = ({ name, count }: { name: ReactNode; count: ReactNode }) => (
  <div className="leader-row">
    {name}
    <span className="leader" />
    <span className="count">{count}</span>
  </div>
)
