// Words in; the handles that they consist of out: `@ann`, `@ann and @bob`. Refuses anything that says more.
const handles = /^@\w{2,30}(?:\s*(?:,|&|\+|\/|\band\b|\bund\b|\by\b|\bet\b)?\s*@\w{2,30}){0,5}$/u

export const handlesIn = (text: string): string[] =>
  handles.test(text.trim()) ? [...text.matchAll(/@(\w{2,30})/gu)].map(found => found[1] ?? '') : []
