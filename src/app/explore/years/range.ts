// Years in, as the bars have them; the ends of what is chosen, and the years that a choice of two ends means, out.

/** Those of the corpus's years that lie between two, whichever is first; all of them choose nothing. Ascending. */
export const yearsBetween = (known: readonly number[], one: number, other: number): string[] => {
  const [first, last] = [Math.min(one, other), Math.max(one, other)]
  const between = known.filter(year => first <= year && year <= last)
  return between.length === known.length ? [] : between.map(String)
}

export type Ends = { first: number; last: number }

/** The first and the last that are chosen; of all where none is. Nothing where the corpus has no year. */
export const endsOf = (known: readonly number[], chosen: readonly string[]): Ends | undefined => {
  const years = chosen.map(Number).filter(year => known.includes(year))
  const from = years.length > 0 ? years : known
  return from.length > 0 ? { first: Math.min(...from), last: Math.max(...from) } : undefined
}
