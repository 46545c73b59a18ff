// The rows of a table in; the table out, in a place of its own that scrolls sideways where the page is too narrow for it.
import { type ReactNode, useId } from 'react'

export const TablePlace = ({ caption, children }: { caption: string; children: ReactNode }) => {
  const id = useId()
  return (
    // What scrolls takes the focus, to be scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-place" aria-labelledby={id} tabIndex={0}>
      <table className="trend-table">
        <caption id={id}>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  )
}
