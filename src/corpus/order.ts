// The one order of texts and ids: by UTF-16 units, the same on every machine, whatever its language.

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id)
