// For the tests alone: BibTeX or CSL-JSON in, as a reference manager might read it; items of CSL out.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

export type CslItem = {
  id: string
  type: string
  title?: string
  author?: { given?: string; family?: string; literal?: string }[]
  issued?: { 'date-parts': number[][] }
  'container-title'?: string
  publisher?: string
  URL?: string
  note?: string
  annote?: string
}

/** Without the trace that the library leaves of how it read. */
export const readCitations = (text: string): CslItem[] =>
  new Cite(text).data.map(item => {
    const { _graph, ...read } = item as CslItem & { _graph?: unknown } // what the library says of its data
    return read
  })

/** Leaves out each field that is not CSL's, or that holds what the field may not. */
export const keepCsl = (items: object[]): object[] => plugins.input.util.clean(items, false)
