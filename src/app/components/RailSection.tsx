// A heading and what stands beneath it, in the column beside a page.
import type { ReactNode } from 'react'

export const RailSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="rail-section">
    <h2 className="rail-head">{title}</h2>
    <div>{children}</div>
  </section>
)
