// Two names in, which one comes first out: as the table orders them, and as a cell of it has several.
export const byName: (a: string, b: string) => number = new Intl.Collator('en', { numeric: true }).compare
