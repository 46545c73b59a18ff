// What every list begins with: its title and how much it holds.
import type { ReactNode } from 'react'

type Props = { title: string; lead: string; beside?: ReactNode; children: ReactNode }

export const ListPage = ({ title, lead, beside, children }: Props) => (
  <div className="with-rail list-page">
    <header className="page-head">
      <p className="page-kind" />
      <div>
        <h1 className="page-title" tabIndex={-1}>
          {title}
        </h1>
        <p className="sentence mt-2">{lead}</p>
      </div>
    </header>
    <div className="page-main list-main">{children}</div>
    {beside && (
      <aside className="rail" aria-label={`${title}, in short`}>
        {beside}
      </aside>
    )}
  </div>
)
