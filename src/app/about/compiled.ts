// The day on which the corpus was compiled, as the page's own HTML tells it: no file of the corpus does, so that equal recaps
// give equal files. Answers undefined where nobody wrote it, as in `npm run dev`.

/** The name of the meta element that the prerendered pages carry. */
export const COMPILED = 'hallway-compiled'

/** ISO 8601 calendar date, of UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export const compiledDay = (content: string | undefined): { iso: string; words: string } | undefined => {
  if (!content || !/^\d{4}-\d\d-\d\d$/.test(content) || Number.isNaN(Date.parse(content))) return undefined
  return { iso: content, words: longDate.format(new Date(content)) }
}

let known: string | undefined

/** For whoever draws the page's HTML, and has no page yet to read it from. ISO 8601 calendar date. */
export const setCompiledDay = (iso: string): void => {
  known = iso
}

export const readCompiledDay = () =>
  compiledDay(known ?? document.querySelector<HTMLMetaElement>(`meta[name="${COMPILED}"]`)?.content)
