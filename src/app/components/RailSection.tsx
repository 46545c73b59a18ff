// A heading and what stands beneath it, in the column beside a page.
import type { ReactNode } from 'react'

type Props = {
  title: string
  /** Paper has no way to somewhere else on the page. */
  screenOnly?: boolean
  children: ReactNode
}

export const RailSection = ({ title, screenOnly = false, children }: Props) => (
  <section className={screenOnly ? 'rail-section no-print' : 'rail-section'}>
    <h2 className="rail-head">{title}</h2>
    <div>{children}</div>
  </section>
)
