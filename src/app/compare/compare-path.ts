// What is compared, and the values of it in their order, in; the address that shows them side by side out.
export const comparedFacets = ['tool', 'company', 'year'] as const

/** What can be compared with another of its kind. */
export type ComparedFacet = (typeof comparedFacets)[number]

export const comparePath = (facet: ComparedFacet, values: readonly string[]): string =>
  values.length === 0 ? '/compare' : `/compare?${values.map(value => `${facet}=${encodeURIComponent(value)}`).join('&')}`
