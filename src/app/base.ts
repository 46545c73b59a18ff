// Where the site lives on its host: `/`, or `/repo/`. In: what the build was told. Out: addresses below it.

/** With a slash at the end: the router keeps it, so that explore's address stays within the site. */
export const base = import.meta.env.BASE_URL

/** The whole address of a path within the site, fit to be copied: `/talks/x` gives `https://host/repo/talks/x`. */
export const wholeAddress = (path: string): string => new URL(`.${path}`, new URL(base, location.origin)).href
